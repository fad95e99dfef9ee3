import type { BoardModel, Grid, LineFamily, Square } from '../../model/model';
import type { Report } from '../finding';
import { nameOf } from '../naming';
import type { FileRule } from '../rule';
import { isActivity } from './gridNodes';

/** A line that takes so many times as long as another one, and so many minutes longer, is no fair choice. */
const TIMES = 2;
const MINUTES = 15;
/** Difference of the average depth of knowledge (1 to 4) between two lines that are no longer alike. */
const DEPTH = 1;

interface Line {
  readonly name: string;
  readonly squares: readonly Square[];
}

/** Lines of a board that ask for very different amounts of time or thought. */
export const unevenLines: FileRule<'board/uneven-lines'> = {
  id: 'board/uneven-lines',
  level: 'hint',
  sees: 'file',
  needsWhole: true,
  docs: {
    what: 'One line of a board takes twice as long as another one, or asks for much deeper thinking.',
    why: 'Students soon know the short line. A choice is fair when every line is worth about the same; Webb’s depth of knowledge tells how deep a task goes.',
    bad: 'grid:\n  - [{do: Read, minutes: 10}, {do: Draw, minutes: 10}]\n  - [{do: Build, minutes: 40}, {do: Film, minutes: 40}]\ncomplete: {lines: 1, of: rows}\n',
    good: 'grid:\n  - [{do: Read, minutes: 10}, {do: Film, minutes: 40}]\n  - [{do: Build, minutes: 40}, {do: Draw, minutes: 10}]\ncomplete: {lines: 1, of: rows}\n',
  },
  *check(document) {
    const { board } = document;
    const rule = board?.complete?.rule;
    if (board?.board?.type !== 'grid' || rule?.type !== 'lines') return;
    const lines = linesOf(board, board.board, rule.of, rule.count);
    if (lines.length < 2) return;
    const report = byMinutes(lines, rule.span) ?? byDepth(lines, rule.span);
    if (report) yield report;
  },
};

function byMinutes(lines: readonly Line[], span: Report['span']): Report | undefined {
  return compare(lines, span, {
    value: (square) =>
      square.type === 'free' ? 0 : square.minutes && (square.minutes.least + square.minutes.longest) / 2,
    sum: (values) => values.reduce((sum, value) => sum + value, 0),
    uneven: (least, most) => most >= least * TIMES && most - least >= MINUTES,
    say: (value) => `${Math.round(value)} minutes`,
    message: (short, long) =>
      `The lines of this board take very different times: ${short}, ${long}. Move long and short squares about, so that every line is worth the same.`,
  });
}

function byDepth(lines: readonly Line[], span: Report['span']): Report | undefined {
  return compare(lines, span, {
    value: (square) => (square.type === 'free' ? Number.NaN : square.dok),
    sum: (values) => {
      const real = values.filter((value) => !Number.isNaN(value));
      return real.length === 0 ? Number.NaN : real.reduce((sum, value) => sum + value, 0) / real.length;
    },
    uneven: (least, most) => most - least >= DEPTH,
    say: (value) => `a depth of knowledge of ${Math.round(value * 10) / 10}`,
    message: (low, high) =>
      `The lines of this board ask for very different depths of thinking: ${low}, ${high} on average. Move squares about, so that every line is worth the same.`,
  });
}

interface Measure {
  /** Undefined where a square does not say. */
  readonly value: (square: Square) => number | undefined;
  readonly sum: (values: readonly number[]) => number;
  readonly uneven: (least: number, most: number) => boolean;
  readonly say: (value: number) => string;
  readonly message: (least: string, most: string) => string;
}

function compare(lines: readonly Line[], span: Report['span'], measure: Measure): Report | undefined {
  const measured: { readonly line: Line; readonly value: number }[] = [];
  for (const line of lines) {
    const values = line.squares.map(measure.value);
    // What one square does not say, nobody can compare.
    if (values.some((value) => value === undefined)) return undefined;
    const value = measure.sum(values.flatMap((one) => one ?? []));
    if (!Number.isNaN(value)) measured.push({ line, value });
  }
  const least = measured.reduce<(typeof measured)[number] | undefined>(
    (a, b) => (a && a.value <= b.value ? a : b),
    undefined,
  );
  const most = measured.reduce<(typeof measured)[number] | undefined>(
    (a, b) => (a && a.value >= b.value ? a : b),
    undefined,
  );
  if (!least || !most || !measure.uneven(least.value, most.value)) return undefined;
  return {
    span,
    message: measure.message(
      `${least.line.name} ${measure.say(least.value)}`,
      `${most.line.name} ${measure.say(most.value)}`,
    ),
    related: [least, most].flatMap(({ line }) =>
      line.squares.filter(isActivity).map((square) => ({
        span: square.labelSpan,
        message: `${nameOf(square)} is in ${line.name}.`,
      })),
    ),
  };
}

/** The lines that can finish the board; with one line and compulsory squares only those that hold them all. */
function linesOf(board: BoardModel, grid: Grid, of: ReadonlySet<LineFamily>, count: number): readonly Line[] {
  const height = grid.rows.length;
  const width = grid.rows[0]?.length ?? 0;
  if (grid.rows.some((row) => row.length !== width)) return [];
  const lines: Line[] = [];
  if (of.has('rows'))
    grid.rows.forEach((squares, i) => {
      lines.push({ name: `row ${i + 1}`, squares });
    });
  if (of.has('columns')) {
    for (let i = 0; i < width; i++) {
      lines.push({ name: `column ${i + 1}`, squares: grid.rows.flatMap((row) => row[i] ?? []) });
    }
  }
  if (of.has('diagonals') && height === width) {
    lines.push({ name: 'the diagonal down', squares: grid.rows.flatMap((row, i) => row[i] ?? []) });
    lines.push({ name: 'the diagonal up', squares: grid.rows.flatMap((row, i) => row[width - 1 - i] ?? []) });
  }
  const compulsory = board.complete?.must.map(({ value }) => value.trim()) ?? [];
  return lines.filter(({ squares }) => {
    if (squares.length < 2 || squares.every((square) => square.type === 'free')) return false;
    return count > 1 || compulsory.every((id) => squares.some((square) => square.id === id));
  });
}
