import type { LessonDocument } from '../../model/document';
import type { MapNode } from '../../model/source';
import type { Span, TextChange } from '../../model/text';
import { endOfPair, placeOf } from './listedPairs';

/**
 * The edit that takes a keyword with its value out of a map, in the map's own style. Undefined where it is not
 * there, or where nothing would be left.
 */
export function removeKey(document: LessonDocument, map: MapNode, key: string): TextChange | undefined {
  const place = placeOf(map, key);
  if (!place || map.items.length < 2) return undefined;
  const { index, pair } = place;
  const start = pair.key.range[0];
  const next = map.items[index + 1];
  if (index === 0) return next && remove({ start, end: next.key.range[0] });
  const end = endOfPair(document, pair);
  const previous = map.items[index - 1];
  if (map.flow) return previous && remove({ start: endOfPair(document, previous), end });
  return remove(wholeLines(document, { start, end }));
}

/** The lines that a span touches, with one line break. */
export function wholeLines(document: LessonDocument, span: Span): Span {
  const { text } = document;
  const first = text.lineAt(span.start);
  const last = text.lineAt(span.end);
  if (last + 1 < text.lineCount) return { start: text.lineStart(first), end: text.lineStart(last + 1) };
  // The last line of the text: the break before it goes.
  return { start: first > 0 ? text.lineEnd(first - 1) : 0, end: text.value.length };
}

function remove(span: Span): TextChange {
  return { span, text: '' };
}
