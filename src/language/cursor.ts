import type { ParsedNode } from 'yaml';
import type { LessonDocument } from '../model/document';
import { isMapNode, isScalarNode, isSeqNode, keyOf, type PairNode, type Path, spanOf } from '../model/source';
import { contains, type Span } from '../model/text';

/** What stands at an offset, from the parsed tree. */
export interface Place {
  /** Keys and indexes from the root to the value, or to the value of the key. */
  readonly path: Path;
  /** `gap`: between the entries of the innermost map or list. */
  readonly on: 'key' | 'value' | 'gap';
  /** The key, the value, or the map or list round the gap; undefined in a file without a tree. */
  readonly node: ParsedNode | undefined;
  readonly span: Span;
  /** The key and value that the offset is in, where it is in one. */
  readonly pair: PairNode | undefined;
  /** Every value that holds the offset, the root first; each with its path and, in a map, its key and value. */
  readonly around: readonly Around[];
}

export interface Around {
  readonly path: Path;
  readonly node: ParsedNode;
  /** The pair whose value this is. */
  readonly pair: PairNode | undefined;
}

/**
 * Finds what stands at an offset. Aliases are not followed: what they stand for is written elsewhere. Costs the
 * depth of the place, with a binary search at every level.
 */
export function placeAt(document: LessonDocument, offset: number): Place {
  const around: Around[] = [];
  const path: (string | number)[] = [];
  let node = document.tree.root;
  let pair: PairNode | undefined;
  while (node) {
    around.push({ path: [...path], node, pair });
    if (isMapNode(node)) {
      const found: PairNode | undefined = pairIn(node.items, offset);
      if (!found) break;
      const key = keyOf(found) ?? '';
      if (contains(spanOf(found.key), offset)) {
        return {
          path: [...path, key],
          on: 'key',
          node: found.key,
          span: spanOf(found.key),
          pair: found,
          around,
        };
      }
      const value: ParsedNode | null = found.value;
      if (!value || !holds(value, offset)) break;
      path.push(key);
      pair = found;
      node = value;
    } else if (isSeqNode(node)) {
      const index = lastStarting(node.items, offset, (item) => item.range[0]);
      const item = node.items[index];
      if (!item || !holds(item, offset)) break;
      path.push(index);
      pair = undefined;
      node = item;
    } else {
      return { path, on: 'value', node, span: spanOf(node), pair, around };
    }
  }
  const span = node ? spanOf(node) : { start: 0, end: 0 };
  return { path, on: 'gap', node, span, pair, around };
}

/** The keys of each map on the way to a place, as `shapeAt` asks for them. */
export function presentAround(place: Place): (path: Path) => ReadonlySet<string> {
  return (path) => keysOf(place.around[path.length]?.node);
}

export function keysOf(node: ParsedNode | null | undefined): ReadonlySet<string> {
  return new Set(isMapNode(node) ? node.items.flatMap((pair) => keyOf(pair) ?? []) : []);
}

/** Blank values (`kind:`) hold nothing: their range is an accident of the parser. */
function holds(node: ParsedNode, offset: number): boolean {
  return contains(spanOf(node), offset) && !(isScalarNode(node) && node.range[1] <= node.range[0]);
}

function pairIn(pairs: readonly PairNode[], offset: number): PairNode | undefined {
  return pairs[lastStarting(pairs, offset, (pair) => pair.key.range[0])];
}

/** The index of the last entry that starts at or before the offset; -1 when none does. */
function lastStarting<T>(entries: readonly T[], offset: number, startOf: (entry: T) => number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && startOf(entry) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
