import { knapsackOf } from './knapsack';
import type { Points } from './node';
import type { Semiring } from './semiring';

/**
 * The sets of squares that satisfy a points rule, as a knapsack over sums (Bellman 1957) in any semiring.
 *
 * Exactly: sums to the target. At least: squares are taken from the most points down, so that the last one taken
 * is a smallest one; a set is finished with the square that carries the sum from below the target to or past it,
 * and then none of its squares could be dropped. Steps: squares · target.
 */
export function foldPoints<T>(ring: Semiring<T>, node: Points, values: readonly T[]): T {
  const sack = knapsackOf(node.points, node.target, node.exactly);
  const fast = ring.knapsack?.(sack, values);
  if (fast !== undefined) return fast;
  const { points, target, order, reachable } = sack;
  if (!reachable) return ring.zero;
  if (!node.exactly && target <= 0) return ring.one;
  const sums: T[] = [];
  const size = node.exactly ? target + 1 : target;
  for (let sum = 0; sum < size; sum++) sums.push(ring.zero);
  sums[0] = ring.one;
  let finished = ring.zero;
  let highest = 0;
  for (const index of order) {
    const value = values[index] ?? ring.zero;
    const own = points[index] ?? 0;
    if (ring.isZero(value)) continue;
    for (let sum = highest; sum >= 0; sum--) {
      const here = sums[sum] ?? ring.zero;
      if (ring.isZero(here)) continue;
      const after = sum + own;
      if (after < size) sums[after] = ring.plus(sums[after] ?? ring.zero, ring.times(here, value));
      else if (!node.exactly) finished = ring.plus(finished, ring.times(here, value));
    }
    highest = Math.min(size - 1, highest + own);
  }
  return node.exactly ? (sums[target] ?? ring.zero) : finished;
}

/** For each square, whether some finished set has it and whether every one has. */
export function pointsPresence(node: Points, open: readonly boolean[]): { some: boolean; every: boolean }[] {
  const { points, target, order, reachable } = knapsackOf(node.points, node.target, node.exactly);
  const result = node.squares.map(() => ({ some: false, every: true }));
  if (!reachable || (!node.exactly && target <= 0)) {
    return result.map(() => ({ some: false, every: false }));
  }
  const size = node.exactly ? target + 1 : target;
  // after[i][sum]: the squares from i on can finish what has this sum so far.
  const after: Uint8Array[] = [];
  let later = new Uint8Array(size);
  if (node.exactly) later[target] = 1;
  after[order.length] = later;
  for (let i = order.length - 1; i >= 0; i--) {
    const index = order[i] ?? 0;
    const here = later.slice();
    if (open[index]) {
      const own = points[index] ?? 0;
      for (let sum = 0; sum < size; sum++) if (finishes(later, sum + own, node.exactly)) here[sum] = 1;
    }
    after[i] = here;
    later = here;
  }
  let before = new Uint8Array(size);
  before[0] = 1;
  // Once a set is finished, the squares that come later are not in it.
  let finished = false;
  order.forEach((index, i) => {
    const own = points[index] ?? 0;
    const rest = after[i + 1];
    const square = result[index];
    if (!rest || !square) return;
    if (finished) square.every = false;
    const next = before.slice();
    for (let sum = 0; sum < size; sum++) {
      if (!before[sum]) continue;
      if (rest[sum]) square.every = false;
      if (!open[index]) continue;
      if (finishes(rest, sum + own, node.exactly)) square.some = true;
      if (sum + own < size) next[sum + own] = 1;
      else if (!node.exactly) finished = true;
    }
    before = next;
  });
  return result.map(({ some, every }) => ({ some, every: some && every }));
}

function finishes(rest: Uint8Array, sum: number, exactly: boolean): boolean {
  return sum < rest.length ? rest[sum] === 1 : !exactly;
}
