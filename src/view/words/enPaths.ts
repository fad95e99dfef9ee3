import type { PathsWords } from './pathsWords';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const lists = new Intl.ListFormat('en', { type: 'conjunction' });
/** Beyond this many digits a number is told by its size. */
const MOST_DIGITS = 15;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function shortCount(digits: string): string {
  if (digits.length <= MOST_DIGITS) return numbers.format(BigInt(digits));
  const power = String(digits.length - 1).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
  return `about ${digits[0]}.${digits[1]} × 10${power}`;
}

const wayNoun = (digits: string): string => (digits === '1' ? 'way' : 'ways');
const times = (count: number): string => (count === 1 ? 'once' : `${numbers.format(count)} times`);
const steps = (count: number): string => (count === 1 ? '1 step' : `${numbers.format(count)} steps`);

/** English. */
export const enPaths: PathsWords = {
  tabs: 'Two sides of this file',
  student: 'What students see',
  paths: 'Paths',

  working: 'Working out the ways…',
  incomplete: 'The ways cannot be told yet: something here has no meaning so far.',
  lastFigures: 'Something here has no meaning so far. These are the figures from before.',
  nobody: 'Nobody can finish this',
  closedAt: 'There is no way through:',
  boardRule: 'the rule of the board',

  ways: (digits) => `${shortCount(digits)} ${wayNoun(digits)}`,
  shortCount,
  exactCount: (digits) => numbers.format(BigInt(digits)),
  wayNoun,
  exact: 'The exact number',
  scored: (check, score) => `${check}: ${score.charAt(0).toLowerCase()}${score.slice(1)}`,
  from: (file) => `from ${file}`,
  showWay: 'Show this way in the text',
  hideWay: 'Stop showing it',
  more: (count) => `and ${numbers.format(count)} more`,
  notShown: (count) => `${numbers.format(count)} further ones are not listed here.`,

  time: 'Time',
  ofRequired: 'of required work',
  orMoreRequired: 'or more of required work',
  atLeast: (minutes) => `at least ${minutes}`,
  everyWay: 'Every way takes',
  someWays: 'Some ways take',
  withOptional: 'With everything optional and every second chance',
  classTime: 'Class time',
  min: (minutes) => `${numbers.format(minutes)} min`,
  upTo: (minutes) => `up to ${numbers.format(minutes)} min`,
  shortestTooLong: (minutes) =>
    `Even the shortest way takes ${numbers.format(minutes)} min more than there is.`,
  longestTooLong: (minutes) => `The longest way takes ${numbers.format(minutes)} min more than there is.`,
  mostTooLong: (minutes) =>
    `Every way fits. With everything optional and every second chance it can be ${numbers.format(minutes)} min more than there is.`,
  fits: (spare) =>
    spare === 0
      ? 'Every way fits, to the minute.'
      : `Every way fits, with ${numbers.format(spare)} min to spare on the longest.`,
  maybeFits: 'What is known fits so far.',
  noClassTime: 'No class time is given, so there is nothing to hold this against.',
  unknown: (count) =>
    count === 1
      ? '1 piece of work says no minutes, so these figures are the least that it takes:'
      : `${numbers.format(count)} pieces of work say no minutes, so these figures are the least that it takes:`,
  shortestWay: 'The shortest way',
  longestWay: 'The longest way',
  onlyWay: 'The way',
  oneWay: 'One of the ways',

  targets: 'Targets',
  noTargets: 'This file names no standards as its targets.',
  guaranteedOf: (_, all) => `of ${numbers.format(all)} ${all === 1 ? 'target' : 'targets'} guaranteed`,
  verdicts: { guaranteed: 'Guaranteed', possible: 'Not guaranteed', never: 'Never met' },
  onEvery: 'On every way',
  onSome: 'On some ways',
  onNone: 'On no way',
  times: (least, most) =>
    least === most
      ? times(least)
      : least === 0
        ? `at most ${times(most)}`
        : `${numbers.format(least)} to ${numbers.format(most)} times`,
  neverMet: 'No work that anybody can take is aligned with it.',
  missedBy: 'A student who goes this way finishes and never meets it:',
  onlyOpen: 'Every such way has open work: what the student makes of it may meet it.',
  others: 'Other standards met',

  stuck: 'Stuck on the way',
  waitsFor: 'waits for',
  stuckWay: 'A student who goes this way gets there without it:',
  work: 'Work',
  onEveryWay: (count) => `On every way: ${steps(count)}`,
  onSomeWays: (count) => `On some ways: ${steps(count)}`,
  onNoWay: (count) => `On no way: ${steps(count)}`,
  onNoWayMeans: 'Nobody can ever take this and finish.',

  learners: 'Learners side by side',
  everyone: 'Everyone',
  needs: (needs) => `needs: ${lists.format(needs.map((need) => need.toLowerCase()))}`,
  waysOf(own, all) {
    if (own !== all) return `${shortCount(own)} of ${shortCount(all)} ways`;
    return all.length > MOST_DIGITS
      ? 'all of them'
      : all === '1'
        ? 'the 1 way'
        : `all ${shortCount(all)} ways`;
  },
  closedOut: 'Closed out: no way is left',
  closedOutScore: 'Closed out after some score',
  afterScore: 'No way is left after',
  blockedWork: 'Blocked:',
  noPath: 'The way with the least in their way:',

  control: 'Who controls what',
  areas: {
    goals: 'Goals',
    content: 'Content',
    path: 'Path',
    pace: 'Pace',
    time: 'Time',
    place: 'Place',
    product: 'Product',
    assessment: 'Assessment',
  },
  agents: { teacher: 'Teacher', shared: 'Shared', student: 'Student' },
};
