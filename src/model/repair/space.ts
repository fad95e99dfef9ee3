/**
 * Spaces that look like a space or like nothing and are neither a space nor a tab to YAML: no-break, figure,
 * thin and ideographic spaces, zero-width marks, a byte order mark in the middle.
 */
export const ODD_SPACES = '\u00A0\u1680\u2000-\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF';

const ODD = new RegExp(`^[${ODD_SPACES}]$`);
const ZERO_WIDTH = /^[\u200B-\u200F\u2060\uFEFF]$/;

export function isOddSpace(char: string | undefined): boolean {
  return char !== undefined && char > '\u009F' && ODD.test(char);
}

/** How many columns an odd space looks like. */
export function oddWidth(char: string): number {
  if (ZERO_WIDTH.test(char)) return 0;
  return char === '\u3000' ? 2 : 1;
}

/** A space, a tab, or one of the odd ones. */
export function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || isOddSpace(char);
}

/** Whether nothing or white space comes here, as YAML sees it. */
export function isGap(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
