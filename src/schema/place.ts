import type { ParsedNode } from 'yaml';
import type { LessonDocument } from '../model/document';
import {
  isMapNode,
  isScalarNode,
  type MapNode,
  type PairNode,
  type Path,
  spanOf,
  textOfScalar,
} from '../model/source';
import type { Span } from '../model/text';
import type { Fix } from '../rules/finding';
import type { SchemaRuleId } from './rules';
import { nounOf, type Shape, shapeAt } from './shape';
import type { SupposedData, Supposition } from './suppose';

/** A slip in a teacher's words, and what to take for granted while looking for the next one. */
export interface Explanation {
  readonly rule: SchemaRuleId;
  readonly level?: 'error' | 'warning';
  readonly span: Span;
  /** The whole entry, where something is missing from it. */
  readonly about?: Span;
  readonly message: string;
  readonly fix?: Fix | undefined;
  readonly otherFixes?: readonly Fix[] | undefined;
  readonly suppose: readonly Supposition[];
  /** Unknown words of the same map that are looked at again once this one is supposed to be mended. */
  readonly later?: readonly string[];
}

/** One place of a file: its path in the data as supposed so far, and what stands there in the text. */
export class Place {
  readonly sourcePath: Path;

  constructor(
    readonly document: LessonDocument,
    readonly supposed: SupposedData,
    readonly path: Path,
  ) {
    this.sourcePath = supposed.sourceOf(path);
  }

  /** The place of a keyword or entry in here. */
  inner(step: string | number): Place {
    return new Place(this.document, this.supposed, [...this.path, step]);
  }

  get parent(): Place {
    return new Place(this.document, this.supposed, this.path.slice(0, -1));
  }

  /** The keyword that this is the value of; for an entry of a list, the keyword of the list. */
  get keyword(): string {
    return String(this.path.findLast((step) => typeof step === 'string') ?? '');
  }

  /** True for an entry of a list. */
  get isEntry(): boolean {
    return typeof this.path.at(-1) === 'number';
  }

  get value(): unknown {
    return this.supposed.valueAt(this.path);
  }

  get node(): ParsedNode | undefined {
    return this.document.nodeAt(this.sourcePath);
  }

  get map(): MapNode | undefined {
    const { node } = this;
    return isMapNode(node) ? node : undefined;
  }

  /** The key and value, where the path ends in a key. */
  get pair(): PairNode | undefined {
    return this.document.pairAt(this.sourcePath);
  }

  /** The first pair in this map with the name, as the text has it. */
  pairIn(name: string): PairNode | undefined {
    return this.inner(name).pair;
  }

  /** Keys of the map here. */
  get present(): ReadonlySet<string> {
    return this.supposed.keysAt(this.path);
  }

  get shape(): Shape | undefined {
    return shapeAt(this.document.kind, this.path, (path) => this.supposed.keysAt(path));
  }

  /** What a teacher calls the map here: "a check". */
  get noun(): string {
    const { shape } = this;
    return shape ? nounOf(shape, this.present) : 'this entry';
  }

  get span(): Span {
    return this.document.spanAt(this.sourcePath);
  }

  /** What was typed for the value: `3.10`, `1e2`; undefined where no plain value stands. */
  get typed(): string | undefined {
    const { node } = this;
    return isScalarNode(node) ? textOfScalar(node) : undefined;
  }

  /** The value's stretch of the text; empty where nothing stands. */
  get source(): string {
    const { node } = this;
    return node ? this.document.text.slice(spanOf(node)) : '';
  }

  /** Whether the nearest map or list round this place is written in braces or brackets. */
  get inFlow(): boolean {
    for (let length = this.sourcePath.length - 1; length >= 0; length--) {
      const node = this.document.nodeAt(this.sourcePath.slice(0, length));
      if (node) return 'flow' in node && node.flow === true;
    }
    return false;
  }

  /** True when the way here leads through an alias (`*name`), so that the mistake stands somewhere else. */
  get isElsewhere(): boolean {
    return (
      this.path.length > 0 &&
      this.node === undefined &&
      this.pair === undefined &&
      this.document.nodeAt([]) !== undefined
    );
  }
}

/** A text in quotes, as YAML reads it back. */
export function quoted(text: string): string {
  if (text.includes('"') && !/['\n\r\t\\]/.test(text)) return `'${text}'`;
  return JSON.stringify(text);
}

/** A text as an entry of a list in brackets: quoted only where YAML would read it as something else. */
export function flowText(text: string): string {
  return /^[\p{L}\p{N}][^:#,[\]{}"'\n]*$/u.test(text) && !isOtherValue(text) ? text : quoted(text);
}

/** Whether YAML reads a plain text as a number, a truth or nothing. */
export function isOtherValue(text: string): boolean {
  return (
    /^(?:~|null|true|false)?$/i.test(text) ||
    /^[-+]?(?:0x[\da-f]+|0o[0-7]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf|\.nan)$/i.test(text)
  );
}

/** A fix of one edit in the file itself. */
export function fix(title: string, span: Span, text: string, safe: boolean): Fix {
  return { title, changes: [{ span, text }], safe };
}

/** Puts another word in the place of a key. */
export function renameKey(pair: PairNode, to: string, safe: boolean): Fix {
  return fix(`Change to "${to}"`, spanOf(pair.key), to, safe);
}

/** What stands before a pair, so that a new one can go there: `id: x` in the same form. */
export function insertBefore(
  document: LessonDocument,
  map: MapNode,
  pair: PairNode,
  line: string,
): { span: Span; text: string } {
  const start = spanOf(pair.key).start;
  const at = { start, end: start };
  if (map.flow) return { span: at, text: `${line}, ` };
  const column = start - document.text.lineStart(document.text.lineAt(start));
  return { span: at, text: `${line}\n${' '.repeat(column)}` };
}

/** Quotes round the first words of a list, the last two joined by a word: `"a", "b" and "c"`. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const all = words.map((word) => `"${word}"`);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** A stretch of text short enough for a message. */
export function short(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 38).trimEnd()}…`;
}

/** A value as it would be written after a keyword, on one line. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : String(value);
  const entries = Object.entries(value).map(([name, inner]) => `${name}: ${inline(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `, for example "retry: { times: 2 }"`, from the keyword's own examples; empty where they are long. */
export function exampleOf(place: Place): string {
  const example = place.shape?.schema.examples?.[0];
  if (example === undefined) return '';
  const written = inline(example);
  if (written.length > 80) return '';
  return place.isEntry ? `, for example "${written}"` : `, for example "${place.keyword}: ${written}"`;
}
