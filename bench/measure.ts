/** The middle value; the mean of the middle two for an even number of them. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  const low = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  if (high === undefined || low === undefined) throw new Error('No median of nothing');
  return (low + high) / 2;
}

export type Work = () => unknown;

async function time(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Rounds before those that count: an editor runs for hours, so both sides are asked when they are warm. */
const WARM_UP = 6;

/**
 * Times two works in turn, A B A B …, so that what else the machine does falls on both alike. Medians in
 * milliseconds.
 */
export async function compare(a: Work, b: Work, rounds: number): Promise<{ a: number; b: number }> {
  for (let round = 0; round < WARM_UP; round++) {
    await a();
    await b();
  }
  const times: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let round = 0; round < rounds; round++) {
    times.a.push(await time(a));
    times.b.push(await time(b));
  }
  return { a: median(times.a), b: median(times.b) };
}
