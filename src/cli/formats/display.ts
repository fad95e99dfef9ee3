/** The most columns of a line that are shown; longer ones are cut round the finding. */
const MOST_COLUMNS = 120;
/** Columns before the finding that stay when a line is cut. */
const LEAD = 40;

const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NOTHING_SEEN = /^[\p{M}\u200b-\u200d\u2060]+$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text that can do nothing to a terminal: control characters and marks of direction become visible signs, and
 * line breaks and tabs spaces.
 */
export function harmless(text: string): string {
  return text.replace(/\r\n?|[\n\t]/g, ' ').replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (NOTHING_SEEN.test(segment)) continue;
    columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}

/** A line with a stretch of it marked below. */
export interface Excerpt {
  readonly line: string;
  /** Spaces and carets under the stretch. */
  readonly marks: string;
}

/**
 * A line as a terminal shows it, and carets under the stretch from `start` to `end` (UTF-16 units in the line):
 * wide characters take two carets, combining marks none, tabs are four spaces. At least one caret.
 */
export function excerpt(line: string, start: number, end: number): Excerpt {
  const from = line.length > MOST_COLUMNS * 2 ? boundary(line, Math.max(0, start - LEAD)) : 0;
  const to = line.length - from > MOST_COLUMNS ? boundary(line, from + MOST_COLUMNS) : line.length;
  const cut = (text: string): string => harmless(text.replace(/\t/g, '    '));
  const before = `${from > 0 ? '…' : ''}${cut(line.slice(from, Math.max(from, start)))}`;
  const marked = cut(line.slice(Math.max(from, start), Math.min(to, Math.max(start, end))));
  const after = `${cut(line.slice(Math.min(to, Math.max(start, end)), to))}${to < line.length ? '…' : ''}`;
  return {
    line: `${before}${marked}${after}`.trimEnd(),
    marks: `${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(marked)))}`,
  };
}

/** The nearest place at or before this one that is not inside a character. */
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
