import type { LessonDocument } from './document';
import type { Span } from './text';

/** The place of a written text without its quotes. */
export function unquoted(document: LessonDocument, span: Span): Span {
  const text = document.text.value;
  const first = text[span.start];
  const quoted =
    (first === '"' || first === "'") && span.end - span.start >= 2 && text[span.end - 1] === first;
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span;
}
