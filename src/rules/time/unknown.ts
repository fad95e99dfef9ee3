import { isOnlyAtHome } from '../../paths/minutes';
import { counted, listed, nameOf } from '../naming';
import type { WaysRule } from '../rule';
import { placeIn } from '../ways';

/** So many are named; the others are counted. */
const MOST_NAMED = 3;
const MOST_RELATED = 12;

/** Class time is given, and some work says no minutes. */
export const timeUnknown: WaysRule<'time/unknown'> = {
  id: 'time/unknown',
  level: 'hint',
  sees: 'ways',
  docs: {
    what: 'The file says its `class-time`, and some of its work says no `minutes`. Told once for the file; work placed at home alone is not asked.',
    why: 'Without them nobody can say that the plan fits. An estimate such as `10-20` is enough.',
    bad: 'class-time: 45\nsteps:\n  - {do: Fold strips into thirds, minutes: 20}\n  - Place thirds on a line\n',
    good: 'class-time: 45\nsteps:\n  - {do: Fold strips into thirds, minutes: 20}\n  - {do: Place thirds on a line, minutes: 10-20}\n',
  },
  *check(document, analysis) {
    const time = document.lesson?.classTime;
    if (!time || !analysis.hasWay || analysis.classTime === null) return;
    const silent = analysis.lowered.leaves.filter(
      (leaf) => leaf.work.minutes === undefined && !isOnlyAtHome(leaf) && analysis.onOf(leaf) !== 'none',
    );
    if (silent.length === 0) return;
    const names = [...new Set(silent.map(({ work }) => nameOf(work)))];
    const left = names.length - MOST_NAMED;
    const named = listed(left > 1 ? [...names.slice(0, MOST_NAMED), `${left} more`] : names);
    yield {
      span: time.span,
      message: `Nobody can say whether this fits: ${named} ${silent.length === 1 ? 'says' : 'say'} no minutes. Add "minutes" to ${silent.length === 1 ? 'it' : `these ${counted(silent.length, 'step')}`}; "10-20" is enough.`,
      related: silent
        .slice(0, MOST_RELATED)
        .map(({ document: file, work }) =>
          placeIn(analysis, file, work.labelSpan, `${nameOf(work)} says no minutes.`),
        ),
    };
  },
};
