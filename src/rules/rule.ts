import type { LessonDocument } from '../model/document';
import type { Project } from '../workspace/project';
import type { Level, Report } from './finding';

/** What the generated `docs/rules.md` says about a rule. */
export interface RuleDocs {
  /** One line: what it finds. */
  readonly what: string;
  /** Why it matters, with the source of the advice where it is pedagogy. */
  readonly why: string;
  /** A file, or a part of one, that the rule reports; tests run it. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
  /** What the fix does, in words; absent without one. */
  readonly fix?: string;
}

/** A rule that looks at one file at a time, with its includes and its curriculum at hand. */
export interface Rule<Id extends string = string> {
  /** `area/name`; never changes once released. */
  readonly id: Id;
  readonly level: Level;
  readonly docs: RuleDocs;
  /** Must not throw; where it does, the fault is shown as a finding about the rule and logged. */
  check(document: LessonDocument, project: Project): Iterable<Report>;
}
