/** Keywords of the three kinds of file; a test holds them against the schemas. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  `after approach assessment at-least authors barriers bloom board by by-score check check-in choose class-time
  columns complete content control criteria derived-from diagnostic directions do dok due each exactly family
  for format frameworks free from from-each goals grade grades grid groups id interests kind language learners
  level license lines look-fors mastery materials max menu min minutes mode must name needs of offline open
  options order out-of pace part path periods place playlist points priorities priority product purpose
  required resource respond retry rigor rows rules say section sessions shape signatures standards status steps
  subject summary supports teacher-note time times title translation-of url with`.split(/\s+/),
);

/** One of these decides what an entry is, so a second one in an entry means that a dash is missing. */
export const STEP_KEYWORDS: ReadonlySet<string> = new Set([
  'do',
  'open',
  'choose',
  'part',
  'check',
  'board',
  'playlist',
  'section',
]);

/** What stands here is prose, in which a `#` or a bracket is meant as text. */
export const PROSE_KEYWORDS: ReadonlySet<string> = new Set(
  `authors by check criteria directions do due family goals interests level look-fors materials name offline
  part purpose say section subject summary supports teacher-note title place respond columns rows`.split(
    /\s+/,
  ),
);

/** Keywords whose value is a list, as a rule. */
export const LIST_KEYWORDS: ReadonlySet<string> = new Set(
  `goals steps from options menu grid directions standards place interests resource materials respond barriers
  after criteria must look-fors signatures learners frameworks required by-score needs grades rows columns
  authors of`.split(/\s+/),
);

export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}
