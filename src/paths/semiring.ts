import { countKnapsack, type Knapsack, leastKnapsack } from './knapsack';
import { type LineSets, leastLines } from './lineSets';

/**
 * A commutative semiring: what a question needs to be answered by one fold over the tree.
 *
 * Laws, tested in test/paths/semiring.test.ts: `plus` and `times` are associative and commutative, `zero` is
 * neutral for `plus` and swallows in `times`, `one` is neutral for `times`, and `times` distributes over
 * `plus`. Distribution is what lets a choice be computed by a recurrence over its options instead of over the
 * sets of its options (Goodman, "Semiring Parsing", Computational Linguistics 25(4), 1999).
 */
export interface Semiring<T> {
  /** No way. */
  readonly zero: T;
  /** One way on which nothing happens. */
  readonly one: T;
  /** Either the one or the other. */
  plus(a: T, b: T): T;
  /** Both. */
  times(a: T, b: T): T;
  isZero(value: T): boolean;
  /** All of them; where given, a faster form of folding `times`. */
  product?(values: readonly T[]): T;
  /** Where given, a faster form of `elementary`. */
  elementary?(values: readonly T[], highest: number): T[];
  /** Where given, a faster form of the knapsack of points.ts; undefined where it does not fit these values. */
  knapsack?(sack: Knapsack, values: readonly T[]): T | undefined;
  /** Where given, a faster form of the sets of lines.ts. */
  lines?(sets: LineSets, values: readonly T[]): T;
}

/** Whether there is a way at all: or, and. */
export const feasibility: Semiring<boolean> = {
  zero: false,
  one: true,
  plus: (a, b) => a || b,
  times: (a, b) => a && b,
  isZero: (value) => !value,
  elementary(values, highest) {
    const open = values.filter(Boolean).length;
    return Array.from({ length: highest + 1 }, (_, size) => size <= open);
  },
  knapsack: (sack, values) => Number.isFinite(leastKnapsack(sack, values.map(asCost))),
  lines: (sets, values) => Number.isFinite(leastLines(sets, values.map(asCost))),
};

/** What is open costs nothing, what is closed can never be paid. */
function asCost(open: boolean): number {
  return open ? 0 : Number.POSITIVE_INFINITY;
}

/** How many ways: sum, product, exact. */
export const counting: Semiring<bigint> = {
  zero: 0n,
  one: 1n,
  plus: (a, b) => a + b,
  times: (a, b) => a * b,
  isZero: (value) => value === 0n,
  product: balancedProduct,
  elementary: elementaryCounts,
  knapsack: countKnapsack,
};

/** The least of something that adds up along a way: min, plus (the tropical semiring). */
export const least: Semiring<number> = {
  zero: Number.POSITIVE_INFINITY,
  one: 0,
  plus: Math.min,
  times: (a, b) => a + b,
  isZero: (value) => value === Number.POSITIVE_INFINITY,
  product: sumOf,
  elementary: (values, highest) => runningSums(values, highest, (a, b) => a - b),
  knapsack: leastKnapsack,
  lines: leastLines,
};

/** The most of something that adds up along a way: max, plus. */
export const most: Semiring<number> = {
  zero: Number.NEGATIVE_INFINITY,
  one: 0,
  plus: Math.max,
  times: (a, b) => a + b,
  isZero: (value) => value === Number.NEGATIVE_INFINITY,
  product: sumOf,
  elementary: (values, highest) => runningSums(values, highest, (a, b) => b - a),
  knapsack: (sack, values) => 0 - leastKnapsack(sack, values.map(negative)),
  lines: (sets, values) => 0 - leastLines(sets, values.map(negative)),
};

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The most is the least of the opposite; never -0. */
function negative(value: number): number {
  return 0 - value;
}

export function product<T>(ring: Semiring<T>, values: readonly T[]): T {
  if (ring.product) return ring.product(values);
  let result = ring.one;
  for (const value of values) result = ring.times(result, value);
  return result;
}

/**
 * The elementary symmetric polynomials e0 … e`highest`: `result[n]` stands for every set of exactly n different
 * options. The usual recurrence e(n) over v1 … vi = e(n) over v1 … vi-1 + vi · e(n-1) over v1 … vi-1, which takes
 * highest · options steps and needs distribution alone.
 */
export function elementary<T>(ring: Semiring<T>, values: readonly T[], highest: number): T[] {
  if (ring.elementary) return ring.elementary(values, highest);
  const sums: T[] = [ring.one];
  for (let n = 1; n <= highest; n++) sums.push(ring.zero);
  values.forEach((value, done) => {
    for (let n = Math.min(highest, done + 1); n >= 1; n--) {
      sums[n] = ring.plus(at(sums, n, ring.zero), ring.times(at(sums, n - 1, ring.zero), value));
    }
  });
  return sums;
}

/** Sets of `min` to `max` options; `zero` when there are not so many. */
export function choosing<T>(ring: Semiring<T>, values: readonly T[], min: number, max: number): T {
  const highest = Math.min(max, values.length);
  if (min > highest || highest < 0) return ring.zero;
  const sums = elementary(ring, values, highest);
  let result = ring.zero;
  for (let n = Math.max(0, min); n <= highest; n++) result = ring.plus(result, at(sums, n, ring.zero));
  return result;
}

function at<T>(values: readonly T[], index: number, absent: T): T {
  return values[index] ?? absent;
}

/** Factors of like size are multiplied first: a product of n numbers then costs n log n digits, not n². */
function balancedProduct(values: readonly bigint[]): bigint {
  let level = values.filter((value) => value !== 1n);
  while (level.length > 1) {
    const next: bigint[] = [];
    for (let i = 0; i < level.length; i += 2) next.push((level[i] ?? 1n) * (level[i + 1] ?? 1n));
    level = next;
  }
  return level[0] ?? 1n;
}

/** Equal options need no recurrence: of m options of v ways each, n can be taken in binomial(m, n) · vⁿ ways. */
function elementaryCounts(values: readonly bigint[], highest: number): bigint[] {
  const groups = new Map<bigint, number>();
  for (const value of values) if (value !== 0n) groups.set(value, (groups.get(value) ?? 0) + 1);
  let sums: bigint[] = [1n];
  for (const [value, size] of groups) {
    const terms = groupTerms(value, size, highest);
    sums = sums.length === 1 ? terms : multiply(sums, terms, highest);
  }
  while (sums.length <= highest) sums.push(0n);
  return sums;
}

function groupTerms(value: bigint, size: number, highest: number): bigint[] {
  const terms = [1n];
  const last = Math.min(size, highest);
  let term = 1n;
  for (let n = 1; n <= last; n++) {
    term = (term * BigInt(size - n + 1)) / BigInt(n);
    terms.push(term);
  }
  if (value === 1n) return terms;
  let power = 1n;
  return terms.map((binomial, n) => {
    if (n > 0) power *= value;
    return binomial * power;
  });
}

function multiply(a: readonly bigint[], b: readonly bigint[], highest: number): bigint[] {
  const length = Math.min(a.length + b.length - 1, highest + 1);
  const result = Array.from({ length }, () => 0n);
  a.forEach((left, i) => {
    for (let j = 0; j < b.length && i + j < length; j++) {
      result[i + j] = at(result, i + j, 0n) + left * at(b, j, 0n);
    }
  });
  return result;
}

/** With min or max for a sum, the best set of n is the n first in order. */
function runningSums(
  values: readonly number[],
  highest: number,
  order: (a: number, b: number) => number,
): number[] {
  const sorted = [...values].sort(order);
  const sums = [0];
  for (let n = 1; n <= highest; n++) sums.push((sums[n - 1] ?? 0) + (sorted[n - 1] ?? Number.NaN));
  return sums;
}
