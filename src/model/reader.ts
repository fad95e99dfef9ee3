import type { ParsedNode } from 'yaml';
import type { ChooseRange, Minutes, Resource, Statement } from './model';
import {
  AliasGuard,
  isMapNode,
  isScalarNode,
  isSeqNode,
  keyOf,
  type SourceTree,
  spanOf,
  textOfScalar,
} from './source';
import type { Span, Written } from './text';

/** Keys to values of one map, aliases not yet followed; the first of two equal keys counts. */
export type Fields = ReadonlyMap<string, ParsedNode>;

const NO_FIELDS: Fields = new Map();

/**
 * Reads values out of a tree leniently: a value of the wrong shape reads as if it were not there, and a lone
 * value where a list is meant reads as a list of one. Saying what is wrong is the schema's work.
 */
export class Reader {
  readonly #guard: AliasGuard;

  constructor(readonly tree: SourceTree) {
    this.#guard = new AliasGuard(tree.yaml);
  }

  get root(): ParsedNode | undefined {
    return this.tree.root;
  }

  follow<T>(node: ParsedNode | null | undefined, read: (node: ParsedNode | undefined) => T): T {
    return this.#guard.follow(node, read);
  }

  fields(node: ParsedNode | undefined): Fields {
    if (!isMapNode(node)) return NO_FIELDS;
    const fields = new Map<string, ParsedNode>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key !== undefined && pair.value && !fields.has(key)) fields.set(key, pair.value);
    }
    return fields;
  }

  has(node: ParsedNode | undefined, key: string): boolean {
    return isMapNode(node) && node.items.some((pair) => keyOf(pair) === key);
  }

  text(node: ParsedNode | undefined): Written<string> | undefined {
    return this.follow(node, (real) => {
      if (!isScalarNode(real) || !node) return undefined;
      const value = textOfScalar(real);
      return value.trim() === '' ? undefined : { value, span: spanOf(node) };
    });
  }

  plain(node: ParsedNode | undefined): string | undefined {
    return this.text(node)?.value;
  }

  /** A text of a closed list of words; anything else reads as absent. */
  word<T extends string>(node: ParsedNode | undefined, words: readonly T[]): Written<T> | undefined {
    const text = this.text(node);
    const value = words.find((word) => word === text?.value);
    return text && value !== undefined ? { value, span: text.span } : undefined;
  }

  number(node: ParsedNode | undefined): Written<number> | undefined {
    const text = this.text(node);
    if (!text) return undefined;
    const value = Number(text.value);
    return Number.isFinite(value) ? { value, span: text.span } : undefined;
  }

  truth(node: ParsedNode | undefined): boolean | undefined {
    return this.follow(node, (real) =>
      isScalarNode(real) && typeof real.value === 'boolean' ? real.value : undefined,
    );
  }

  /** Entries of a list, or the lone value as a list of one; nothing for an absent or empty value. */
  list<T>(node: ParsedNode | undefined, read: (entry: ParsedNode) => T | undefined): T[] {
    return this.follow(node, (real) => {
      if (!real || !node) return [];
      const result: T[] = [];
      if (isSeqNode(real)) {
        for (const item of real.items) {
          const value = read(item);
          if (value !== undefined) result.push(value);
        }
      } else if (!(isScalarNode(real) && textOfScalar(real).trim() === '')) {
        const value = read(node);
        if (value !== undefined) result.push(value);
      }
      return result;
    });
  }

  texts(node: ParsedNode | undefined): Written<string>[] {
    return this.list(node, (entry) => this.text(entry));
  }

  plains(node: ParsedNode | undefined): string[] {
    return this.list(node, (entry) => this.plain(entry));
  }

  /** Entries of a map in their order, with the place of each key. */
  entries(node: ParsedNode | undefined): { key: string; keySpan: Span; value: ParsedNode | undefined }[] {
    return this.follow(node, (real) => {
      if (!isMapNode(real)) return [];
      return real.items.flatMap((pair) => {
        const key = keyOf(pair);
        return key === undefined ? [] : [{ key, keySpan: spanOf(pair.key), value: pair.value ?? undefined }];
      });
    });
  }

  /** `10`, `10-20` with any dash, `10 min`; undefined for anything else. */
  minutes(node: ParsedNode | undefined): Minutes | undefined {
    const text = this.text(node);
    return text && readMinutes(text);
  }

  /** `all`, `2`, `{min: 1, max: 3}`. */
  chooseRange(node: ParsedNode | undefined): ChooseRange | undefined {
    return this.follow(node, (real) => {
      if (!real || !node) return undefined;
      const span = spanOf(node);
      if (isMapNode(real)) {
        const fields = this.fields(real);
        const min = this.count(fields.get('min'), 0);
        const max = this.count(fields.get('max'), Number.POSITIVE_INFINITY);
        return min === undefined || max === undefined ? undefined : { min, max, span };
      }
      const text = this.plain(real);
      if (text === 'all') return { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY, span };
      const count = this.count(real, undefined);
      return count === undefined ? undefined : { min: count, max: count, span };
    });
  }

  /** A whole number from 0; `absent` where nothing is written, undefined where it is not such a number. */
  count(node: ParsedNode | undefined, absent: number | undefined): number | undefined {
    if (!node) return absent;
    const value = this.number(node)?.value;
    return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
  }

  /** A goal or criterion: a text, `{say, by}`, or `{by: student}` alone. */
  statement(node: ParsedNode): Statement | undefined {
    return this.follow(node, (real) => {
      const span = spanOf(node);
      if (isMapNode(real)) {
        const fields = this.fields(real);
        const text = this.plain(fields.get('say'));
        const by = this.word(fields.get('by'), ['teacher', 'student'] as const)?.value ?? 'teacher';
        return text === undefined && by === 'teacher' ? undefined : { text, by, span };
      }
      const text = this.plain(real);
      return text === undefined ? undefined : { text, by: 'teacher', span };
    });
  }

  /** A plain address or file, or `{title, url, by, license, offline}`. */
  resource(node: ParsedNode): Resource | undefined {
    return this.follow(node, (real) => {
      const span = spanOf(node);
      if (isMapNode(real)) {
        const fields = this.fields(real);
        const offline = fields.get('offline');
        return {
          title: this.plain(fields.get('title')),
          url: this.text(fields.get('url')),
          by: this.plain(fields.get('by')),
          license: this.text(fields.get('license')),
          offline: this.truth(offline) ?? this.plain(offline),
          span,
        };
      }
      const url = this.text(real);
      if (!url) return undefined;
      return { title: undefined, url, by: undefined, license: undefined, offline: undefined, span };
    });
  }
}

const MINUTES = /^(\d{1,5})(?:\s*(?:-|–|—|−|‑|to)\s*(\d{1,5}))?\s*(?:min|mins|minute|minutes)?\.?$/i;

/** `10`, `10-20`, `10–20`, `10 min`; undefined when the text is none of these or runs backwards. */
export function readMinutes(text: Written<string>): Minutes | undefined {
  const match = MINUTES.exec(text.value.trim());
  if (!match) return undefined;
  const least = Number(match[1]);
  const longest = match[2] === undefined ? least : Number(match[2]);
  return longest < least ? undefined : { least, longest, span: text.span };
}

/** Grades as single ones: `3-5` is 3, 4, 5; `K-2` is K, 1, 2; any other text stays as it is. */
export function readGrades(text: string): string[] {
  const range = /^(K|\d{1,2})\s*[-–—]\s*(\d{1,2})$/i.exec(text.trim());
  if (!range?.[1] || !range[2]) return [text.trim()];
  const first = range[1].toUpperCase() === 'K' ? 0 : Number(range[1]);
  const last = Number(range[2]);
  if (last < first) return [text.trim()];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i === 0 ? 'K' : String(first + i)));
}
