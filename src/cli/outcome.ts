import type { Position, Range } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Finding, Level } from '../rules/finding';

/** What `check` found out, ready to be written in any format. Paths are relative to where it ran, with `/`. */
export interface Outcome {
  /** How many files were looked at. */
  readonly files: number;
  /** By path, then place. */
  readonly findings: readonly FileFinding[];
  readonly counts: Readonly<Record<Level, number>>;
  /** Mends that `--fix` has made. */
  readonly fixed: readonly Mend[];
}

export interface FileFinding {
  readonly path: string;
  /** Undefined for a file that could not be read. */
  readonly document: LessonDocument | undefined;
  readonly finding: Finding;
  /** Lines and columns from 0, columns in UTF-16 units. */
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface Mend {
  readonly path: string;
  /** Where it was before, from 0. */
  readonly at: Position;
  readonly rule: string;
  readonly title: string;
}

/** Writes an outcome as one text. */
export type Format = (outcome: Outcome, options: FormatOptions) => string;

export interface FormatOptions {
  /** Whether colours may be used. */
  readonly colour: boolean;
  /** The version of this program. */
  readonly version: string;
}
