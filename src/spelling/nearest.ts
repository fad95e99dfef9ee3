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
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let order = 0;
  for (const candidate of candidates) {
    order++;
    if (leastEdits(counts, text.length, candidate) > most) continue;
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

/** No fewer edits than this lead from one text to the other, since only so many characters are in both. */
function leastEdits(counts: ReadonlyMap<string, number>, length: number, candidate: string): number {
  let missing = 0;
  const used = new Map<string, number>();
  for (const character of candidate) {
    const seen = (used.get(character) ?? 0) + 1;
    used.set(character, seen);
    if (seen > (counts.get(character) ?? 0)) missing++;
  }
  return missing + Math.max(0, length - candidate.length);
}
