/**
 * The nearest sums of some of these numbers below and above one that is none, in this order; a sum further above
 * than `furthest` is left out. Subset sums by dynamic programming (Bellman 1957): numbers · (target + furthest).
 * @param numbers whole, from 0
 */
export function nearestSums(numbers: readonly number[], target: number, furthest: number): readonly number[] {
  const size = target + furthest + 1;
  const reached = new Uint8Array(size);
  reached[0] = 1;
  let highest = 0;
  for (const own of numbers) {
    if (own === 0) continue;
    for (let sum = Math.min(highest, size - 1 - own); sum >= 0; sum--)
      if (reached[sum]) reached[sum + own] = 1;
    highest = Math.min(size - 1, highest + own);
  }
  const found: number[] = [];
  for (let sum = Math.min(target, highest); sum > 0; sum--) {
    if (!reached[sum]) continue;
    found.push(sum);
    break;
  }
  for (let sum = target + 1; sum <= highest; sum++) {
    if (!reached[sum]) continue;
    found.push(sum);
    break;
  }
  return found;
}
