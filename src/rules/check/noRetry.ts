import { nameOf } from '../naming';
import type { FileRule } from '../rule';

/** A bar to reach, and no second chance. */
export const noRetry: FileRule<'check/no-retry'> = {
  id: 'check/no-retry',
  level: 'warning',
  sees: 'file',
  docs: {
    what: 'A check has `mastery`, and neither a `retry` nor something to do for those below it.',
    why: 'Mastery means that learning is what counts, not the day of the test: those who are not there yet work on and show it again (Sheninger 2020: re-assessment).',
    bad: 'steps:\n  - Fold a strip\n  - check: Exit ticket\n    mastery: 80\n',
    good: 'steps:\n  - Fold a strip\n  - check: Exit ticket\n    mastery: 80\n    retry:\n      steps: [Place thirds with a partner]\n',
  },
  *check(document) {
    for (const check of document.lesson?.checks ?? []) {
      if (!check.mastery || check.diagnostic || check.retry.length > 0) continue;
      const below = check.entries.filter(
        ({ atLeast }) => atLeast && atLeast.value < (check.mastery?.value ?? 0),
      );
      if (below.some(({ steps }) => steps.length > 0)) continue;
      yield {
        span: check.mastery.span,
        message: `${nameOf(check)} sets a bar and gives no second chance. Add "retry" with what helps before the next try, or steps for lower scores in "by-score".`,
      };
    }
  },
};
