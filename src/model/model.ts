import type { ParsedNode } from 'yaml';
import type { Span, Written } from './text';

/**
 * The typed model of a file: what its author means, with the place of everything that a finding, a hover or
 * the preview may point at. Built leniently: what cannot be read is left out here and reported elsewhere.
 */
export type Model = PlaylistModel | BoardModel | CurriculumModel;
export type LessonModel = PlaylistModel | BoardModel;

export type Agent = 'teacher' | 'shared' | 'student';
/** What somebody decides on, in the order of the format. */
export const CONTROL_AREAS = [
  'goals',
  'content',
  'path',
  'pace',
  'time',
  'place',
  'product',
  'assessment',
] as const;
export type ControlArea = (typeof CONTROL_AREAS)[number];
export type Priority = 'must' | 'should' | 'aspire';

/** Whole or broken minutes; `least` equals `longest` for a plain number. */
export interface Minutes {
  readonly least: number;
  readonly longest: number;
  readonly span: Span;
}

/** A goal or a success criterion; `text` is undefined where the learner writes their own. */
export interface Statement {
  readonly text: string | undefined;
  readonly by: 'teacher' | 'student';
  readonly span: Span;
}

export interface Resource {
  readonly title: string | undefined;
  readonly url: Written<string> | undefined;
  readonly by: string | undefined;
  readonly license: Written<string> | undefined;
  readonly offline: string | boolean | undefined;
  readonly span: Span;
}

export interface ClassTime {
  readonly sessions: number;
  /** Per session; undefined when left to `periods.minutes` of the curriculum. */
  readonly minutes: number | undefined;
  readonly span: Span;
}

/** What playlists and boards have in common. */
export interface Header {
  readonly format: Written<string> | undefined;
  readonly id: Written<string> | undefined;
  readonly title: Written<string> | undefined;
  readonly summary: Written<string> | undefined;
  readonly purpose: Written<string> | undefined;
  readonly goals: readonly Statement[];
  /** Single grades, ranges spelt out: `3-5` is `3`, `4`, `5`. */
  readonly grades: readonly string[];
  readonly subject: string | undefined;
  readonly language: Written<string> | undefined;
  readonly translationOf: Written<string> | undefined;
  /** The targets, as written. */
  readonly standards: readonly Written<string>[];
  readonly approach: Written<string> | undefined;
  readonly control: ReadonlyMap<ControlArea, Agent>;
  readonly classTime: ClassTime | undefined;
  readonly due: string | undefined;
  readonly status: Written<string> | undefined;
  readonly authors: readonly string[];
  readonly license: Written<string> | undefined;
  readonly derivedFrom: Resource | undefined;
  /** The note for home by language; the key is '' for a plain text. */
  readonly family: ReadonlyMap<string, string>;
  readonly materials: readonly string[];
  readonly lookFors: readonly string[];
  readonly signatures: readonly string[];
}

export interface PlaylistModel extends Header, Steps {
  readonly kind: 'playlist';
  readonly root: ParsedNode | undefined;
  readonly steps: readonly Step[];
}

export interface BoardModel extends Header, Steps {
  readonly kind: 'choice-board';
  readonly root: ParsedNode | undefined;
  /** A board is a grid or a menu; undefined while neither is written. */
  readonly board: Grid | Menu | undefined;
  readonly complete: Complete | undefined;
}

/** Flat views over the tree of steps, in file order. */
export interface Steps {
  /** Every step, option and square, at any depth, retry rounds and score entries included. */
  readonly allSteps: readonly Step[];
  readonly activities: readonly Activity[];
  readonly checks: readonly Check[];
  readonly chooses: readonly Choose[];
  readonly parts: readonly Part[];
  readonly includes: readonly Include[];
  /** Steps by id; the first one where an id is there twice. */
  readonly byId: ReadonlyMap<string, Step>;
}

export interface Grid {
  readonly type: 'grid';
  readonly rows: readonly (readonly Square[])[];
  readonly rowHeadings: readonly string[];
  readonly columnHeadings: readonly string[];
  readonly span: Span;
}

export type Square = Activity | FreeSquare;

export interface FreeSquare {
  readonly type: 'free';
  readonly id: string;
  readonly span: Span;
}

export interface Menu {
  readonly type: 'menu';
  readonly sections: readonly Section[];
  readonly span: Span;
}

export interface Section {
  readonly type: 'section';
  readonly name: string;
  readonly choose: ChooseRange | undefined;
  readonly points: Written<number> | undefined;
  readonly options: readonly Step[];
  readonly span: Span;
  readonly nameSpan: Span;
}

/** How many to choose; `max` is Infinity where left out or `all`; `all` is min Infinity as well. */
export interface ChooseRange {
  readonly min: number;
  readonly max: number;
  readonly span: Span;
}

export type LineFamily = 'rows' | 'columns' | 'diagonals';
export type ShapeName = 'corners' | 'x' | 'plus' | 'frame' | 'all';

/** The rule of a board, `complete:`. */
export interface Complete {
  readonly rule: CompleteRule | undefined;
  readonly must: readonly Written<string>[];
  readonly span: Span;
}

export type CompleteRule =
  | {
      readonly type: 'lines';
      readonly count: number;
      readonly of: ReadonlySet<LineFamily>;
      readonly span: Span;
    }
  | {
      readonly type: 'choose';
      readonly range: ChooseRange;
      readonly fromEach: 'row' | 'column' | undefined;
      readonly span: Span;
    }
  | { readonly type: 'points'; readonly target: number; readonly exactly: boolean; readonly span: Span }
  | { readonly type: 'shape'; readonly shape: ShapeName; readonly span: Span };

export type Step = Activity | Choose | Part | Check | Include | UnknownStep;

/** What holds a step: decides whether its `priority` can make it optional. */
export type Role = 'step' | 'option' | 'square';

export interface StepCommon {
  /** Written, or generated from the text; given once, by ids.ts. Unique in its file unless an author repeats one. */
  id: string;
  /** Where the id is written; undefined for a generated one. */
  readonly idSpan: Span | undefined;
  /** What a person would call this step: its text, title or file. */
  readonly label: string;
  /** Where the label stands: what a finding about the step as a whole underlines. */
  readonly labelSpan: Span;
  /** The whole entry. */
  readonly span: Span;
  readonly node: ParsedNode;
  readonly role: Role;
  /** What this step stands in: a part, a choose, a check (through a score entry or retry), or the file. */
  readonly parent: Step | Section | undefined;
  readonly title: string | undefined;
  readonly priority: Written<Priority> | undefined;
  /** True for a step of a sequence that is `should` or `aspire`. */
  readonly optional: boolean;
  readonly after: readonly Written<string>[];
  readonly teacherNote: string | undefined;
  /** Its own points, else its section's. */
  readonly points: number | undefined;
}

export interface Activity extends StepCommon {
  readonly type: 'activity';
  /** Undefined for open work without a text of its own. */
  readonly text: string | undefined;
  readonly open: boolean;
  readonly directions: readonly string[];
  readonly kind: string | undefined;
  readonly minutes: Minutes | undefined;
  readonly standards: readonly Written<string>[];
  readonly level: string | undefined;
  readonly dok: number | undefined;
  readonly bloom: string | undefined;
  readonly with: readonly string[];
  readonly place: readonly string[];
  readonly mode: string | undefined;
  readonly interests: readonly string[];
  readonly resources: readonly Resource[];
  readonly materials: readonly string[];
  readonly respond: readonly string[];
  readonly barriers: readonly Written<string>[];
  /** Barrier to the words that tell how it is lowered; '' for an empty support. */
  readonly supports: ReadonlyMap<string, Written<string>>;
  readonly checkIn: boolean;
  readonly criteria: readonly Statement[];
}

export interface Choose extends StepCommon {
  readonly type: 'choose';
  /** Undefined where the number cannot be read. */
  readonly range: ChooseRange | undefined;
  readonly options: readonly Step[];
}

export interface Part extends StepCommon {
  readonly type: 'part';
  readonly order: 'fixed' | 'free';
  readonly steps: readonly Step[];
}

export interface Check extends StepCommon {
  readonly type: 'check';
  readonly minutes: Minutes | undefined;
  readonly standards: readonly Written<string>[];
  readonly barriers: readonly Written<string>[];
  readonly supports: ReadonlyMap<string, Written<string>>;
  readonly outOf: number;
  /** As a share of `outOf`, in percent; undefined without `mastery`. */
  readonly mastery: Written<number> | undefined;
  readonly entries: readonly ScoreEntry[];
  readonly retry: readonly RetryRound[];
  readonly diagnostic: boolean;
}

export interface ScoreEntry {
  /** Percent from 0 to 100. */
  readonly atLeast: Written<number> | undefined;
  readonly name: string | undefined;
  readonly steps: readonly Step[];
  readonly span: Span;
}

export interface RetryRound {
  /** Infinity for `unlimited`. */
  readonly times: number;
  readonly steps: readonly Step[];
  readonly span: Span;
}

/** Another file in the place of a step. */
export interface Include extends StepCommon {
  readonly type: 'include';
  readonly of: 'choice-board' | 'playlist';
  readonly path: Written<string>;
}

/** An entry that no keyword decides yet, kept so that everything round it goes on working. */
export interface UnknownStep extends StepCommon {
  readonly type: 'unknown';
}

export interface CurriculumModel {
  readonly kind: 'curriculum';
  readonly root: ParsedNode | undefined;
  readonly format: Written<string> | undefined;
  readonly frameworks: readonly Written<string>[];
  readonly learners: readonly Learner[];
  readonly priorities: ReadonlyMap<Priority, string>;
  readonly rules: ReadonlyMap<string, Written<string>>;
  readonly periodMinutes: number | undefined;
  /** Standards that the whole curriculum must cover, as written. */
  readonly required: readonly RequiredStandards[];
}

export interface Learner {
  readonly id: Written<string>;
  readonly name: string;
  readonly needs: readonly Written<string>[];
  readonly span: Span;
}

export interface RequiredStandards {
  readonly grade: string | undefined;
  readonly subject: string | undefined;
  readonly standards: readonly Written<string>[];
  readonly span: Span;
}
