import { isKeyword } from './keywords';
import { closingQuote, isElision, quote } from './quoting';
import { insert, replace, type Slip, slip } from './slip';
import { isGap } from './space';

/** What a `[…]` or `{…}` was found to be. */
export interface FlowResult {
  /** Offset behind the closing bracket; undefined where it is never closed. */
  readonly end: number | undefined;
  readonly slips: readonly Slip[];
  /** Brackets still open, the outermost first. */
  readonly open: readonly OpenBracket[];
}

export interface OpenBracket {
  readonly char: '[' | '{';
  readonly at: number;
}

interface Frame extends OpenBracket {
  /** Colons in the entry so far. */
  colons: number;
  /** Where the entry begins; -1 before anything of it stands there. */
  entry: number;
  /** Where the value of the entry begins, behind its colon; -1 before that. */
  value: number;
  /** Whether a whole text or list has just ended, so that only a comma, a colon or a bracket may follow. */
  ended: boolean;
  /** Where the last plain text begins; -1 where the last thing was no plain text. */
  plain: number;
}

const CLOSER = { '[': ']', '{': '}' } as const;

export function closerOf(bracket: OpenBracket): ']' | '}' {
  return CLOSER[bracket.char];
}

/**
 * Reads a list or map in brackets from its opening bracket to its closing one, at most up to `limit`, and
 * finds the slips in it. Goes through the text once, whatever the nesting.
 */
export function scanFlow(text: string, start: number, limit: number, names: ReadonlySet<string>): FlowResult {
  return new FlowScanner(text, limit, names).run(start);
}

class FlowScanner {
  readonly #frames: Frame[] = [];
  readonly #slips: Slip[] = [];

  constructor(
    readonly text: string,
    readonly limit: number,
    readonly names: ReadonlySet<string>,
  ) {}

  run(start: number): FlowResult {
    this.#open(start);
    let p = start + 1;
    while (p < this.limit) {
      const frame = this.#frames.at(-1);
      if (!frame) break;
      p = this.#step(p, frame);
      if (this.#frames.length === 0) return { end: p, slips: this.#slips, open: [] };
    }
    return { end: undefined, slips: this.#slips, open: this.#frames };
  }

  #open(at: number): void {
    const char = this.text[at] === '{' ? '{' : '[';
    this.#frames.push({ char, at, colons: 0, entry: -1, value: -1, ended: false, plain: -1 });
  }

  /** Reads one thing at `p`; gives the offset behind it. */
  #step(p: number, frame: Frame): number {
    const { text } = this;
    const char = text[p];
    if (isGap(char)) return p + 1;
    if (char === '#' && isGap(text[p - 1])) return this.#comment(p, frame);
    if (char === ',') return this.#comma(p, frame);
    if (char === ']' || char === '}') return this.#close(p, frame);
    const colon = char === ':' && (frame.ended || this.#endsKey(p + 1));
    if (colon) return this.#colon(p, frame);
    if (frame.ended) return this.#unseparated(p, frame);
    this.#begin(p, frame);
    if (char === '[' || char === '{') {
      this.#open(p);
      return p + 1;
    }
    frame.ended = true;
    if (char === '"' || char === "'") return this.#quoted(p, frame);
    if (this.#isReserved(p)) {
      const end = this.#textEnd(p);
      return this.#quote(p, end, `Put quotes round this text, because it begins with "${char}".`, frame);
    }
    if (char === '*' || char === '&' || char === '!') {
      frame.ended = char === '*';
      return this.#wordEnd(p);
    }
    return this.#plain(p, frame);
  }

  #begin(p: number, frame: Frame): void {
    if (frame.entry === -1) frame.entry = p;
    if (frame.colons > 0 && frame.value === -1) frame.value = p;
    frame.plain = -1;
  }

  #reset(frame: Frame): void {
    frame.colons = 0;
    frame.entry = -1;
    frame.value = -1;
    frame.ended = false;
    frame.plain = -1;
  }

  #comma(p: number, frame: Frame): number {
    if (frame.entry === -1) {
      this.#slips.push(
        slip(
          'yaml/stray-mark',
          { start: p, end: p + 1 },
          'Take out this comma: nothing stands before it.',
          'Take out the comma',
          [replace(p, p + 1, '')],
        ),
      );
    }
    this.#reset(frame);
    return p + 1;
  }

  #close(p: number, frame: Frame): number {
    const char = this.text[p];
    if (char === closerOf(frame)) {
      this.#frames.pop();
      const outer = this.#frames.at(-1);
      if (outer) outer.ended = true;
      return p + 1;
    }
    const message = `The "${frame.char}" before is not closed. Put "${closerOf(frame)}" here.`;
    const span = { start: p, end: p + 1 };
    const related = [{ span: { start: frame.at, end: frame.at + 1 }, message: 'It opens here.' }];
    const below = this.#frames.at(-2);
    const inserted = below && closerOf(below) === char;
    this.#slips.push({
      ...slip('yaml/unclosed-bracket', span, message, `Put "${closerOf(frame)}"`, [
        inserted ? insert(p, closerOf(frame)) : replace(p, p + 1, closerOf(frame)),
      ]),
      related,
    });
    this.#frames.pop();
    const outer = this.#frames.at(-1);
    if (outer) outer.ended = true;
    return inserted ? p : p + 1;
  }

  #colon(p: number, frame: Frame): number {
    if (frame.colons > 0) {
      const comma = this.#missingComma(frame, p);
      if (comma !== undefined) {
        frame.colons = 1;
        frame.ended = false;
        frame.value = -1;
        frame.plain = -1;
        return p + 1;
      }
      const from = frame.char === '{' && frame.value !== -1 ? frame.value : frame.entry;
      const end = this.#textEnd(p);
      return this.#quote(from, end, 'Put quotes round this text, because it holds a colon.', frame);
    }
    if (frame.entry === -1) frame.entry = p;
    frame.colons = 1;
    frame.ended = false;
    return p + 1;
  }

  /** `{minutes: 10 kind: read}`: the comma goes before `kind`. */
  #missingComma(frame: Frame, colon: number): number | undefined {
    if (frame.char !== '{' || frame.plain === -1) return undefined;
    const plain = this.text.slice(frame.plain, Math.min(colon, frame.plain + 1024));
    const match = /^(.*\S)\s+([a-z][a-z-]*)\s*$/s.exec(plain);
    if (!match?.[1] || !match[2] || !isKeyword(match[2])) return undefined;
    const at = frame.plain + match[1].length;
    this.#slips.push(
      slip(
        'yaml/missing-comma',
        { start: at, end: colon },
        `Put a comma before "${match[2]}".`,
        'Put a comma',
        [insert(at, ',')],
      ),
    );
    return at;
  }

  /** Something that follows a finished text or list with no comma between them. */
  #unseparated(p: number, frame: Frame): number {
    const char = this.text[p];
    if (frame.plain !== -1) {
      // "Read [1]": a bracket in the middle of a text.
      const end = this.#textEnd(p);
      return this.#quote(frame.plain, end, `Put quotes round this text, because it holds "${char}".`, frame);
    }
    if (char === '"' || char === "'" || char === '[' || char === '{') {
      let at = p;
      while (at > frame.at + 1 && isGap(this.text[at - 1])) at--;
      this.#slips.push(
        slip('yaml/missing-comma', { start: p, end: p + 1 }, 'Put a comma before this.', 'Put a comma', [
          insert(at, at === p ? ', ' : ','),
        ]),
      );
      this.#reset(frame);
      return p;
    }
    const from = frame.value !== -1 ? frame.value : frame.entry;
    const end = this.#textEnd(p);
    const message = 'Put quotes round the whole of this text: it goes on behind its end.';
    return this.#quote(from === -1 ? p : from, end, message, frame);
  }

  #quoted(p: number, frame: Frame): number {
    const close = closingQuote(this.text, p, this.limit);
    if (close !== -1 && !this.#crossesEntry(p, close)) {
      const after = this.#skipSpaces(close + 1);
      const next = this.text[after];
      if (after >= this.limit || isGap(next) || /[,\]}:#"'[{]/.test(next ?? '')) return close + 1;
      const end = this.#textEnd(after);
      return this.#quote(
        p,
        end,
        'Put quotes round the whole of this text: it goes on behind the closing quote.',
        frame,
      );
    }
    const lineEnd = this.#lineEnd(p);
    const mark = this.text[p];
    let end = lineEnd;
    for (let left = this.#frames.length; end > p + 1; end--) {
      const char = this.text[end - 1];
      if (isGap(char) || char === ',') continue;
      if (!(char === ']' || char === '}') || left-- === 0) break;
    }
    if (
      mark === "'" &&
      (isElision(this.text.slice(p, p + 16)) || this.text.slice(p + 1, end).includes("'"))
    ) {
      const stop = this.#textEnd(p + 1);
      return this.#quote(p, stop, 'Put quotes round this text, because it begins with an apostrophe.', frame);
    }
    this.#slips.push(
      slip(
        'yaml/unclosed-quote',
        { start: p, end },
        `This quote is never closed. Put ${mark} at the end of the text.`,
        'Close the quote',
        [insert(end, mark ?? '"')],
      ),
    );
    return end;
  }

  /** A quote that is "closed" by the opening quote of a later line's text. */
  #crossesEntry(start: number, end: number): boolean {
    const inner = this.text.slice(start, end);
    return inner.includes('\n') && /\n[ \t]*(?:- +)*[a-z][a-z-]*:(?:\s|$)/.test(inner);
  }

  /** ` #` begins a note, which hides the closing bracket. */
  #comment(p: number, frame: Frame): number {
    const lineEnd = this.#lineEnd(p);
    const last = this.text.slice(p, lineEnd).trimEnd().at(-1);
    if (
      frame.plain !== -1 &&
      /[\p{L}\p{N}]/u.test(this.text[p + 1] ?? '') &&
      (last === ']' || last === '}')
    ) {
      const end = this.#textEnd(p);
      return this.#quote(
        frame.plain,
        end,
        'The text ends at "#". Put quotes round it.',
        frame,
        'yaml/cut-text',
      );
    }
    return lineEnd;
  }

  #plain(p: number, frame: Frame): number {
    frame.plain = p;
    let i = p;
    for (; i < this.limit; i++) {
      const char = this.text[i];
      if (char === ',' || char === '[' || char === ']' || char === '{' || char === '}') break;
      if (char === ':' && this.#endsKey(i + 1)) break;
      if (char === '#' && isGap(this.text[i - 1])) break;
    }
    return Math.max(i, p + 1);
  }

  #quote(
    start: number,
    end: number,
    message: string,
    frame: Frame,
    rule: Slip['rule'] = 'yaml/quote-text',
  ): number {
    const { text } = this;
    this.#slips.push(slip(rule, { start, end }, message, 'Put quotes round it', quote(text, start, end)));
    frame.ended = true;
    frame.plain = -1;
    return Math.max(end, start + 1);
  }

  #isReserved(p: number): boolean {
    const char = this.text[p];
    switch (char) {
      case '@':
      case '`':
      case '%':
      case '|':
      case '>':
        return true;
      case '*':
      case '&':
        return !this.names.has(this.text.slice(p + 1, this.#wordEnd(p)));
      case '!':
        return !/^!!(?:str|int|float|bool|null|map|seq)$/.test(this.text.slice(p, this.#wordEnd(p)));
      default:
        return false;
    }
  }

  #endsKey(p: number): boolean {
    const char = this.text[p];
    return p >= this.limit || isGap(char) || (char !== undefined && ',[]{}'.includes(char));
  }

  #wordEnd(p: number): number {
    let i = p + 1;
    while (i < this.limit && !isGap(this.text[i]) && !',[]{}'.includes(this.text[i] ?? '')) i++;
    return i;
  }

  /** End of a text meant as one: before the comma or closing bracket of its list, on its line. */
  #textEnd(p: number): number {
    let depth = 0;
    let end = p;
    for (let i = p; i < this.limit; i++) {
      const char = this.text[i];
      if (char === '\n' || char === '\r') break;
      if (char === '[' || char === '{') depth++;
      else if (char === ']' || char === '}') {
        if (depth-- === 0) break;
      } else if (char === ',' && depth === 0) break;
      if (!isGap(char)) end = i + 1;
    }
    return end;
  }

  #skipSpaces(p: number): number {
    let i = p;
    while (i < this.limit && (this.text[i] === ' ' || this.text[i] === '\t')) i++;
    return i;
  }

  #lineEnd(p: number): number {
    const end = this.text.indexOf('\n', p);
    let stop = end === -1 || end > this.limit ? this.limit : end;
    if (stop > p && this.text[stop - 1] === '\r') stop--;
    return stop;
  }
}
