import type { Document, ParsedNode } from 'yaml';
import { AliasGuard, isMapNode, isScalarNode, isSeqNode, keyOf } from './source';

/**
 * The tree as plain values, for the schema: maps as objects with own keys only (`__proto__` is a key like any
 * other), texts, numbers, booleans, null. Of two equal keys the first counts. Aliases are followed as far
 * as the guard allows.
 */
export function plainData(document: Document.Parsed, root: ParsedNode | undefined): unknown {
  const guard = new AliasGuard(document);
  const read = (node: ParsedNode | undefined): unknown => {
    if (isMapNode(node)) {
      const result: Record<string, unknown> = {};
      for (const pair of node.items) {
        const key = keyOf(pair);
        if (key === undefined || Object.hasOwn(result, key)) continue;
        const value = guard.follow(pair.value, read);
        if (key === '__proto__') Object.defineProperty(result, key, { value, enumerable: true });
        else result[key] = value;
      }
      return result;
    }
    if (isSeqNode(node)) return node.items.map((item) => guard.follow(item, read));
    return isScalarNode(node) ? node.value : null;
  };
  return guard.follow(root, read);
}
