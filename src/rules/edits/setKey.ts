import type { LessonDocument } from '../../model/document';
import { isScalarNode, type MapNode, spanOf } from '../../model/source';
import type { TextChange } from '../../model/text';
import { endOfPair, newlineOf, placeOf } from './listedPairs';

/**
 * The edit that gives a keyword a value: in the place of its present one, else as a new line (or entry of
 * `{…}`) after the keyword `behind`, else after the last one.
 * @param value as it is to stand in the file
 * @returns undefined where the present value is more than one text or number
 */
export function setKey(
  document: LessonDocument,
  map: MapNode,
  key: string,
  value: string,
  behind?: string,
): TextChange | undefined {
  const present = placeOf(map, key);
  if (present) {
    const { value: old } = present.pair;
    if (!isScalarNode(old)) return undefined;
    const span = spanOf(old);
    return span.end > span.start
      ? { span, text: value }
      : {
          span: { start: present.pair.key.range[1] + 1, end: present.pair.key.range[1] + 1 },
          text: ` ${value}`,
        };
  }
  const anchor = (behind === undefined ? undefined : placeOf(map, behind)?.pair) ?? map.items.at(-1);
  const first = map.items[0];
  if (!anchor || !first) return undefined;
  const end = endOfPair(document, anchor);
  if (map.flow) return { span: { start: end, end }, text: `, ${key}: ${value}` };
  const at = document.text.lineEnd(document.text.lineAt(end));
  const indent = ' '.repeat(document.text.positionAt(first.key.range[0]).character);
  return { span: { start: at, end: at }, text: `${newlineOf(document)}${indent}${key}: ${value}` };
}
