import type { TextChange } from '../text';
import { insert, replace } from './slip';

/**
 * Puts quotes round a stretch with as few changes as will do: double quotes unless the text holds them or a
 * backslash, then single ones, then double quotes with escapes. Curly quotes round the whole give way to
 * straight ones.
 */
export function quote(text: string, start: number, end: number): TextChange[] {
  const inner = text.slice(start, end);
  const curly = /^[“”„«]([\s\S]*)[”“»]$/.exec(inner);
  if (curly?.[1] !== undefined && !/["\\“”„«»]/.test(curly[1])) {
    return [replace(start, start + 1, '"'), replace(end - 1, end, '"')];
  }
  if (!/["\\]/.test(inner)) return [insert(start, '"'), insert(end, '"')];
  if (!inner.includes("'")) return [insert(start, "'"), insert(end, "'")];
  const changes = [insert(start, '"')];
  for (let i = start; i < end; i++) {
    const char = text[i];
    if (char !== '"' && char !== '\\') continue;
    if (i === start) changes[0] = insert(start, '"\\');
    else changes.push(insert(i, '\\'));
  }
  changes.push(insert(end, '"'));
  return changes;
}

const ESCAPES = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/y;

/** Offsets of backslashes in a double-quoted stretch (quotes included) that begin no escape. */
export function badEscapes(text: string, start: number, end: number): number[] {
  const bad: number[] = [];
  const inner = text.slice(start, end - 1);
  for (let i = inner.indexOf('\\'); i !== -1; i = inner.indexOf('\\', i)) {
    ESCAPES.lastIndex = i;
    const match = ESCAPES.exec(inner);
    if (match) i += match[0].length;
    else bad.push(start + i++);
  }
  return bad;
}

/** Offset of the closing quote of a quoted text that begins at `start`, before `limit`; -1 without one. */
export function closingQuote(text: string, start: number, limit: number): number {
  const mark = text[start];
  for (let i = start + 1; i < limit; i++) {
    const char = text[i];
    if (mark === '"' && char === '\\') i++;
    else if (char === mark) {
      if (mark === "'" && text[i + 1] === "'" && i + 1 < limit) i++;
      else return i;
    }
  }
  return -1;
}

/** Whether a leading `'` is an apostrophe: `'Twas`, `'90s`, `'em`. */
export function isElision(text: string): boolean {
  return /^'(?:\d\d|twas|tis|til|cause|cos|em|n|round|bout|neath|ere|kay)(?![\p{L}])/iu.test(text);
}
