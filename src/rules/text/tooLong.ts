import type { LessonDocument } from '../../model/document';
import type { Span } from '../../model/text';
import type { FileRule } from '../rule';

/** The most characters that students can take in at a glance, by what the text is. */
const MOST = { title: 80, text: 200, goal: 160, summary: 400 } as const;

/** Texts for students that are too long to be read at a glance. */
export const tooLong: FileRule<'text/too-long'> = {
  id: 'text/too-long',
  level: 'hint',
  sees: 'file',
  docs: {
    what: `A title is longer than ${MOST.title} characters, a goal than ${MOST.goal}, the text of a step than ${MOST.text}, or the summary than ${MOST.summary}.`,
    why: 'Students read a plan between two pieces of work. One short sentence says what to do; the rest goes into `directions`, one line each (CAST, UDL guidelines: clarify, guide, reduce load).',
    bad: `steps:\n  - do: ${'Fold a strip of paper into three equal parts and then label every part with its fraction. '.repeat(3).trim()}\n`,
    good: 'steps:\n  - do: Fold and label a strip of paper\n    directions:\n      - Fold it into three equal parts.\n      - Label every part with its fraction.\n',
  },
  *check(document) {
    const { lesson } = document;
    if (!lesson) return;
    const { title, summary } = lesson;
    if (title && title.value.length > MOST.title)
      yield report(document, title.span, 'title', title.value, MOST.title);
    if (summary && summary.value.length > MOST.summary) {
      yield report(document, summary.span, 'summary', summary.value, MOST.summary);
    }
    for (const { text, span } of lesson.goals) {
      if (text !== undefined && text.length > MOST.goal)
        yield report(document, span, 'goal', text, MOST.goal);
    }
    for (const step of lesson.allSteps) {
      if (step.type !== 'include' && step.label.length > MOST.text) {
        yield report(document, step.labelSpan, 'text', step.label, MOST.text);
      }
    }
  },
};

function report(document: LessonDocument, span: Span, what: keyof typeof MOST, text: string, most: number) {
  const rest = {
    title: 'Shorten it; what it is about can stand in "summary".',
    summary: 'Shorten it to what makes students want to begin.',
    goal: 'Make it one thing that students can do, or two goals.',
    text: 'Say what to do in one sentence, and put the rest into "directions".',
  }[what];
  const end = Math.min(span.end, document.text.lineEnd(document.text.lineAt(span.start)));
  return {
    span: { start: span.start, end: Math.max(span.start, end) },
    message: `This ${what} has ${text.length} characters; over ${most} are hard to take in. ${rest}`,
  };
}
