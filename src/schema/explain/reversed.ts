import type { ParsedNode } from 'yaml';
import type { LessonDocument } from '../../model/document';
import { isMapNode, isScalarNode, isSeqNode, keyOf, spanOf, textOfScalar } from '../../model/source';
import { type Explanation, fix } from '../place';

const RANGE = /minutes["']?\s*:\s*["']?(\d{1,5})\s*(?:-|–|—|−|‑|to)\s*(\d{1,5})/g;
const WHOLE = /^(\d{1,5})\s*(?:-|–|—|−|‑|to)\s*(\d{1,5})\b/;

/**
 * `minutes: 20-10`, which runs backwards: the one slip that a pattern cannot see. The text is searched first,
 * so that a file without one costs next to nothing.
 */
export function reversedMinutes(document: LessonDocument): readonly Explanation[] {
  const { value: text } = document.text;
  if (![...text.matchAll(RANGE)].some(([, from, to]) => Number(from) > Number(to))) return [];
  const found: Explanation[] = [];
  const open: (ParsedNode | null | undefined)[] = [document.tree.root];
  while (open.length > 0) {
    const node = open.pop();
    if (isSeqNode(node)) open.push(...node.items);
    if (!isMapNode(node)) continue;
    for (const pair of node.items) {
      const { value } = pair;
      open.push(value);
      const match = keyOf(pair) === 'minutes' && isScalarNode(value) ? WHOLE.exec(textOfScalar(value)) : null;
      if (!value || !match || Number(match[1]) <= Number(match[2])) continue;
      const mended = `${match[2]}-${match[1]}`;
      found.push({
        rule: 'schema/minutes',
        span: spanOf(value),
        message: `These minutes run backwards. Write the shorter time first: ${mended}.`,
        fix: fix(`Change to ${mended}`, spanOf(value), mended, true),
        suppose: [],
      });
    }
  }
  return found;
}
