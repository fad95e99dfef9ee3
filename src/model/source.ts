import type { Document } from 'yaml';
import {
  Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span, TextChange } from './text';

export type Path = readonly (string | number)[];
export type MapNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
export type SeqNode = YAMLSeq.Parsed<ParsedNode>;
export type PairNode = Pair<ParsedNode, ParsedNode | null>;

/** Something wrong with the YAML itself, in a teacher's words. */
export interface SyntaxProblem {
  /** `yaml/…` */
  readonly rule: `yaml/${string}`;
  readonly span: Span;
  readonly message: string;
  readonly fix?: SyntaxFix;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

export interface SyntaxFix {
  readonly title: string;
  readonly changes: readonly TextChange[];
  /** Whether *fix all* may apply it unseen. */
  readonly safe: boolean;
}

/**
 * A text parsed once. Node ranges are UTF-16 offsets of the text as typed, even where a slip had to be mended
 * in memory to read on; a mended value can differ from the text in its range.
 */
export interface SourceTree {
  readonly yaml: Document.Parsed;
  readonly root: ParsedNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

export function isMapNode(node: ParsedNode | null | undefined): node is MapNode {
  return isMap(node);
}

export function isSeqNode(node: ParsedNode | null | undefined): node is SeqNode {
  return isSeq(node);
}

export function isScalarNode(node: ParsedNode | null | undefined): node is Scalar.Parsed {
  return isScalar(node);
}

/** The value's own stretch, trailing comments and blank lines left out. */
export function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: Math.max(node.range[0], node.range[1]) };
}

/** The text of a key; undefined for a key that is no plain word. */
export function keyOf(pair: PairNode): string | undefined {
  return isScalarNode(pair.key) ? textOfScalar(pair.key) : undefined;
}

/** The pair with this key; the first one where it stands twice. */
export function pairOf(node: ParsedNode | null | undefined, key: string): PairNode | undefined {
  return isMapNode(node) ? node.items.find((pair) => keyOf(pair) === key) : undefined;
}

/**
 * What was typed for a scalar: `3.10`, `1e2` and `yes` stay themselves. Null (nothing typed, `~`) is ''.
 */
export function textOfScalar(node: Scalar.Parsed): string {
  if (typeof node.value === 'string') return node.value;
  if (node.value === null && (node.source === undefined || node.source === '')) return '';
  return node.source ?? String(node.value);
}

/** How many nodes aliases may add to one file before they are taken for an attack. */
const ALIAS_BUDGET = 20_000;

/**
 * Follows aliases (`*name`) while a tree is walked, and stops where they run in a circle or multiply without
 * end ("billion laughs"): then they read as nothing, and `exhausted` says so.
 */
export class AliasGuard {
  #budget = ALIAS_BUDGET;
  readonly #open = new Set<Alias>();
  exhausted = false;

  constructor(readonly document: Document.Parsed) {}

  /** Calls `read` with the node that an alias stands for, or with the node itself. */
  follow<T>(node: ParsedNode | null | undefined, read: (node: ParsedNode | undefined) => T): T {
    if (!isAlias(node)) {
      if (node && this.#open.size > 0 && --this.#budget < 0) {
        this.exhausted = true;
        return read(undefined);
      }
      return read(node ?? undefined);
    }
    if (!(node instanceof Alias) || this.#open.has(node) || --this.#budget < 0) {
      this.exhausted = true;
      return read(undefined);
    }
    this.#open.add(node);
    try {
      const target: unknown = node.resolve(this.document);
      return read(isParsed(target) ? target : undefined);
    } finally {
      this.#open.delete(node);
    }
  }
}

function isParsed(node: unknown): node is ParsedNode {
  return (isMap(node) || isSeq(node) || isScalar(node)) && Array.isArray(node.range);
}
