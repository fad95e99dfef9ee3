import type { LineFamily, ShapeName } from '../../model/model';
import type { PriorityKey } from '../view';
import type { PathsWords } from './pathsWords';

/** How many of how many; `max` is Infinity where left out. */
export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly of: number;
}

/** A score in percent and, where the check is marked in points, in points. */
export interface Score {
  readonly percent: number;
  readonly points?: number | undefined;
  readonly outOf?: number | undefined;
}

/** Why an included file does not show. */
export type IncludeFault = 'missing' | 'outside' | 'unreadable' | 'other' | 'cycle' | 'tooMuch' | 'wrongKind';

/**
 * The fixed words of the student's side in one language. Whole sentences, so that a language may order them as it
 * likes; numbers come as numbers, and each table brings its own plurals.
 */
export interface Words {
  /** BCP 47, without a region. */
  readonly language: string;

  readonly untitled: string;
  readonly unwritten: string;
  readonly emptyPlaylist: string;
  readonly emptyBoard: string;
  readonly ownIdea: string;

  // ---- the top of the page
  readonly goals: string;
  readonly ownGoal: string;
  readonly ownCriterion: string;
  readonly mine: string;
  readonly targets: string;
  readonly time: string;
  readonly due: string;
  readonly youNeed: string;
  readonly steps: string;
  readonly theBoard: string;
  readonly board: string;
  readonly playlist: string;
  grades(grades: readonly string[]): string;
  sessions(sessions: number, minutes: number | undefined): string;
  readonly priorities: Readonly<Record<PriorityKey, string>>;
  /** What the legend says of a priority, beside its name. */
  stepCount(count: number): string;

  // ---- a card
  minutes(least: number, longest: number): string;
  points(points: number): string;
  pointsEach(points: number): string;
  readonly directions: string;
  readonly resources: string;
  readonly respond: string;
  readonly criteria: string;
  readonly supports: string;
  readonly asksFor: string;
  readonly standards: string;
  readonly more: string;
  readonly checkIn: string;
  readonly after: string;
  readonly offline: string;
  readonly worksOffline: string;
  readonly by: string;
  readonly level: string;
  readonly interests: string;
  readonly opensOutside: string;
  dok(level: number): string;
  readonly bloom: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly with: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<string, string>>;
  readonly responses: Readonly<Record<string, string>>;
  readonly barriers: Readonly<Record<string, string>>;

  // ---- choosing
  choose(amount: Amount): string;
  readonly chooseSome: string;
  readonly anyOrder: string;

  // ---- boards
  readonly free: string;
  readonly compulsory: string;
  readonly noRule: string;
  lines(count: number, families: readonly LineFamily[]): string;
  squares(amount: Amount): string;
  fromEach(amount: Amount, each: 'row' | 'column'): string;
  pointsRule(target: number, exactly: boolean, of: 'squares' | 'tasks'): string;
  shape(shape: ShapeName): string;
  mustInclude(titles: readonly string[]): string;
  readonly freeIsFilled: string;
  readonly freeIsNoChoice: string;
  row(number: number): string;
  readonly gridHelp: string;
  readonly squareHelp: string;
  readonly chosenSquare: string;

  // ---- checks
  readonly check: string;
  readonly diagnostic: string;
  readonly diagnosticNote: string;
  /** As short as can be: `80%`, `16`. */
  score(score: Score): string;
  mastery(score: Score): string;
  outOf(points: number): string;
  readonly leadsTo: string;
  atLeast(score: Score): string;
  between(from: Score, to: Score): string;
  below(score: Score): string;
  readonly anyScore: string;
  readonly unknownScore: string;
  readonly goOn: string;
  readonly secondChance: string;
  retry(mastery: Score | undefined): string;
  round(number: number, rounds: number, times: number, hasSteps: boolean): string;

  // ---- includes
  include(fault: IncludeFault, path: string): string;

  // ---- the end of the page
  readonly signatures: string;
  readonly date: string;
  readonly signers: Readonly<Record<string, string>>;
  readonly adaptedFrom: string;
  dateOf(year: number, month: number, day: number): string;
  list(items: readonly string[]): string;

  // ---- the preview around the page
  readonly openInText: string;
  readonly stale: string;
  readonly nothing: string;
  readonly gone: string;
  readonly findings: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  readonly findingsHere: string;
  readonly paths: PathsWords;
}
