import { applyChanges, type Span, type TextChange } from '../text';

/** A stretch of the mended text and where it comes from. */
interface Piece {
  /** Offset and length in the mended text. */
  readonly at: number;
  readonly length: number;
  /** The stretch of the original text that it stands for. */
  readonly from: number;
  readonly fromEnd: number;
  /** Whether it maps character by character: unchanged text, or a replacement of the same length. */
  readonly exact: boolean;
}

/** A text that is mended in memory, step by step, and still knows where every character was typed. */
export class MendedText {
  #pieces: readonly Piece[];
  #text: string;

  constructor(original: string) {
    this.#text = original;
    this.#pieces = [{ at: 0, length: original.length, from: 0, fromEnd: original.length, exact: true }];
  }

  get text(): string {
    return this.#text;
  }

  /**
   * Applies changes given in offsets of the mended text as it is now.
   * @throws RangeError when two changes overlap.
   */
  apply(changes: readonly TextChange[]): void {
    const sorted = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const next = applyChanges(this.#text, sorted);
    const pieces: Piece[] = [];
    let at = 0;
    const push = (piece: Omit<Piece, 'at'>): void => {
      if (piece.length === 0) return;
      pieces.push({ at, ...piece });
      at += piece.length;
    };
    let index = 0;
    let offset = 0;
    /** Copies the old pieces from `offset` up to `end`; the last of them may go on behind it. */
    const copyTo = (end: number): void => {
      for (; offset < end; index++) {
        const piece = this.#pieces[index];
        if (!piece) break;
        const upTo = Math.min(end, piece.at + piece.length);
        if (upTo > offset) push(slice(piece, Math.max(offset, piece.at), upTo));
        offset = Math.max(offset, upTo);
        if (upTo < piece.at + piece.length) break;
      }
    };
    for (const { span, text } of sorted) {
      copyTo(span.start);
      const from = this.toOriginal(span.start);
      const fromEnd = span.end > span.start ? Math.max(from, this.toOriginalEnd(span.end)) : from;
      const exact = text.length === span.end - span.start && fromEnd - from === text.length;
      push({ length: text.length, from, fromEnd, exact });
      offset = Math.max(offset, span.end);
    }
    copyTo(this.#text.length);
    this.#text = next;
    this.#pieces = pieces;
  }

  /** Where the character at an offset was typed; the place of an insertion for what we put in. */
  toOriginal(offset: number): number {
    const piece = this.#pieceAt(offset);
    if (!piece) return 0;
    const into = offset - piece.at;
    if (piece.exact) return piece.from + Math.min(into, piece.length);
    return into >= piece.length ? piece.fromEnd : piece.from;
  }

  /** The same for the end of a stretch: right after the character before the offset. */
  toOriginalEnd(offset: number): number {
    if (offset <= 0) return 0;
    const piece = this.#pieceAt(offset - 1);
    if (!piece) return 0;
    if (piece.exact) return piece.from + Math.min(offset - piece.at, piece.length);
    return offset - piece.at >= piece.length ? piece.fromEnd : piece.from;
  }

  toOriginalSpan(span: Span): Span {
    const start = this.toOriginal(span.start);
    return { start, end: span.end <= span.start ? start : Math.max(start, this.toOriginalEnd(span.end)) };
  }

  /** Changes in offsets of the original; undefined where one touches text that we put in ourselves. */
  toOriginalChanges(changes: readonly TextChange[]): readonly TextChange[] | undefined {
    const result: TextChange[] = [];
    for (const { span, text } of changes) {
      for (let offset = span.start; offset < span.end; ) {
        const piece = this.#pieceAt(offset);
        if (!piece?.exact) return undefined;
        offset = piece.at + piece.length;
      }
      const moved = this.toOriginalSpan(span);
      if (moved.end - moved.start !== span.end - span.start) return undefined;
      result.push({ span: moved, text });
    }
    return result;
  }

  #pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}

function slice(piece: Piece, start: number, end: number): Omit<Piece, 'at'> {
  const length = end - start;
  const { from, fromEnd, exact } = piece;
  if (exact) return { length, from: from + (start - piece.at), fromEnd: from + (end - piece.at), exact };
  // What was typed in its place lies behind the last part of it.
  return { length, from, fromEnd: end >= piece.at + piece.length ? fromEnd : from, exact };
}
