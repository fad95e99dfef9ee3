import type { MinutesFacts } from '../paths/minutes';

/** `1 way`, `12 ways`, `about 3.4 × 10^41 ways`. */
export function waysText(ways: bigint): string {
  return ways === 1n ? '1 way' : `${shortCount(ways)} ways`;
}

/** A count that can be read: thousands apart, beyond 15 digits its size only. */
export function shortCount(count: bigint): string {
  const digits = String(count);
  if (digits.length > 15) return `about ${digits[0]}.${digits[1]} × 10^${digits.length - 1}`;
  return digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** `30–75 min`, `30+ min` where something says no minutes; '' where there is nothing to say. */
export function minutesRange({ least, longest }: MinutesFacts, unknown: boolean): string {
  if (least === null || longest === null || longest === 0) return '';
  return `${least === longest ? least : `${least}–${longest}`}${unknown ? '+' : ''} min`;
}
