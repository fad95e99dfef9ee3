import { type Alias, isAlias, isCollection, type ParsedNode, Scalar } from 'yaml';
import {
  isMapNode,
  isScalarNode,
  isSeqNode,
  keyOf,
  type MapNode,
  type PairNode,
  type SyntaxProblem,
  spanOf,
} from '../source';
import type { Span } from '../text';
import { isKeyword, LIST_KEYWORDS, PROSE_KEYWORDS, STEP_KEYWORDS } from './keywords';
import { quote } from './quoting';
import { BULLET, scanSlips } from './scan';
import { insert, replace, type Slip, slip } from './slip';
import { isGap, isOddSpace } from './space';

/** How deep lists and maps may stand in each other; a part in a part takes two. */
export const MAX_DEPTH = 400;

const DASH = 45;
const ZERO = 48;
const NINE = 57;
const LAST_ASCII = 127;

/** What these say is always one text. */
const TEXT_KEYWORDS: ReadonlySet<string> = new Set(
  'do title summary purpose say check part section name teacher-note'.split(' '),
);

/** Tags that say what a text is anyway; all others swallow a word. */
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/;

/** What one walk over a tree found that the YAML parser says nothing about. */
export interface Silent {
  /** Mistakes that lose or change text, each with the mend after which the text must be read again. */
  readonly slips: readonly Slip[];
  /** Mistakes that need no other reading. */
  readonly problems: readonly SyntaxProblem[];
  readonly hasAliases: boolean;
  /** Whether something was cut off. */
  readonly cut: boolean;
}

/** A node and what a walk knows of where it stands. */
export interface Visit {
  readonly node: ParsedNode | null | undefined;
  /** The nearest keyword above: what kind of text this is. */
  readonly key: string | undefined;
  /** How many lists and maps it stands in. */
  readonly depth: number;
  readonly flow: boolean;
  /** Whether the node is an entry of a list or the whole file, and no value of a keyword. */
  readonly entry: boolean;
}

/**
 * Walks a tree once, without recursion, and cuts off what is nested too deep for everybody who walks it with.
 * @param text what the ranges of the tree count in
 * @param fresh where to walk, if nothing is wrong anywhere else
 */
export function silentSlips(text: string, root: ParsedNode | undefined, fresh?: readonly Visit[]): Silent {
  return new SilentWalk(text).run(
    fresh ?? [{ node: root, key: undefined, depth: 0, flow: false, entry: true }],
  );
}

class SilentWalk {
  readonly #slips: Slip[] = [];
  readonly #problems: SyntaxProblem[] = [];
  readonly #anchored: { readonly node: ParsedNode; readonly name: string }[] = [];
  readonly #aliases: Alias.Parsed[] = [];
  #tooDeep = false;
  /** Odd spaces before a keyword: what column they stand for takes a look at the lines round them. */
  #oddLead: Span | undefined;

  constructor(readonly text: string) {}

  run(from: readonly Visit[]): Silent {
    const stack = from.toReversed();
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { node, depth, key } = visit;
      if (!node) continue;
      if (isScalarNode(node)) {
        this.#scalar(node, visit);
        continue;
      }
      if (isAlias(node)) {
        this.#aliases.push(node);
        continue;
      }
      if (!isCollection(node)) continue;
      if (node.anchor) this.#anchored.push({ node, name: node.anchor });
      if (depth >= MAX_DEPTH) {
        if (node.items.length > 0) this.#cutOff(node);
        continue;
      }
      const flow = node.flow === true;
      if (isMapNode(node)) {
        this.#keys(node);
        for (let i = node.items.length - 1; i >= 0; i--) {
          const pair = node.items[i];
          if (!pair) continue;
          const own = keyOf(pair);
          if (own !== undefined && TEXT_KEYWORDS.has(own) && this.#bracedText(pair.value)) continue;
          stack.push({ node: pair.value, key: own, depth: depth + 1, flow, entry: false });
          if (isScalarNode(pair.key)) this.#key(pair.key, flow);
          else if (!flow) this.#mapAsKey(pair.key);
          if (!isScalarNode(pair.key))
            stack.push({ node: pair.key, key: undefined, depth: depth + 1, flow, entry: false });
        }
      } else if (isSeqNode(node)) {
        for (let i = node.items.length - 1; i >= 0; i--) {
          stack.push({ node: node.items[i], key, depth: depth + 1, flow, entry: true });
        }
      }
    }
    this.#names();
    if (this.#oddLead) {
      const scanned = scanSlips(this.text).filter(({ rule }) => rule === 'yaml/odd-space');
      if (scanned.length > 0) this.#slips.push(...scanned);
      else this.#oddSpace(this.#oddLead.start, this.#oddLead.end, '');
    }
    return {
      slips: this.#slips,
      problems: this.#problems,
      hasAliases: this.#aliases.length > 0,
      cut: this.#tooDeep,
    };
  }

  /** `do: {name}`: a text between braces is a list of keywords without values to YAML. */
  #bracedText(node: ParsedNode | null | undefined): boolean {
    if (!isMapNode(node) || node.flow !== true || node.items.length === 0) return false;
    const span = spanOf(node);
    const inner = this.text.slice(span.start, span.end);
    if (inner.includes(':') || inner.includes('\n')) return false;
    this.#slips.push(this.#quoting(span, 'because it begins with "{"'));
    return true;
  }

  #cutOff(node: ParsedNode): void {
    if (!this.#tooDeep) this.#problems.push(tooDeep(node.range[0]));
    this.#tooDeep = true;
    if (isCollection(node)) node.items.splice(0);
  }

  // --- maps ---

  /** Equal keywords in one map: one finding, even where a missing dash made several of them. */
  #keys(node: MapNode): void {
    const { items } = node;
    if (items.length < 2) return;
    const twice: { key: string; first: PairNode; second: PairNode }[] = [];
    if (items.length > 8) {
      const seen = new Map<string, PairNode>();
      for (const second of items) {
        const key = keyOf(second);
        if (key === undefined) continue;
        const first = seen.get(key);
        if (first) twice.push({ key, first, second });
        else seen.set(key, second);
      }
    } else {
      for (let i = 1; i < items.length; i++) {
        const second = items[i];
        const key = second && keyOf(second);
        if (!second || key === undefined) continue;
        for (let j = 0; j < i; j++) {
          const first = items[j];
          if (!first || keyOf(first) !== key) continue;
          twice.push({ key, first, second });
          break;
        }
      }
    }
    const [one, ...more] = twice;
    if (!one) return;
    const { key, first, second } = one;
    const others = new Set(more.map((other) => other.key));
    others.delete(key);
    const message =
      others.size === 0
        ? `"${key}" stands here twice. Only the first one counts: take one of them out.`
        : `"${key}" stands here twice, and so do ${list([...others])}. Only the first ones count. If a new entry begins here, put its dash.`;
    const fix =
      (others.size === 0 ? this.#withoutSecond(first, second) : undefined) ?? this.#newEntry(key, second);
    this.#problems.push({
      rule: 'yaml/duplicate-key',
      span: spanOf(second.key),
      message,
      ...(fix ? { fix } : {}),
      related: [{ span: spanOf(first.key), message: `The first "${key}".` }],
    });
  }

  /** A second `do` in an entry of a list most likely lacks its dash. */
  #newEntry(key: string, second: PairNode): SyntaxProblem['fix'] | undefined {
    const at = second.key.range[0];
    const lineStart = this.text.lastIndexOf('\n', at - 1) + 1;
    if (!STEP_KEYWORDS.has(key) || at - lineStart < 2 || !/^ *$/.test(this.text.slice(lineStart, at)))
      return undefined;
    return { title: 'Begin a new entry with a dash', changes: [replace(at - 2, at, '- ')], safe: false };
  }

  /** Taking the second one out is only offered where it says the same on a line of its own. */
  #withoutSecond(first: PairNode, second: PairNode): SyntaxProblem['fix'] | undefined {
    const { text } = this;
    if (!isScalarNode(second.value) || !isScalarNode(first.value)) return undefined;
    if (first.value.source !== second.value.source) return undefined;
    const lineStart = text.lastIndexOf('\n', second.key.range[0] - 1) + 1;
    const lineBreak = text.indexOf('\n', second.value.range[1]);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
    const alone =
      /^ *$/.test(text.slice(lineStart, second.key.range[0])) &&
      /^\s*$/.test(text.slice(second.value.range[1], lineEnd)) &&
      !text.slice(lineStart, second.value.range[1]).includes('\n');
    if (!alone) return undefined;
    return { title: 'Take out the second one', changes: [replace(lineStart, lineEnd, '')], safe: true };
  }

  #key(node: Scalar.Parsed, flow: boolean): void {
    const start = node.range[0];
    if (isOddSpace(this.text[start])) {
      let end = start;
      while (isOddSpace(this.text[end])) end++;
      if (!flow && this.#beginsLine(start)) this.#oddLead ??= { start, end };
      else this.#oddSpace(start, end, '');
    }
    if (!flow && this.text[start - 1] === ' ' && this.text[start - 2] === '?') this.#questionMark(start - 2);
    this.#marks(node, true);
  }

  #oddSpace(start: number, end: number, instead: string): void {
    this.#slips.push(
      slip(
        'yaml/odd-space',
        { start, end },
        'This is not a plain space. It often comes along when text is pasted. Type a space instead.',
        'Change to plain spaces',
        [replace(start, end, instead)],
      ),
    );
  }

  /** `- ? why`: the mark of a long keyword, which nobody means. */
  #questionMark(at: number): void {
    const end = this.#lineEnd(at);
    const lineStart = this.text.lastIndexOf('\n', at) + 1;
    if (!/^[ -]*$/.test(this.text.slice(lineStart, at)) || this.text.slice(at, end).includes(': ')) return;
    const stop = at + this.text.slice(at, end).trimEnd().length;
    this.#slips.push(this.#quoting({ start: at, end: stop }, 'because it begins with "?"'));
  }

  /** `? format: playlist/1`: the same mark before a keyword makes all of it one keyword. */
  #mapAsKey(node: ParsedNode): void {
    // The parser gives such a map a range that begins at its first colon.
    const start = (isMapNode(node) ? node.items[0]?.key.range[0] : undefined) ?? node.range[0];
    if (isAlias(node) || this.text[start - 1] !== ' ' || this.text[start - 2] !== '?') return;
    const span = { start: start - 2, end: start - 1 };
    this.#slips.push(
      slip('yaml/stray-mark', span, 'Take out "?": nothing here needs it.', 'Take out "?"', [
        replace(start - 2, start, ''),
      ]),
    );
  }

  // --- texts ---

  #scalar(node: Scalar.Parsed, visit: Visit): void {
    this.#marks(node, false);
    const [start, end] = node.range;
    switch (node.type) {
      case Scalar.PLAIN:
        if (node.comment !== undefined && node.comment !== null) this.#cutText(node, visit);
        if (end > start && !visit.flow) this.#plain(node, visit);
        break;
      case Scalar.QUOTE_DOUBLE:
        if (node.source.length !== end - start - 2) this.#doubleQuoted(node, visit);
        break;
      case Scalar.QUOTE_SINGLE:
        if (node.source.length !== end - start - 2) this.#swallowedByQuote(node);
        break;
      default:
    }
  }

  /** `Worksheet #3`: a text that ends where a note seems to begin. */
  #cutText(node: Scalar.Parsed, visit: Visit): void {
    const { text } = this;
    const [start, end] = node.range;
    if (visit.key !== undefined && !PROSE_KEYWORDS.has(visit.key) && isKeyword(visit.key)) return;
    if (node.value !== null && typeof node.value !== 'string') return;
    const lineEnd = this.#lineEnd(end);
    const rest = text.slice(end, lineEnd);
    const note = (end > start ? /^[ \t]+#(?=[\p{L}\p{N}])/u : /^[ \t]*#(?=[\p{L}\p{N}])/u).exec(rest);
    if (!note) return;
    // A line that was put aside, as in "#minutes: 10".
    if (/^#\s*(?:- )?[a-z-]+:(?:\s|$)/.test(rest.trimStart())) return;
    if (/^#(?:TODO|FIXME|NOTE|XXX|playlist-ignore)\b/.test(rest.trimStart())) return;
    const from = end > start ? start : end + note[0].length - 1;
    const stop = end + rest.trimEnd().length;
    this.#slips.push(
      slip(
        'yaml/cut-text',
        { start: end + note[0].length - 1, end: stop },
        end > start
          ? 'The text ends at "#", and the rest is read as a note. Put quotes round the whole text.'
          : 'The text is missing: "#" makes the rest of the line a note. Put quotes round it.',
        'Put quotes round it',
        quote(text, from, stop),
      ),
    );
  }

  #plain(node: Scalar.Parsed, visit: Visit): void {
    const { text } = this;
    const [start, end] = node.range;
    const several = node.source.length !== end - start && text.slice(start, end).includes('\n');
    if (visit.entry && node.source.includes(':')) {
      const tight = /^([a-z][a-z-]*):(?=[^ \t])(?!\/\/)/.exec(node.source);
      if (tight?.[1] && isKeyword(tight[1]) && !several) {
        const colon = start + tight[0].length;
        let to = colon;
        while (isOddSpace(text[to])) to++;
        if (to > colon) this.#oddSpace(colon, to, ' ');
        else {
          this.#slips.push(
            slip(
              'yaml/missing-space',
              { start, end: colon },
              `Put a space after "${tight[0]}".`,
              'Put a space',
              [insert(colon, ' ')],
            ),
          );
        }
        return;
      }
    }
    const first = node.source.charCodeAt(0);
    if (
      first === DASH &&
      /^-[\p{L}"'“]/u.test(node.source) &&
      (several || !visit.entry) &&
      this.#beginsLine(start)
    ) {
      this.#bulletList(start, end, /^-(?=\S)/, 'Put a space after the dash.', 'yaml/missing-space');
      return;
    }
    if (
      (first > LAST_ASCII || (several && first >= ZERO && first <= NINE)) &&
      this.#isBulletList(start, end)
    ) {
      const message = 'Use a dash and a space for each entry of a list.';
      this.#bulletList(start, end, BULLET, message, 'yaml/missing-dash');
      return;
    }
    if (several) this.#swallowed(start, end, visit);
  }

  /** Lines that all begin with a bullet, or with a number each. */
  #isBulletList(start: number, end: number): boolean {
    if (!BULLET.test(this.text.slice(start, start + 20)) || !this.#beginsLine(start)) return false;
    const lines = this.#lines(start, end);
    return lines.every((line) =>
      BULLET.test(this.text.slice(line.start, Math.min(line.end, line.start + 20))),
    );
  }

  #beginsLine(at: number): boolean {
    const lineStart = this.text.lastIndexOf('\n', at - 1) + 1;
    return /^ *$/.test(this.text.slice(lineStart, at));
  }

  /** Lines that begin like entries of a list, and became one text. */
  #bulletList(start: number, end: number, mark: RegExp, message: string, rule: Slip['rule']): void {
    const changes = this.#lines(start, end).flatMap((line) => {
      const match = mark.exec(this.text.slice(line.start, line.end));
      return match ? [replace(line.start, line.start + match[0].length, '- ')] : [];
    });
    this.#slips.push(slip(rule, { start, end: start + 1 }, message, 'Change to "- "', changes));
  }

  /** A line that looks like an entry of its own, but was read as the middle of a text. */
  #swallowed(start: number, end: number, visit: Visit): void {
    const lines = this.#lines(start, end);
    for (const line of lines.slice(1)) {
      const content = this.text.slice(line.start, Math.min(line.end, line.start + 60));
      const tight = /^([a-z][a-z-]*):\S/.exec(content)?.[1];
      const isEntry = /^-(?:\s|$)/.test(content) || (tight !== undefined && isKeyword(tight));
      if (!isEntry) continue;
      if (tight === undefined && this.#listBelowText(start, line.start, visit)) return;
      if (tight === undefined && visit.entry && this.#dashesInEntry(start, lines)) return;
      this.#problems.push({
        rule: 'yaml/swallowed-line',
        span: { start: line.start, end: line.end },
        message:
          'This line was read as part of the text above it. Put it at the column of the entry it belongs to, or put quotes round the whole text.',
        related: [{ span: { start, end: lines[0]?.end ?? end }, message: 'The text begins here.' }],
      });
      return;
    }
  }

  /** `materials: paper` with a list of more below: the first one belongs into the list. */
  #listBelowText(start: number, dash: number, visit: Visit): boolean {
    const { text } = this;
    if (visit.key === undefined || !LIST_KEYWORDS.has(visit.key) || visit.entry) return false;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const colon = text.slice(lineStart, start).trimEnd();
    if (!colon.endsWith(':')) return false;
    const indent = dash - text.lastIndexOf('\n', dash) - 1;
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const changes = [replace(lineStart + colon.length, start, `${lineBreak}${' '.repeat(indent)}- `)];
    const span = { start, end: this.#lineEnd(start) };
    const message =
      'The list below became part of this text. Make this the first entry of the list, with a dash.';
    this.#slips.push(slip('yaml/swallowed-line', span, message, 'Put it into the list', changes, false));
    return true;
  }

  /** An entry of a list with further dashes a space too far right: they are entries of the same list. */
  #dashesInEntry(start: number, lines: readonly Span[]): boolean {
    const { text } = this;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const dash = /^( *)- +$/.exec(text.slice(lineStart, start));
    const [, ...below] = lines;
    const first = below.find((line) => text[line.start] === '-');
    if (dash?.[1] === undefined || !first) return false;
    const changes = below
      .filter((line) => /^-(?:\s|$)/.test(text.slice(line.start, line.start + 2)))
      .map((line) => replace(text.lastIndexOf('\n', line.start - 1) + 1, line.start, dash[1] ?? ''));
    const message =
      'This line was read as part of the text above it. Put its dash right below the dash above.';
    this.#slips.push(
      slip('yaml/swallowed-line', first, message, 'Put it below the dash above', changes, false),
    );
    return true;
  }

  #lines(start: number, end: number): { readonly start: number; readonly end: number }[] {
    const lines: { start: number; end: number }[] = [];
    for (let at = start; at < end; ) {
      const lineEnd = Math.min(this.#lineEnd(at), end);
      let from = at;
      while (this.text[from] === ' ' && from < lineEnd) from++;
      lines.push({ start: from, end: lineEnd });
      const next = this.text.indexOf('\n', lineEnd);
      if (next === -1) break;
      at = next + 1;
    }
    return lines;
  }

  #doubleQuoted(node: Scalar.Parsed, visit: Visit): void {
    if (visit.flow || !this.#swallowedByQuote(node)) this.#lostBackslash(node);
  }

  /** A quote that was forgotten, and found its partner in a later line. */
  #swallowedByQuote(node: Scalar.Parsed): boolean {
    const { text } = this;
    const [start, end] = node.range;
    const inner = text.slice(start, end);
    if (!inner.includes('\n')) return false;
    for (const line of this.#lines(start, end).slice(1)) {
      const key = /^(?:- +)*([a-z][a-z-]*):(?:\s|$)/.exec(
        text.slice(line.start, Math.min(line.end, line.start + 60)),
      );
      if (!key?.[1] || !isKeyword(key[1])) continue;
      const lineEnd = this.#lineEnd(start);
      const stop = start + text.slice(start, lineEnd).trimEnd().length;
      const mark = text[start] === "'" ? "'" : '"';
      this.#slips.push(
        slip(
          'yaml/unclosed-quote',
          { start, end: stop },
          `This quote is never closed. Put ${mark} at the end of the text.`,
          'Close the quote',
          [insert(stop, mark)],
        ),
      );
      return true;
    }
    return false;
  }

  /** `"\frac"` is a form feed and "rac" to YAML. */
  #lostBackslash(node: Scalar.Parsed): void {
    const { text } = this;
    const [start, end] = node.range;
    const inner = text.slice(start, end);
    if (!inner.includes('\\')) return;
    const lost = [
      ...inner.matchAll(
        /\\(\\|[abefv](?=[a-z])|(?:t(?=imes|heta|ext|an\b|o\b)|n(?=eq|e\b|u\b)|r(?=ight|ho)))/g,
      ),
    ]
      .filter((match) => match[1] !== '\\')
      .map((match) => start + match.index);
    const first = lost[0];
    if (first === undefined) return;
    this.#slips.push(
      slip(
        'yaml/backslash',
        { start: first, end: first + 2 },
        'Between double quotes a backslash is a sign of its own, and the text changes. Write it twice.',
        'Double the backslash',
        lost.map((at) => insert(at, '\\')),
      ),
    );
  }

  // --- anchors, aliases, tags ---

  #marks(node: Scalar.Parsed, isKey: boolean): void {
    if (node.anchor) this.#anchored.push({ node, name: node.anchor });
    const { tag } = node;
    if (isKey || tag === undefined || tag === '' || CORE_TAG.test(tag)) return;
    const mark = this.text.lastIndexOf('!', node.range[0] - 1);
    const lineStart = this.text.lastIndexOf('\n', node.range[0] - 1) + 1;
    if (mark < lineStart) return;
    let start = mark;
    while (start > lineStart && !isGap(this.text[start - 1])) start--;
    this.#slips.push(
      this.#quoting(
        { start, end: Math.max(node.range[1], this.#trimmedEnd(start)) },
        'because it begins with "!"',
      ),
    );
  }

  #trimmedEnd(start: number): number {
    const word = /^\S+/.exec(this.text.slice(start, start + 200))?.[0] ?? '';
    return start + word.length;
  }

  /** Aliases without their anchor are emphasis; anchors that nobody uses swallow a word. */
  #names(): void {
    if (this.#aliases.length > 0) {
      const known = new Set(this.#anchored.map(({ name }) => name));
      for (const alias of this.#aliases) {
        if (!known.has(alias.source))
          this.#slips.push(this.#quoting(spanOf(alias), 'because it begins with "*"'));
      }
    }
    if (this.#anchored.length === 0) return;
    const used = new Set(this.#aliases.map(({ source }) => source));
    for (const { node, name } of this.#anchored) {
      if (used.has(name) || !isScalarNode(node)) continue;
      const start = this.text.lastIndexOf(`&${name}`, node.range[0]);
      const lineStart = this.text.lastIndexOf('\n', node.range[0] - 1) + 1;
      if (start < lineStart) continue;
      const end = Math.max(node.range[1], start + name.length + 1);
      this.#slips.push(this.#quoting({ start, end }, 'because it begins with "&"'));
    }
  }

  #quoting(span: { readonly start: number; readonly end: number }, why: string): Slip {
    const changes = quote(this.text, span.start, span.end);
    return slip(
      'yaml/quote-text',
      span,
      `Put quotes round this text, ${why}.`,
      'Put quotes round it',
      changes,
    );
  }

  #lineEnd(at: number): number {
    const lineBreak = this.text.indexOf('\n', at);
    const end = lineBreak === -1 ? this.text.length : lineBreak;
    return end > at && this.text[end - 1] === '\r' ? end - 1 : end;
  }
}

/** `"a", "b" and "c"`, at most three of them. */
function list(words: readonly string[]): string {
  const quoted = words.slice(0, 3).map((word) => `"${word}"`);
  const last = words.length > 3 ? 'others' : quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(', ')} and ${last}`;
}

export function tooDeep(at: number): SyntaxProblem {
  return {
    rule: 'yaml/too-deep',
    span: { start: at, end: at + 1 },
    message: 'Lists and parts stand in each other too deep here to be read. Use fewer levels.',
  };
}
