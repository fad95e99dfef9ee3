import type { LineFamily, ShapeName } from '../../model/model';
import { enPaths } from './enPaths';
import type { Amount, IncludeFault, Score, Words } from './words';

const plural = new Intl.PluralRules('en');
const lists = new Intl.ListFormat('en', { type: 'conjunction' });
const ors = new Intl.ListFormat('en', { type: 'disjunction' });
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** `1 square`, `3 squares`. */
function count(number: number, one: string, many = `${one}s`): string {
  return `${numbers.format(number)} ${plural.select(number) === 'one' ? one : many}`;
}

/** `2`, `1 to 3`, `at least 2`, `up to 3`: how many are wanted of `of`. */
function amountOf({ min, max, of }: Amount): string {
  if (min === max) return numbers.format(min);
  if (max >= of) return `at least ${numbers.format(min)}`;
  if (min === 0) return `up to ${numbers.format(max)}`;
  return `${numbers.format(min)} to ${numbers.format(max)}`;
}

function isAll({ min, of }: Amount): boolean {
  return min === Number.POSITIVE_INFINITY || (min === of && of > 0);
}

function isAsYouLike({ min, max, of }: Amount): boolean {
  return min === 0 && max >= of;
}

function scoreOf({ percent, points }: Score): string {
  return points === undefined ? `${numbers.format(percent)}%` : count(points, 'point');
}

const FAMILIES: Readonly<Record<LineFamily, string>> = {
  rows: 'a row',
  columns: 'a column',
  diagonals: 'a long diagonal',
};

const SHAPES: Readonly<Record<ShapeName, string>> = {
  corners: 'Fill the four corners.',
  x: 'Fill both long diagonals: they make an X.',
  plus: 'Fill the middle row and the middle column: they make a plus.',
  frame: 'Fill every square along the edge: they make a frame.',
  all: 'Fill every square.',
};

const FAULTS: Readonly<Record<IncludeFault, (path: string) => string>> = {
  missing: (path) => `There is no file ${path} yet.`,
  outside: (path) => `${path} lies outside this folder, so it is not shown.`,
  unreadable: (path) => `${path} cannot be read.`,
  other: (path) => `${path} is no playlist or choice board.`,
  cycle: (path) => `${path} leads back to this page, so it is shown only once.`,
  tooMuch: (path) => `The page is full. Open ${path} to see it.`,
  wrongKind: (path) => `${path} holds something else than this step asks for.`,
};

/** English. */
export const en: Words = {
  language: 'en',

  untitled: 'Untitled',
  unwritten: 'This step is still being written.',
  emptyPlaylist: 'No steps yet.',
  emptyBoard: 'No squares yet.',
  ownIdea: 'Your own idea',

  goals: 'What I am working on',
  ownGoal: 'My own goal',
  ownCriterion: 'My own sign of good work',
  mine: 'Mine',
  targets: 'Standards',
  time: 'Time',
  due: 'Due',
  youNeed: 'You need',
  steps: 'The path',
  theBoard: 'The board',
  board: 'Choice board',
  playlist: 'Playlist',
  grades(grades) {
    if (grades.length === 1 && /^k$/i.test(grades[0] ?? '')) return 'Kindergarten';
    const order = grades.map((grade) =>
      /^k$/i.test(grade) ? 0 : /^\d+$/.test(grade) ? Number(grade) : Number.NaN,
    );
    const inARow = order.every((grade, i) => i === 0 || grade === (order[i - 1] ?? Number.NaN) + 1);
    if (grades.length === 1) return Number.isNaN(order[0]) ? (grades[0] ?? '') : `Grade ${grades[0]}`;
    if (grades.length > 2 && inARow) return `Grades ${grades[0]}–${grades.at(-1)}`;
    return order.some(Number.isNaN) ? lists.format(grades) : `Grades ${lists.format(grades)}`;
  },
  sessions(sessions, minutes) {
    if (minutes === undefined) return count(sessions, 'session');
    return sessions === 1
      ? count(minutes, 'minute')
      : `${count(sessions, 'session')} of ${count(minutes, 'minute')}`;
  },
  priorities: { must: 'Must do', should: 'Should do', aspire: 'Aspire to do' },
  stepCount: (number) => count(number, 'step'),

  minutes: (least, longest) => `${least === longest ? least : `${least}–${longest}`} min`,
  points: (points) => count(points, 'point'),
  pointsEach: (points) => `${count(points, 'point')} each`,
  directions: 'Directions',
  resources: 'Use this',
  respond: 'Show it with',
  criteria: 'Good work looks like this',
  supports: 'If it helps',
  asksFor: 'Asks for',
  standards: 'Standards',
  more: 'More about this',
  checkIn: 'Stop here and see your teacher',
  after: 'First finish',
  offline: 'Without internet',
  worksOffline: 'Works without internet',
  by: 'by',
  level: 'Level',
  interests: 'For people who like',
  opensOutside: 'opens in your browser',
  dok: (level) => `DOK ${level}`,
  bloom: {
    remember: 'Remember',
    understand: 'Understand',
    apply: 'Apply',
    analyze: 'Analyze',
    evaluate: 'Evaluate',
    create: 'Create',
  },
  kinds: {
    lesson: 'Lesson',
    watch: 'Watch',
    read: 'Read',
    listen: 'Listen',
    practice: 'Practice',
    make: 'Make',
    discuss: 'Discuss',
    investigate: 'Investigate',
    play: 'Play',
    write: 'Write',
    present: 'Present',
    conference: 'Conference',
    reflect: 'Reflect',
    plan: 'Plan',
    other: 'Activity',
  },
  with: {
    solo: 'On your own',
    pair: 'With a partner',
    team: 'In a small group',
    class: 'With the class',
    adult: 'With an adult',
    teacher: 'With your teacher',
    mentor: 'With a mentor',
    family: 'With your family',
  },
  places: {
    classroom: 'Classroom',
    hallway: 'Hallway',
    library: 'Library',
    lab: 'Lab',
    outdoors: 'Outdoors',
    community: 'Community',
    home: 'Home',
    online: 'Online',
  },
  modes: { digital: 'On a device', paper: 'On paper', 'hands-on': 'Hands-on' },
  responses: {
    text: 'Writing',
    audio: 'A recording',
    video: 'A video',
    drawing: 'A drawing',
    image: 'A picture',
    model: 'A model',
    performance: 'A performance',
    talk: 'Talking',
    anonymous: 'Without your name',
  },
  barriers: {
    reading: 'Reading',
    writing: 'Writing',
    language: 'Language',
    hearing: 'Hearing',
    vision: 'Seeing',
    motor: 'Moving',
    attention: 'Attention',
    independence: 'Working alone',
    background: 'What you know already',
    emotional: 'Feelings',
    internet: 'Internet',
    device: 'A device',
    cost: 'Cost',
  },

  choose(amount) {
    if (isAll(amount)) return amount.of === 1 ? 'Do this one' : `Do all ${numbers.format(amount.of)}`;
    if (isAsYouLike(amount)) return 'Choose as many as you like';
    if (amount.min === 0 && amount.max === 1) return `Choose 1 of ${numbers.format(amount.of)} if you like`;
    return `Choose ${amountOf(amount)} of ${numbers.format(amount.of)}`;
  },
  chooseSome: 'Choose',
  anyOrder: 'In any order',

  free: 'Free',
  compulsory: 'Always part of it',
  noRule: 'How this board is finished is not written yet.',
  lines(number, families) {
    const kinds = ors.format(families.map((family) => FAMILIES[family]));
    return number === 1
      ? `Finish one whole line: ${kinds}.`
      : `Finish ${number} whole lines. A line is ${kinds}.`;
  },
  squares(amount) {
    if (isAll(amount)) return 'Fill every square.';
    if (isAsYouLike(amount)) return 'Fill as many squares as you like.';
    const noun = amount.min === 1 && amount.max === 1 ? 'square' : 'squares';
    return `Choose any ${amountOf(amount)} ${noun}.`
      .replace('any at least', 'at least')
      .replace('any up', 'up');
  },
  fromEach(amount, each) {
    if (isAll(amount)) return 'Fill every square.';
    if (isAsYouLike(amount)) return `Choose as many squares as you like from every ${each}.`;
    const noun = amount.max === 1 ? 'square' : 'squares';
    return `Choose ${amountOf(amount)} ${noun} from every ${each}.`;
  },
  pointsRule: (target, exactly, of) =>
    exactly
      ? `Choose ${of} that add up to exactly ${count(target, 'point')}.`
      : `Choose ${of} that add up to ${count(target, 'point')} or more.`,
  shape: (shape) => SHAPES[shape],
  mustInclude: (titles) => `Always part of it: ${lists.format(titles.map((title) => `“${title}”`))}.`,
  freeIsFilled: 'A free square is filled already.',
  freeIsNoChoice: 'A free square is a break. It does not count as a choice.',
  row: (number) => `Row ${number}`,
  gridHelp: 'Move with the arrow keys. Press the space bar to see a square in full.',
  squareHelp: 'Pick a square to see it in full.',
  chosenSquare: 'The square in full',

  check: 'Check',
  diagnostic: 'Check first',
  diagnosticNote: 'This finds out what you know already.',
  score: ({ percent, points }) =>
    points === undefined ? `${numbers.format(percent)}%` : numbers.format(points),
  mastery: ({ percent, points, outOf }) =>
    points === undefined || outOf === undefined
      ? `Mastery from ${numbers.format(percent)}%`
      : `Mastery from ${numbers.format(points)} of ${count(outOf, 'point')}`,
  outOf: (points) => `${count(points, 'point')} in all`,
  leadsTo: 'Your score decides what comes next',
  atLeast: (score) => `${scoreOf(score)} or more`,
  between: (from, to) =>
    from.points === undefined || to.points === undefined
      ? `${numbers.format(from.percent)}% or more, below ${numbers.format(to.percent)}%`
      : `${count(from.points, 'point')} or more, below ${numbers.format(to.points)}`,
  below: (score) => `Below ${scoreOf(score)}`,
  anyScore: 'Any score',
  unknownScore: 'Score not written yet',
  goOn: 'Go straight on.',
  secondChance: 'Another chance',
  retry: (mastery) =>
    mastery ? `Below ${scoreOf(mastery)}? You may try again.` : 'Not there yet? You may try again.',
  round(number, rounds, times, hasSteps) {
    const often =
      times === Number.POSITIVE_INFINITY
        ? 'as often as you like'
        : times === 1
          ? 'once'
          : `up to ${times} times`;
    const what = hasSteps ? 'do this, then take the check again' : 'take the check again';
    const sentence = `${what}, ${often}.`;
    if (rounds === 1 || number === 1) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    return `After that, ${sentence}`;
  },

  include: (fault, path) => FAULTS[fault](path),

  signatures: 'We agree',
  date: 'Date',
  signers: { student: 'Student', teacher: 'Teacher', family: 'Family' },
  adaptedFrom: 'Adapted from',
  dateOf: (year, month, day) => dates.format(Date.UTC(year, month - 1, day)),
  list: (items) => lists.format(items),

  openInText: 'Show in the text',
  stale: 'The text has a slip at the moment. This is how it looked before.',
  nothing: 'Nothing to show yet. Open a playlist or a choice board.',
  gone: 'This file is closed or gone. This is how it looked last.',
  findings: { error: 'Mistake', warning: 'Warning', hint: 'Hint' },
  findingsHere: 'For the author',
  paths: enPaths,
};
