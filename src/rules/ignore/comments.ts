import type { LessonDocument } from '../../model/document';
import type { Span } from '../../model/text';
import { isInText } from '../inText';

/** A comment `# playlist-ignore rule: reason`. */
export interface IgnoreComment {
  readonly rule: string;
  readonly ruleSpan: Span;
  /** Undefined where none is given; the word that the quick fix leaves to be replaced is none. */
  readonly reason: string | undefined;
  /** From the `#` to the end of the line. */
  readonly span: Span;
  /** The line that it speaks about, counted from 0: its own, or the next one that is not only a comment. */
  readonly line: number;
}

const COMMENT = /#[ \t]*playlist-ignore\b[ \t]*:?[ \t]*([^\s:,#]*)[ \t]*[:,]?[ \t]*([^\r\n]*)/g;

/** The comments of a text that silence a finding, in order. */
export function ignoreComments(document: LessonDocument): readonly IgnoreComment[] {
  const { text } = document;
  if (!text.value.includes('playlist-ignore')) return [];
  const comments: IgnoreComment[] = [];
  for (const match of text.value.matchAll(COMMENT)) {
    const [whole, rule = '', rest = ''] = match;
    const start = match.index;
    const before = start === 0 ? '\n' : text.value.charAt(start - 1);
    if (!/\s/.test(before) || isInText(document.tree.root, start)) continue;
    const ruleStart =
      start + whole.indexOf(rule, whole.indexOf('playlist-ignore') + 'playlist-ignore'.length);
    const reason = rest.trim();
    comments.push({
      rule,
      ruleSpan:
        rule === ''
          ? { start, end: start + whole.trimEnd().length }
          : { start: ruleStart, end: ruleStart + rule.length },
      reason: reason === '' || reason === 'reason' ? undefined : reason,
      span: { start, end: start + whole.trimEnd().length },
      line: lineMeant(document, start),
    });
  }
  return comments;
}

function lineMeant(document: LessonDocument, start: number): number {
  const { text } = document;
  const own = text.lineAt(start);
  if (text.value.slice(text.lineStart(own), start).trim() !== '') return own;
  let line = own + 1;
  while (line < text.lineCount && /^\s*(?:#|$)/.test(text.line(line))) line++;
  return line;
}
