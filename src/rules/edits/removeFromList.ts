import type { LessonDocument } from '../../model/document';
import { isSeqNode, type MapNode } from '../../model/source';
import type { Span, TextChange } from '../../model/text';
import { placeOf } from './listedPairs';
import { removeKey, wholeLines } from './removeKey';

/**
 * The edit that takes one entry out of the list (or lone value) of a keyword, and the keyword with its last
 * entry. Undefined where the entry is not written right there.
 */
export function removeFromList(
  document: LessonDocument,
  map: MapNode,
  key: string,
  entry: Span,
): TextChange | undefined {
  const list = placeOf(map, key)?.pair.value;
  if (!list) return undefined;
  if (!isSeqNode(list)) return list.range[0] === entry.start ? removeKey(document, map, key) : undefined;
  const index = list.items.findIndex((item) => item.range[0] === entry.start);
  const item = list.items[index];
  if (!item) return undefined;
  if (list.items.length === 1) return removeKey(document, map, key);
  if (!list.flow) {
    const lines = wholeLines(document, { start: item.range[0], end: item.range[1] });
    const first = document.text.line(document.text.lineAt(item.range[0]));
    // `- - a`, `key: - a`: the line holds more than this entry.
    return /^\s*-\s+[^-\s]/.test(first) ? { span: lines, text: '' } : undefined;
  }
  const before = list.items[index - 1];
  const after = list.items[index + 1];
  if (before) return { span: { start: before.range[1], end: item.range[1] }, text: '' };
  return after && { span: { start: item.range[0], end: after.range[0] }, text: '' };
}
