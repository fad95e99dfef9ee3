import type { ParsedNode } from 'yaml';
import { readCurriculum } from './curriculum';
import { plainData } from './data';
import type { IncludeIds } from './ids';
import type { Kind } from './kind';
import { readBoard, readPlaylist } from './lesson';
import type { BoardModel, CurriculumModel, LessonModel, Model, PlaylistModel } from './model';
import { parseSource } from './parse';
import { isMapNode, isSeqNode, keyOf, type PairNode, type Path, type SourceTree, spanOf } from './source';
import { SourceText, type Span } from './text';

/**
 * One version of one file. Everything derived from its text is computed when first asked for and kept; a new
 * version is a new document, so nothing here ever goes stale.
 */
export class LessonDocument {
  readonly text: SourceText;
  #tree: SourceTree | undefined;
  #data: { readonly value: unknown } | undefined;
  #model: Model | undefined;
  #before: { readonly text: string; readonly tree: SourceTree } | undefined;

  /**
   * @param uri as VS Code prints it
   * @param version counts up with every change; 0 for a file read from disk
   * @param includeIds how included files call themselves, as far as known
   * @param before the version before, where there is one: what did not change is not parsed again
   */
  constructor(
    readonly uri: string,
    readonly kind: Kind,
    text: string | SourceText,
    readonly version = 0,
    readonly includeIds: IncludeIds = () => undefined,
    before?: LessonDocument,
  ) {
    this.text = typeof text === 'string' ? new SourceText(text) : text;
    // Its text and tree alone, and only where they are there already: versions must not hold on to each other.
    if (before) {
      const tree = before.#tree;
      if (tree) this.#before = { text: before.text.value, tree };
    }
  }

  /** The parsed YAML with the mends that were needed to read on. */
  get tree(): SourceTree {
    if (!this.#tree) {
      this.#tree = parseSource(this.text.value, this.#before);
      this.#before = undefined;
    }
    return this.#tree;
  }

  /** Plain values, for the schema. */
  get data(): unknown {
    this.#data ??= { value: plainData(this.tree.yaml, this.tree.root) };
    return this.#data.value;
  }

  get model(): Model {
    this.#model ??= readModel(this.kind, this.tree, this.includeIds);
    return this.#model;
  }

  get lesson(): LessonModel | undefined {
    const model = this.model;
    return model.kind === 'curriculum' ? undefined : model;
  }

  get playlist(): PlaylistModel | undefined {
    const model = this.model;
    return model.kind === 'playlist' ? model : undefined;
  }

  get board(): BoardModel | undefined {
    const model = this.model;
    return model.kind === 'choice-board' ? model : undefined;
  }

  get curriculum(): CurriculumModel | undefined {
    const model = this.model;
    return model.kind === 'curriculum' ? model : undefined;
  }

  /** This text and tree, with other names for the included files; the same document where the names agree. */
  withIncludeIds(includeIds: IncludeIds): LessonDocument {
    // A written id counts before the file's own.
    const includes = (this.lesson?.includes ?? []).filter(({ idSpan }) => !idSpan);
    if (includes.every(({ path }) => this.includeIds(path.value) === includeIds(path.value))) return this;
    const other = new LessonDocument(this.uri, this.kind, this.text, this.version, includeIds);
    other.#tree = this.#tree;
    other.#data = this.#data;
    return other;
  }

  /** The value at a path of keys and indexes, aliases not followed. */
  nodeAt(path: Path): ParsedNode | undefined {
    let node: ParsedNode | null | undefined = this.tree.root;
    for (const step of path) {
      if (isSeqNode(node) && typeof step === 'number') node = node.items[step];
      else if (isMapNode(node)) node = this.#pairIn(node, step)?.value;
      else return undefined;
    }
    return node ?? undefined;
  }

  /** The key and value at a path that ends in a key. */
  pairAt(path: Path): PairNode | undefined {
    const key = path.at(-1);
    const parent = this.nodeAt(path.slice(0, -1));
    return key !== undefined && isMapNode(parent) ? this.#pairIn(parent, key) : undefined;
  }

  /** Where a path stands: its value, or its key where the value is empty; the nearest one above otherwise. */
  spanAt(path: Path): Span {
    for (let length = path.length; length >= 0; length--) {
      const here = path.slice(0, length);
      const node = this.nodeAt(here);
      if (node && node.range[1] > node.range[0]) return spanOf(node);
      const pair = this.pairAt(here);
      if (pair) return spanOf(pair.key);
    }
    return { start: 0, end: 0 };
  }

  #pairIn(node: ParsedNode, key: string | number): PairNode | undefined {
    return isMapNode(node) ? node.items.find((pair) => keyOf(pair) === String(key)) : undefined;
  }
}

function readModel(kind: Kind, tree: SourceTree, includeIds: IncludeIds): Model {
  switch (kind) {
    case 'playlist':
      return readPlaylist(tree, includeIds);
    case 'choice-board':
      return readBoard(tree, includeIds);
    case 'curriculum':
      return readCurriculum(tree);
  }
}
