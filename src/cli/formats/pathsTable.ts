import type { PathReport, StandardReport } from '../../paths/report';
import { columnsOf, harmless } from './display';

/** Names of one way or one list are cut after so many; `--json` has them all. */
const MOST_NAMES = 12;
/** Lines are broken here; a table is the same on every run, whatever the terminal. */
const WIDTH = 100;

/** What every student can and must do, for people to read in a terminal. */
export function pathsTable(title: string, report: PathReport, colour: boolean): string {
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text);
  const sections = [
    [bold(harmless(title)), summary(report), ...remarks(report)],
    section(bold('Targets'), targets(report)),
    section(bold('Other standards'), others(report)),
    section(bold('Work'), work(report)),
    section(bold('Stuck'), stuck(report)),
    section(bold('Learners'), learners(report)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [heading, ...aligned(rows)];
}

/** `8 ways · 30–60 min (75 with all that is optional) · 60 min of class` */
export function summary(report: PathReport): string {
  const { least, longest, most, unknown, classTime } = report.minutes;
  const parts = [report.ways === '1' ? '1 way' : `${grouped(report.ways)} ways`];
  if (least !== null && longest !== null && most !== null) {
    const bound = unknown > 0 ? 'at least ' : '';
    const more = most > longest ? ` (${most} with everything optional and every second chance)` : '';
    parts.push(`${bound}${range(least, longest)} min${more}`);
  }
  if (classTime !== null) parts.push(`${classTime} min of class time`);
  return parts.join(' · ');
}

function remarks(report: PathReport): string[] {
  const { least, longest, unknown, classTime } = report.minutes;
  const lines: string[] = [];
  if (report.ways === '0') lines.push('Nobody can finish this.');
  if (unknown > 0)
    lines.push(`Minutes are missing for ${unknown === 1 ? '1 piece' : `${unknown} pieces`} of work.`);
  if (classTime !== null && least !== null && longest !== null) {
    if (least > classTime)
      lines.push(`Even the shortest way takes ${least - classTime} min more than there is.`);
    else if (longest > classTime)
      lines.push(`The longest way takes ${longest - classTime} min more than there is.`);
  }
  return lines;
}

function targets(report: PathReport): string[][] {
  return report.standards
    .filter((standard) => standard.target)
    .map((standard) => [harmless(standard.code), verdict(standard), times(standard), missed(standard)]);
}

function verdict({ guaranteed, most }: StandardReport): string {
  if (guaranteed) return 'guaranteed';
  return most === 0 || most === null ? 'never met' : 'not guaranteed';
}

function times({ least, most }: StandardReport): string {
  return least === null || most === null || most === 0 ? '' : `${range(least, most)}×`;
}

function missed({ missedBy }: StandardReport): string {
  return missedBy === undefined ? '' : `missed by: ${names(missedBy)}`;
}

function others(report: PathReport): string[][] {
  return report.standards
    .filter((standard) => !standard.target)
    .map((standard) => [
      harmless(standard.code),
      standard.guaranteed ? 'on every way' : 'on some ways',
      times(standard),
    ]);
}

function work(report: PathReport): string[][] {
  const on = (which: string): readonly string[] =>
    report.activities.filter((activity) => activity.on === which).map((activity) => activity.id);
  const rows: [string, readonly string[]][] = [
    ['on every way', on('every')],
    ['on some ways', on('some')],
    ['on no way', on('none')],
  ];
  return rows.filter(([, list]) => list.length > 0).map(([label, list]) => [label, names(list)]);
}

function stuck(report: PathReport): string[][] {
  return report.stuck.map(({ activity, waitsFor, way }) => [
    harmless(activity),
    `waits for ${harmless(waitsFor)}`,
    way ? `for example: ${names(way)}` : '',
  ]);
}

function learners(report: PathReport): string[][] {
  if (report.learners.length === 0) return [];
  const rows = report.learners.map(({ id, ways, closedOut, blocked }) => [
    harmless(id),
    closedOut && ways === '0' ? 'closed out' : waysOf(ways),
    closedOut && ways !== '0' ? 'closed out after some score' : '',
    blocked.length > 0 ? `blocked: ${names(blocked)}` : '',
  ]);
  return [['everyone', waysOf(report.ways), '', ''], ...rows];
}

function waysOf(ways: string): string {
  return ways === '1' ? '1 way' : `${grouped(ways)} ways`;
}

/** `1 234 567`; a number too long to read is told by its size: `3.4 × 10^41`. */
function grouped(digits: string): string {
  if (digits.length > 15) return `about ${digits[0]}.${digits[1]} × 10^${digits.length - 1}`;
  return digits.replace(/\B(?=(\d{3})+$)/g, ' ');
}

function range(least: number, most: number): string {
  return least === most ? String(least) : `${least}–${most}`;
}

function names(list: readonly string[]): string {
  const shown = list.slice(0, MOST_NAMES).map(harmless).join(', ');
  return list.length > MOST_NAMES ? `${shown} and ${list.length - MOST_NAMES} more` : shown;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
    });
  }
  return rows.flatMap((row) => {
    const last = row.length - 1;
    const start = `  ${row
      .slice(0, last)
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - columnsOf(cell) + 2))
      .join('')}`;
    const [first = '', ...more] = wrapped(row[last] ?? '', Math.max(40, WIDTH - columnsOf(start)));
    return [`${start}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(columnsOf(start)) + line)];
  });
}

/** Broken at spaces into lines of at most so many columns; a longer word has a line of its own. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
