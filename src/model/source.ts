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
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span, TextChange } from './text';

export type Path = readonly (string | number)[];
export type MapNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
export type SeqNode = YAMLSeq.Parsed<ParsedNode>;
export type PairNode = Pair<ParsedNode, ParsedNode | null>;

/** What can be wrong with the YAML itself; documented in src/rules/yaml. */
export type SyntaxRuleId =
  | 'yaml/backslash'
  | 'yaml/broken'
  | 'yaml/conflict-marker'
  | 'yaml/cut-text'
  | 'yaml/duplicate-key'
  | 'yaml/indentation'
  | 'yaml/list-in-line'
  | 'yaml/missing-colon'
  | 'yaml/missing-comma'
  | 'yaml/missing-dash'
  | 'yaml/missing-space'
  | 'yaml/odd-character'
  | 'yaml/odd-space'
  | 'yaml/quote-text'
  | 'yaml/several-documents'
  | 'yaml/stray-mark'
  | 'yaml/stray-text'
  | 'yaml/swallowed-line'
  | 'yaml/tab'
  | 'yaml/too-deep'
  | 'yaml/too-long'
  | 'yaml/too-many-aliases'
  | 'yaml/unclosed-bracket'
  | 'yaml/unclosed-quote';

/** Something wrong with the YAML itself, in a teacher's words. */
export interface SyntaxProblem {
  readonly rule: SyntaxRuleId;
  readonly span: Span;
  readonly message: string;
  readonly fix?: SyntaxFix;
  /** Other mends that are as sensible: the lower side of a merge conflict. */
  readonly otherFixes?: readonly SyntaxFix[];
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
  /** False where a part of the text is not in the tree, because it could not be read. */
  readonly whole: boolean;
  /** A fault of ours while the file was read, to be logged by whoever reports the problems. */
  readonly fault?: unknown;
}

// Bound once: bundled from CommonJS, each use of an imported name would go through a getter, and these run for
// every node of a file.
const mapTest = isMap;
const seqTest = isSeq;
const scalarTest = isScalar;
const aliasTest = isAlias;

export function isMapNode(node: ParsedNode | null | undefined): node is MapNode {
  return mapTest(node);
}

export function isSeqNode(node: ParsedNode | null | undefined): node is SeqNode {
  return seqTest(node);
}

export function isScalarNode(node: ParsedNode | null | undefined): node is Scalar.Parsed {
  return scalarTest(node);
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

/** How many aliases may lead to each other, and how deep a walk may go once it has followed one. */
const ALIAS_CHAIN = 16;
const ALIAS_DEPTH = 600;

const TARGETS = new WeakMap<Document.Parsed, ReadonlyMap<Alias, ParsedNode>>();

/** What each alias of a document stands for: the last node before it with its name. Found in one walk and kept. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, ParsedNode> {
  let targets = TARGETS.get(document);
  if (!targets) {
    const found = new Map<Alias, ParsedNode>();
    const named = new Map<string, ParsedNode>();
    visit(document, {
      Node: (_, node) => {
        if (node instanceof Alias) {
          const target = named.get(node.source);
          if (target) found.set(node, target);
        } else if ('anchor' in node && node.anchor && isParsed(node)) named.set(node.anchor, node);
      },
    });
    targets = found;
    TARGETS.set(document, targets);
  }
  return targets;
}

/**
 * Follows aliases (`*name`) while a tree is walked, and stops where they run in a circle or multiply without
 * end ("billion laughs"): then they read as nothing, and `exhausted` says so.
 */
export class AliasGuard {
  #budget = ALIAS_BUDGET;
  #depth = 0;
  readonly #open = new Set<Alias>();
  exhausted = false;

  constructor(readonly document: Document.Parsed) {}

  /** Calls `read` with the node that an alias stands for, or with the node itself. */
  follow<T>(node: ParsedNode | null | undefined, read: (node: ParsedNode | undefined) => T): T {
    if (!aliasTest(node)) {
      if (!node || this.#open.size === 0) return read(node ?? undefined);
      if (--this.#budget < 0 || this.#depth > ALIAS_DEPTH) {
        this.exhausted = true;
        return read(undefined);
      }
      this.#depth++;
      try {
        return read(node);
      } finally {
        this.#depth--;
      }
    }
    if (this.#open.has(node) || this.#open.size >= ALIAS_CHAIN || --this.#budget < 0) {
      this.exhausted = true;
      return read(undefined);
    }
    this.#open.add(node);
    try {
      return read(aliasTargets(this.document).get(node));
    } finally {
      this.#open.delete(node);
    }
  }
}

function isParsed(node: unknown): node is ParsedNode {
  return (isMap(node) || isSeq(node) || isScalar(node)) && Array.isArray(node.range);
}
