/**
 * What a student sees, as plain data: it crosses to the webview as a message, and the same data makes the exported
 * page and print. Texts are already words in the file's language; keys and numbers stay beside them for what reacts
 * to clicks.
 */

/** A stretch of the text that something came from: UTF-16 offsets; `uri` where it is not the file on show. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly uri?: string | undefined;
}

/** Inline text: plain words, or words with a meaning. Never markup. */
export type Inline = string | Styled | CodeText | LinkText;
export type RichText = readonly Inline[];

export interface Styled {
  readonly kind: 'strong' | 'em' | 'strike';
  readonly content: RichText;
}

export interface CodeText {
  readonly kind: 'code';
  readonly text: string;
}

/** `href` is safe: http, https or mailto. */
export interface LinkText {
  readonly kind: 'link';
  readonly href: string;
  readonly content: RichText;
}

export type PriorityKey = 'must' | 'should' | 'aspire';
export type FindingLevel = 'error' | 'warning' | 'hint';
export type Direction = 'ltr' | 'rtl';

/** A word of the format, and how a student reads it. Words of the author's own have themselves for a key. */
export interface NamedWord {
  readonly key: string;
  readonly word: string;
}

export interface MinutesView {
  readonly least: number;
  readonly longest: number;
  /** `20–25 min`. */
  readonly text: string;
}

export interface PriorityView {
  readonly key: PriorityKey;
  /** Under the workspace's own name. */
  readonly name: string;
  readonly optional: boolean;
}

/** Something for the author about a card. */
export interface FindingView {
  readonly level: FindingLevel;
  readonly rule: string;
  readonly message: string;
  readonly place: Place;
}

/** A goal or a criterion; without a text it is the student's to write. */
export interface StatementView {
  readonly text?: RichText | undefined;
  readonly mine: boolean;
}

/** What is written in another language than the page; left out where it is the page's own. */
export interface Tongue {
  readonly language?: string | undefined;
  readonly dir?: Direction | undefined;
}

export interface LessonView {
  readonly uri: string;
  readonly version: number;
  readonly kind: 'playlist' | 'choice-board';
  /** The file's language where it is a real one, as BCP 47. */
  readonly language?: string | undefined;
  readonly dir: Direction;
  /** Which table of fixed words is used. */
  readonly words: string;
  readonly title: RichText;
  /** `Grade 3`, `Grades 4–6`. */
  readonly grades?: string | undefined;
  readonly subject?: string | undefined;
  readonly summary?: RichText | undefined;
  readonly goals: readonly StatementView[];
  readonly targets: readonly string[];
  readonly time?: TimeView | undefined;
  readonly due?: string | undefined;
  readonly materials: readonly RichText[];
  /** How many steps there are of each priority; empty where all are a must. */
  readonly legend: readonly LegendEntry[];
  readonly body: BodyView;
  readonly signatures: readonly NamedWord[];
  readonly credits: CreditsView;
  /** What is about the file as a whole. */
  readonly findings: readonly FindingView[];
}

export interface TimeView {
  readonly sessions: number;
  /** Of one session. */
  readonly minutes?: number | undefined;
  readonly text: string;
}

export interface LegendEntry {
  readonly key: PriorityKey;
  readonly name: string;
  readonly count: number;
}

export interface CreditsView {
  readonly authors: readonly string[];
  readonly license?: string | undefined;
  readonly derivedFrom?: ResourceView | undefined;
}

/** What a file is made of. */
export type BodyView = PathView | GridView | MenuView | EmptyView;

export interface PathView {
  readonly type: 'path';
  readonly steps: readonly StepView[];
}

/** Nothing written yet. */
export interface EmptyView {
  readonly type: 'empty';
  readonly note: string;
}

/** The rule that finishes a board, in words. */
export interface RuleView {
  readonly text: string;
  /** What is said beside it: compulsory squares, free ones. */
  readonly notes: readonly string[];
}

export interface GridView {
  readonly type: 'grid';
  readonly key: string;
  readonly place: Place;
  readonly rule: RuleView;
  /** Length of the longest row. */
  readonly columns: number;
  readonly columnHeadings: readonly RichText[];
  /** One a row; empty where the board has none. */
  readonly rowHeadings: readonly RichText[];
  readonly rows: readonly (readonly SquareView[])[];
}

export type SquareView = ActivityView | FreeSquareView;

export interface FreeSquareView {
  readonly type: 'free';
  readonly key: string;
  readonly id: string;
  readonly place: Place;
}

export interface MenuView {
  readonly type: 'menu';
  readonly key: string;
  readonly place: Place;
  readonly rule?: RuleView | undefined;
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  readonly key: string;
  readonly place: Place;
  readonly name: RichText;
  /** `Choose 2 of 4`; absent where points decide. */
  readonly rule?: string | undefined;
  readonly amount?: AmountView | undefined;
  readonly points?: string | undefined;
  readonly options: readonly StepView[];
}

export type StepView = ActivityView | ChooseView | PartView | CheckView | IncludeView | UnwrittenView;

export interface StepBase {
  /** Unique on the page: the id, below the ids of the includes that it came through. */
  readonly key: string;
  readonly id: string;
  readonly title: RichText;
  readonly place: Place;
  readonly priority?: PriorityView | undefined;
  readonly after: readonly AfterView[];
  /** `20 points`. */
  readonly points?: string | undefined;
  /** On a board: has to be part of every finished one. */
  readonly compulsory: boolean;
  readonly findings: readonly FindingView[];
}

/** A step that comes first. */
export interface AfterView {
  readonly title: RichText;
  /** Its card; undefined for one that is not there. */
  readonly key?: string | undefined;
}

export interface ActivityView extends StepBase {
  readonly type: 'activity';
  /** The outcome is the student's own. */
  readonly own: boolean;
  readonly kind?: NamedWord | undefined;
  readonly minutes?: MinutesView | undefined;
  readonly with: readonly NamedWord[];
  readonly where: readonly NamedWord[];
  readonly mode?: NamedWord | undefined;
  readonly level?: string | undefined;
  readonly rigor: readonly string[];
  readonly interests: readonly string[];
  readonly standards: readonly string[];
  readonly directions: readonly RichText[];
  readonly resources: readonly ResourceView[];
  readonly materials: readonly RichText[];
  readonly respond: readonly NamedWord[];
  readonly criteria: readonly StatementView[];
  readonly supports: readonly SupportView[];
  /** Barriers without a support. */
  readonly barriers: readonly NamedWord[];
  readonly checkIn: boolean;
}

/** How one barrier is lowered. */
export interface SupportView {
  readonly barrier: NamedWord;
  readonly text: RichText;
}

export interface ResourceView {
  readonly title: RichText;
  /** Safe to open; absent where the address is none of http, https and mailto. */
  readonly href?: string | undefined;
  /** `phet.colorado.edu`, or the address itself where it is no link. */
  readonly where?: string | undefined;
  readonly by?: string | undefined;
  readonly license?: string | undefined;
  /** What to use without internet; '' where the author says only that it works. */
  readonly offline?: RichText | undefined;
}

export interface ChooseView extends StepBase {
  readonly type: 'choose';
  /** `Choose 2 of 4`. */
  readonly rule: string;
  /** Undefined where the number cannot be read. */
  readonly amount?: AmountView | undefined;
  readonly options: readonly StepView[];
}

/** How many are to be chosen; never more than there are. */
export interface AmountView {
  readonly min: number;
  readonly max: number;
}

export interface PartView extends StepBase {
  readonly type: 'part';
  readonly order: 'fixed' | 'free';
  readonly orderText?: string | undefined;
  readonly steps: readonly StepView[];
}

export interface CheckView extends StepBase {
  readonly type: 'check';
  readonly diagnostic: boolean;
  readonly minutes?: MinutesView | undefined;
  readonly standards: readonly string[];
  readonly supports: readonly SupportView[];
  readonly barriers: readonly NamedWord[];
  /** `Mastery: 16 of 20 points`, `20 points in all`. */
  readonly mastery?: string | undefined;
  /** In percent. */
  readonly masteryPercent?: number | undefined;
  /** The scores at which something changes, from the lowest. */
  readonly ticks: readonly TickView[];
  /** From the highest score to the lowest. */
  readonly branches: readonly BranchView[];
  readonly retry?: RetryView | undefined;
}

export interface TickView {
  /** In percent. */
  readonly at: number;
  /** `80%`, or the points that these are. */
  readonly label: string;
}

export interface BranchView {
  readonly key: string;
  /** In percent; undefined where it cannot be read. */
  readonly from?: number | undefined;
  /** In percent; the lowest score of the next branch, 100 for the highest. */
  readonly to?: number | undefined;
  /** `80% or more`. */
  readonly score: string;
  readonly name?: RichText | undefined;
  readonly steps: readonly StepView[];
}

export interface RetryView {
  /** `Below 80%? You can try again.` */
  readonly text: string;
  readonly rounds: readonly RoundView[];
}

export interface RoundView {
  readonly key: string;
  /** `Do this, then take the check again (once).` */
  readonly text: string;
  readonly steps: readonly StepView[];
}

export interface IncludeView extends StepBase {
  readonly type: 'include';
  readonly of: 'playlist' | 'choice-board';
  readonly tongue: Tongue;
  readonly summary?: RichText | undefined;
  readonly body?: BodyView | undefined;
  /** Why nothing shows. */
  readonly note?: string | undefined;
}

/** An entry that nothing decides yet. */
export interface UnwrittenView extends StepBase {
  readonly type: 'unwritten';
  readonly note: string;
}
