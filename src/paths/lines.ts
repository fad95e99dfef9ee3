import type { Lines } from './node';
import { choosing, product, type Semiring } from './semiring';

/**
 * The sets of `count` different lines, in any semiring; a square that two lines share counts once.
 *
 * Shared squares do not fold over lines. So every subset of the smaller family and the diagonals is tried; once
 * it is fixed, what is left of the lines of the other family has no square in common, and those lines are a plain
 * choice. Steps: 2^(shorter side + 2) · squares at the most.
 */
export function foldLines<T>(ring: Semiring<T>, node: Lines, values: readonly T[]): T {
  let result = ring.zero;
  eachCore(node, (covered, chosen) => {
    const core: T[] = [];
    for (let cell = 0; cell < values.length; cell++) {
      if (!covered[cell]) continue;
      const value = values[cell] ?? ring.zero;
      if (ring.isZero(value)) return;
      core.push(value);
    }
    const left = node.count - chosen;
    const split = forcedLines(node, covered);
    if (!split || left < split.forced.length) return;
    const rest = (line: readonly number[]): T =>
      product(
        ring,
        line.filter((cell) => !covered[cell]).map((cell) => values[cell] ?? ring.zero),
      );
    const free = left - split.forced.length;
    const own = product(ring, [...core, ...split.forced.map(rest)]);
    if (ring.isZero(own)) return;
    const others = choosing(ring, split.others.map(rest), free, free);
    result = ring.plus(result, ring.times(own, others));
  });
  return result;
}

/** For each square, whether some finished set of lines has it and whether every one has. */
export function linesPresence(node: Lines, open: readonly boolean[]): { some: boolean; every: boolean }[] {
  const some = node.cells.map(() => false);
  const every = node.cells.map(() => true);
  const isOpen = (cell: number): boolean => open[cell] === true;
  eachCore(node, (covered, chosen) => {
    if (covered.some((isCovered, cell) => isCovered && !isOpen(cell))) return;
    const split = forcedLines(node, covered);
    if (!split) return;
    const takeable = (line: readonly number[]): boolean =>
      line.every((cell) => covered[cell] || isOpen(cell));
    const others = split.others.filter(takeable);
    const free = node.count - chosen - split.forced.length;
    if (!split.forced.every(takeable) || free < 0 || free > others.length) return;
    const always = new Set<number>(split.forced.flat());
    const perhaps = new Set<number>(always);
    if (free > 0) for (const cell of others.flat()) perhaps.add(cell);
    if (free === others.length) for (const cell of perhaps) always.add(cell);
    for (let cell = 0; cell < node.cells.length; cell++) {
      if (covered[cell] || perhaps.has(cell)) some[cell] = true;
      if (!covered[cell] && !always.has(cell)) every[cell] = false;
    }
  });
  return node.cells.map((_, cell) => ({
    some: some[cell] === true,
    every: some[cell] === true && every[cell] === true,
  }));
}

/**
 * Every subset of the smaller family and the diagonals that can be part of a set of `count` lines, with the
 * squares that it covers. `covered` is reused between calls.
 */
export function eachCore(node: Lines, visit: (covered: readonly boolean[], chosen: number) => void): void {
  const core = [...node.across, ...node.diagonals];
  const uses = node.cells.map(() => 0);
  const covered = node.cells.map(() => false);
  const mark = (line: readonly number[], by: 1 | -1): void => {
    for (const cell of line) {
      uses[cell] = (uses[cell] ?? 0) + by;
      covered[cell] = (uses[cell] ?? 0) > 0;
    }
  };
  const descend = (next: number, chosen: number): void => {
    if (next === core.length) {
      if (node.count - chosen <= node.along.length) visit(covered, chosen);
      return;
    }
    // Too few lines are left to come to the count.
    if (node.count - chosen > core.length - next + node.along.length) return;
    descend(next + 1, chosen);
    const line = core[next];
    if (!line || chosen === node.count) return;
    mark(line, 1);
    descend(next + 1, chosen + 1);
    mark(line, -1);
  };
  descend(0, 0);
}

/** Lines of the other family that must be taken for the sake of a compulsory square; undefined where none could. */
export function forcedLines(
  node: Lines,
  covered: readonly boolean[],
):
  | { readonly forced: readonly (readonly number[])[]; readonly others: readonly (readonly number[])[] }
  | undefined {
  const open = node.must.filter((cell) => !covered[cell]);
  if (open.length === 0) return { forced: [], others: node.along };
  const forced = new Set<readonly number[]>();
  for (const cell of open) {
    const line = node.along.find((candidate) => candidate.includes(cell));
    if (!line) return undefined;
    forced.add(line);
  }
  return { forced: [...forced], others: node.along.filter((line) => !forced.has(line)) };
}
