import type { WaysRule } from '../rule';
import { timeReport } from './over';

/** Some way takes longer than there is. */
export const mayRunOver: WaysRule<'time/may-run-over'> = {
  id: 'time/may-run-over',
  level: 'hint',
  sees: 'ways',
  docs: {
    what: 'The longest way through the file takes more minutes than `class-time` gives, though the shortest fits. Work placed at home alone is not compared.',
    why: 'Who chooses the long options, or needs the longer of the minutes given, runs out of time. Know it before they do (Sheninger 2020: pace).',
    bad: 'class-time: 45\nsteps:\n  - {do: Fold strips into thirds, minutes: 20}\n  - choose: 1\n    from:\n      - {do: Place thirds on a line, minutes: 20}\n      - {do: Film how you fold, minutes: 40}\n',
    good: 'class-time: 60\nsteps:\n  - {do: Fold strips into thirds, minutes: 20}\n  - choose: 1\n    from:\n      - {do: Place thirds on a line, minutes: 20}\n      - {do: Film how you fold, minutes: 40}\n',
  },
  *check(document, analysis) {
    const time = document.lesson?.classTime;
    const { classTime } = analysis;
    if (!time || classTime === null) return;
    const { least, longest } = analysis.classMinutes;
    if (least === null || longest === null || least > classTime || longest <= classTime) return;
    yield timeReport(document, analysis, 'longest');
  },
};
