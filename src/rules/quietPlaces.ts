import type { LessonDocument } from '../model/document';
import type { Span } from '../model/text';

/** Places of a file where something coarser is wrong, so that rules keep quiet about them. */
export class QuietPlaces {
  readonly #starts: readonly number[];
  /** The furthest end of all places up to this one. */
  readonly #ends: readonly number[];

  /**
   * @param broken mistakes of the YAML: everything on their lines is quiet
   * @param misshapen mistakes of shape: what they underline is quiet
   */
  constructor(document: LessonDocument, broken: readonly Span[], misshapen: readonly Span[]) {
    const { text } = document;
    const lines = broken.map((span) => ({
      start: text.lineStart(text.lineAt(span.start)),
      end: text.lineEnd(text.lineAt(span.end)),
    }));
    const places = [...lines, ...misshapen].sort((a, b) => a.start - b.start);
    let furthest = -1;
    this.#starts = places.map(({ start }) => start);
    this.#ends = places.map(({ end }) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
  }

  /** True where a span shares a character with such a place, or begins at the same one. */
  has(span: Span): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.#starts[middle] ?? 0;
      if (start < span.end || start === span.start) low = middle + 1;
      else high = middle;
    }
    const end = low > 0 ? (this.#ends[low - 1] ?? -1) : -1;
    return end > span.start || (low > 0 && this.#starts[low - 1] === span.start);
  }
}
