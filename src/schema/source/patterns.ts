/**
 * What texts must look like. Each pattern is linear in the length of a text, or looks only at short ones: a
 * file may hold a line of ten million characters. No flags, since JSON Schema has none.
 */

/** `10`, `10-20` with any dash or "to", with or without "min". */
export const MINUTES = '^\\d{1,5}(?:\\s*(?:-|–|—|−|‑|to)\\s*\\d{1,5})?\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$';

/** `45`, `45 min`. */
export const ONE_NUMBER_OF_MINUTES = '^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$';

/** `80%`, `80 %`. */
export const PERCENT = '^\\d{1,3}(?:\\.\\d{1,4})?\\s*%$';

/** Kebab-case, letters of any script: `warm-up`, `día-1`. */
export const ID = '^[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*$';

/**
 * A standard's code, of any framework: one code, not two. Two words of which the first holds a digit and the
 * second looks like a code of its own are two codes; `SMP 3` and `SCI 4.2.1` are one.
 */
export const CODE =
  '^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S';

/** `3`, `K`, `3-5`, `HS`, `Year 3`; not `Grade 3` or `3rd`, which say the word again. */
export const GRADE = '^(?![Gg][Rr](?:ades?|s)?\\.?(?:\\s|\\d))(?!\\d+(?:st|nd|rd|th))[^,;\\n]{1,24}$';

/** A BCP 47 tag: `en`, `es-MX`, `zh-Hant`. */
export const LANGUAGE = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$';

/** A file beside this one or below a folder near it. */
export const PATH = '\\S';

/** The id of a rule, or of a whole area. */
export const RULE = '^[a-z]+/(?:[a-z]+(?:-[a-z]+)*|\\*)$';

/** The text of a step or square: not empty, and no keyword that lost the space after its colon (`do:Read`). */
export const STEP_TEXT = '^(?!(?:do|choose|part|check|board|playlist|open|free|title):[^ /])\\s*\\S';
