declare module 'damerau-levenshtein' {
  /**
   * The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
   * Inexact above 4 steps, where it gives up early and answers with the length of `a`.
   */
  export default function distance(
    a: string,
    b: string,
    limit?: number,
  ): {
    /** Edits from `a` to `b`. */
    steps: number;
    /** `steps` by the length of the longer text, 0 to 1. */
    relative: number;
    /** 1 − `relative`. */
    similarity: number;
  };
}
