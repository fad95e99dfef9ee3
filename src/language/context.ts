import type { LessonDocument } from '../model/document';
import type { Path } from '../model/source';
import type { SourceText, Span } from '../model/text';
import { type FlowPlace, flowAt, plain } from './flow';
import {
  closeOfQuote,
  columnOf,
  indentOf,
  isDocumentMark,
  readLine,
  skipProperties,
  type TextLine,
} from './textLine';

/** What somebody is in the middle of writing. */
export type Context = KeyContext | ValueContext | CommentContext;

interface Common {
  /** What an accepted proposal replaces: the whole word or text at the cursor, its quotes left out. */
  readonly span: Span;
  /** The run of letters, digits and hyphens round the cursor: what a keyword replaces. */
  readonly run: Span;
  /** What is typed of it in front of the cursor. */
  readonly word: string;
  readonly quote: '' | '"' | "'";
  /** Inside `{}` or `[]`. */
  readonly flow: boolean;
  /** The column of the first key or value of what stands here; lists and maps below it start further right. */
  readonly column: number;
  /** The blanks that the line starts with: editors repeat them in every line of what they insert. */
  readonly indent: number;
  /** Keys of a map on the way to the place, or of the map at the place itself. */
  readonly present: (path: Path) => ReadonlySet<string>;
  /** Offsets where the entries of lists that hold the place begin, behind their dash; the innermost first. */
  readonly entryStarts: readonly number[];
}

/** A keyword is wanted. */
export interface KeyContext extends Common {
  readonly wants: 'key';
  /** The map that it goes into. */
  readonly path: Path;
  /** The other keys of the map, above and below. */
  readonly keys: ReadonlySet<string>;
  /** A colon follows already. */
  readonly colon: boolean;
}

/** A value is wanted, of whatever form: also an entry of a list that may yet become a map. */
export interface ValueContext extends Common {
  readonly wants: 'value';
  /** The place of the value itself. */
  readonly path: Path;
  /**
   * `inline` behind its key; `entry` behind a dash; `line` on a line of its own, below its key; `dash` on a line
   * where a dash is missing; `flow` inside brackets.
   */
  readonly at: 'inline' | 'entry' | 'line' | 'dash' | 'flow';
  /** A blank has to come first (`kind:|`). */
  readonly space: boolean;
  /** The other entries of the list as texts, where the value is one. */
  readonly siblings: () => readonly string[];
  /** The keys of the map that the value is, as far as there are any: `- |` above `minutes: 5`. */
  readonly keys: ReadonlySet<string>;
}

export interface CommentContext {
  readonly wants: 'comment';
  /** The comment behind its `#`, up to the end of the line. */
  readonly span: Span;
}

/** One map or list that the place stands in. */
interface Level {
  readonly kind: 'map' | 'list';
  readonly column: number;
  /** A line on which it surely goes on. */
  line: number;
  /** The key that leads on inwards. */
  key: string | undefined;
  /** How many entries of a list stand above the one that leads on inwards. */
  index: number;
  /** Where that entry begins. */
  start: number;
  /** For a map: a dash was seen at its column before any key was. */
  dashes: number;
  keysSeen: boolean;
  /** What stands above it in the same map or list is further right: the cursor stands too far left. */
  askew: boolean;
}

/**
 * Finds out what is being written at an offset from the text alone, by climbing from line to line to the left, so
 * that it works while nothing parses. Costs the lines between the place and the outermost list that it is in.
 * @returns undefined where nothing can be proposed: inside running text, behind a closed value
 */
export function contextAt(document: LessonDocument, offset: number): Context | undefined {
  const source = document.text;
  const text = source.value;
  const number = source.lineAt(offset);
  const line = readLine(source, number);
  const cursor = Math.min(offset, line.end);
  if (line.comment !== undefined && cursor > line.comment) {
    return { wants: 'comment', span: { start: line.comment + 1, end: line.end } };
  }
  if (isDocumentMark(text, source.lineStart(number))) return undefined;

  const own = readOwn(text, line, cursor, columnOf(text, source.lineStart(number), cursor));
  if (!own) return undefined;
  const climb = new Climb(source, number);
  climb.start(own.column, own.kind, own.dashes, line);
  climb.up();
  const indent = columnOf(text, source.lineStart(number), Math.min(line.first, cursor));
  if (climb.blocked?.type === 'text') return undefined;
  if (climb.blocked?.type === 'flow') {
    const place = flowAt(text, climb.blocked.start, cursor, flowLimit(source, number, climb.blocked.column));
    return place && fromFlow(text, place, climb, cursor, climb.blocked.column, indent);
  }
  if (own.type === 'flow') {
    if (own.key !== undefined) climb.lead(own.key);
    const base = climb.levels[0]?.column ?? 0;
    const place = flowAt(text, own.start, cursor, flowLimit(source, number, base));
    return place && fromFlow(text, place, climb, cursor, own.column, indent);
  }
  return fromBlock(source, own, climb, cursor, number, indent);
}

// ---- the cursor's own line ------------------------------------------------------------------------------

interface Own {
  readonly type: 'blank' | 'key' | 'text' | 'inline' | 'flow';
  /** What the climb starts from: a map at this column, or the list of the last dash. */
  readonly kind: 'map' | 'list';
  readonly column: number;
  /** How many of the line's dashes stand before the cursor. */
  readonly dashes: number;
  /** The key on the line, for a value behind it. */
  readonly key: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly quote: '' | '"' | "'";
  readonly colon: boolean;
  readonly space: boolean;
}

function readOwn(text: string, line: TextLine, cursor: number, cursorColumn: number): Own | undefined {
  const dashes = line.dashes.length;
  const lastDash = line.dashes.at(-1);
  const bare = { dashes, key: undefined, quote: '', colon: false, space: false } as const;
  const kind = dashes > 0 ? 'list' : 'map';
  if (line.content >= line.end || line.comment === line.content) {
    // Nothing but blanks and dashes.
    if (lastDash && cursor <= lastDash.offset) return undefined;
    const space = lastDash !== undefined && cursor === lastDash.offset + 1;
    const column = lastDash ? Math.max(lastDash.column + 2, cursorColumn) : cursorColumn;
    return { ...bare, type: 'blank', kind, column, start: cursor, end: cursor, space };
  }
  if (cursor < line.content) return undefined;
  const { key } = line;
  if (!key) return readBare(text, line, cursor, kind);
  if (cursor < key.start) return undefined;
  if (cursor <= key.end) {
    const quoted = text[key.start] === '"' || text[key.start] === "'";
    if (quoted && (cursor === key.start || cursor === key.end)) return undefined;
    return {
      ...bare,
      type: 'key',
      kind: 'map',
      column: line.contentColumn,
      start: quoted ? key.start + 1 : key.start,
      end: quoted ? key.end - 1 : key.end,
      quote: quoteAt(text, key.start),
      colon: true,
    };
  }
  if (cursor <= key.colon) return undefined;
  return readInline(text, line, cursor, key.name, { ...bare, kind: 'map', column: line.contentColumn });
}

/** Content without a key: a text, or a key whose colon is still to come. */
function readBare(text: string, line: TextLine, cursor: number, kind: 'map' | 'list'): Own | undefined {
  const scalar = readScalar(text, line.value, line.valueEnd, line.end, cursor);
  if (!scalar) return undefined;
  const common = { kind, column: line.contentColumn, dashes: line.dashes.length, key: undefined };
  if (scalar.flow) {
    return { ...common, ...scalar, type: 'flow', colon: false, space: false };
  }
  return { ...common, ...scalar, type: 'text', colon: false, space: false };
}

function readInline(
  text: string,
  line: TextLine,
  cursor: number,
  key: string,
  common: Pick<Own, 'kind' | 'column' | 'dashes' | 'colon'>,
): Own | undefined {
  const colon = line.key?.colon ?? cursor;
  if (cursor < line.value || line.valueEnd <= line.value) {
    const end = Math.max(cursor, line.valueEnd);
    // A value that is already there begins with a quote, bracket or anchor: leave it alone.
    if (end > cursor && '"\'[{&*!|>'.includes(text[line.value] ?? '')) return undefined;
    return { ...common, type: 'inline', key, start: cursor, end, quote: '', space: cursor === colon + 1 };
  }
  const scalar = readScalar(text, line.value, line.valueEnd, line.end, cursor);
  if (!scalar) return undefined;
  return { ...common, ...scalar, type: scalar.flow ? 'flow' : 'inline', key, space: false };
}

function readScalar(
  text: string,
  start: number,
  end: number,
  lineEnd: number,
  cursor: number,
):
  | { readonly start: number; readonly end: number; readonly quote: '' | '"' | "'"; readonly flow: boolean }
  | undefined {
  const sign = text[start] ?? '';
  if (sign === '[' || sign === '{') {
    return cursor > start ? { start, end, quote: '', flow: true } : undefined;
  }
  if (sign === '"' || sign === "'") {
    if (cursor <= start) return undefined;
    const close = closeOfQuote(text, start, lineEnd);
    if (close === undefined)
      return { start: start + 1, end: Math.max(cursor, end), quote: sign, flow: false };
    return cursor < close ? { start: start + 1, end: close - 1, quote: sign, flow: false } : undefined;
  }
  if ('|>&*!%@`'.includes(sign) && start < end) return undefined;
  return { start, end: Math.max(cursor, end), quote: '', flow: false };
}

function quoteAt(text: string, at: number): '' | '"' | "'" {
  const sign = text[at];
  return sign === '"' || sign === "'" ? sign : '';
}

// ---- the lines above ------------------------------------------------------------------------------------

type Blocked =
  | { readonly type: 'text' }
  | { readonly type: 'flow'; readonly start: number; readonly column: number };

class Climb {
  /** The innermost first; the last one is the root. */
  levels: Level[] = [];
  /** Set where the place is inside a running text or inside brackets that were opened above. */
  blocked: Blocked | undefined;
  #current: Level;
  #tabs = false;

  constructor(
    readonly source: SourceText,
    readonly number: number,
  ) {
    this.#current = level('map', 0, number);
  }

  start(column: number, kind: 'map' | 'list', dashes: number, line: TextLine): void {
    this.#current = level('map', column, this.number);
    this.#tabs = this.source.value.slice(this.source.lineStart(this.number), line.first).includes('\t');
    const own = line.dashes.slice(0, dashes);
    if (kind === 'list') {
      const dash = own.pop();
      if (dash) this.#current = { ...level('list', dash.column, this.number), start: line.content };
    }
    for (const dash of own.reverse()) this.#dash(dash.column, line.content);
  }

  up(): void {
    const { source } = this;
    const text = source.value;
    for (let number = this.number - 1; number >= 0; number--) {
      const current = this.#current;
      if (current.kind === 'map' && current.column === 0) break;
      const start = source.lineStart(number);
      const column = indentOf(text, start, text.length);
      if (column < 0) continue;
      if (column > current.column) {
        if (current.kind === 'map' && !current.keysSeen && current.dashes === 0) current.askew = true;
        continue;
      }
      if (column === 0 && isDocumentMark(text, start)) break;
      const line = readLine(source, number);
      // How far a tab reaches nobody knows: such a line says nothing to lines without tabs.
      if (!this.#tabs && text.slice(start, line.first).includes('\t')) continue;
      this.#line(line, column);
    }
    this.levels.push(this.#current);
  }

  /** The key of the innermost map that leads to the place. */
  lead(key: string): void {
    const innermost = this.levels[0];
    if (innermost) innermost.key = key;
  }

  #line(line: TextLine, indent: number): void {
    const columns = line.dashes.map((dash) => dash.column);
    // The fast way past the entries above in a long list.
    if (this.#current.kind === 'list' && indent === this.#current.column && columns[0] === indent) {
      this.#current.index++;
      return;
    }
    const text = this.source.value;
    const value = skipProperties(text, line.value, line.valueEnd);
    if (line.key) this.#key(line, line.key.name, value);
    else if (line.content < line.valueEnd && columns.length > 0) this.#content(line, value);
    for (let i = columns.length - 1; i >= 0; i--) {
      const column = columns[i];
      const next = columns[i + 1] ?? line.contentColumn;
      if (column !== undefined) this.#dash(column, line.content, next);
    }
  }

  #key(line: TextLine, key: string, value: number): void {
    const current = this.#current;
    const column = line.contentColumn;
    const empty = value >= line.valueEnd;
    if (column > current.column) return;
    if (current.kind === 'map' && column === current.column) {
      current.keysSeen = true;
      current.askew = false;
      current.line = Math.min(current.line, line.number);
      return;
    }
    // A key at the column of a list is its parent, and has no value of its own.
    if (current.kind === 'list' && column === current.column && !empty) return;
    this.#enter({ ...level('map', column, line.number), key, keysSeen: true });
    if (!empty) this.#block(value, column);
  }

  /** A dash with a bare text or brackets behind it. */
  #content(line: TextLine, value: number): void {
    const dash = line.dashes.at(-1);
    if (!dash || this.#current.column <= dash.column) return;
    this.#dash(dash.column, line.content);
    this.#block(value, dash.column);
  }

  /** @param next the column of what stands behind the dash on its line */
  #dash(column: number, content: number, next = column + 1): void {
    const current = this.#current;
    if (column > current.column) return;
    if (column < current.column) {
      // Keys stand to the right of where the cursor is: whatever is meant, it is not one of theirs.
      if (current.kind === 'map' && !current.keysSeen && next > current.column) current.askew = true;
      this.#enter({ ...level('list', column, current.line), start: content });
    } else if (current.kind === 'list') {
      if (current.start === content) return;
      current.index++;
    } else if (!current.keysSeen) {
      current.dashes++;
      current.askew = false;
    }
  }

  #enter(outer: Level): void {
    this.levels.push(this.#current);
    this.#current = outer;
  }

  /** The value of what leads here has begun already, above: all that was found below is part of it. */
  #block(start: number, column: number): void {
    const sign = this.source.value[start];
    this.levels = [];
    this.blocked = sign === '[' || sign === '{' ? { type: 'flow', start, column } : { type: 'text' };
  }
}

function level(kind: 'map' | 'list', column: number, line: number): Level {
  return {
    kind,
    column,
    line,
    key: undefined,
    index: 0,
    start: -1,
    dashes: 0,
    keysSeen: false,
    askew: false,
  };
}

// ---- putting it together --------------------------------------------------------------------------------

function fromBlock(
  source: SourceText,
  own: Own,
  climb: Climb,
  cursor: number,
  number: number,
  indent: number,
): Context | undefined {
  const text = source.value;
  const { levels } = climb;
  const innermost = levels[0];
  if (!innermost) return undefined;
  const span = { start: Math.min(own.start, cursor), end: own.end };
  const common = {
    span,
    run: runAround(text, span, cursor),
    word: text.slice(span.start, cursor),
    quote: own.quote,
    flow: false,
    column: own.column,
    indent,
    entryStarts: levels.flatMap((one) => (one.kind === 'list' && one.start >= 0 ? [one.start] : [])),
  };
  const keys = lazily(() => keysAt(source, number, innermost.column, number));
  const none = (): readonly string[] => [];

  if (own.type === 'key') {
    const path = pathOf(levels.slice(1));
    return {
      ...common,
      wants: 'key',
      path,
      keys: keys(),
      colon: own.colon,
      present: presentIn(source, climb, path, keys),
    };
  }
  if (own.type === 'inline' && own.key !== undefined) {
    const parent = pathOf(levels.slice(1));
    const path = [...parent, own.key];
    const { key } = own;
    const present = presentIn(source, climb, parent, () => new Set([...keys(), key]));
    return {
      ...common,
      wants: 'value',
      at: 'inline',
      path,
      space: own.space,
      siblings: none,
      keys: NO_KEYS,
      present,
    };
  }
  if (innermost.kind === 'list') {
    // Behind a dash: whatever the entry becomes; keys below make it a map already.
    const path = pathOf(levels);
    const below = keysBelow(source, number, own.column);
    const present = presentIn(source, climb, path, () => below);
    if (below.size > 0) return { ...common, wants: 'key', path, keys: below, colon: false, present };
    return {
      ...common,
      wants: 'value',
      at: 'entry',
      path,
      space: own.space,
      siblings: () => entriesAt(source, number, innermost.column),
      keys: NO_KEYS,
      present,
    };
  }
  // A line of its own, with a word or nothing on it yet.
  const outer = levels[1];
  const path = pathOf(levels.slice(1));
  const present = presentIn(source, climb, path, keys);
  if (innermost.askew && !innermost.keysSeen) return undefined;
  const dashed = innermost.dashes > 0 || startsWithDash(source, number, innermost.column);
  if (!innermost.keysSeen && dashed && outer?.kind === 'map') {
    const entry = [...path, innermost.dashes];
    const siblings = (): readonly string[] => entriesAt(source, number, innermost.column);
    return {
      ...common,
      wants: 'value',
      at: 'dash',
      path: entry,
      space: false,
      siblings,
      keys: NO_KEYS,
      present,
    };
  }
  if (keys().size > 0 || !outer)
    return { ...common, wants: 'key', path, keys: keys(), colon: false, present };
  return {
    ...common,
    wants: 'value',
    at: 'line',
    path,
    space: false,
    siblings: none,
    keys: NO_KEYS,
    present,
  };
}

function fromFlow(
  text: string,
  place: FlowPlace,
  climb: Climb,
  cursor: number,
  column: number,
  indent: number,
): Context | undefined {
  // Inside a text in quotes that began on a line above.
  const running = /[\r\n]/.test(text.slice(place.span.start, cursor));
  if (place.comment || running) return undefined;
  const base = pathOf(climb.levels);
  const path: (string | number)[] = [...base];
  const known = new Map<number, readonly string[]>();
  for (const frame of place.frames) {
    if (frame.type === 'map') {
      known.set(path.length, frame.keys);
      if (frame.key !== undefined) path.push(frame.key);
    } else {
      path.push(frame.entries.length);
    }
  }
  const top = place.frames.at(-1);
  if (!top) return undefined;
  const blockPresent = presentIn(climb.source, climb, base, () => NO_KEYS);
  const keyWanted = top.type === 'map' && top.key === undefined;
  const holder = keyWanted ? path : path.slice(0, -1);
  const inner = new Set([...top.keys, ...place.keysAfter]);
  const common = {
    span: place.span,
    run: runAround(text, place.span, cursor),
    word: text.slice(place.span.start, cursor),
    quote: place.quote,
    flow: true,
    column,
    indent,
    entryStarts: [
      ...place.frames.flatMap((frame) => frame.entryStart ?? []).reverse(),
      ...climb.levels.flatMap((one) => (one.kind === 'list' && one.start >= 0 ? [one.start] : [])),
    ],
    present: (asked: Path): ReadonlySet<string> => {
      if (asked.length === holder.length && top.type === 'map') return inner;
      const keys = known.get(asked.length);
      return keys ? new Set(keys) : blockPresent(asked);
    },
  };
  if (keyWanted) return { ...common, wants: 'key', path, keys: inner, colon: place.colon };
  const siblings = top.type === 'list' ? [...top.entries, ...place.entriesAfter] : [];
  return {
    ...common,
    wants: 'value',
    at: 'flow',
    path,
    space: place.space,
    siblings: () => siblings,
    keys: NO_KEYS,
  };
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** From levels, the innermost first, to keys and indexes from the root. */
function pathOf(levels: readonly Level[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (const one of [...levels].reverse()) {
    if (one.kind === 'list') path.push(one.index);
    else if (one.key !== undefined) path.push(one.key);
  }
  return path;
}

/** Tells the keys of the maps on the way; those of the innermost map come from `here`. */
function presentIn(
  source: SourceText,
  climb: Climb,
  innermost: Path,
  here: () => ReadonlySet<string>,
): (path: Path) => ReadonlySet<string> {
  const levels = [...climb.levels].reverse();
  const kept = new Map<number, ReadonlySet<string>>();
  return (path) => {
    if (path.length === innermost.length) return here();
    const known = kept.get(path.length);
    if (known) return known;
    let length = 0;
    for (const one of levels) {
      if (one.kind === 'map' && length === path.length) {
        const keys = keysAt(source, one.line, one.column, climb.number);
        kept.set(path.length, keys);
        return keys;
      }
      length += one.kind === 'list' || one.key !== undefined ? 1 : 0;
    }
    return NO_KEYS;
  };
}

/** The keys of a map at a column, on both sides of a line that is in it; `cursorLine` itself does not count. */
function keysAt(source: SourceText, from: number, column: number, cursorLine: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const text = source.value;
  for (let number = from; number >= 0; number--) {
    const start = source.lineStart(number);
    const indent = indentOf(text, start, text.length);
    if (indent < 0 || indent > column) continue;
    if (indent === 0 && isDocumentMark(text, start)) break;
    const line = readLine(source, number);
    if (line.key && line.contentColumn === column && number !== cursorLine) keys.add(line.key.name);
    // A line with neither dash nor key is a slip or a text: it ends nothing.
    const structure = line.key !== undefined && number !== cursorLine;
    if (line.dashes.some((dash) => dash.column < column) || (indent < column && structure)) break;
  }
  for (const key of keysBelow(source, from, column)) keys.add(key);
  return keys;
}

function keysBelow(source: SourceText, from: number, column: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const text = source.value;
  for (let number = from + 1; number < source.lineCount; number++) {
    const start = source.lineStart(number);
    const indent = indentOf(text, start, text.length);
    if (indent < 0 || indent > column) continue;
    if (indent === 0 && isDocumentMark(text, start)) break;
    const line = readLine(source, number);
    if (indent < column && (line.key || line.dashes.length > 0)) break;
    if (line.key && line.dashes.length === 0 && indent === column) keys.add(line.key.name);
  }
  return keys;
}

/** The other entries of a list of texts. */
function entriesAt(source: SourceText, from: number, column: number): readonly string[] {
  const above: string[] = [];
  const below: string[] = [];
  const visit = (number: number, into: string[]): boolean => {
    const start = source.lineStart(number);
    const indent = indentOf(source.value, start, source.value.length);
    if (indent < 0 || indent > column) return true;
    if (indent < column) return false;
    const line = readLine(source, number);
    if (line.dashes[0]?.column !== column) return false;
    if (!line.key) into.push(plain(source.value.slice(line.value, line.valueEnd)));
    return true;
  };
  for (let number = from - 1; number >= 0 && visit(number, above); number--);
  for (let number = from + 1; number < source.lineCount && visit(number, below); number++);
  return [...above.reverse(), ...below];
}

/** True where the next line with anything on it is an entry of a list at this column. */
function startsWithDash(source: SourceText, from: number, column: number): boolean {
  for (let number = from + 1; number < source.lineCount; number++) {
    const indent = indentOf(source.value, source.lineStart(number), source.value.length);
    if (indent < 0) continue;
    return indent === column && readLine(source, number).dashes[0]?.column === column;
  }
  return false;
}

/** Where brackets that began at `column` must have ended: the next line that is not further right. */
function flowLimit(source: SourceText, from: number, column: number): number {
  const text = source.value;
  for (let number = from + 1; number < source.lineCount; number++) {
    const indent = indentOf(text, source.lineStart(number), text.length);
    if (indent >= 0 && indent <= column && !/[\]}]/.test(text[readLine(source, number).first] ?? '')) {
      return source.lineEnd(number - 1);
    }
  }
  return text.length;
}

/** The letters, digits and hyphens from the start of the word on, as far as they reach past the cursor. */
function runAround(text: string, span: Span, cursor: number): Span {
  let end = cursor;
  while (end < span.end && /[\p{L}\p{N}_-]/u.test(text[end] ?? '')) end++;
  return { start: span.start, end };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
