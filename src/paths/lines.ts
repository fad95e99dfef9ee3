import { alongOf, eachCore } from './lineSets';
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
  if (ring.lines) return ring.lines(node, values);
  const closed = values.map((value) => ring.isZero(value));
  let result = ring.zero;
  eachCore(node, values.length, ({ uses, free, forced }) => {
    const core: T[] = [];
    for (let cell = 0; cell < values.length; cell++) {
      if (!uses[cell]) continue;
      if (closed[cell]) return;
      core.push(values[cell] ?? ring.zero);
    }
    const others: T[] = [];
    for (let line = 0; line < node.along.length; line++) {
      const rest = (node.along[line] ?? [])
        .filter((cell) => !uses[cell])
        .map((cell) => values[cell] ?? ring.zero);
      if (forced[line]) core.push(...rest);
      else others.push(product(ring, rest));
    }
    const open = others.filter((value) => !ring.isZero(value));
    const own = product(ring, core);
    if (!ring.isZero(own)) result = ring.plus(result, ring.times(own, choosing(ring, open, free, free)));
  });
  return result;
}

/** For each square, whether some finished set of lines has it and whether every one has. */
export function linesPresence(node: Lines, open: readonly boolean[]): { some: boolean; every: boolean }[] {
  const owner = alongOf(node, node.cells.length);
  const some = node.cells.map(() => false);
  const every = node.cells.map(() => true);
  const takeable = new Uint8Array(node.along.length);
  eachCore(node, node.cells.length, ({ uses, free, forced }) => {
    takeable.fill(1);
    for (let cell = 0; cell < uses.length; cell++) {
      if (open[cell]) continue;
      if (uses[cell]) return;
      const line = owner[cell] ?? -1;
      if (line >= 0) takeable[line] = 0;
    }
    let others = 0;
    for (let line = 0; line < takeable.length; line++) {
      if (forced[line] && !takeable[line]) return;
      if (!forced[line] && takeable[line]) others++;
    }
    if (free > others) return;
    for (let cell = 0; cell < uses.length; cell++) {
      const line = owner[cell] ?? -1;
      const isForced = line >= 0 && forced[line] === 1;
      const isOther = line >= 0 && !isForced && takeable[line] === 1;
      if (uses[cell] || isForced || (isOther && free > 0)) some[cell] = true;
      if (!uses[cell] && !isForced && !(isOther && free === others)) every[cell] = false;
    }
  });
  return node.cells.map((_, cell) => ({
    some: some[cell] === true,
    every: some[cell] === true && every[cell] === true,
  }));
}
