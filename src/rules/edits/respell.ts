import type { LessonDocument } from '../../model/document';
import type { Span, TextChange } from '../../model/text';
import { unquoted } from '../../model/unquoted';

/** Texts that stand for themselves without quotes, also inside `[…]` and `{…}`. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-./][\p{L}\p{M}\p{N}]+)*$/u;
/** Words that YAML reads as something else than text. */
const WORDS = /^(?:true|false|null)$/i;

/** The edit that writes another text in the place of one, with the quotes that it has or needs. */
export function respell(document: LessonDocument, span: Span, text: string): TextChange {
  const inner = unquoted(document, span);
  const quoted = inner.start !== span.start;
  if (quoted && !/["'\\]/.test(text)) return { span: inner, text };
  return { span, text: quoted || !isPlain(text) ? JSON.stringify(text) : text };
}

/** True for a text that needs no quotes anywhere. */
export function isPlain(text: string): boolean {
  return (PLAIN.test(text) || /^\.{1,2}\/[\p{L}\p{M}\p{N}./_-]+$/u.test(text)) && !WORDS.test(text);
}
