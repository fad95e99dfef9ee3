import type { Grid, LineFamily, ShapeName } from '../model/model';

/** The lines of a grid by family, as indexes of its squares counted row by row. */
export type Families = Readonly<Record<LineFamily, readonly (readonly number[])[]>>;

/**
 * Rows, columns and, on a square grid, the two long diagonals. A line has at least two squares, one of them not
 * free. Columns and diagonals need rows of one length.
 */
export function lineFamilies(grid: Grid): Families {
  let families = kept.get(grid);
  if (!families) {
    families = familiesOf(grid);
    kept.set(grid, families);
  }
  return families;
}

/** A board that many files include is lowered often; its lines stay. */
const kept = new WeakMap<Grid, Families>();

function familiesOf(grid: Grid): Families {
  const starts: number[] = [];
  let size = 0;
  for (const row of grid.rows) {
    starts.push(size);
    size += row.length;
  }
  const width = grid.rows[0]?.length ?? 0;
  const even = grid.rows.every((row) => row.length === width);
  const free = grid.rows.flat().map((square) => square.type === 'free');
  const isLine = (line: readonly number[]): boolean => line.length >= 2 && line.some((cell) => !free[cell]);
  const rows = grid.rows.map((row, r) => row.map((_, c) => (starts[r] ?? 0) + c));
  const columns = even ? Array.from({ length: width }, (_, c) => starts.map((start) => start + c)) : [];
  const square = even && width === grid.rows.length;
  const diagonals = square
    ? [starts.map((start, r) => start + r), starts.map((start, r) => start + width - 1 - r)]
    : [];
  return { rows: rows.filter(isLine), columns: columns.filter(isLine), diagonals: diagonals.filter(isLine) };
}

/** The squares of a shape, in file order; undefined on a grid that has no such shape. */
export function shapeCells(grid: Grid, shape: ShapeName): readonly number[] | undefined {
  const height = grid.rows.length;
  const width = grid.rows[0]?.length ?? 0;
  if (width === 0 || grid.rows.some((row) => row.length !== width)) return undefined;
  if (shape === 'x' && width !== height) return undefined;
  if (shape === 'plus' && (width % 2 === 0 || height % 2 === 0)) return undefined;
  const inside = INSIDE[shape];
  const cells: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (inside(row, column, height, width)) cells.push(row * width + column);
    }
  }
  return cells;
}

type Inside = (row: number, column: number, height: number, width: number) => boolean;

const INSIDE: Readonly<Record<ShapeName, Inside>> = {
  corners: (row, column, height, width) =>
    (row === 0 || row === height - 1) && (column === 0 || column === width - 1),
  x: (row, column, height) => row === column || row + column === height - 1,
  plus: (row, column, height, width) => row === (height - 1) / 2 || column === (width - 1) / 2,
  frame: (row, column, height, width) =>
    row === 0 || column === 0 || row === height - 1 || column === width - 1,
  all: () => true,
};
