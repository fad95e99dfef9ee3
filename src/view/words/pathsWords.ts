/** The words of the Paths view, for the author. */
export interface PathsWords {
  // ---- the two sides of the preview
  readonly tabs: string;
  readonly student: string;
  readonly paths: string;

  // ---- states
  readonly working: string;
  readonly incomplete: string;
  readonly lastFigures: string;
  readonly nobody: string;
  /** Before the names of what cannot be finished. */
  readonly closedAt: string;
  readonly boardRule: string;

  // ---- ways
  /** `8 ways`; `digits` may be longer than any number that a language knows. */
  ways(digits: string): string;
  /** The number alone, short enough to read. */
  shortCount(digits: string): string;
  /** The number alone, every digit of it. */
  exactCount(digits: string): string;
  readonly wayNoun: (digits: string) => string;
  readonly exact: string;
  /** `check` by its name, and the score as words. */
  scored(check: string, score: string): string;
  /** A step of an included file. */
  from(file: string): string;
  readonly showWay: string;
  readonly hideWay: string;
  more(count: number): string;
  notShown(count: number): string;

  // ---- time
  readonly time: string;
  readonly ofRequired: string;
  readonly orMoreRequired: string;
  atLeast(minutes: string): string;
  readonly everyWay: string;
  readonly someWays: string;
  readonly withOptional: string;
  readonly classTime: string;
  /** A number of minutes. */
  min(minutes: number): string;
  upTo(minutes: number): string;
  shortestTooLong(minutes: number): string;
  longestTooLong(minutes: number): string;
  mostTooLong(minutes: number): string;
  fits(spare: number): string;
  readonly maybeFits: string;
  readonly noClassTime: string;
  unknown(count: number): string;
  readonly shortestWay: string;
  readonly longestWay: string;
  readonly onlyWay: string;
  /** Where all take the same time. */
  readonly oneWay: string;

  // ---- standards
  readonly targets: string;
  readonly noTargets: string;
  guaranteedOf(guaranteed: number, all: number): string;
  readonly verdicts: Readonly<Record<'guaranteed' | 'possible' | 'never', string>>;
  readonly onEvery: string;
  readonly onSome: string;
  readonly onNone: string;
  times(least: number, most: number): string;
  readonly neverMet: string;
  readonly missedBy: string;
  readonly onlyOpen: string;
  readonly others: string;

  // ---- steps
  readonly stuck: string;
  readonly waitsFor: string;
  readonly stuckWay: string;
  readonly work: string;
  onEveryWay(count: number): string;
  onSomeWays(count: number): string;
  onNoWay(count: number): string;
  readonly onNoWayMeans: string;

  // ---- learners
  readonly learners: string;
  readonly everyone: string;
  needs(needs: readonly string[]): string;
  /** How many of everybody's ways. */
  waysOf(own: string, all: string): string;
  readonly closedOut: string;
  readonly closedOutScore: string;
  readonly afterScore: string;
  readonly blockedWork: string;
  readonly noPath: string;

  // ---- control
  readonly control: string;
  readonly areas: Readonly<Record<string, string>>;
  readonly agents: Readonly<Record<'teacher' | 'shared' | 'student', string>>;
}
