import distance from 'damerau-levenshtein';

/** The most edits between a slip and what was meant. */
const MOST_EDITS = 2;

/**
 * The candidates that `text` is most likely a slip of: at most two edits away (one for texts of up to four
 * characters; more would turn any short text into any other), nearest first, then by the longer common
 * beginning, then in the order given. Distance: Damerau-Levenshtein, optimal string alignment.
 */
export function nearest(text: string, candidates: Iterable<string>, count: number): string[] {
  const most = text.length <= 4 ? 1 : MOST_EDITS;
  const found: { candidate: string; edits: number; shared: number; order: number }[] = [];
  let order = 0;
  for (const candidate of candidates) {
    order++;
    if (Math.abs(candidate.length - text.length) > most) continue;
    const edits = distance(text, candidate).steps;
    if (edits <= most) found.push({ candidate, edits, shared: sharedStart(text, candidate), order });
  }
  found.sort((a, b) => a.edits - b.edits || b.shared - a.shared || a.order - b.order);
  return found.slice(0, Math.max(0, count)).map((one) => one.candidate);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
