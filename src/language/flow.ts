import type { Span } from '../model/text';
import { closeOfQuote, isBlankAt } from './textLine';

/** A `{…}` or `[…]` that is open at the cursor. */
export interface Frame {
  readonly type: 'map' | 'list';
  /** Keys before the cursor, the one whose value is being written included. */
  readonly keys: readonly string[];
  /** The key whose value is being written. */
  readonly key: string | undefined;
  /** Entries of a list before the cursor, as plain text; '' for maps and lists among them. */
  readonly entries: readonly string[];
  /** Where the entry of a list begins that is being written. */
  readonly entryStart: number | undefined;
}

/** What is being written inside flow brackets. */
export interface FlowPlace {
  /** The outermost first; never empty. */
  readonly frames: readonly Frame[];
  /** The word at the cursor, without its quotes. */
  readonly span: Span;
  readonly quote: '' | '"' | "'";
  /** A colon follows the word. */
  readonly colon: boolean;
  /** The cursor stands right behind a colon: a blank is needed first. */
  readonly space: boolean;
  /** Keys and entries of the innermost frame behind the cursor. */
  readonly keysAfter: readonly string[];
  readonly entriesAfter: readonly string[];
  readonly comment: boolean;
}

interface OpenFrame {
  type: 'map' | 'list';
  keys: string[];
  key: string | undefined;
  entries: string[];
  entryStart: number | undefined;
  /** The text since the last comma, colon or bracket. */
  start: number | undefined;
  end: number;
  nested: boolean;
}

/**
 * Reads flow brackets from the first one at `start` up to the cursor, then on to the end of the innermost.
 * @param limit where to stop looking behind the cursor: the brackets may never close
 * @returns undefined where the brackets are closed before the cursor
 */
export function flowAt(text: string, start: number, cursor: number, limit: number): FlowPlace | undefined {
  const frames: OpenFrame[] = [];
  let i = start;
  while (i < cursor) {
    const sign = text[i] ?? '';
    const top = frames.at(-1);
    if (top?.type === 'list' && !/[\s,\]#]/.test(sign)) top.entryStart ??= i;
    if (sign === '{' || sign === '[') {
      if (top) top.nested = true;
      frames.push(openFrame(sign === '{' ? 'map' : 'list'));
    } else if (sign === '}' || sign === ']') {
      if (top) finish(text, top);
      frames.pop();
      if (frames.length === 0) return undefined;
    } else if (sign === ',') {
      if (top) finish(text, top);
    } else if (sign === ':' && top?.type === 'map' && top.key === undefined && endsKey(text, i)) {
      top.key = wordOf(text, top);
      top.keys.push(top.key);
      top.start = undefined;
    } else if ((sign === '"' || sign === "'") && top?.start === undefined) {
      const close = closeOfQuote(text, i, cursor);
      if (close === undefined) return insideQuote(text, frames, i, sign, cursor, limit);
      if (top) {
        top.start = i;
        top.end = close;
      }
      i = close;
      continue;
    } else if (sign === '#' && /\s/.test(text[i - 1] ?? ' ')) {
      const line = lineEndAfter(text, i);
      if (line >= cursor) return { ...place(text, frames, cursor, limit), comment: true };
      i = line;
    } else if (!/\s/.test(sign) && top) {
      top.start ??= i;
      top.end = i + 1;
    }
    i++;
  }
  return place(text, frames, cursor, limit);
}

function openFrame(type: 'map' | 'list'): OpenFrame {
  return {
    type,
    keys: [],
    key: undefined,
    entries: [],
    entryStart: undefined,
    start: undefined,
    end: 0,
    nested: false,
  };
}

function endsKey(text: string, colon: number): boolean {
  const before = text[colon - 1];
  return before === '"' || before === "'" || /[\s,[\]{}]/.test(text[colon + 1] ?? ' ');
}

function wordOf(text: string, frame: OpenFrame): string {
  return frame.start === undefined ? '' : plain(text.slice(frame.start, frame.end));
}

/** A text without the quotes round it. */
export function plain(text: string): string {
  const trimmed = text.trim();
  const quoted = /^(["'])(.*)\1$/s.exec(trimmed);
  return quoted?.[2] ?? trimmed;
}

/** A comma or bracket: what was being written is done. */
function finish(text: string, frame: OpenFrame): void {
  const word = wordOf(text, frame);
  if (frame.type === 'list') {
    if (word !== '' || frame.nested) frame.entries.push(frame.nested ? '' : word);
  } else if (frame.key === undefined && word !== '') {
    frame.keys.push(word);
  }
  frame.key = undefined;
  frame.start = undefined;
  frame.entryStart = undefined;
  frame.nested = false;
}

function insideQuote(
  text: string,
  frames: readonly OpenFrame[],
  open: number,
  quote: '"' | "'",
  cursor: number,
  limit: number,
): FlowPlace {
  const line = Math.min(lineEndAfter(text, cursor), limit);
  const close = closeOfQuote(text, open, line);
  let end = close === undefined ? line : close - 1;
  if (close === undefined) {
    // Never closed: the text goes up to the next sign that a person would mean as its end.
    const stop = /[,\]}]/.exec(text.slice(cursor, line));
    if (stop) end = cursor + stop.index;
  }
  const after = behind(text, close ?? end, frames.at(-1), limit);
  return {
    frames,
    span: { start: open + 1, end },
    quote,
    colon: after.colon,
    space: false,
    keysAfter: after.keys,
    entriesAfter: after.entries,
    comment: false,
  };
}

function place(text: string, frames: readonly OpenFrame[], cursor: number, limit: number): FlowPlace {
  const top = frames.at(-1);
  const stop = Math.min(lineEndAfter(text, cursor), limit);
  let end = cursor;
  while (end < stop && !',[]{}'.includes(text[end] ?? '')) {
    if (text[end] === '#' && isBlankAt(text, end - 1, stop)) break;
    if (text[end] === ':' && top?.type === 'map' && top.key === undefined && endsKey(text, end)) break;
    end++;
  }
  const after = behind(text, end, top, limit);
  while (end > cursor && /\s/.test(text[end - 1] ?? '')) end--;
  return {
    frames,
    span: { start: wordStart(text, top?.start ?? cursor, cursor), end },
    quote: '',
    colon: after.colon,
    space: text[cursor - 1] === ':' && top?.key !== undefined && top.start === undefined,
    keysAfter: after.keys,
    entriesAfter: after.entries,
    comment: false,
  };
}

/** Where the word at the cursor begins; what stands on the lines before has its comma missing. */
function wordStart(text: string, start: number, cursor: number): number {
  let at = start;
  for (let i = start; i < cursor; i++) if (text[i] === '\n' || text[i] === '\r') at = i + 1;
  while (at > start && at < cursor && isBlankAt(text, at, cursor)) at++;
  return at;
}

/** What the innermost frame holds behind the cursor. */
function behind(
  text: string,
  from: number,
  top: OpenFrame | undefined,
  limit: number,
): { colon: boolean; keys: readonly string[]; entries: readonly string[] } {
  let at = from;
  while (at < limit && isBlankAt(text, at, limit)) at++;
  const colon = text[at] === ':' && top?.type === 'map' && top.key === undefined;
  const rest = openFrame(top?.type ?? 'list');
  // The word at the cursor is not one of the others: skip to the comma or bracket behind it.
  let depth = 0;
  let skipping = true;
  let i = at;
  for (; i < limit; i++) {
    const sign = text[i] ?? '';
    if (sign === '{' || sign === '[') {
      depth++;
      rest.nested = true;
    } else if (sign === '}' || sign === ']') {
      if (depth-- === 0) break;
    } else if (depth > 0) {
      if ((sign === '"' || sign === "'") && /[\s,[{:]/.test(text[i - 1] ?? '')) {
        i = (closeOfQuote(text, i, limit) ?? limit) - 1;
      }
    } else if (sign === ',') {
      if (!skipping) finish(text, rest);
      skipping = false;
      rest.start = undefined;
      rest.key = undefined;
      rest.nested = false;
    } else if (skipping) {
      // Quotes hide commas; nothing else of the word matters.
      if ((sign === '"' || sign === "'") && /[\s,[{:]/.test(text[i - 1] ?? '')) {
        i = (closeOfQuote(text, i, limit) ?? limit) - 1;
      }
    } else if (sign === ':' && rest.type === 'map' && rest.key === undefined && endsKey(text, i)) {
      rest.key = wordOf(text, rest);
      rest.keys.push(rest.key);
      rest.start = undefined;
    } else if ((sign === '"' || sign === "'") && rest.start === undefined) {
      const close = closeOfQuote(text, i, limit) ?? limit;
      rest.start = i;
      rest.end = close;
      i = close - 1;
    } else if (!/\s/.test(sign)) {
      rest.start ??= i;
      rest.end = i + 1;
    }
  }
  if (!skipping) finish(text, rest);
  return { colon, keys: rest.keys, entries: rest.entries };
}

function lineEndAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
