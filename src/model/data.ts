import type { Document, ParsedNode } from 'yaml';
import { AliasGuard, isMapNode, isScalarNode, isSeqNode, keyOf } from './source';

/**
 * The tree as plain values, for the schema: maps as objects without a prototype (so that a key `__proto__` is
 * just a key), texts, numbers, booleans, null. Of two equal keys the first counts. Aliases are followed as far
 * as the guard allows.
 */
export function plainData(document: Document.Parsed, root: ParsedNode | undefined): unknown {
  const guard = new AliasGuard(document);
  const read = (node: ParsedNode | undefined): unknown => {
    if (isMapNode(node)) {
      const result: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        const key = keyOf(pair);
        if (key !== undefined && !(key in result)) result[key] = guard.follow(pair.value, read);
      }
      return result;
    }
    if (isSeqNode(node)) return node.items.map((item) => guard.follow(item, read));
    return isScalarNode(node) ? node.value : null;
  };
  return guard.follow(root, read);
}
