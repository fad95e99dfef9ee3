import type { LessonDocument } from '../../model/document';
import type { CompleteRule, Grid } from '../../model/model';
import { isMapNode, isSeqNode, pairOf, spanOf } from '../../model/source';
import { newlineOf } from '../edits/listedPairs';
import type { Fix, Report } from '../finding';
import { counted } from '../naming';
import type { FileRule } from '../rule';
import { rowNodes } from './gridNodes';

/** A grid that the rule in `complete` does not fit. */
export const wrongShape: FileRule<'board/wrong-shape'> = {
  id: 'board/wrong-shape',
  level: 'error',
  sees: 'file',
  docs: {
    what: 'The rows of a grid are not equally long, or its sides do not fit the rule: diagonals and `x` need a square grid, `plus` odd sides.',
    why: 'Columns, diagonals and shapes are only there when the rows are equally long. Otherwise nobody can say when the board is finished.',
    bad: 'grid:\n  - [Read, Draw, Build]\n  - [Act, Sing]\ncomplete: {lines: 1}\n',
    good: 'grid:\n  - [Read, Draw, Build]\n  - [Act, Sing, {free: true}]\ncomplete: {lines: 1}\n',
    fix: 'Fills the row up with free squares.',
  },
  *check(document) {
    const { board } = document;
    const rule = board?.complete?.rule;
    if (board?.board?.type !== 'grid' || !rule || board.board.rows.length === 0) return;
    const report = needsEqualRows(rule) ? unequalRow(document, board.board) : undefined;
    if (report) yield report;
    else yield* wrongSides(document, board.board, rule);
  },
};

function needsEqualRows(rule: CompleteRule): boolean {
  return (
    rule.type === 'lines' || rule.type === 'shape' || (rule.type === 'choose' && rule.fromEach === 'column')
  );
}

/** One finding for the grid: at the first row that is unlike most of them. */
function unequalRow(document: LessonDocument, grid: Grid): Report | undefined {
  const counts = new Map<number, number>();
  for (const row of grid.rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  if (counts.size === 1) return undefined;
  let usual = 0;
  for (const [length, count] of counts) {
    const best = counts.get(usual) ?? 0;
    if (count > best || (count === best && length > usual)) usual = length;
  }
  const index = grid.rows.findIndex((row) => row.length !== usual);
  const length = grid.rows[index]?.length ?? 0;
  const node = rowNodes(document)[index];
  const change =
    length < usual ? 'Add what is missing, if need be {free: true}' : 'Take out what is too much';
  return {
    span: node ? firstLine(document, spanOf(node)) : grid.span,
    message: `Row ${index + 1} has ${counted(length, 'square')}, the others have ${usual}. With this rule all rows are equally long. ${change}.`,
    fix: length < usual ? fillUp(document, index, usual - length) : undefined,
  };
}

function fillUp(document: LessonDocument, row: number, missing: number): Fix | undefined {
  const node = rowNodes(document)[row];
  const last = isSeqNode(node) ? node.items.at(-1) : undefined;
  if (!isSeqNode(node) || !last) return undefined;
  const title = missing === 1 ? 'Add a free square' : `Add ${missing} free squares`;
  const end = last.range[1];
  if (node.flow) {
    return {
      title,
      changes: [{ span: { start: end, end }, text: ', {free: true}'.repeat(missing) }],
      safe: false,
    };
  }
  const { value } = document.text;
  const dash = value.lastIndexOf('-', last.range[0] - 1);
  const indent = ' '.repeat(document.text.positionAt(dash).character);
  const written = last.range[0] + value.slice(last.range[0], end).trimEnd().length;
  const at = document.text.lineEnd(document.text.lineAt(written));
  const line = `${newlineOf(document)}${indent}- {free: true}`;
  return { title, changes: [{ span: { start: at, end: at }, text: line.repeat(missing) }], safe: false };
}

function* wrongSides(document: LessonDocument, grid: Grid, rule: CompleteRule): Iterable<Report> {
  const height = grid.rows.length;
  const width = grid.rows[0]?.length ?? 0;
  const size = `${counted(height, 'row')} of ${counted(width, 'square')}`;
  if (rule.type === 'lines' && rule.of.has('diagonals') && height !== width && isWritten(document, 'of')) {
    yield {
      span: rule.span,
      message: `Diagonals need a grid with as many rows as columns; this one has ${size}. Take "diagonals" out of "of", or make the grid square.`,
    };
  } else if (rule.type === 'shape' && rule.shape === 'x' && height !== width) {
    yield {
      span: rule.span,
      message: `The shape "x" needs a grid with as many rows as columns; this one has ${size}. Take another shape, or make the grid square.`,
    };
  } else if (rule.type === 'shape' && rule.shape === 'plus' && (height % 2 === 0 || width % 2 === 0)) {
    yield {
      span: rule.span,
      message: `The shape "plus" needs a middle row and a middle column, so odd numbers of both; this grid has ${size}. Take another shape, or change the grid.`,
    };
  }
}

function isWritten(document: LessonDocument, key: string): boolean {
  const complete = pairOf(document.tree.root, 'complete')?.value;
  return isMapNode(complete) && pairOf(complete, key) !== undefined;
}

function firstLine(
  document: LessonDocument,
  span: { start: number; end: number },
): { start: number; end: number } {
  return {
    start: span.start,
    end: Math.min(span.end, document.text.lineEnd(document.text.lineAt(span.start))),
  };
}
