import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import type { ParsedNode } from 'yaml';
import type { LessonDocument } from '../model/document';
import type { Kind } from '../model/kind';
import {
  isMapNode,
  isScalarNode,
  isSeqNode,
  keyOf,
  type MapNode,
  spanOf,
  textOfScalar,
} from '../model/source';
import type { Span } from '../model/text';
import { unquoted } from '../model/unquoted';
import type { JsonSchema } from '../schema/json-schema';
import { accepts, decided, items, keyword, rootShape, type Shape, values } from '../schema/shape';
import type { Project } from '../workspace/project';
import { keysOf } from './cursor';
import { TOKEN_TYPES, type TokenType } from './tokenTypes';

interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly declaration: boolean;
}

/**
 * The meaning of words as colours, in the encoding of the protocol: five numbers a token, each place relative to
 * the one before. One walk over the tree; what an alias stands for is coloured where it is written.
 * @param range only what touches this; everything when left out
 */
export function semanticTokens(document: LessonDocument, _project: Project, range?: Range): SemanticTokens {
  const within = range ? document.text.spanOf(range) : { start: 0, end: document.text.value.length };
  const walk = new Walk(document, within);
  if (document.tree.root) walk.value(document.tree.root, rootShape(document.kind), '', 0);
  return { data: encode(document, walk.tokens) };
}

/** Deeper than this nobody reads colours, and a walk must not overflow. */
const DEEPEST = 200;

class Walk {
  readonly tokens: Token[] = [];

  constructor(
    readonly document: LessonDocument,
    readonly within: Span,
  ) {}

  value(node: ParsedNode, shape: Shape | undefined, name: string, depth: number): void {
    if (node.range[0] > this.within.end || node.range[1] < this.within.start || depth > DEEPEST) return;
    if (isMapNode(node)) this.#map(node, shape, depth);
    else if (isSeqNode(node)) {
      const entry = shape && items(shape, 0);
      for (const item of node.items) this.value(item, entry, name, depth + 1);
    } else if (isScalarNode(node) && shape) {
      const type = typeOf(textOfScalar(node), name, shape, this.document.kind);
      if (type) this.#add(unquoted(this.document, spanOf(node)), type, name === 'id');
    }
  }

  #map(node: MapNode, shape: Shape | undefined, depth: number): void {
    const present = keysOf(node);
    const branch = shape && decided(shape, present);
    for (const pair of node.items) {
      const name = keyOf(pair);
      if (name === undefined) continue;
      const found = branch && shape && (keyword(branch, present, name) ?? keyword(shape, present, name));
      if (found)
        this.#add(unquoted(this.document, spanOf(pair.key)), found.decides ? 'keyword' : 'property', false);
      if (pair.value) this.value(pair.value, found?.value, name, depth + 1);
    }
  }

  #add(span: Span, type: TokenType, declaration: boolean): void {
    if (span.end <= span.start || span.end < this.within.start || span.start > this.within.end) return;
    this.tokens.push({ span, type, declaration });
  }
}

const NUMBER = /^\d[\d\s.%–—-]*(?:min(?:utes?)?\.?)?$/i;

function typeOf(text: string, name: string, shape: Shape, kind: Kind): TokenType | undefined {
  if (text.trim() === '') return undefined;
  switch (name) {
    case 'id':
    case 'after':
    case 'translation-of':
      return 'variable';
    case 'must':
      // The same word is a display name in curriculum.yaml.
      return kind === 'curriculum' ? undefined : 'variable';
    case 'standards':
      return 'type';
    case 'board':
    case 'playlist':
      return 'string';
    default:
      break;
  }
  const form = accepts(shape);
  if (NUMBER.test(text) && (form.number || form.truth)) return 'number';
  return wordsOf(shape).has(text) ? 'enumMember' : undefined;
}

const kept = new WeakMap<JsonSchema, ReadonlySet<string>>();

function wordsOf(shape: Shape): ReadonlySet<string> {
  let words = kept.get(shape.schema);
  if (!words) {
    words = new Set(values(shape).map(({ value }) => String(value)));
    kept.set(shape.schema, words);
  }
  return words;
}

/** Tokens never reach over the end of a line: a key or word that does is left out. */
function encode(document: LessonDocument, tokens: readonly Token[]): number[] {
  const { text } = document;
  const data: number[] = [];
  let line = 0;
  let lastLine = 0;
  let lastCharacter = 0;
  let end = -1;
  for (const { span, type, declaration } of [...tokens].sort((a, b) => a.span.start - b.span.start)) {
    while (line + 1 < text.lineCount && text.lineStart(line + 1) <= span.start) line++;
    if (span.start < end || span.end > text.lineEnd(line)) continue;
    end = span.end;
    const character = span.start - text.lineStart(line);
    data.push(
      line - lastLine,
      line === lastLine ? character - lastCharacter : character,
      span.end - span.start,
      TOKEN_TYPES.indexOf(type),
      declaration ? 1 : 0,
    );
    lastLine = line;
    lastCharacter = character;
  }
  return data;
}
