/** A points rule made small: points and target divided by what all points have in common. */
export interface Knapsack {
  /** Whole numbers from 0, one for each square. */
  readonly points: readonly number[];
  readonly target: number;
  readonly exactly: boolean;
  /** Indexes of the squares, those with most points first. */
  readonly order: readonly number[];
  /** False where no sum can be the target. */
  readonly reachable: boolean;
}

export function knapsackOf(points: readonly number[], target: number, exactly: boolean): Knapsack {
  const divisor = points.reduce(greatestCommonDivisor, 0) || 1;
  const exact = target / divisor;
  const order = points.map((_, index) => index);
  order.sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
  return {
    points: points.map((own) => own / divisor),
    target: Math.ceil(exact),
    exactly,
    order,
    reachable: !exactly || (exact >= 0 && Number.isInteger(exact)),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * The knapsack of points.ts in the semiring of min and plus, in one typed array: what the general form would say,
 * many times faster. An infinite value is a square that cannot be taken; infinity is the answer of no way.
 */
export function leastKnapsack(sack: Knapsack, values: readonly number[]): number {
  const { points, target, exactly, order, reachable } = sack;
  if (!reachable) return Number.POSITIVE_INFINITY;
  if (!exactly && target <= 0) return 0;
  const size = exactly ? target + 1 : target;
  const sums = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  sums[0] = 0;
  let finished = Number.POSITIVE_INFINITY;
  let highest = 0;
  for (const index of order) {
    const value = values[index] ?? Number.POSITIVE_INFINITY;
    const own = points[index] ?? 0;
    if (value === Number.POSITIVE_INFINITY) continue;
    for (let sum = highest; sum >= 0; sum--) {
      const taken = (sums[sum] ?? 0) + value;
      const after = sum + own;
      if (after >= size) {
        if (taken < finished) finished = taken;
      } else if (taken < (sums[after] ?? 0)) sums[after] = taken;
    }
    highest = Math.min(size - 1, highest + own);
  }
  return exactly ? (sums[target] ?? Number.POSITIVE_INFINITY) : finished;
}

/**
 * The number of sets that satisfy a points rule, where it is sure to be below 2^53; undefined where it may not be,
 * and big integers are needed.
 */
export function countKnapsack(sack: Knapsack, values: readonly bigint[]): bigint | undefined {
  const { points, target, exactly, order, reachable } = sack;
  if (!reachable) return 0n;
  if (!exactly && target <= 0) return 1n;
  const bound = values.reduce((product, value) => product * (1 + Number(value)), 1);
  if (bound > Number.MAX_SAFE_INTEGER) return undefined;
  const size = exactly ? target + 1 : target;
  const sums = new Float64Array(size);
  sums[0] = 1;
  let finished = 0;
  let highest = 0;
  for (const index of order) {
    const value = Number(values[index] ?? 0n);
    const own = points[index] ?? 0;
    if (value === 0) continue;
    for (let sum = highest; sum >= 0; sum--) {
      const ways = (sums[sum] ?? 0) * value;
      const after = sum + own;
      if (after >= size) finished += ways;
      else sums[after] = (sums[after] ?? 0) + ways;
    }
    highest = Math.min(size - 1, highest + own);
  }
  return BigInt(exactly ? (sums[target] ?? 0) : finished);
}
