import {
  Alias,
  type Document,
  type Node,
  Pair,
  type ParsedNode,
  type Range,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { Visit } from './repair/silent';
import { parseYaml } from './repair/yaml';
import {
  isMapNode,
  isScalarNode,
  isSeqNode,
  keyOf,
  type MapNode,
  type PairNode,
  type SeqNode,
} from './source';

/** A text and its sound parse, as the next version finds them. */
export interface Parsed {
  readonly text: string;
  readonly document: Document.Parsed;
}

/** The new version, and what in it is new. */
export interface Reparsed {
  readonly document: Document.Parsed;
  /** The entries that were parsed anew. Everything else is as it was, in its place or further on. */
  readonly fresh: readonly Visit[];
}

/** A stretch of the old text that another text takes the place of. */
interface Change {
  readonly start: number;
  readonly end: number;
  /** How much longer the new text is. */
  readonly growth: number;
}

/** An entry of a block list with the change inside it, and the way that leads to it from the root. */
interface Entry {
  readonly above: readonly { readonly node: MapNode | SeqNode; readonly index: number }[];
  readonly list: SeqNode;
  readonly index: number;
  /** Where the line of its dash begins, and what comes after its last line. */
  readonly start: number;
  readonly end: number;
  /** True where nothing follows it, up to the end of the file. */
  readonly last: boolean;
}

/** Stands for the entry that follows, so that what is before it is read as it would be in the whole text. */
const NEXT = 'next';

/**
 * Parses a new version of a text by parsing anew only the smallest entry of a block list that the change is in,
 * between what the old version has before and after it. Nodes before the change are shared by both versions,
 * those after it are copied with their new places; the old version stays as it was.
 *
 * The answer equals a parse of the whole text, ranges and comments included. Undefined where that is not certain:
 * the change is not inside one entry, or the entry is broken or holds an anchor, alias or tag.
 * @param old parsed with no error and no warning
 */
export function reparse(old: Parsed, text: string): Reparsed | undefined {
  const { document } = old;
  const root = document.contents;
  if (!root || document.directives.yaml.explicit || document.directives.docEnd) return undefined;
  const change = changeBetween(old.text, text);
  const entry = entryAround(old.text, root, change);
  if (!entry) return undefined;

  const written = text.slice(entry.start, entry.end + change.growth);
  if (!isPlain(old.text.slice(entry.start, entry.end)) || !isPlain(written)) return undefined;
  if (!entry.last && !written.endsWith('\n')) return undefined;
  const before = `${NEXT}:\n`;
  const dash = /^ *-/.exec(written)?.[0];
  const after = entry.last ? '' : `${dash} ${NEXT}\n`;
  const part = parseYaml(before + written + after).document;
  if (!part || part.errors.length > 0 || part.warnings.length > 0 || !isMapNode(part.contents))
    return undefined;
  const list = part.contents.items[0]?.value;
  if (part.contents.items.length !== 1 || !isSeqNode(list) || list.flow) return undefined;

  const place = entry.start - before.length;
  const fresh = list.items.slice(0, entry.last ? undefined : -1);
  const oldItem = entry.list.items[entry.index];
  const first = fresh[0];
  if (!oldItem || !first || first.range[0] + place !== oldItem.range[0]) return undefined;
  if (!entry.last && !standsFor(list.items.at(-1), entry.list.items[entry.index + 1])) return undefined;
  const moved = fresh.map((node) => shifted(node, place));
  const head = moved[0];
  // What stands above the dash belongs to the entry and was not in the part.
  if (head && oldItem.spaceBefore) head.spaceBefore = true;
  if (head && oldItem.commentBefore) head.commentBefore = oldItem.commentBefore;

  const grown = copyOfList(entry.list, [
    ...entry.list.items.slice(0, entry.index),
    ...moved,
    ...entry.list.items.slice(entry.index + 1).map((node) => shifted(node, change.growth)),
  ]);
  grown.range = stretched(entry.list.range, change.growth);
  let node: ParsedNode = grown;
  for (const { node: parent, index } of entry.above.toReversed()) {
    node = withChild(parent, index, node, change.growth);
  }
  if (entry.last) {
    // The part goes on to the end of the file: what is behind the entry was read with it.
    closeLike(list, grown, place);
    closeLike(part.contents, node, place);
  }

  // The part's document has the same settings: it becomes the new version's.
  part.contents = node;
  part.range = entry.last
    ? [document.range[0], part.range[1] + place, part.range[2] + place]
    : stretched(document.range, change.growth);
  if (!entry.last) part.comment = document.comment;
  part.commentBefore = document.commentBefore;
  part.directives.docStart = document.directives.docStart;
  const key = nearestKey(entry.above);
  const depth = entry.above.length + 1;
  return { document: part, fresh: moved.map((node) => ({ node, key, depth, flow: false, entry: true })) };
}

/** The keyword that a list stands under, through lists in lists. */
function nearestKey(above: Entry['above']): string | undefined {
  const map = above.findLast(({ node }) => isMapNode(node));
  const pair = map && isMapNode(map.node) ? map.node.items[map.index] : undefined;
  return pair && keyOf(pair);
}

/** Takes over where a collection ends, and the comment behind its last entry. */
function closeLike(read: ParsedNode, node: ParsedNode, by: number): void {
  node.range = [node.range[0], read.range[1] + by, read.range[2] + by];
  if (read.comment) node.comment = read.comment;
  else delete node.comment;
}

/** Texts are compared a block at a time: the engine does that much faster than character by character. */
const BLOCK = 512;

function changeBetween(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start + BLOCK <= shorter && old.slice(start, start + BLOCK) === text.slice(start, start + BLOCK))
    start += BLOCK;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  const most = shorter - start;
  const tail = (of: string, length: number): string => of.slice(of.length - same - length, of.length - same);
  while (same + BLOCK <= most && tail(old, BLOCK) === tail(text, BLOCK)) same += BLOCK;
  while (same < most && tail(old, 1) === tail(text, 1)) same++;
  return { start, end: old.length - same, growth: text.length - old.length };
}

/** The innermost entry that holds the change; only an outermost one may be the last of its list. */
function entryAround(text: string, root: ParsedNode, change: Change): Entry | undefined {
  const above: { node: MapNode | SeqNode; index: number }[] = [];
  let found: Entry | undefined;
  let node: ParsedNode | null | undefined = root;
  while (node) {
    if (isMapNode(node) && !node.flow) {
      const index: number = node.items.findLastIndex(({ value }) => value && value.range[0] <= change.start);
      above.push({ node, index });
      node = node.items[index]?.value;
    } else if (isSeqNode(node) && !node.flow) {
      const index: number = node.items.findLastIndex((item) => item.range[0] <= change.start);
      const entry = entryOf(text, node, index, above, change);
      if (entry) found = entry;
      above.push({ node, index });
      node = node.items[index];
    } else break;
  }
  return found;
}

function entryOf(
  text: string,
  list: SeqNode,
  index: number,
  above: Entry['above'],
  change: Change,
): Entry | undefined {
  const item = list.items[index];
  const next = list.items[index + 1];
  const start = item && dashLine(text, item);
  if (start === undefined) return undefined;
  if (next) {
    const end = dashLine(text, next);
    if (end === undefined || change.end > end) return undefined;
    return { above: [...above], list, index, start, end, last: false };
  }
  const [only, ...more] = above;
  if (!only || more.length > 0 || only.index !== only.node.items.length - 1) return undefined;
  return { above: [...above], list, index, start, end: text.length, last: true };
}

/** Where the line begins that has the entry's dash and its first word. */
function dashLine(text: string, item: ParsedNode): number | undefined {
  const start = text.lastIndexOf('\n', item.range[0] - 1) + 1;
  return /^ *- +$/.test(text.slice(start, item.range[0])) ? start : undefined;
}

/** No anchors, aliases or tags: they reach beyond the entry. */
function isPlain(part: string): boolean {
  return !/(?:^|[\n,[{:?-])\s*[&*!]/.test(part);
}

/** Whether the placeholder was read with the same comment and blank line before it as what it stands for. */
function standsFor(placeholder: ParsedNode | undefined, next: ParsedNode | undefined): boolean {
  return (
    isScalarNode(placeholder) &&
    placeholder.value === NEXT &&
    !placeholder.comment &&
    placeholder.commentBefore === next?.commentBefore &&
    !placeholder.spaceBefore === !next?.spaceBefore
  );
}

function stretched([start, value, end]: Range, growth: number): Range {
  return [start, value + growth, end + growth];
}

/** The same node with another child at this index; what follows the child moves with it. */
function withChild(parent: MapNode | SeqNode, index: number, child: ParsedNode, growth: number): ParsedNode {
  let copy: MapNode | SeqNode;
  if (isSeqNode(parent)) {
    copy = copyOfList(
      parent,
      parent.items.map((item, at) => (at < index ? item : at === index ? child : shifted(item, growth))),
    );
  } else {
    copy = copyOfMap(
      parent,
      parent.items.map((pair, at) => {
        if (at < index) return pair;
        return at === index ? new Pair(pair.key, child) : shiftedPair(pair, growth);
      }),
    );
  }
  copy.range = stretched(parent.range, growth);
  return copy;
}

function shiftedPair(pair: PairNode, by: number): PairNode {
  return new Pair<ParsedNode, ParsedNode | null>(
    shifted(pair.key, by),
    pair.value && shifted(pair.value, by),
  );
}

/** A copy that stands elsewhere. */
function shifted(node: ParsedNode, by: number): ParsedNode {
  const copy = copyOf(node, by);
  copy.range = [node.range[0] + by, node.range[1] + by, node.range[2] + by];
  return copy;
}

function copyOf(node: ParsedNode, by: number): ParsedNode {
  if (isScalarNode(node)) return copyOfScalar(node);
  if (isMapNode(node))
    return copyOfMap(
      node,
      node.items.map((pair) => shiftedPair(pair, by)),
    );
  if (isSeqNode(node))
    return copyOfList(
      node,
      node.items.map((item) => shifted(item, by)),
    );
  const copy = new Alias(node.source);
  copyNotes(node, copy);
  return placed(copy, node, isParsedAlias);
}

function copyOfScalar(node: Scalar.Parsed): Scalar.Parsed {
  const copy = new Scalar(node.value);
  copy.source = node.source;
  if (node.type !== undefined) copy.type = node.type;
  if (node.format !== undefined) copy.format = node.format;
  if (node.minFractionDigits !== undefined) copy.minFractionDigits = node.minFractionDigits;
  if (node.anchor !== undefined) copy.anchor = node.anchor;
  copyNotes(node, copy);
  return placed(copy, node, isParsedScalar);
}

function copyOfMap(node: MapNode, items: PairNode[]): MapNode {
  const copy = new YAMLMap<ParsedNode, ParsedNode | null>(node.schema);
  copy.items = items;
  copyCollection(node, copy);
  return placed(copy, node, isParsedMap);
}

function copyOfList(node: SeqNode, items: ParsedNode[]): SeqNode {
  const copy = new YAMLSeq<ParsedNode>(node.schema);
  copy.items = items;
  copyCollection(node, copy);
  return placed(copy, node, isParsedList);
}

function copyCollection(from: MapNode | SeqNode, to: YAMLMap | YAMLSeq): void {
  if (from.flow !== undefined) to.flow = from.flow;
  if (from.anchor !== undefined) to.anchor = from.anchor;
  copyNotes(from, to);
}

function copyNotes(from: ParsedNode, to: Node): void {
  if (from.comment) to.comment = from.comment;
  if (from.commentBefore) to.commentBefore = from.commentBefore;
  if (from.spaceBefore) to.spaceBefore = true;
  if (from.tag !== undefined) to.tag = from.tag;
}

/** The copy in the place of its original: with a range it is what the parser makes. */
function placed<N extends Node, P extends N>(
  copy: N,
  original: ParsedNode,
  isParsed: (node: N) => node is P,
): P {
  copy.range = original.range;
  if (!isParsed(copy)) throw new Error('A node without a place');
  return copy;
}

const isParsedAlias = (node: Alias): node is Alias.Parsed => Array.isArray(node.range);
const isParsedScalar = (node: Scalar): node is Scalar.Parsed => Array.isArray(node.range);
const isParsedMap = (node: YAMLMap<ParsedNode, ParsedNode | null>): node is MapNode =>
  Array.isArray(node.range);
const isParsedList = (node: YAMLSeq<ParsedNode>): node is SeqNode => Array.isArray(node.range);
