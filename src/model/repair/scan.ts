import { SourceText, type Span, type TextChange } from '../text';
import { closerOf, scanFlow } from './flow';
import { isKeyword, LIST_KEYWORDS, PROSE_KEYWORDS, STEP_KEYWORDS } from './keywords';
import { badEscapes, closingQuote, isElision, quote } from './quoting';
import { blank, insert, replace, type Slip, slip } from './slip';
import { isGap, isOddSpace, isSpace, oddWidth } from './space';

/** One list or map that is open at a line. */
interface Level {
  readonly type: 'seq' | 'map';
  /** Column of its dashes or keywords, as meant. */
  readonly indent: number;
  /** Whether its last entry still waits for its content on the lines below. */
  open: boolean;
  /** Keywords seen in this map. */
  readonly keys: Set<string>;
}

/** White space at the start of a line. */
interface Lead {
  /** Columns, a tab counted as two. */
  readonly raw: number;
  /** Offset of the first character behind it. */
  readonly end: number;
  readonly strange: 'tab' | 'odd' | undefined;
}

/** Lines that stand at the wrong column, moved together by one finding. */
interface Shift {
  readonly raw: number;
  readonly delta: number;
  readonly changes: TextChange[];
  /** Whether the last line at `raw` has content on deeper lines, which move with it. */
  carries: boolean;
}

/** An entry that ended other lists and maps by standing further left than they. */
interface Cut {
  readonly popped: readonly Level[];
  readonly line: number;
  readonly lead: Lead;
  readonly key: string | undefined;
}

interface Group {
  readonly changes: TextChange[];
  line: number;
}

interface Key {
  readonly text: string;
  readonly colon: number;
}

const REASONS: Readonly<Record<string, string>> = {
  '|': 'because it begins with "|"',
  '>': 'because it begins with ">"',
  '-': 'because it begins with a dash',
  '?': 'because it begins with "?"',
  ':': 'because it begins with a colon',
};

/** The tags that YAML itself knows; nobody needs them, but they are no mistake. */
const CORE_TAG = /^!!(?:str|int|float|bool|null|map|seq)$/;

/** What begins an entry of a list in a word processor. */
export const BULLET = /^(?:[•‣◦●○▪■–—*·]|\d{1,2}[.)])[ \t\u00A0]+(?=\S)/u;

/**
 * Reads a text line by line as lists, maps and texts, as YAML would, and finds the slips that YAML can only
 * complain about somewhere else. Only used on a text that YAML rejects, or that is known to hold a slip. One
 * pass; a line that it cannot explain ends nothing, the YAML parser has the last word.
 */
export function scanSlips(text: string): readonly Slip[] {
  return new Scanner(text).run();
}

class Scanner {
  readonly #source: SourceText;
  readonly #slips: Slip[] = [];
  readonly #levels: Level[] = [];
  readonly #names: ReadonlySet<string>;
  #shift: Shift | undefined;
  #strange: (Group & { readonly kind: 'tab' | 'odd' }) | undefined;
  #bullets: Group | undefined;
  /** The last keyword whose content stands on the lines below it. */
  #lastOpened: string | undefined;
  /** The entry before this one, where it ended other lists and maps. */
  #cut: Cut | undefined;
  /** The last line held the end of an unquoted text, which a text on the next line may continue. */
  #afterPlain = false;

  constructor(readonly text: string) {
    this.#source = new SourceText(text);
    const anchors = new Set(Array.from(text.matchAll(/&([^\s,[\]{}]{1,100})/g), (match) => match[1] ?? ''));
    const aliases = new Set(Array.from(text.matchAll(/\*([^\s,[\]{}]{1,100})/g), (match) => match[1] ?? ''));
    this.#names = new Set([...anchors].filter((name) => aliases.has(name)));
  }

  run(): readonly Slip[] {
    for (let line = 0; line < this.#source.lineCount; ) {
      const next = this.#line(line);
      line = Math.max(next, line + 1);
    }
    return this.#slips;
  }

  // --- lines ---

  /** Reads the entry that begins on a line; gives the line behind it. */
  #line(line: number): number {
    const { text } = this;
    const written = this.#lead(line);
    const lineEnd = this.#source.lineEnd(line);
    const lead = this.#withoutMark(written, lineEnd) ?? written;
    if (lead.end >= lineEnd) {
      if (lead.strange === 'odd') this.#clearOddLine(line, lead);
      return line + 1;
    }
    if (text[lead.end] === '#') return line + 1;
    const head = text.slice(lead.end, Math.min(lineEnd, lead.end + 4));
    if (lead.raw === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(head)) return line + 1;
    if (/^\?(?:\s|$)/.test(head)) return line + 1;
    const wasPlain = this.#afterPlain;
    this.#afterPlain = false;

    let p = lead.end;
    const dashless = this.#dashWithoutSpace(line, lead, lineEnd) ?? this.#bullet(line, lead, lineEnd);
    const kind = dashless || this.#isDash(p, lineEnd) ? 'seq' : this.#keyAt(p, lineEnd) ? 'map' : 'text';
    let column = this.#column(line, lead, kind);
    let level: Level | undefined;
    for (let first = true; (first && dashless) || this.#isDash(p, lineEnd); first = false) {
      level = first ? this.#place(lead, column, 'seq') : this.#push('seq', column);
      if (!level) return line + 1;
      if (first) column = level.indent;
      level.open = true;
      const after = this.#spaces(p + (first && dashless ? dashless.width : 1), lineEnd, first && !!dashless);
      const width = first && dashless ? 2 : Math.max(after.width + 1, 2);
      if (after.end >= lineEnd || text[after.end] === '#') {
        this.#carry(lead, true);
        return line + 1;
      }
      column += width;
      p = after.end;
    }
    const dashed = level !== undefined;
    this.#carry(lead, dashed);
    const key = this.#keyAt(p, lineEnd);
    if (key && !(dashed && this.#isProseWithColon(key, lineEnd))) {
      if (dashed) level = this.#push('map', column);
      else level = this.#place(lead, column, 'map', key.text);
      if (!level) return line + 1;
      return this.#entry(line, lead, lineEnd, level, key.text, key.colon);
    }
    if (level) {
      const keysBelow = this.#keysBelow(line, column);
      const mended = this.#keyWithoutSpace(p, lineEnd, keysBelow);
      if (mended) {
        const map = this.#push('map', column);
        return this.#entry(line, lead, lineEnd, map, mended.text, mended.colon);
      }
      level.open = false;
      if (keysBelow) return this.#textBeforeKeys(p, line, lineEnd, column);
      return this.#value(p, line, lineEnd, level.indent, undefined);
    }
    return this.#bareText(line, lead, lineEnd, column, wasPlain);
  }

  /** Whether the next line is a keyword at this column. */
  #keysBelow(line: number, column: number): boolean {
    const next = line + 1;
    if (next >= this.#source.lineCount) return false;
    const lead = this.#lead(next);
    const end = this.#source.lineEnd(next);
    const key = this.#raw(lead) === column && !lead.strange ? this.#keyAt(lead.end, end) : undefined;
    return key !== undefined && isKeyword(key.text);
  }

  /** `- Read a book` with `minutes: 10` below it: the short form, and then keywords all the same. */
  #textBeforeKeys(p: number, line: number, lineEnd: number, column: number): number {
    const key = this.#lastOpened === 'goals' || this.#lastOpened === 'criteria' ? 'say' : 'do';
    const span = { start: p, end: this.#textEnd(p, lineEnd) };
    const message = `Put "${key}:" before this text, since keywords follow it.`;
    this.#slips.push(slip('yaml/stray-text', span, message, `Put "${key}:"`, [insert(p, `${key}: `)]));
    const map = this.#push('map', column);
    map.keys.add(key);
    return this.#value(p, line, lineEnd, column, key);
  }

  /** Reads what follows the colon of a keyword. */
  #entry(line: number, lead: Lead, lineEnd: number, level: Level, key: string, colon: number): number {
    level.keys.add(key);
    const after = this.#spaces(colon + 1, lineEnd, false);
    if (after.end >= lineEnd || (this.text[after.end] === '#' && after.end > colon + 1)) {
      level.open = true;
      this.#lastOpened = key;
      this.#carry(lead, true);
      return line + 1;
    }
    level.open = false;
    this.#carry(lead, this.#isDash(lead.end, lineEnd));
    return this.#value(after.end, line, lineEnd, level.indent, key);
  }

  /** A line without dash and keyword: a text that its list or map has no place for, or the value of the line above. */
  #bareText(line: number, lead: Lead, lineEnd: number, column: number, wasPlain: boolean): number {
    const deepest = this.#levels.at(-1);
    const top = this.#levels.findLast((level) => level.indent <= column);
    const cutsText = wasPlain && deepest !== undefined && column < deepest.indent;
    if (top?.open && top.indent < column) {
      this.#popTo(column);
      const mended = this.#keyWithoutSpace(lead.end, lineEnd, false);
      if (mended) {
        const map = this.#push('map', column);
        return this.#entry(line, lead, lineEnd, map, mended.text, mended.colon);
      }
      top.open = false;
      return this.#value(lead.end, line, lineEnd, top.indent, undefined);
    }
    if (top?.type === 'seq' && top.indent === column) {
      this.#popTo(column);
      const below = this.#levels.at(-2);
      const mended = below?.indent === column ? this.#keyWithoutSpace(lead.end, lineEnd, false) : undefined;
      if (mended) {
        this.#levels.pop();
        if (below) return this.#entry(line, lead, lineEnd, below, mended.text, mended.colon);
      }
      this.#missingDash(lead, lineEnd);
      return this.#value(lead.end, line, lineEnd, top.indent, undefined);
    }
    const mended = this.#keyWithoutSpace(lead.end, lineEnd, !cutsText);
    if (mended) {
      const level = this.#place(lead, column, 'map', mended.text);
      if (!level) return line + 1;
      return this.#entry(line, lead, lineEnd, level, mended.text, mended.colon);
    }
    return this.#strayText(line, lead, lineEnd, top, wasPlain);
  }

  #strayText(line: number, lead: Lead, lineEnd: number, top: Level | undefined, wasPlain: boolean): number {
    const first = this.text[lead.end];
    if (this.#levels.length === 0 && (first === '[' || first === '{' || !this.#anyEntryBelow(line))) {
      return this.#value(lead.end, line, lineEnd, -1, undefined);
    }
    const end = this.#textEnd(lead.end, lineEnd);
    const span = { start: lead.end, end };
    const content = this.text.slice(lead.end, Math.min(end, lead.end + 200));
    const mend = [blank(this.text, lead.end, lineEnd)];
    const word = /^[a-z][a-z-]*$/.exec(content)?.[0];
    const lined = top?.type === 'map' && top.indent === lead.raw && lead.raw > 0;
    const cutsText = wasPlain && !lined && lead.raw < (this.#levels.at(-1)?.indent ?? 0);
    if (word !== undefined && !(cutsText && !isKeyword(word))) {
      const known = isKeyword(word);
      const deeper = this.#nextIsDeeper(line, lead.raw);
      const changes = [insert(end, ':')];
      const message = known
        ? `Put a colon after "${word}".`
        : `"${word}" is no keyword with a value yet. Write a keyword, a colon and a space, as in "minutes: 10".`;
      const fix = known || deeper ? { title: 'Put a colon', changes, safe: known && deeper } : undefined;
      this.#slips.push({ rule: 'yaml/missing-colon', span, message, fix, mend: deeper ? changes : mend });
      if (deeper) {
        this.#popTo(lead.raw);
        const level = top?.type === 'map' ? top : this.#push('map', lead.raw);
        level.open = true;
      }
      return line + 1;
    }
    const deepest = this.#levels.at(-1);
    if (wasPlain && deepest && !content.includes(': ')) {
      const spaces = deepest.indent + 2;
      const changes = [insert(lead.end, ' '.repeat(Math.max(1, spaces - lead.raw)))];
      const message = `Indent this line by ${spaces} spaces, so that it goes on with the text above.`;
      this.#slips.push(slip('yaml/indentation', span, message, 'Indent the line', changes, false));
      this.#afterPlain = true;
      return line + 1;
    }
    this.#slips.push(
      slip(
        'yaml/stray-text',
        span,
        'This text has no keyword. Write a keyword and a colon before it, or a # to keep it as a note.',
        'Keep it as a note',
        [insert(lead.end, '# ')],
        false,
      ),
    );
    return line + 1;
  }

  // --- where a line stands ---

  #push(type: 'seq' | 'map', indent: number): Level {
    this.#popTo(indent - 1);
    const level: Level = { type, indent, open: false, keys: new Set() };
    const top = this.#levels.at(-1);
    if (top) top.open = false;
    this.#levels.push(level);
    return level;
  }

  #popTo(column: number): readonly Level[] {
    let keep = this.#levels.length;
    while (keep > 0 && (this.#levels[keep - 1]?.indent ?? 0) > column) keep--;
    return this.#levels.splice(keep);
  }

  /** The list or map that an entry at this column belongs to; a slip of indentation is reported and mended. */
  #place(lead: Lead, column: number, type: 'seq' | 'map', key?: string): Level | undefined {
    const popped = this.#popTo(column);
    const top = this.#levels.at(-1);
    const cut = this.#cut;
    this.#cut = popped.length > 0 ? { popped, line: this.#source.lineAt(lead.end), lead, key } : undefined;
    if (!top) {
      if (popped.length === 0) return this.#append(type, column);
    } else if (top.indent === column) {
      if (top.type === type) return top;
      if (type === 'seq' && top.open) return this.#append(type, column);
      const below = this.#levels.at(-2);
      if (type === 'map' && below?.type === 'map' && below.indent === column) {
        this.#levels.pop();
        return below;
      }
      if (type === 'map') return this.#besideDashes(lead, top, popped, key);
    } else if (top.open) {
      return this.#append(type, column);
    }
    const cutLevel = popped.length === 0 && cut ? this.#heal(cut, column, type) : undefined;
    if (cutLevel) return cutLevel;
    const all = [...this.#levels, ...popped];
    if (this.#levels.length === 0 && popped[0]?.type === type && this.#firstTooDeep(lead, popped[0], key)) {
      return this.#levels[0];
    }
    const child = this.#underOpen(lead, popped, type);
    if (child !== undefined) {
      this.#levels.push(...popped);
      const level = this.#append(type, child);
      this.#move(lead, child - column, level, type, column);
      return level;
    }
    const best = this.#asNextLine(lead, popped, type) ?? this.#nearest(all, type, column);
    if (!best) {
      this.#levels.push(...popped);
      return type === 'seq' ? this.#listWithoutKeyword(lead, column) : undefined;
    }
    this.#levels.splice(0, this.#levels.length, ...all.slice(0, all.indexOf(best) + 1));
    this.#move(lead, best.indent - column, best, type, column);
    return best;
  }

  /** The first entry of a file stands deeper than all others: it is the one to move. */
  #firstTooDeep(lead: Lead, root: Level, key: string | undefined): boolean {
    const line = this.#source.lineAt(lead.end);
    let first: Lead | undefined;
    let count = 0;
    const changes: TextChange[] = [];
    for (let at = 0; at < line; at++) {
      const before = this.#lead(at);
      if (before.end >= this.#source.lineEnd(at) || this.text[before.end] === '#') continue;
      if (before.raw < root.indent || before.strange) return false;
      if (before.raw === root.indent) count++;
      first ??= before;
      changes.push(replace(before.end - (root.indent - lead.raw), before.end, ''));
    }
    if (!first || count > 1) return false;
    const end = this.#textEnd(first.end, this.#source.lineEnd(this.#source.lineAt(first.end)));
    const message = 'Start this line where the lines below it start, at the left edge.';
    const title = 'Move to the left edge';
    this.#slips.push(slip('yaml/indentation', { start: first.end, end }, message, title, changes));
    const level = this.#append(root.type, lead.raw);
    for (const known of root.keys) level.keys.add(known);
    if (key !== undefined) level.keys.add(key);
    return true;
  }

  /** The column of the first entry below a keyword, where the line after it shows what it should be. */
  #underOpen(lead: Lead, popped: readonly Level[], type: 'seq' | 'map'): number | undefined {
    const last = popped.at(-1);
    if (!last?.open) return undefined;
    for (let line = this.#source.lineAt(lead.end) + 1; line < this.#source.lineCount; line++) {
      const next = this.#lead(line);
      const end = this.#source.lineEnd(line);
      if (next.end >= end || this.text[next.end] === '#') continue;
      const dash = this.#isDash(next.end, end);
      if (!dash && !this.#keyAt(next.end, end)) return undefined;
      const column = type === 'seq' && !dash ? next.raw - 2 : next.raw;
      return column > last.indent && (type === 'seq' || !dash) ? column : undefined;
    }
    return undefined;
  }

  /** Where the next line goes on with a list or map that this line would end, this one belongs there too. */
  #asNextLine(lead: Lead, popped: readonly Level[], type: 'seq' | 'map'): Level | undefined {
    if (popped.length === 0) return undefined;
    for (let line = this.#source.lineAt(lead.end) + 1; line < this.#source.lineCount; line++) {
      const next = this.#lead(line);
      const end = this.#source.lineEnd(line);
      if (next.end >= end || this.text[next.end] === '#') continue;
      const kind = this.#isDash(next.end, end) ? 'seq' : this.#keyAt(next.end, end) ? 'map' : 'text';
      const at = popped.findIndex((level) => level.indent === next.raw && level.type === kind);
      if (at === -1) return undefined;
      if (type === 'seq' && kind === 'map') {
        return popped.find((level) => level.type === 'seq' && level.indent === next.raw - 2);
      }
      return popped.slice(kind === type ? at : at + 1).find((level) => level.type === type);
    }
    return undefined;
  }

  /**
   * A line that goes on with a list or map which the entry before it cut off: that entry stands too far left.
   * It is moved where it can belong, else left out.
   */
  #heal(cut: Cut, column: number, type: 'seq' | 'map'): Level | undefined {
    const at = cut.popped.findIndex((level) => level.indent === column && level.type === type);
    const level = cut.popped[at];
    if (!level) return undefined;
    const top = this.#levels.at(-1);
    if (top && cut.key !== undefined) top.keys.delete(cut.key);
    const lineEnd = this.#source.lineEnd(cut.line);
    const span = { start: cut.lead.end, end: this.#textEnd(cut.lead.end, lineEnd) };
    const fits = type === 'map' && cut.key !== undefined && !level.keys.has(cut.key);
    const known = this.#slips.some(({ span: other }) => other.start >= span.start && other.start < lineEnd);
    this.#levels.push(...cut.popped.slice(0, at + 1));
    if (known) return level;
    const changes = [insert(cut.lead.end, ' '.repeat(Math.max(0, column - cut.lead.raw)))];
    const message =
      'This line stands too far left, and cuts the entry round it in two.' +
      (fits ? ` Indent it by ${column} spaces.` : ' Indent it, or move it to where it belongs.');
    if (fits) level.keys.add(cut.key ?? '');
    this.#slips.push(
      fits
        ? slip('yaml/indentation', span, message, `Indent by ${column} spaces`, changes, false)
        : {
            rule: 'yaml/indentation',
            span,
            message,
            mend: [blank(this.text, this.#source.lineStart(cut.line), lineEnd)],
            lossy: true,
          },
    );
    return level;
  }

  /** A list below a keyword that has its value already: its own keyword is missing. */
  #listWithoutKeyword(lead: Lead, column: number): Level {
    const { text } = this;
    const line = this.#source.lineAt(lead.end);
    const lineStart = this.#source.lineStart(line);
    const lineEnd = this.#source.lineEnd(line);
    const root = this.#levels.length === 1 ? this.#levels[0] : undefined;
    const first = /^(?:- +)([a-z-]+):(?:\s|$)/.exec(
      text.slice(lead.end, Math.min(lineEnd, lead.end + 60)),
    )?.[1];
    const keyword = /^- +-/.test(text.slice(lead.end, lead.end + 8))
      ? 'grid'
      : first === 'section'
        ? 'menu'
        : STEP_KEYWORDS.has(first ?? '') || first === 'id' || first === 'title'
          ? 'steps'
          : undefined;
    const span = { start: lead.end, end: this.#textEnd(lead.end, lineEnd) };
    if (root && keyword !== undefined && !root.keys.has(keyword) && column > root.indent) {
      const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
      const written = `${' '.repeat(root.indent)}${keyword}:${lineBreak}`;
      const message = `This list belongs to no keyword. Write "${keyword}:" on a line above it.`;
      const changes = [insert(lineStart, written)];
      this.#slips.push(slip('yaml/stray-text', span, message, `Write "${keyword}:"`, changes, false));
      root.keys.add(keyword);
      return this.#append('seq', column);
    }
    let last = line;
    for (let next = line + 1; next < this.#source.lineCount; next++) {
      const other = this.#lead(next);
      if (other.end >= this.#source.lineEnd(next)) continue;
      if (other.raw < lead.raw) break;
      last = next;
    }
    this.#slips.push({
      rule: 'yaml/stray-text',
      span,
      message: 'This list belongs to no keyword. Write its keyword and a colon on a line above it.',
      mend: [blank(text, lineStart, this.#source.lineEnd(last))],
      lossy: true,
    });
    return this.#append('seq', column);
  }

  /** The list or map whose column is the nearest; of two, the inner one. */
  #nearest(levels: readonly Level[], type: 'seq' | 'map' | 'text', column: number): Level | undefined {
    let best: Level | undefined;
    for (const level of levels) {
      if (level.type !== type) continue;
      if (!best || Math.abs(level.indent - column) <= Math.abs(best.indent - column)) best = level;
    }
    return best;
  }

  #append(type: 'seq' | 'map', indent: number): Level {
    const top = this.#levels.at(-1);
    if (top) top.open = false;
    const level: Level = { type, indent, open: false, keys: new Set() };
    this.#levels.push(level);
    return level;
  }

  /** A keyword right under the dashes of a list: its dash is missing, or two spaces are. */
  #besideDashes(lead: Lead, seq: Level, popped: readonly Level[], key = ''): Level {
    const item = popped[0]?.type === 'map' ? popped[0] : undefined;
    const begun = item && STEP_KEYWORDS.has(key) && [...item.keys].some((other) => STEP_KEYWORDS.has(other));
    if (item && !item.keys.has(key) && !begun) {
      this.#levels.push(item);
      this.#move(lead, item.indent - seq.indent, item, 'map', seq.indent);
      return item;
    }
    const changes = [insert(lead.end, '- ')];
    this.#slips.push(
      slip(
        'yaml/missing-dash',
        { start: lead.end, end: lead.end + key.length },
        `Put a dash in front of "${key}": every entry of this list begins with one.`,
        'Put a dash',
        changes,
      ),
    );
    this.#shift = { raw: lead.raw, delta: 2, changes, carries: true };
    return this.#append('map', seq.indent + 2);
  }

  #missingDash(lead: Lead, lineEnd: number): void {
    const end = this.#textEnd(lead.end, lineEnd);
    this.#slips.push(
      slip(
        'yaml/missing-dash',
        { start: lead.end, end },
        'Put a dash and a space in front: every entry of this list begins with one.',
        'Put a dash',
        [insert(lead.end, '- ')],
      ),
    );
  }

  #move(lead: Lead, delta: number, level: Level, type: 'seq' | 'map', column: number): void {
    // The white space of a strange line was put right already, as far as anybody can tell.
    if (delta === 0 || lead.strange) return;
    const changes: TextChange[] = [];
    this.#shiftLine(lead, delta, changes);
    const what = type === 'seq' ? 'this dash' : 'this line';
    const like = type === 'seq' ? 'the other dashes of its list' : 'the other keywords of its group';
    const spaces = level.indent === 1 ? '1 space' : `${level.indent} spaces`;
    const message =
      level.indent === 0
        ? `Start ${what} at the left edge, like ${like}.`
        : `Indent ${what} by ${spaces}, like ${like}. Now it has ${column}.`;
    const title = level.indent === 0 ? 'Move to the left edge' : `Indent by ${spaces}`;
    const lineEnd = this.#source.lineEnd(this.#source.lineAt(lead.end));
    const span = { start: lead.end, end: this.#textEnd(lead.end, lineEnd) };
    this.#slips.push(slip('yaml/indentation', span, message, title, changes));
    this.#shift = { raw: lead.raw, delta: level.indent - lead.raw, changes, carries: true };
  }

  #shiftLine(lead: Lead, delta: number, changes: TextChange[]): void {
    if (lead.strange) return;
    if (delta > 0) changes.push(insert(lead.end, ' '.repeat(delta)));
    else if (lead.raw + delta >= 0) changes.push(replace(lead.end + delta, lead.end, ''));
  }

  /** The column of a line as meant: tabs and odd spaces read as what fits, lines of a shift moved. */
  #column(line: number, lead: Lead, kind: 'seq' | 'map' | 'text'): number {
    let column = lead.raw;
    if (lead.strange) column = this.#strangeColumn(line, lead, kind);
    const shift = this.#shift;
    if (!shift) return column;
    if (lead.raw < shift.raw || (lead.raw === shift.raw && kind === 'seq' && !this.#dashMoves())) {
      this.#shift = undefined;
      return column;
    }
    if (lead.raw > shift.raw && !shift.carries) return column;
    const moved = column + shift.delta;
    if (this.#fits(column, kind) && (lead.raw === shift.raw || !this.#fits(moved, kind))) {
      this.#shift = undefined;
      return column;
    }
    this.#shiftLine(lead, shift.delta, shift.changes);
    return moved;
  }

  /** Whether the shifted lines are entries of a list themselves. */
  #dashMoves(): boolean {
    const shift = this.#shift;
    return (
      !!shift &&
      this.#levels.some((level) => level.type === 'seq' && level.indent === shift.raw + shift.delta)
    );
  }

  #carry(lead: Lead, carries: boolean): void {
    if (this.#shift && lead.raw === this.#shift.raw) this.#shift.carries = carries;
  }

  #strangeColumn(line: number, lead: Lead, kind: 'seq' | 'map' | 'text'): number {
    const start = this.#source.lineStart(line);
    const white = this.text.slice(start, lead.end);
    const widths = lead.strange === 'tab' ? [2, 4, 8, 1, 3] : [1, 2, 0];
    const columnOf = (width: number): number => {
      let column = 0;
      for (const char of white) {
        if (char === ' ') column++;
        else if (char === '\t') column += lead.strange === 'tab' ? width : 2;
        else column += lead.strange === 'tab' ? oddWidth(char) : width;
      }
      return column;
    };
    const column =
      widths.map(columnOf).find((at) => this.#fits(at, kind)) ??
      this.#nearest(this.#levels, kind, lead.raw)?.indent ??
      lead.raw;
    this.#respace(line, start, lead.end, ' '.repeat(column), lead.strange ?? 'tab');
    return column;
  }

  /** Whether an entry of this kind may stand at this column as things are. */
  #fits(column: number, kind: 'seq' | 'map' | 'text'): boolean {
    const last = this.#levels.at(-1);
    if (!last) return column === 0;
    if (this.#levels.some((level) => level.indent === column && level.type === kind)) return true;
    return last.open && (column > last.indent || (kind === 'seq' && column === last.indent));
  }

  /** One finding for a run of lines with the same wrong white space. */
  #respace(line: number, start: number, end: number, spaces: string, kind: 'tab' | 'odd'): void {
    const change = replace(start, end, spaces);
    const group = this.#strange;
    if (group && group.kind === kind && line - group.line <= 1) {
      group.changes.push(change);
      group.line = line;
      return;
    }
    const changes = [change];
    this.#strange = { kind, changes, line };
    const [rule, message, title] =
      kind === 'tab'
        ? ([
            'yaml/tab',
            'Use spaces instead of tabs at the start of a line.',
            'Change tabs to spaces',
          ] as const)
        : ([
            'yaml/odd-space',
            'This is not a plain space. It often comes along when text is pasted. Type a space instead.',
            'Change to plain spaces',
          ] as const);
    this.#slips.push(slip(rule, { start, end }, message, title, changes));
  }

  #clearOddLine(line: number, lead: Lead): void {
    const start = this.#source.lineStart(line);
    this.#respace(line, start, lead.end, '', 'odd');
  }

  /** White space behind a dash or colon, an odd one or a tab behind a dash reported. */
  #spaces(p: number, lineEnd: number, quiet: boolean): { end: number; width: number } {
    const { text } = this;
    let end = p;
    let odd = false;
    let tab = false;
    while (end < lineEnd && isSpace(text[end])) {
      if (end === p || odd) odd ||= isOddSpace(text[end]);
      else if (isOddSpace(text[end])) break;
      tab ||= text[end] === '\t';
      end++;
    }
    if (quiet) return { end, width: 1 };
    if (odd) {
      this.#slips.push(
        slip(
          'yaml/odd-space',
          { start: p, end },
          'This is not a plain space. It often comes along when text is pasted. Type a space instead.',
          'Change to a plain space',
          [replace(p, end, ' ')],
        ),
      );
      return { end, width: 1 };
    }
    if (tab && text[p - 1] === '-') {
      const span = { start: p, end };
      this.#slips.push(
        slip('yaml/tab', span, 'Use a space instead of a tab behind the dash.', 'Change the tab to a space', [
          replace(p, end, ' '),
        ]),
      );
      return { end, width: 1 };
    }
    return { end, width: end - p };
  }

  // --- small recognisers ---

  #lead(line: number): Lead {
    const { text } = this;
    const lineEnd = this.#source.lineEnd(line);
    let end = this.#source.lineStart(line);
    if (end === 0 && text[0] === '\uFEFF') end = 1;
    let raw = 0;
    let strange: Lead['strange'];
    for (; end < lineEnd; end++) {
      const char = text[end] ?? '';
      if (char === ' ') raw++;
      else if (char === '\t') {
        raw += 2;
        strange = 'tab';
      } else if (isOddSpace(char)) {
        raw += oddWidth(char);
        strange ??= 'odd';
      } else break;
    }
    return { raw, end, strange };
  }

  #isDash(p: number, lineEnd: number): boolean {
    const next = this.text[p + 1];
    return this.text[p] === '-' && (p + 1 >= lineEnd || isGap(next) || isOddSpace(next));
  }

  /** `-Read`, `-do: x`: a dash of a list whose space is missing. */
  #dashWithoutSpace(line: number, lead: Lead, lineEnd: number): { width: number } | undefined {
    const { text } = this;
    if (text[lead.end] !== '-' || this.#isDash(lead.end, lineEnd)) return undefined;
    const next = text[lead.end + 1] ?? '';
    if (!/[\p{L}"'“[{*`]/u.test(next)) return undefined;
    const key = this.#keyAt(lead.end + 1, lineEnd);
    const listed = this.#levels.some(
      (level) => level.type === 'seq' && Math.abs(level.indent - lead.raw) <= 1,
    );
    const last = this.#levels.at(-1);
    const opened = !key && (last ? last.open && last.indent <= lead.raw : line === 0);
    if (!listed && !opened && !(key && isKeyword(key.text))) return undefined;
    const span = { start: lead.end, end: lead.end + 1 };
    this.#slips.push(
      slip('yaml/missing-space', span, 'Put a space after the dash.', 'Put a space', [
        insert(lead.end + 1, ' '),
      ]),
    );
    return { width: 1 };
  }

  /** `[ minutes: 10`, `' minutes: 10`: a mark that slipped in before a keyword. */
  #withoutMark(lead: Lead, lineEnd: number): Lead | undefined {
    const { text } = this;
    const mark = text[lead.end];
    if (mark === undefined || !'[]{}\'",;:*&|>@`%!'.includes(mark)) return undefined;
    const head = text.slice(lead.end, Math.min(lineEnd, lead.end + 120));
    const found = /^.([ \t]*)(?:([a-z][a-z-]*):|-)(?:\s|$)/.exec(head);
    if (found?.[1] === undefined) return undefined;
    const kind = found[2] === undefined ? 'seq' : 'map';
    if (found[2] === undefined ? !']},;:!'.includes(mark) : !isKeyword(found[2]) && found[1].length < 2) {
      return undefined;
    }
    const rest = text.slice(lead.end + 1, lineEnd);
    if (mark === '"' || mark === "'" || mark === '[' || mark === '{') {
      if (rest.includes(mark === '[' ? ']' : mark === '{' ? '}' : mark)) return undefined;
    }
    const after = lead.raw + found[1].length;
    const all = !this.#fits(after, kind) && this.#fits(lead.raw, kind);
    const end = lead.end + 1 + (all ? found[1].length : 0);
    const span = { start: lead.end, end: lead.end + 1 };
    const named = mark === '"' || mark === "'" ? 'this quote' : `"${mark}"`;
    this.#slips.push(
      slip('yaml/stray-mark', span, `Take out ${named}: nothing here needs it.`, `Take out ${named}`, [
        replace(lead.end, end, ''),
      ]),
    );
    return { ...lead, raw: all ? lead.raw : after, end: lead.end + 1 + found[1].length };
  }

  /** `• Read`, `* Read`: the bullet of a word processor. */
  #bullet(line: number, lead: Lead, lineEnd: number): { width: number } | undefined {
    const { text } = this;
    const match = BULLET.exec(text.slice(lead.end, Math.min(lineEnd, lead.end + 20)));
    if (!match) return undefined;
    const last = this.#levels.at(-1);
    const listed = this.#levels.some((level) => level.type === 'seq' && level.indent === lead.raw);
    if (!listed && !(last?.open && last.indent <= lead.raw)) return undefined;
    const change = replace(lead.end, lead.end + match[0].length, '- ');
    if (this.#bullets && line - this.#bullets.line <= 1) {
      this.#bullets.changes.push(change);
      this.#bullets.line = line;
    } else {
      const changes = [change];
      this.#bullets = { changes, line };
      const span = { start: lead.end, end: lead.end + 1 };
      const message = 'Use a dash and a space for each entry of a list.';
      this.#slips.push(slip('yaml/missing-dash', span, message, 'Change to dashes', changes));
    }
    return { width: match[0].length };
  }

  /** The keyword that stands at `p`, with its colon; texts in brackets and block marks are none. */
  #keyAt(p: number, lineEnd: number): Key | undefined {
    const { text } = this;
    const first = text[p];
    if (first === undefined || p >= lineEnd) return undefined;
    if (first === '"' || first === "'") {
      const close = closingQuote(text, p, lineEnd);
      if (close === -1) return undefined;
      let colon = close + 1;
      while (colon < lineEnd && (text[colon] === ' ' || text[colon] === '\t')) colon++;
      if (text[colon] !== ':' || !this.#endsColon(colon + 1, lineEnd)) return undefined;
      return { text: text.slice(p + 1, close), colon };
    }
    if ('[]{}|>@`%&!*,'.includes(first)) return undefined;
    const rest = text.slice(p, lineEnd);
    for (let at = rest.indexOf(':'); at !== -1; at = rest.indexOf(':', at + 1)) {
      const colon = p + at;
      if (!this.#endsColon(colon + 1, lineEnd)) continue;
      const key = text.slice(p, Math.min(colon, p + 1024));
      return /\s#/.test(key) ? undefined : { text: key.trimEnd(), colon };
    }
    return undefined;
  }

  #endsColon(p: number, lineEnd: number): boolean {
    return p >= lineEnd || isGap(this.text[p]) || isOddSpace(this.text[p]);
  }

  /** `- Read to page 3: then: stop` is a text with colons, not a keyword with a broken value. */
  #isProseWithColon(key: Key, lineEnd: number): boolean {
    if (/^[\p{Ll}][\p{L}\p{N}-]*$/u.test(key.text) || /^["']/.test(this.text[key.colon - 1] ?? ''))
      return false;
    const second = this.#keyAt(key.colon + 2, lineEnd);
    return (
      second !== undefined &&
      this.text[key.colon + 1] === ' ' &&
      !/["'[{]/.test(this.text[key.colon + 2] ?? '')
    );
  }

  /**
   * `id:warm-up`, `minutes 10`, `minutes = 10`, `minutes：10`. Reports it and gives the keyword, with the offset
   * right before its value.
   */
  #keyWithoutSpace(p: number, lineEnd: number, inMap: boolean): Key | undefined {
    const content = this.text.slice(p, Math.min(lineEnd, p + 80));
    const wide = /^([\p{L}][\p{L}\p{N}_-]*)\s*[：﹕︓]\s*/u.exec(content);
    if (wide?.[1] && (inMap || isKeyword(wide[1]))) {
      const end = p + wide[0].length;
      const span = { start: p + wide[1].length, end };
      const message = 'This is a wide colon. Put a plain colon and a space.';
      this.#slips.push(
        slip('yaml/missing-colon', span, message, 'Put a plain colon', [
          replace(span.start, end, end >= lineEnd ? ':' : ': '),
        ]),
      );
      return { text: wide[1], colon: end - 1 };
    }
    const tight = /^([a-z][a-z-]*)(\s*):(?=\S)(?!\/\/)/.exec(content);
    if (
      tight?.[1] &&
      (isKeyword(tight[1]) || (inMap && tight[2] === '' && !/^[a-z]+:[\w.-]+@/.test(content)))
    ) {
      const colon = p + tight[0].length - 1;
      if (/^[\]},;]+\s*$/.test(content.slice(tight[0].length))) return { text: tight[1], colon };
      const start = p + tight[1].length;
      const message = `Put a space after "${tight[1]}:".`;
      const changes = [replace(start, colon + 1, ': ')];
      const fix = start === colon ? [insert(colon + 1, ' ')] : changes;
      this.#slips.push(slip('yaml/missing-space', { start: p, end: colon + 1 }, message, 'Put a space', fix));
      return { text: tight[1], colon };
    }
    if (!inMap) return undefined;
    const bare = /^([a-z][a-z-]*)([ \t]*=[ \t]*(?=[^\s=])|;(?:[ \t]+|$)|[ \t]+(?=[^\s=]))/.exec(content);
    if (!bare?.[1] || bare[2] === undefined || !isKeyword(bare[1])) return undefined;
    const start = p + bare[1].length;
    const end = start + bare[2].length;
    const wrong = /[=;]/.exec(bare[2])?.[0];
    if (wrong === undefined && this.text[end] === '#') return undefined;
    const message = `Put a colon after "${bare[1]}"${wrong === undefined ? '' : ` instead of "${wrong}"`}.`;
    const colon = end >= lineEnd ? ':' : ': ';
    const changes = wrong === undefined ? [insert(start, ':')] : [replace(start, end, colon)];
    this.#slips.push(slip('yaml/missing-colon', { start: p, end: start }, message, 'Put a colon', changes));
    return { text: bare[1], colon: end - 1 };
  }

  #nextIsDeeper(line: number, raw: number): boolean {
    for (let next = line + 1; next < this.#source.lineCount; next++) {
      const lead = this.#lead(next);
      if (lead.end < this.#source.lineEnd(next)) {
        return lead.raw > raw || (lead.raw === raw && this.#isDash(lead.end, this.#source.lineEnd(next)));
      }
    }
    return false;
  }

  /** Whether a keyword or dash follows in the next lines. */
  #anyEntryBelow(line: number): boolean {
    for (let next = line + 1; next < Math.min(this.#source.lineCount, line + 20); next++) {
      const lead = this.#lead(next);
      const end = this.#source.lineEnd(next);
      if (this.#isDash(lead.end, end) || this.#keyAt(lead.end, end)) return true;
    }
    return false;
  }

  /** End of a line's text: before a note and trailing spaces. */
  #textEnd(p: number, lineEnd: number): number {
    let end = this.#noteAt(p, lineEnd) ?? lineEnd;
    while (end > p && isSpace(this.text[end - 1])) end--;
    return end;
  }

  /** Offset of the ` #` that begins a note; a `#` glued to a word counts as text where `tight` says so. */
  #noteAt(p: number, lineEnd: number, tight = false): number | undefined {
    const { text } = this;
    const rest = text.slice(p, lineEnd);
    for (let into = rest.indexOf('#'); into !== -1; into = rest.indexOf('#', into + 1)) {
      const at = p + into;
      const before = text[at - 1];
      if (before !== ' ' && before !== '\t') continue;
      if (tight && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue;
      return at;
    }
    return undefined;
  }

  // --- values ---

  /**
   * Reads a value that begins at `p` and may go on over lines deeper than `parent`; gives the line behind it.
   * @param key the keyword before it on its line, if any
   */
  #value(p: number, line: number, lineEnd: number, parent: number, key: string | undefined): number {
    const { text } = this;
    const char = text[p];
    const next = text[p + 1];
    const alone = p + 1 >= lineEnd || isGap(next);
    switch (char) {
      case '"':
      case "'":
        return this.#quoted(p, line, lineEnd, parent);
      case '[':
      case '{':
        return this.#flow(p, line, lineEnd, parent, key);
      case '|':
      case '>': {
        if (/^[|>][-+\d]{0,2}(?:[ \t]+#.*|[ \t]*)$/.test(text.slice(p, Math.min(lineEnd, p + 200)))) {
          return this.#block(line, parent, /\d/.test(text.slice(p, p + 3)));
        }
        return this.#plain(p, line, lineEnd, parent, REASONS[char]);
      }
      case '*': {
        const word = /^\*([^\s,[\]{}]+)\s*(?:#.*)?$/.exec(text.slice(p, Math.min(lineEnd, p + 200)))?.[1];
        if (word !== undefined && this.#names.has(word)) return line + 1;
        return this.#plain(p, line, lineEnd, parent, 'because it begins with "*"');
      }
      case '&':
      case '!': {
        const word = /^[&!]\S*/.exec(text.slice(p, Math.min(lineEnd, p + 120)))?.[0] ?? '';
        const core = char === '!' ? CORE_TAG.test(word) : this.#names.has(word.slice(1));
        if (!core) return this.#plain(p, line, lineEnd, parent, `because it begins with "${char}"`);
        const after = this.#spaces(p + word.length, lineEnd, true).end;
        if (after < lineEnd && text[after] !== '#') return this.#value(after, line, lineEnd, parent, key);
        const top = this.#levels.at(-1);
        if (top) top.open = true;
        return line + 1;
      }
      case '%':
      case '@':
      case '`':
      case ',':
        return this.#plain(p, line, lineEnd, parent, `because it begins with "${char}"`);
      case ']':
      case '}':
        return this.#strayClosers(p, line, lineEnd, parent);
      case '-':
        if (alone && key !== undefined) return this.#dashInValue(p, line, lineEnd, parent, key);
        return this.#plain(p, line, lineEnd, parent, undefined);
      case '?':
      case ':':
        return this.#plain(p, line, lineEnd, parent, alone ? REASONS[char] : undefined);
      default:
        return this.#plain(p, line, lineEnd, parent, undefined);
    }
  }

  /** A text without quotes; with a reason why YAML cannot take it as it is, or one found in it. */
  #plain(p: number, line: number, lineEnd: number, parent: number, reason: string | undefined): number {
    const { text } = this;
    let why = reason;
    const note = this.#noteAt(p, lineEnd, why !== undefined || this.#keyAt(p, lineEnd) !== undefined);
    let end = this.#trimmed(p, note ?? lineEnd);
    const colon = this.#keyAt(reason === undefined ? p : p + 1, end);
    if (colon && why === undefined) {
      why = colon.colon + 1 >= end ? 'because it ends with a colon' : 'because it holds a colon';
    }
    let next = line + 1;
    let last = line;
    for (; note === undefined && next < this.#source.lineCount; next++) {
      const lead = this.#lead(next);
      const nextEnd = this.#source.lineEnd(next);
      if (lead.end >= nextEnd) continue;
      if (this.#raw(lead) <= parent || text[lead.end] === '#') break;
      if (lead.strange === 'odd' && lead.raw === 0) break;
      const dash = this.#isDash(lead.end, nextEnd);
      const at = dash ? this.#spaces(lead.end + 1, nextEnd, true).end : lead.end;
      const inner = this.#keyAt(at, nextEnd);
      if (inner && (isKeyword(inner.text) || (dash && /^[a-z][a-z-]*$/.test(inner.text)))) break;
      const hidden = this.#noteAt(lead.end, nextEnd);
      if (inner) why ??= 'because it holds a colon';
      this.#shiftContinuation(lead);
      end = this.#trimmed(lead.end, hidden ?? nextEnd);
      last = next;
      if (hidden !== undefined) {
        next++;
        break;
      }
    }
    if (why !== undefined) {
      const quoting = quote(text, p, end);
      this.#slips.push(
        slip(
          'yaml/quote-text',
          { start: p, end },
          `Put quotes round this text, ${why}.`,
          'Put quotes round it',
          quoting,
        ),
      );
    } else this.#afterPlain = true;
    return last + 1;
  }

  #trimmed(start: number, end: number): number {
    let at = end;
    while (at > start && isSpace(this.text[at - 1])) at--;
    return at;
  }

  #raw(lead: Lead): number {
    const shift = this.#shift;
    return shift && lead.raw > shift.raw && shift.carries ? lead.raw + shift.delta : lead.raw;
  }

  /** Lines of a value move with the line that it begins on. */
  #shiftContinuation(lead: Lead): void {
    const shift = this.#shift;
    if (shift && lead.raw > shift.raw) this.#shiftLine(lead, shift.delta, shift.changes);
  }

  /** The line behind the lines that belong to a value begun on `line`. */
  #regionEnd(line: number, parent: number, closers: boolean): number {
    let end = line + 1;
    for (let next = line + 1; next < this.#source.lineCount; next++) {
      const lead = this.#lead(next);
      if (lead.end >= this.#source.lineEnd(next)) continue;
      const raw = this.#raw(lead);
      const char = this.text[lead.end];
      if (raw <= parent) {
        if (!(closers && raw === parent && (char === ']' || char === '}'))) break;
        return next + 1;
      }
      end = next + 1;
    }
    return end;
  }

  #offsetOfLine(line: number): number {
    return line >= this.#source.lineCount ? this.text.length : this.#source.lineStart(line);
  }

  /** Whether a line looks like an entry of its own rather than the middle of a text. */
  #looksLikeEntry(line: number): boolean {
    const lead = this.#lead(line);
    const end = this.#source.lineEnd(line);
    if (this.#isDash(lead.end, end)) return true;
    const key = this.#keyAt(lead.end, end);
    return key !== undefined && isKeyword(key.text);
  }

  #quoted(p: number, line: number, lineEnd: number, parent: number): number {
    const { text } = this;
    const mark = text[p] === "'" ? "'" : '"';
    const close = closingQuote(text, p, lineEnd);
    if (close !== -1) {
      this.#escapes(p, close);
      const after = this.#spaces(close + 1, lineEnd, true).end;
      if (after >= lineEnd || (text[after] === '#' && after > close + 1)) return line + 1;
      const rest = text.slice(after, Math.min(lineEnd, after + 200)).trimEnd();
      if (/^[,;\]}]+$/.test(rest)) return this.#takeOut(after, after + rest.length, line);
      return this.#plain(p, line, lineEnd, parent, 'because it goes on behind the closing quote');
    }
    const regionEnd = this.#regionEnd(line, parent, false);
    const limit = this.#offsetOfLine(regionEnd);
    let entryBelow = line + 1;
    while (entryBelow < regionEnd && !this.#looksLikeEntry(entryBelow)) entryBelow++;
    const later = closingQuote(text, p, this.#offsetOfLine(entryBelow));
    if (later !== -1) {
      const lastLine = this.#source.lineAt(later);
      const lastEnd = this.#source.lineEnd(lastLine);
      for (let at = line + 1; at <= lastLine; at++) this.#shiftContinuation(this.#lead(at));
      this.#escapes(p, later);
      const after = this.#spaces(later + 1, lastEnd, true).end;
      if (after < lastEnd && text[after] !== '#') {
        const rest = text.slice(after, Math.min(lastEnd, after + 200)).trimEnd();
        if (/^[,;\]}]+$/.test(rest)) return this.#takeOut(after, after + rest.length, lastLine);
      }
      return lastLine + 1;
    }
    if (limit < p) return line + 1;
    // Texts that go on below, up to the first line that is an entry of its own.
    let lastLine = line;
    for (let at = line + 1; at < entryBelow; at++) {
      const lead = this.#lead(at);
      if (lead.end < this.#source.lineEnd(at)) lastLine = at;
    }
    const start = lastLine === line ? p : this.#lead(lastLine).end;
    const end = this.#trimmed(start, this.#source.lineEnd(lastLine));
    const content = text.slice(p, Math.min(end, p + 4096));
    if (mark === "'" && (isElision(content) || /[^\n]'/.test(content.slice(1)))) {
      return this.#plain(p, line, lineEnd, parent, 'because it begins with an apostrophe');
    }
    this.#slips.push(
      slip(
        'yaml/unclosed-quote',
        { start: p, end: lastLine === line ? end : p + 1 },
        `This quote is never closed. Put ${mark} at the end of the text.`,
        'Close the quote',
        [insert(end, mark)],
      ),
    );
    return lastLine + 1;
  }

  #escapes(start: number, close: number): void {
    if (this.text[start] !== '"') return;
    const bad = badEscapes(this.text, start, close + 1);
    const first = bad[0];
    if (first === undefined) return;
    this.#slips.push(
      slip(
        'yaml/backslash',
        { start: first, end: Math.min(first + 2, close) },
        'Between double quotes a backslash is a sign of its own. Write it twice.',
        'Double the backslash',
        bad.map((at) => insert(at, '\\')),
      ),
    );
  }

  #takeOut(start: number, end: number, line: number): number {
    const what = this.text.slice(start, end);
    const span = { start, end };
    this.#slips.push(
      slip('yaml/stray-mark', span, `Take out "${what}": nothing here needs it.`, `Take out "${what}"`, [
        replace(start, end, ''),
      ]),
    );
    return line + 1;
  }

  #strayClosers(p: number, line: number, lineEnd: number, parent: number): number {
    const end = this.#textEnd(p, lineEnd);
    if (/^[\]},;]+$/.test(this.text.slice(p, end))) {
      const top = this.#levels.at(-1);
      if (top) top.open = true;
      return this.#takeOut(p, end, line);
    }
    return this.#plain(p, line, lineEnd, parent, `because it begins with "${this.text[p]}"`);
  }

  #flow(p: number, line: number, lineEnd: number, parent: number, key: string | undefined): number {
    const { text } = this;
    const regionEnd = this.#regionEnd(line, parent, true);
    let limit = this.#offsetOfLine(regionEnd);
    const result = scanFlow(text, p, limit, this.#names);
    const first = result.open[0];
    if (result.end !== undefined || first === undefined) {
      const end = result.end ?? limit;
      const lastLine = this.#source.lineAt(end);
      const lastEnd = this.#source.lineEnd(lastLine);
      const after = this.#spaces(end, lastEnd, true).end;
      for (let at = line + 1; at <= lastLine; at++) this.#shiftContinuation(this.#lead(at));
      if (after >= lastEnd || (text[after] === '#' && after > end)) {
        this.#slips.push(...result.slips);
        return lastLine + 1;
      }
      const rest = text.slice(after, Math.min(lastEnd, after + 200)).trimEnd();
      if (/^[,;\]}]+$/.test(rest)) {
        this.#slips.push(...result.slips);
        return this.#takeOut(after, after + rest.length, lastLine);
      }
      if (lastLine !== line) {
        this.#slips.push(...result.slips);
        return lastLine + 1;
      }
      return this.#plain(p, line, lineEnd, parent, 'because it goes on behind the bracket');
    }
    // Never closed: on the first line if what follows is entries of their own, else where the lines below end.
    let lastLine = line;
    for (let at = line + 1; at < regionEnd; at++) {
      const lead = this.#lead(at);
      if (lead.end >= this.#source.lineEnd(at)) continue;
      if (this.#looksLikeEntry(at)) {
        lastLine = line;
        break;
      }
      lastLine = at;
    }
    const prose = key !== undefined && PROSE_KEYWORDS.has(key) && !LIST_KEYWORDS.has(key);
    if (prose && lastLine === line) {
      return this.#plain(p, line, lineEnd, parent, `because it begins with "${text[p]}"`);
    }
    limit = this.#source.lineEnd(lastLine);
    const again = scanFlow(text, p, limit, this.#names);
    const open = again.open.length > 0 ? again.open : result.open;
    const start = lastLine === line ? p : this.#lead(lastLine).end;
    const end = this.#textEnd(start, limit);
    const closers = [...open].reverse().map(closerOf).join('');
    const span: Span = { start: first.at, end: lastLine === line ? end : first.at + 1 };
    this.#slips.push(...again.slips.filter((other) => other.mend.every((change) => change.span.end <= end)));
    this.#slips.push(
      slip(
        'yaml/unclosed-bracket',
        span,
        `This "${first.char}" is never closed. Put "${closers}" at the end${lastLine === line ? ' of the line' : ''}.`,
        `Put "${closers}"`,
        [insert(end, closers)],
      ),
    );
    return lastLine + 1;
  }

  /** `materials: - paper` */
  #dashInValue(p: number, line: number, lineEnd: number, parent: number, key: string): number {
    const below = line + 1 < this.#source.lineCount ? this.#lead(line + 1) : undefined;
    const listBelow =
      below && this.#raw(below) > parent && this.#isDash(below.end, this.#source.lineEnd(line + 1));
    if (!listBelow && (PROSE_KEYWORDS.has(key) || !LIST_KEYWORDS.has(key))) {
      return this.#plain(p, line, lineEnd, parent, REASONS['-']);
    }
    const indent = listBelow ? this.#raw(below) : parent + 2;
    const end = this.#textEnd(p, lineEnd);
    const start = this.#trimmed(this.#source.lineStart(line), p);
    const breakAs = this.text.includes('\r\n') ? '\r\n' : '\n';
    this.#slips.push(
      slip(
        'yaml/list-in-line',
        { start: p, end },
        'A list with dashes begins on its own line, below its keyword.',
        'Put the list on its own line',
        [replace(start, p, `${breakAs}${' '.repeat(indent)}`)],
      ),
    );
    const level = this.#append('seq', indent);
    const after = this.#spaces(p + 1, lineEnd, true).end;
    if (after >= lineEnd) {
      level.open = true;
      return line + 1;
    }
    const inner = this.#keyAt(after, lineEnd);
    if (!inner) return this.#value(after, line, lineEnd, indent, undefined);
    const map = this.#append('map', indent + 2);
    const lead = this.#lead(line);
    return this.#entry(line, lead, lineEnd, map, inner.text, inner.colon);
  }

  /** A text under `|` or `>`: all deeper lines, of which none may stand left of the first. */
  #block(line: number, parent: number, fixed: boolean): number {
    let first: number | undefined;
    let changes: TextChange[] | undefined;
    let next = line + 1;
    for (; next < this.#source.lineCount; next++) {
      const lead = this.#lead(next);
      const end = this.#source.lineEnd(next);
      if (lead.end >= end) continue;
      const raw = this.#raw(lead);
      if (raw <= parent) break;
      if (lead.strange === 'tab' && (first === undefined || this.#spacesOnly(next) < first)) {
        const start = this.#source.lineStart(next);
        const column = Math.max(first ?? parent + 2, raw);
        this.#respace(next, start, lead.end, ' '.repeat(column), 'tab');
        first ??= column;
        continue;
      }
      this.#shiftContinuation(lead);
      first ??= raw;
      if (raw >= first || fixed || lead.strange) continue;
      if (this.#looksLikeEntry(next)) break;
      const change = insert(lead.end, ' '.repeat(first - raw));
      if (changes) changes.push(change);
      else {
        changes = [change];
        const message = `Indent this line by ${first} spaces, like the first line of the text.`;
        const span = { start: lead.end, end: this.#trimmed(lead.end, end) };
        this.#slips.push(slip('yaml/indentation', span, message, `Indent by ${first} spaces`, changes));
      }
    }
    return next;
  }

  #spacesOnly(line: number): number {
    let at = this.#source.lineStart(line);
    const start = at;
    while (this.text[at] === ' ') at++;
    return at - start;
  }
}
