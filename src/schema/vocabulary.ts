import distance from 'damerau-levenshtein';
import { nearest } from '../spelling/nearest';

/**
 * Words that teachers type where the format has another: other spellings, and words that mean the same. Each
 * leads to the format's words, likeliest first; only one that has a meaning at that place is ever proposed.
 */
const KEYWORDS: Readonly<Record<string, string>> = {
  // the words of any entry
  do: 'steps',
  name: 'title name section part check',
  heading: 'section part title',
  label: 'title level',
  key: 'id',
  identifier: 'id',
  description: 'summary directions do',
  about: 'summary',
  overview: 'summary',
  intro: 'summary',
  introduction: 'summary',
  abstract: 'summary',
  rationale: 'purpose',
  why: 'purpose',
  reason: 'purpose',
  objective: 'goals',
  objectives: 'goals',
  outcomes: 'goals',
  'learning-targets': 'goals',
  'learning-goals': 'goals',
  'i-can': 'goals',
  aims: 'goals',
  targets: 'standards goals',
  code: 'standards',
  codes: 'standards',
  alignment: 'standards',
  ccss: 'standards',
  competencies: 'standards',
  year: 'grades grade',
  'year-group': 'grades grade',
  'grade-level': 'grades grade',
  class: 'grades with',
  course: 'subject',
  topic: 'subject interests',
  discipline: 'subject',
  locale: 'language',
  lang: 'language',
  author: 'authors by',
  creator: 'authors by',
  teacher: 'authors by',
  'written-by': 'authors by',
  copyright: 'license',
  rights: 'license',
  'due-date': 'due',
  deadline: 'due',
  date: 'due',
  'adapted-from': 'derived-from',
  'based-on': 'derived-from',
  remix: 'derived-from',
  parents: 'family',
  home: 'family',
  'family-note': 'family',
  'parent-note': 'family',
  agency: 'control',
  sign: 'signatures',
  'signed-by': 'signatures',
  observe: 'look-fors',
  translation: 'translation-of',
  'translated-from': 'translation-of',
  // time
  time: 'minutes class-time',
  duration: 'minutes class-time',
  length: 'minutes class-time',
  mins: 'minutes',
  min: 'minutes at-least',
  minute: 'minutes class-time',
  minutes: 'class-time',
  hours: 'minutes class-time',
  lessons: 'sessions periods',
  periods: 'sessions',
  // activities
  task: 'do',
  activity: 'do',
  action: 'do',
  text: 'do say',
  what: 'do',
  instruction: 'directions do',
  instructions: 'directions',
  steps: 'directions',
  procedure: 'directions',
  how: 'directions',
  type: 'kind',
  category: 'kind',
  group: 'with part',
  grouping: 'with',
  groupings: 'with',
  groups: 'with',
  partner: 'with',
  partners: 'with',
  who: 'with by',
  where: 'place',
  location: 'place',
  setting: 'place',
  places: 'place',
  media: 'mode',
  medium: 'mode',
  link: 'resource url',
  links: 'resource url',
  url: 'resource',
  href: 'url resource',
  website: 'resource url',
  web: 'resource url',
  video: 'resource do',
  file: 'resource url board playlist',
  source: 'resource derived-from',
  supplies: 'materials',
  equipment: 'materials',
  tools: 'materials',
  response: 'respond',
  responses: 'respond',
  product: 'respond',
  evidence: 'respond',
  show: 'respond',
  output: 'respond',
  obstacles: 'barriers',
  hurdles: 'barriers',
  accommodations: 'supports',
  scaffolds: 'supports',
  scaffold: 'supports',
  scaffolding: 'supports',
  help: 'supports',
  'success-criteria': 'criteria',
  rubric: 'criteria',
  requires: 'after',
  'depends-on': 'after',
  prerequisite: 'after',
  prerequisites: 'after',
  needs: 'after',
  before: 'after',
  note: 'teacher-note',
  notes: 'teacher-note',
  comment: 'teacher-note',
  remark: 'teacher-note',
  difficulty: 'level',
  challenge: 'level',
  readiness: 'level',
  tier: 'level',
  dok: 'rigor',
  bloom: 'rigor',
  blooms: 'bloom rigor',
  depth: 'dok rigor',
  'depth-of-knowledge': 'dok rigor',
  importance: 'priority',
  optional: 'priority',
  required: 'priority',
  pts: 'points',
  worth: 'points',
  value: 'points',
  score: 'points at-least',
  'own-idea': 'open',
  checkin: 'check-in',
  stop: 'check-in',
  theme: 'interests',
  themes: 'interests',
  // choices, parts, checks
  pick: 'choose',
  select: 'choose',
  choice: 'choose',
  choices: 'from options choose',
  options: 'from',
  of: 'from',
  from: 'options',
  day: 'part',
  unit: 'part',
  module: 'part',
  stage: 'part status',
  phase: 'part',
  section: 'part',
  activities: 'steps options from',
  tasks: 'steps options from',
  items: 'steps options from',
  list: 'steps options from',
  sequence: 'steps order',
  path: 'steps',
  quiz: 'check',
  test: 'check',
  assessment: 'check',
  exam: 'check',
  'exit-ticket': 'check',
  'mastery-check': 'check',
  pass: 'mastery',
  passing: 'mastery',
  threshold: 'mastery',
  'pass-mark': 'mastery',
  cutoff: 'mastery',
  gate: 'mastery',
  total: 'out-of exactly',
  'max-points': 'out-of',
  'max-score': 'out-of',
  scores: 'by-score',
  branches: 'by-score',
  results: 'by-score',
  retake: 'retry',
  redo: 'retry',
  retries: 'retry times',
  attempts: 'times',
  tries: 'times',
  'second-chance': 'retry',
  pretest: 'diagnostic',
  'pre-test': 'diagnostic',
  minimum: 'at-least min mastery',
  maximum: 'max out-of',
  above: 'at-least',
  over: 'at-least',
  'choice-board': 'board',
  choiceboard: 'board',
  include: 'playlist board',
  // boards
  squares: 'grid',
  cells: 'grid',
  tiles: 'grid',
  board: 'grid',
  rule: 'complete',
  finish: 'complete',
  done: 'complete',
  win: 'complete',
  'complete-when': 'complete',
  goal: 'goals complete',
  sections: 'menu',
  headings: 'columns',
  cols: 'columns',
  defaults: 'each',
  every: 'each',
  all: 'each',
  compulsory: 'must',
  line: 'lines',
  'from-every': 'from-each',
  per: 'from-each',
  exact: 'exactly',
  // curriculum
  students: 'learners',
  profiles: 'learners',
  barriers: 'needs',
  sentence: 'say',
};

const VALUES: Readonly<Record<string, string>> = {
  // kinds of activity
  video: 'watch video',
  clip: 'watch',
  film: 'watch video',
  movie: 'watch video',
  demo: 'watch',
  demonstration: 'watch',
  view: 'watch',
  book: 'read',
  article: 'read',
  reading: 'read',
  podcast: 'listen audio',
  listening: 'listen',
  exercise: 'practice',
  exercises: 'practice',
  drill: 'practice',
  worksheet: 'practice paper',
  create: 'make create',
  build: 'make model',
  craft: 'make',
  design: 'make',
  art: 'make drawing',
  project: 'make',
  draw: 'make drawing',
  discussion: 'discuss talk',
  debate: 'discuss',
  conversation: 'discuss',
  experiment: 'investigate',
  research: 'investigate',
  explore: 'investigate',
  inquiry: 'investigate',
  enquiry: 'investigate',
  game: 'play',
  games: 'play',
  essay: 'write text',
  writing: 'write text writing',
  journal: 'write reflect',
  presentation: 'present',
  share: 'present',
  meeting: 'conference',
  reflection: 'reflect',
  planning: 'plan',
  'mini-lesson': 'lesson',
  lecture: 'lesson',
  teach: 'lesson',
  instruction: 'lesson',
  // with whom
  alone: 'solo',
  individual: 'solo',
  individually: 'solo',
  independent: 'solo individualized',
  self: 'solo student',
  partner: 'pair',
  partners: 'pair',
  buddy: 'pair',
  pairs: 'pair',
  group: 'team',
  groups: 'team',
  'small-group': 'team',
  teams: 'team',
  'whole-class': 'class',
  'whole-group': 'class',
  everyone: 'class all',
  parent: 'family',
  parents: 'family',
  guardian: 'family',
  coach: 'mentor',
  // mode
  computer: 'digital device',
  online: 'digital internet',
  tablet: 'digital device',
  laptop: 'digital device',
  screen: 'digital device',
  technology: 'digital device',
  print: 'paper',
  printed: 'paper',
  manipulatives: 'hands-on',
  physical: 'hands-on motor',
  // ways to respond
  written: 'text',
  recording: 'audio',
  voice: 'audio',
  oral: 'talk audio',
  spoken: 'talk audio',
  speech: 'talk audio',
  speak: 'talk',
  sketch: 'drawing',
  diagram: 'drawing',
  picture: 'image drawing',
  photo: 'image',
  sculpture: 'model',
  skit: 'performance',
  drama: 'performance',
  song: 'performance',
  anonymously: 'anonymous',
  // priority
  mandatory: 'must',
  compulsory: 'must',
  required: 'must',
  'must-do': 'must',
  optional: 'should',
  'should-do': 'should',
  extension: 'aspire',
  stretch: 'aspire',
  bonus: 'aspire',
  'aspire-to-do': 'aspire',
  could: 'aspire',
  // barriers
  english: 'language',
  vocabulary: 'language',
  seeing: 'vision',
  visual: 'vision',
  sight: 'vision',
  sound: 'hearing',
  movement: 'motor',
  'fine-motor': 'motor',
  focus: 'attention',
  'self-direction': 'independence',
  'executive-function': 'independence',
  'prior-knowledge': 'background',
  anxiety: 'emotional',
  social: 'emotional',
  wifi: 'internet',
  web: 'internet',
  network: 'internet',
  money: 'cost',
  // approach, control, status
  personal: 'personalized',
  differentiation: 'differentiated',
  students: 'student',
  learner: 'student',
  learners: 'student',
  pupil: 'student',
  child: 'student',
  teachers: 'teacher',
  adult: 'teacher',
  both: 'shared',
  together: 'shared',
  joint: 'shared',
  done: 'published',
  final: 'published',
  live: 'published',
  public: 'published',
  wip: 'draft',
  archived: 'retired',
  reviewing: 'review',
  // order, lines, shapes
  any: 'free all',
  'any-order': 'free',
  'in-order': 'fixed',
  sequential: 'fixed',
  linear: 'fixed',
  horizontal: 'rows row',
  vertical: 'columns column',
  row: 'rows',
  rows: 'row',
  column: 'columns',
  columns: 'column',
  diagonal: 'diagonals',
  'four-corners': 'corners',
  cross: 'plus x',
  border: 'frame',
  edge: 'frame',
  edges: 'frame',
  blackout: 'all',
  full: 'all',
  every: 'all',
  infinite: 'unlimited',
  always: 'unlimited',
  // bloom
  remembering: 'remember',
  understanding: 'understand',
  applying: 'apply',
  analyzing: 'analyze',
  analysing: 'analyze',
  evaluating: 'evaluate',
  creating: 'create',
  // levels of rules
  none: 'off',
  ignore: 'off',
  disable: 'off',
  disabled: 'off',
  info: 'hint',
  information: 'hint',
  suggestion: 'hint',
  warn: 'warning',
};

export interface Meant {
  /** The format's words that may have been meant, likeliest first; never empty. */
  readonly words: readonly string[];
  /** True where only the spelling differs, so that the meaning is sure. */
  readonly sure: boolean;
  /** True where the words are only alike by their letters. */
  readonly guess: boolean;
}

/** What a keyword that is not there may have been meant to be, among those that may stand there. */
export function keywordMeant(word: string, candidates: readonly string[]): Meant | undefined {
  return meant(word, candidates, KEYWORDS);
}

/** The same for a word out of a closed list. */
export function valueMeant(word: string, candidates: readonly string[]): Meant | undefined {
  return meant(word, candidates, VALUES);
}

function meant(
  typed: string,
  candidates: readonly string[],
  synonyms: Readonly<Record<string, string>>,
): Meant | undefined {
  if (typed.length > 60) return undefined;
  const word = kebab(typed);
  const allowed = new Set(candidates);
  if (allowed.has(word)) return { words: [word], sure: true, guess: false };
  const same = candidates.filter((candidate) => bare(candidate) === bare(word));
  if (same[0] !== undefined) return { words: same, sure: true, guess: false };
  const other = american(word);
  if (other !== word && allowed.has(other)) return { words: [other], sure: true, guess: false };
  const close = nearest(word, candidates, 3);
  const [closest] = close;
  // One letter more or less is a slip even where the word means something else elsewhere ("grade").
  if (closest !== undefined && (closest.startsWith(word) || word.startsWith(closest))) {
    return { words: close, sure: true, guess: false };
  }
  const known = Object.hasOwn(synonyms, word)
    ? synonyms[word]?.split(' ').filter((to) => allowed.has(to))
    : [];
  if (known?.[0] !== undefined) return { words: known, sure: false, guess: false };
  if (closest !== undefined) {
    const edits = distance(word, closest).steps;
    return { words: close, sure: close.length === 1 && (edits === 1 || word.length > 6), guess: true };
  }
  const slipped = nearest(
    word,
    Object.keys(synonyms).filter(
      (key) => key.length > 3 && synonyms[key]?.split(' ').some((to) => allowed.has(to)),
    ),
    1,
  )[0];
  const through =
    slipped === undefined ? [] : (synonyms[slipped]?.split(' ').filter((to) => allowed.has(to)) ?? []);
  return through.length > 0 ? { words: through, sure: false, guess: true } : undefined;
}

/** `classTime`, `Class time` and `class_time` as `class-time`; odd spaces are dropped. */
function kebab(word: string): string {
  return word
    .replace(/[\u00A0\u2000-\u200D\u2060\u202F\u3000\uFEFF]+/g, ' ')
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_–—‑-]+/g, '-');
}

function bare(word: string): string {
  return word.replaceAll('-', '');
}

const AMERICAN: Readonly<Record<string, string>> = { licence: 'license', practise: 'practice' };

/** The American form of a British spelling, as the format's words have it. */
function american(word: string): string {
  return (
    (Object.hasOwn(AMERICAN, word) ? AMERICAN[word] : undefined) ??
    word.replace(/is(e[ds]?|ing)$/, 'iz$1').replace(/yse$/, 'yze')
  );
}
