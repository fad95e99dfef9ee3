import type { Position, Range } from 'vscode-languageserver-types';

/** A stretch of a text: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place where somebody wrote it. */
export interface Written<T> {
  readonly value: T;
  readonly span: Span;
}

/** One edit of a text; an empty span inserts. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/**
 * A text with its lines. Lines end at LF, CRLF or a lone CR, as VS Code counts them; columns are UTF-16
 * units, as the Language Server Protocol counts them.
 */
export class SourceText {
  readonly #lineStarts: readonly number[];

  constructor(readonly value: string) {
    this.#lineStarts = lineStartsOf(value);
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Offset of the first character of a line; the end of the text for a line past the last. */
  lineStart(line: number): number {
    return this.#lineStarts[Math.max(0, line)] ?? this.value.length;
  }

  /** Offset of the end of a line, its line break left out. */
  lineEnd(line: number): number {
    let end = line + 1 < this.#lineStarts.length ? this.lineStart(line + 1) : this.value.length;
    const start = this.lineStart(line);
    if (end > start && this.value.charCodeAt(end - 1) === 10 && line + 1 < this.#lineStarts.length) end--;
    if (end > start && this.value.charCodeAt(end - 1) === 13 && line + 1 < this.#lineStarts.length) end--;
    return end;
  }

  /** The text of a line without its line break; empty for a line that is not there. */
  line(line: number): string {
    return line < 0 || line >= this.lineCount
      ? ''
      : this.value.slice(this.lineStart(line), this.lineEnd(line));
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Line and column of an offset, both from 0; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.value.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.lineStart(line) };
  }

  /** The offset of a position; a column past the end of its line is the end of the line. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.value.length;
    const start = this.lineStart(position.line);
    return Math.max(start, Math.min(start + position.character, this.lineEnd(position.line)));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }

  slice(span: Span): string {
    return this.value.slice(span.start, span.end);
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}

/**
 * The text after the edits. Edits must not overlap; they may come in any order.
 * @throws RangeError when two edits overlap.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const change of sorted) {
    if (change.span.start < at) throw new RangeError('edits overlap');
    result += text.slice(at, change.span.start) + change.text;
    at = change.span.end;
  }
  return result + text.slice(at);
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
