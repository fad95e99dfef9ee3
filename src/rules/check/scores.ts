import type { LessonDocument } from '../../model/document';
import type { Check, ScoreEntry } from '../../model/model';
import { isSeqNode, pairOf } from '../../model/source';
import { mapOf, newlineOf } from '../edits/listedPairs';
import type { Fix } from '../finding';
import { nameOf } from '../naming';
import type { FileRule } from '../rule';

/** Scores that lead nowhere, or to two places. */
export const scores: FileRule<'check/scores'> = {
  id: 'check/scores',
  level: 'error',
  sees: 'file',
  docs: {
    what: 'The entries of `by-score` repeat an `at-least`, or none of them has `at-least: 0`.',
    why: 'Every score has to lead somewhere, and to one place only. A student below the lowest entry would be left without a next step.',
    bad: 'steps:\n  - check: Exit ticket\n    by-score:\n      - {at-least: 80, steps: [Teach it to a friend]}\n      - {at-least: 50, steps: [Place thirds with a partner]}\n',
    good: 'steps:\n  - check: Exit ticket\n    by-score:\n      - {at-least: 80, steps: [Teach it to a friend]}\n      - {at-least: 0, steps: [Place thirds with a partner]}\n',
    fix: 'Adds an entry with `at-least: 0`.',
  },
  *check(document) {
    for (const check of document.lesson?.checks ?? []) {
      if (check.entries.length === 0 || check.entries.some(({ atLeast }) => !atLeast)) continue;
      const seen = new Map<number, ScoreEntry>();
      for (const entry of check.entries) {
        const { atLeast } = entry;
        if (!atLeast) continue;
        const before = seen.get(atLeast.value);
        if (before?.atLeast) {
          yield {
            span: atLeast.span,
            message: `Two entries of ${nameOf(check)} begin at the same score. Give this one another, or put its steps into the first one.`,
            related: [{ span: before.atLeast.span, message: 'The first one is here.' }],
          };
        } else seen.set(atLeast.value, entry);
      }
      if (seen.has(0)) continue;
      const least = Math.min(...seen.keys());
      const lowest = seen.get(least)?.atLeast;
      if (!lowest) continue;
      const others: readonly Fix[] = [
        {
          title: 'Let the lowest entry begin at 0',
          changes: [{ span: lowest.span, text: '0' }],
          safe: false,
        },
      ];
      yield {
        span: lowest.span,
        message: `${nameOf(check)} says nothing for scores below ${document.text.slice(lowest.span)}. Add an entry with "at-least: 0".`,
        fix: addZero(document, check),
        otherFixes: others,
      };
    }
  },
};

/** An entry for everyone else at the end of the list, in its style. */
function addZero(document: LessonDocument, check: Check): Fix | undefined {
  const map = mapOf(check);
  const list = map && pairOf(map, 'by-score')?.value;
  const last = isSeqNode(list) ? list.items.at(-1) : undefined;
  if (!isSeqNode(list) || !last) return undefined;
  const title = 'Add an entry with "at-least: 0"';
  const start = last.range[0];
  const end = start + document.text.slice({ start, end: last.range[1] }).trimEnd().length;
  if (list.flow)
    return { title, changes: [{ span: { start: end, end }, text: ', {at-least: 0}' }], safe: false };
  const dash = document.text.value.lastIndexOf('-', start - 1);
  const indent = ' '.repeat(document.text.positionAt(dash).character);
  const at = document.text.lineEnd(document.text.lineAt(end));
  return {
    title,
    changes: [{ span: { start: at, end: at }, text: `${newlineOf(document)}${indent}- at-least: 0` }],
    safe: false,
  };
}
