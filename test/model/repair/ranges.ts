import assert from 'node:assert/strict';
import { isCollection, isNode, isPair, isScalar, visit } from 'yaml';
import type { SourceTree } from '../../../src/model/source';

/** Every range lies inside the text, in order, and inside its parent's. */
export function assertRanges(tree: SourceTree, text: string): void {
  visit(tree.yaml, {
    Node(_, node, path) {
      const { range } = node;
      if (!range) return;
      const [start, valueEnd, nodeEnd] = range;
      const where = JSON.stringify(text.slice(start, start + 40));
      assert.ok(
        0 <= start && start <= valueEnd && valueEnd <= nodeEnd && nodeEnd <= text.length,
        `${range} ${where}`,
      );
      // The YAML parser's own ranges are off for maps that are keys themselves.
      if (path.some((other) => isPair(other) && isCollection(other.key))) return;
      const above = path.findLast((other) => isCollection(other));
      if (above?.range)
        assert.ok(above.range[0] <= start && valueEnd <= Math.max(above.range[1], above.range[2]), where);
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && isNode(pair.value) && pair.key.range && pair.value.range) {
        assert.ok(pair.key.range[1] <= pair.value.range[0] || pair.value.range[0] === pair.value.range[1]);
      }
    },
  });
}
