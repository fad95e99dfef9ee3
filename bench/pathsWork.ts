import { parseDocument } from 'yaml';
import { LessonDocument } from '../src/model/document';
import type { Kind } from '../src/model/kind';
import type { SourceTree } from '../src/model/source';
import { Facts } from '../src/paths/facts';
import { reportOf } from '../src/paths/report';
import { Workspace } from '../src/workspace/workspace';

/** The bare parse that everything is measured against. */
export const bareParse = (text: string): ReturnType<typeof parseDocument> => parseDocument(text);

/** A document whose text was parsed elsewhere, however long it is. */
class ParsedDocument extends LessonDocument {
  readonly #parsed: SourceTree;

  constructor(uri: string, kind: Kind, text: string, parsed: SourceTree) {
    super(uri, kind, text);
    this.#parsed = parsed;
  }

  override get tree(): SourceTree {
    return this.#parsed;
  }
}

/** What comes after the parse of one text, measured without it. */
export class PathsWork {
  readonly #workspace: Workspace;
  readonly #parsed: SourceTree;

  private constructor(
    readonly uri: string,
    readonly kind: Kind,
    readonly text: string,
    workspace: Workspace,
  ) {
    this.#workspace = workspace;
    const yaml = parseDocument(text);
    this.#parsed = { yaml, root: yaml.contents ?? undefined, problems: [], whole: true };
  }

  /** @param files what the text includes, by address */
  static async of(
    uri: string,
    kind: Kind,
    text: string,
    files: ReadonlyMap<string, string>,
  ): Promise<PathsWork> {
    const workspace = new Workspace({
      async read(address) {
        const found = files.get(address);
        return found === undefined ? { type: 'missing' } : { type: 'text', text: found };
      },
      async list() {
        return [...files.keys()];
      },
    });
    for (const address of files.keys()) await workspace.load(address);
    return new PathsWork(uri, kind, text, workspace);
  }

  /** The model of the text, made anew. */
  model(): LessonDocument {
    const document = new ParsedDocument(this.uri, this.kind, this.text, this.#parsed);
    void document.model;
    return document;
  }

  /** Every answer of the path engine about a model. */
  answer(document: LessonDocument): string {
    const analysis = new Facts(this.#workspace).analysis(document);
    if (!analysis?.complete) throw new Error('the ways of the generated text cannot be told');
    return reportOf(analysis).ways;
  }
}
