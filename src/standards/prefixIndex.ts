/**
 * Rows by the beginnings of their spellings: one sorted list, two binary searches. A row may have several
 * spellings. Spellings compare by UTF-16 code unit.
 */
export class PrefixIndex {
  readonly #entries: readonly { readonly spelling: string; readonly row: number }[];

  constructor(entries: Iterable<{ readonly spelling: string; readonly row: number }>) {
    this.#entries = [...entries].sort((a, b) =>
      a.spelling < b.spelling ? -1 : a.spelling > b.spelling ? 1 : a.row - b.row,
    );
  }

  /** The rows that have a spelling with this beginning, each once, in no particular order. */
  rows(prefix: string): Set<number> {
    const found = new Set<number>();
    for (let at = this.#firstAtOrAfter(prefix); at < this.#entries.length; at++) {
      const entry = this.#entries[at];
      if (!entry?.spelling.startsWith(prefix)) break;
      found.add(entry.row);
    }
    return found;
  }

  #firstAtOrAfter(spelling: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      if (entry && entry.spelling < spelling) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
