import type { LessonDocument } from '../model/document';
import { pairOf, spanOf } from '../model/source';
import type { Span } from '../model/text';

/** The title of a file: where a finding about the file as a whole points. */
export function titleSpan(document: LessonDocument): Span {
  const pair = pairOf(document.tree.root, 'title') ?? pairOf(document.tree.root, 'format');
  return pair ? spanOf(pair.value ?? pair.key) : { start: 0, end: 0 };
}
