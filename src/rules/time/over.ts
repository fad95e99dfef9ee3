import type { LessonDocument } from '../../model/document';
import type { Analysis } from '../../paths/analysis';
import { isOnlyAtHome } from '../../paths/minutes';
import type { Way } from '../../paths/witness';
import type { Report } from '../finding';
import { counted } from '../naming';
import type { WaysRule } from '../rule';
import { wayAsRelated, wayInWords } from '../ways';

/** Even the shortest way takes longer than there is. */
export const timeOver: WaysRule<'time/over'> = {
  id: 'time/over',
  level: 'warning',
  sees: 'ways',
  docs: {
    what: 'Even the shortest way through the file takes more minutes than `class-time` gives. Work placed at home alone is not compared.',
    why: 'A plan that nobody can finish in time ends in leaving out what came last, often the reflection. A playlist that gives students the pace has to leave them room for it (Sheninger 2020: pace).',
    bad: 'class-time: 45\nsteps:\n  - {do: Fold strips into thirds, minutes: 30}\n  - {do: Place thirds on a line, minutes: 25}\n',
    good: 'class-time: {sessions: 2, minutes: 45}\nsteps:\n  - {do: Fold strips into thirds, minutes: 30}\n  - {do: Place thirds on a line, minutes: 25}\n',
  },
  *check(document, analysis) {
    const time = document.lesson?.classTime;
    const { classTime } = analysis;
    if (!time || classTime === null) return;
    const { least } = analysis.classMinutes;
    if (least === null || least <= classTime) return;
    yield timeReport(document, analysis, 'least');
  },
};

/** How one extreme way stands to the time there is. */
export function timeReport(document: LessonDocument, analysis: Analysis, which: 'least' | 'longest'): Report {
  const way = analysis.extremeClassWay(which) ?? [];
  const minutes = analysis.classMinutes[which] ?? 0;
  const there = analysis.classTime ?? 0;
  const said = which === 'least' ? 'Even the shortest way' : 'The longest way';
  const mend =
    which === 'least'
      ? 'Leave something out, make it "should", or give it more time.'
      : 'Tell students how long things take, or give it more time.';
  return {
    span: document.lesson?.classTime?.span ?? { start: 0, end: 0 },
    message: `${said}, ${wayInWords(analysis, way)}, takes ${minutesInWords(minutes)}, and there are ${round(there)}.${atHome(way, which)} ${mend}`,
    related: wayAsRelated(analysis, way),
  };
}

function atHome(way: Way, which: 'least' | 'longest'): string {
  let minutes = 0;
  for (const end of way) if (end.type === 'leaf' && isOnlyAtHome(end)) minutes += end[which];
  return minutes > 0 ? ` (${minutesInWords(minutes)} more at home are not counted.)` : '';
}

function minutesInWords(minutes: number): string {
  return counted(round(minutes), 'minute');
}

/** Broken minutes add up to odd digits. */
function round(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
