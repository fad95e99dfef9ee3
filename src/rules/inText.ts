import type { ParsedNode } from 'yaml';
import { isMapNode, isScalarNode, isSeqNode, type PairNode } from '../model/source';

/** True inside a value, false inside a comment. As many moves as the place is deep, by halving each level. */
export function isInText(root: ParsedNode | undefined, offset: number): boolean {
  let node: ParsedNode | undefined | null = root;
  while (node) {
    if (offset < node.range[0] || offset >= node.range[1]) return false;
    if (isScalarNode(node)) return true;
    if (isSeqNode(node)) node = lastFrom(node.items, offset, (item) => item.range[0]);
    else if (isMapNode(node)) {
      const pair: PairNode | undefined = lastFrom(node.items, offset, (item) => item.key.range[0]);
      if (!pair) return false;
      node = pair.value && pair.value.range[0] <= offset ? pair.value : pair.key;
    } else return false;
  }
  return false;
}

/** The last entry that starts at or before an offset. */
function lastFrom<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle;
    else high = middle - 1;
  }
  return items[low];
}
