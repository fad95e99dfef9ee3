const HIGHEST = 12;

/** Kindergarten is 0; undefined for anything that is not `K` or 1 to 12. */
function rank(grade: string): number | undefined {
  if (/^k$/i.test(grade)) return 0;
  const number = /^\d{1,2}$/.test(grade) ? Number(grade) : Number.NaN;
  return number >= 1 && number <= HIGHEST ? number : undefined;
}

/**
 * Grades between the nearest two of both lists, 0 where they share one; 0 as well where either list says
 * nothing, so that nothing is put behind for what is not known.
 */
export function gradeDistance(a: readonly string[], b: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) {
    const from = rank(one);
    if (from === undefined) continue;
    for (const other of b) {
      const to = rank(other);
      if (to !== undefined) least = Math.min(least, Math.abs(from - to));
    }
  }
  return Number.isFinite(least) ? least : 0;
}

/** `Grade 3`, `Kindergarten`, `Grades 6–8`, `High school`, `All grades`; empty for no grades. Expects ascending grades. */
export function gradesInWords(grades: readonly string[]): string {
  const first = grades[0];
  const last = grades.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return first === 'K' ? 'Kindergarten' : `Grade ${first}`;
  if (first === 'K') return last === '12' ? 'All grades' : `Kindergarten to grade ${last}`;
  return first === '9' && last === '12' ? 'High school' : `Grades ${first}–${last}`;
}
