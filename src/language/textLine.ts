import type { SourceText } from '../model/text';

/**
 * One line of YAML by its outer signs alone: dashes, a key, a value, a comment. What came before the line is
 * not known here, so a line inside a long text can look like structure; whoever climbs from line to line sorts
 * that out.
 */
export interface TextLine {
  readonly number: number;
  /** Offset of the first sign that is no blank; the end of a blank line. */
  readonly first: number;
  readonly end: number;
  readonly dashes: readonly Dash[];
  /** Where the content after blanks and dashes begins, and its column. */
  readonly content: number;
  readonly contentColumn: number;
  readonly key: LineKey | undefined;
  /** The value after the key, or the content itself where there is no key; empty span for none. */
  readonly value: number;
  readonly valueEnd: number;
  /** Offset of the `#`. */
  readonly comment: number | undefined;
}

export interface Dash {
  readonly offset: number;
  readonly column: number;
}

export interface LineKey {
  readonly name: string;
  /** With its quotes. */
  readonly start: number;
  readonly end: number;
  /** Offset of the colon. */
  readonly colon: number;
}

const TAB = 9;
const SPACE = 32;
const DASH = 45;

/** A tab is no indentation in YAML; it counts as much as people mean by it here. */
const TAB_COLUMNS = 2;

/** The columns of blanks that a line begins with; -1 for a line that is blank or a comment. */
export function indentOf(text: string, start: number, length: number): number {
  let column = 0;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) column++;
    else if (code === TAB) column += TAB_COLUMNS;
    else return code === 35 || code === 10 || code === 13 ? -1 : column;
  }
  return -1;
}

/** The column of an offset in its line, tabs in front counted as `indentOf` counts them. */
export function columnOf(text: string, lineStart: number, offset: number): number {
  let column = 0;
  for (let i = lineStart; i < offset; i++) column += text.charCodeAt(i) === TAB ? TAB_COLUMNS : 1;
  return column;
}

/** True for `---` and `...`, which begin and end a document. */
export function isDocumentMark(text: string, lineStart: number): boolean {
  const mark = text.slice(lineStart, lineStart + 4);
  return /^(?:---|\.\.\.)(?:\s|$)/.test(mark);
}

export function readLine(source: SourceText, number: number): TextLine {
  const text = source.value;
  const start = source.lineStart(number);
  const end = source.lineEnd(number);
  let at = skipBlanks(text, start, end);
  const first = at;
  const dashes: Dash[] = [];
  while (at < end && text.charCodeAt(at) === DASH && isBlankAt(text, at + 1, end)) {
    dashes.push({ offset: at, column: columnOf(text, start, at) });
    at = skipBlanks(text, at + 1, end);
  }
  const content = at;
  const contentColumn = columnOf(text, start, at);
  const key = readKey(text, content, end);
  const value = skipBlanks(text, key ? key.colon + 1 : content, end);
  const comment = commentIn(text, value, end);
  let valueEnd = comment ?? end;
  while (valueEnd > value && isBlankAt(text, valueEnd - 1, end)) valueEnd--;
  return { number, first, end, dashes, content, contentColumn, key, value, valueEnd, comment };
}

/** True for a space, a tab, and past the end of the line. */
export function isBlankAt(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return code === SPACE || code === TAB;
}

export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlankAt(text, i, end)) i++;
  return i;
}

/** Offset just past the closing quote of a text that begins at `at`; undefined when it is not closed before `end`. */
export function closeOfQuote(text: string, at: number, end: number): number | undefined {
  const quote = text[at];
  for (let i = at + 1; i < end; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] === quote) {
      if (quote === "'" && text[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return undefined;
}

/** Where the value starts for real, with an anchor or a tag in front passed over. */
export function skipProperties(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (text[i] === '&' || text[i] === '!')) {
    while (i < end && !isBlankAt(text, i, end)) i++;
    i = skipBlanks(text, i, end);
  }
  return i;
}

function readKey(text: string, content: number, end: number): LineKey | undefined {
  const start = skipProperties(text, content, end);
  const sign = text[start];
  if (start >= end || sign === undefined || '{[#|>*%@`'.includes(sign)) return undefined;
  if (sign === '"' || sign === "'") {
    const close = closeOfQuote(text, start, end);
    if (close === undefined) return undefined;
    const colon = skipBlanks(text, close, end);
    if (text[colon] !== ':' || colon >= end || !isBlankAt(text, colon + 1, end)) return undefined;
    return { name: text.slice(start + 1, close - 1), start, end: close, colon };
  }
  for (let i = start; i < end; i++) {
    if (text[i] === '#' && i > start && isBlankAt(text, i - 1, end)) return undefined;
    if (text[i] !== ':' || !isBlankAt(text, i + 1, end)) continue;
    let last = i;
    while (last > start && isBlankAt(text, last - 1, end)) last--;
    return { name: text.slice(start, last), start, end: last, colon: i };
  }
  return undefined;
}

/** The `#` of a comment behind (or in the place of) the value that begins at `value`. */
function commentIn(text: string, value: number, end: number): number | undefined {
  let i = value;
  const sign = text[value];
  if (sign === '"' || sign === "'") {
    const close = closeOfQuote(text, value, end);
    if (close === undefined) return undefined;
    i = close;
  }
  const flow = sign === '[' || sign === '{';
  for (; i < end; i++) {
    if (text[i] === '#' && (i === value || isBlankAt(text, i - 1, end))) return i;
    if (flow && (text[i] === '"' || text[i] === "'") && '[{,: \t'.includes(text[i - 1] ?? ' ')) {
      i = (closeOfQuote(text, i, end) ?? end) - 1;
    }
  }
  return undefined;
}
