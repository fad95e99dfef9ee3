/** Longer texts are no code of any framework; looking no further keeps huge lines cheap. */
export const LONGEST_CODE = 80;

/**
 * The form in which codes are compared: compatibility forms, case, every kind of dash and runs of spaces folded,
 * no space beside a dot, dash, slash or colon. Nothing else changes, so that two different codes stay different.
 */
export function foldCode(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toUpperCase()
      // Capitals may come in pieces that belong together.
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/ ?([.:/-]) ?/g, '$1')
      .trim()
  );
}
