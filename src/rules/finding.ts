import type { Span, TextChange } from '../model/text';
import type { RuleId } from './catalogue';

export type Level = 'error' | 'warning' | 'hint';

/** Something to tell the author, as data. Spans are offsets in the file that the finding is about. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly span: Span;
  readonly message: string;
  /** The other ends: the first of two duplicates, the step that is required … */
  readonly related: readonly Related[];
  /** The one sensible mend. */
  readonly fix?: Fix;
  /** Other mends, where several are as sensible; the first is the likeliest. */
  readonly otherFixes?: readonly Fix[];
}

export interface Related {
  /** The file, where it is another one than the finding's. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  /** In the imperative, as a menu shows it: `Change to "minutes"`. */
  readonly title: string;
  readonly changes: readonly FileChange[];
  /** Whether *fix all* and `check --fix` may apply it unseen: it keeps the meaning that was surely intended. */
  readonly safe: boolean;
}

export interface FileChange extends TextChange {
  /** The file to change, where it is another one than the finding's. */
  readonly uri?: string;
}

/** What a rule reports: the catalogue adds the id and the level. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
  readonly otherFixes?: readonly Fix[] | undefined;
  /** Where one case of a rule weighs less or more than its default. */
  readonly level?: Level;
}
