import type { LessonDocument } from '../../model/document';
import { isScalarNode, isSeqNode, type MapNode, spanOf } from '../../model/source';
import type { TextChange } from '../../model/text';
import { newlineOf, placeOf } from './listedPairs';
import { setKey } from './setKey';

/** The edit that adds an entry to the list of a keyword; a lone value becomes a list of two. */
export function addToList(
  document: LessonDocument,
  map: MapNode,
  key: string,
  entry: string,
): TextChange | undefined {
  const list = placeOf(map, key)?.pair.value;
  if (!list) return setKey(document, map, key, `[${entry}]`);
  if (isScalarNode(list)) {
    const span = spanOf(list);
    const old = document.text.slice(span);
    return old === '' ? setKey(document, map, key, `[${entry}]`) : { span, text: `[${old}, ${entry}]` };
  }
  const last = isSeqNode(list) ? list.items.at(-1) : undefined;
  if (!isSeqNode(list) || !last) return undefined;
  const end = last.range[1];
  if (list.flow) return { span: { start: end, end }, text: `, ${entry}` };
  const at = document.text.lineEnd(document.text.lineAt(end));
  const dash = document.text.line(document.text.lineAt(last.range[0])).match(/^\s*-\s+/)?.[0];
  return dash === undefined
    ? undefined
    : { span: { start: at, end: at }, text: `${newlineOf(document)}${dash}${entry}` };
}
