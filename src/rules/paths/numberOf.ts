import type { LessonDocument } from '../../model/document';
import type { ChooseRange } from '../../model/model';
import { isMapNode, pairOf, spanOf } from '../../model/source';
import type { Span } from '../../model/text';
import type { Fix } from '../finding';

/** The beginning of a sentence about a range that no number is in. */
export function backwards(range: ChooseRange): string {
  return `This asks for at least ${range.min} and at most ${range.max}`;
}

/**
 * The mend that asks for another number. Undefined where none is written there.
 * @param span where the number stands
 * @param written the value there; of a map the `min` is changed
 */
export function writeNumber(
  document: LessonDocument,
  span: Span,
  written: Parameters<typeof pairOf>[0],
  number: number,
): Fix | undefined {
  const min = isMapNode(written) ? pairOf(written, 'min')?.value : undefined;
  const place = min ? spanOf(min) : span;
  if (number < 1 || !/^\d+$/.test(document.text.slice(place))) return undefined;
  return { title: `Change to ${number}`, changes: [{ span: place, text: String(number) }], safe: false };
}
