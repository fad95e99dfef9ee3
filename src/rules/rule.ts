import type { LessonDocument } from '../model/document';
import type { Analysis } from '../paths/analysis';
import type { Facts } from '../paths/facts';
import type { Project } from '../workspace/project';
import type { Level, Report } from './finding';

/**
 * A file, or a part of one: `format`, `id` and `title` are added where they are missing. With several files the
 * first one is looked at; the others stand beside it, by their paths.
 */
export type RuleExample = string | Readonly<Record<string, string>>;

/** What the generated `docs/rules.md` says about a rule. */
export interface RuleDocs {
  /** One line: what it finds. */
  readonly what: string;
  /** Why it matters, with the source of the advice where it is pedagogy. */
  readonly why: string;
  /** A file, or a part of one, that the rule reports; tests run it. */
  readonly bad: RuleExample;
  /** The same, mended. */
  readonly good: RuleExample;
  /** What the fix does, in words; absent without one. */
  readonly fix?: string;
}

/** What is known about a rule wherever its findings come from. */
export interface RuleInfo<Id extends string = string> {
  /** `area/name`; never changes once released. */
  readonly id: Id;
  readonly level: Level;
  readonly docs: RuleDocs;
}

interface Checked<Id extends string> extends RuleInfo<Id> {
  /**
   * True for a rule that concludes from what is *not* there: while the YAML is broken somewhere it keeps quiet,
   * since what it misses may stand in the broken part.
   */
  readonly needsWhole?: boolean;
}

/** A rule that needs to know one file only; its reports are kept as long as the text stays the same. */
export interface FileRule<Id extends string = string> extends Checked<Id> {
  readonly sees: 'file';
  /** Must not throw; where it does, the fault is shown as a finding about the rule and logged. */
  check(document: LessonDocument): Iterable<Report>;
}

/** A rule that looks at other files as well: includes, the curriculum, files with the same id. */
export interface ProjectRule<Id extends string = string> extends Checked<Id> {
  readonly sees: 'project';
  /** Must not throw; where it does, the fault is shown as a finding about the rule and logged. */
  check(document: LessonDocument, project: Project): Iterable<Report>;
}

/**
 * A rule about what every student can and must do. It is asked only where the ways of a file have a meaning: its
 * YAML and its shape are sound, those of all that it includes as well, and nothing that it includes is missing.
 */
export interface WaysRule<Id extends string = string> extends RuleInfo<Id> {
  readonly sees: 'ways';
  /** Must not throw; where it does, the fault is shown as a finding about the rule and logged. */
  check(document: LessonDocument, analysis: Analysis, facts: Facts): Iterable<Report>;
}

export type Rule<Id extends string = string> = FileRule<Id> | ProjectRule<Id> | WaysRule<Id>;
