import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Analysis } from '../paths/analysis';
import { type Facts, factsWithoutStandards } from '../paths/facts';
import { CATALOGUE, docsAddress, type RuleId, ruleNamed } from '../rules/catalogue';
import { unknownRules } from '../rules/curriculum/unknownRule';
import type { Finding, Level, Report } from '../rules/finding';
import { silence } from '../rules/ignore/silence';
import { RULES } from '../rules/index';
import { type Settings, settingFor, settingsOf } from '../rules/levels';
import { QuietPlaces } from '../rules/quietPlaces';
import type { Rule } from '../rules/rule';
import { schemaFindings } from '../schema/findings';
import type { Project } from '../workspace/project';

/** Hears of faults of ours, with their cause. */
export type FaultLog = (message: string, cause: unknown) => void;

const IDS: ReadonlySet<string> = new Set(CATALOGUE.map(({ id }) => id));
const ALL: readonly Rule<RuleId>[] = RULES;
const NOTHING: Settings = new Map();

/**
 * Everything to tell the author of a file, in file order: what is wrong with its YAML, with its shape, and what
 * the rules find. One mistake is told once: about a place that is broken the rules keep quiet. Never throws.
 *
 * What depends on the text alone is kept with the document; what other files say is looked up each time.
 * @param settings levels that count before those of the curriculum
 * @param facts what codes mean, for this project; without them codes are compared by their letters
 */
export function findings(
  document: LessonDocument,
  project: Project,
  log: FaultLog,
  settings: Settings = NOTHING,
  facts: Facts = factsWithoutStandards(project),
): readonly Finding[] {
  const work = findingsInSteps(document, project, log, settings, facts);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** As `findings`, with a pause after each piece of work, so that the caller can let others have their turn. */
export function* findingsInSteps(
  document: LessonDocument,
  project: Project,
  log: FaultLog,
  settings: Settings = NOTHING,
  facts: Facts = factsWithoutStandards(project),
): Generator<void, readonly Finding[]> {
  const own = yield* fileFindings(document, log);
  const found = [...own.findings];
  for (const rule of ALL) {
    if (rule.sees !== 'project' || (rule.needsWhole && own.broken)) continue;
    found.push(...apply(rule, document, log, () => rule.check(document, project), own.quiet));
    yield;
  }
  found.push(...(yield* waysFindings(document, own, facts, log)));
  const curriculum = settingsOf(project.curriculumOf(document)?.model ?? document.curriculum);
  const setting = (rule: RuleId, level: Level) => settingFor(rule, level, settings, curriculum);
  const heard = levelled(found, setting).sort(byPlace);
  const { left, reports } = silence(document, heard, IDS, (rule) => {
    const info = ruleNamed(rule);
    return own.broken || (info !== undefined && setting(info.id, info.level) === 'off');
  });
  const aboutComments = reports.map((report) => findingOf(report.rule, report));
  return unique([...left, ...levelled(aboutComments, setting)].sort(byPlace));
}

/** Mistakes of the YAML round which some of the text could not be read, so that what is missing may be there. */
const LOSES_TEXT: ReadonlySet<string> = new Set<RuleId>([
  'yaml/broken',
  'yaml/conflict-marker',
  'yaml/several-documents',
  'yaml/stray-text',
  'yaml/swallowed-line',
  'yaml/too-deep',
  'yaml/too-long',
  'yaml/too-many-aliases',
]);

/** What is found from the text alone. */
interface FileFindings {
  readonly findings: readonly Finding[];
  readonly quiet: QuietPlaces;
  /** True when the YAML could not be read to its end. */
  readonly broken: boolean;
  /** True without any mistake of the YAML or of the shape: what the file says is what its author means. */
  readonly sound: boolean;
}

const kept = new WeakMap<LessonDocument, FileFindings>();

function* fileFindings(document: LessonDocument, log: FaultLog): Generator<void, FileFindings> {
  const known = kept.get(document);
  if (known) return known;
  const found = yield* findInFile(document, log);
  kept.set(document, found);
  return found;
}

function* findInFile(document: LessonDocument, log: FaultLog): Generator<void, FileFindings> {
  const unread = attempt(document, log, 'the reading of the file', () => {
    if (document.tree.fault) log(`the reading of ${document.uri} failed`, document.tree.fault);
    void document.model;
  });
  if (!unread.ok)
    return {
      findings: [unread.finding],
      quiet: new QuietPlaces(document, [], []),
      broken: true,
      sound: false,
    };
  yield;
  const { tree } = document;
  const broken = !tree.whole || tree.problems.some(({ rule }) => LOSES_TEXT.has(rule));
  const syntax = tree.problems.map((problem): Finding => {
    const rule = ruleNamed(problem.rule)?.id ?? 'yaml/broken';
    return findingOf(rule, problem);
  });
  const shape = attempt(document, log, 'the check of the shape', () => schemaFindings(document));
  yield;
  const misshapen = shape.ok ? shape.value : [];
  const quiet = new QuietPlaces(
    document,
    syntax.filter(({ level }) => level === 'error').map(({ span }) => span),
    misshapen.map(({ span }) => span),
  );
  const found: Finding[] = [...syntax, ...misshapen, ...(shape.ok ? [] : [shape.finding])];
  for (const rule of ALL) {
    if (rule.sees !== 'file' || (rule.needsWhole && broken)) continue;
    found.push(...apply(rule, document, log, () => rule.check(document), quiet));
    yield;
  }
  for (const report of unknownRules(document, IDS)) found.push(findingOf('curriculum/unknown-rule', report));
  const sound = !broken && shape.ok && ![...syntax, ...misshapen].some(({ level }) => level === 'error');
  return { findings: found, quiet, broken, sound };
}

/** What the rules about all ways find; nothing where the ways have no meaning. */
function* waysFindings(
  document: LessonDocument,
  own: FileFindings,
  facts: Facts,
  log: FaultLog,
): Generator<void, readonly Finding[]> {
  if (!own.sound || !document.lesson) return [];
  const analysed = attempt(document, log, 'the analysis of all ways', () => facts.analysis(document));
  if (!analysed.ok) return [analysed.finding];
  yield;
  const analysis = analysed.value;
  if (!analysis?.complete || !(yield* includesAreSound(analysis, log))) return [];
  const found: Finding[] = [];
  for (const rule of ALL) {
    if (rule.sees !== 'ways') continue;
    found.push(...apply(rule, document, log, () => rule.check(document, analysis, facts), own.quiet));
    yield;
  }
  return found;
}

/** Slips of an included file are told there; what it means is open until they are mended. */
function* includesAreSound(analysis: Analysis, log: FaultLog): Generator<void, boolean> {
  const included = new Set(analysis.lowered.occurrences.map((occurrence) => occurrence.document));
  for (const document of included) if (!(yield* fileFindings(document, log)).sound) return false;
  return true;
}

function apply(
  rule: Rule<RuleId>,
  document: LessonDocument,
  log: FaultLog,
  check: () => Iterable<Report>,
  quiet: QuietPlaces,
): readonly Finding[] {
  const reports = attempt(document, log, `the rule ${rule.id}`, () => [...check()]);
  if (!reports.ok) return [reports.finding];
  return reports.value.filter(({ span }) => !quiet.has(span)).map((report) => findingOf(rule.id, report));
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly finding: Finding };

/** A fault of ours becomes a finding and a line in the log, never a list that looks clean. */
function attempt<T>(document: LessonDocument, log: FaultLog, what: string, work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (cause) {
    log(`${what} failed on ${document.uri}`, cause);
    const message = `A fault of Learning Playlists, not of this file: ${what} failed here, so what it would have found is missing. Please report it.`;
    const end = document.text.lineEnd(0);
    return { ok: false, finding: findingOf('internal/rule-failed', { span: { start: 0, end }, message }) };
  }
}

/** The finding for a file that cannot be read at all. `reason` ends the sentence "This file cannot be read: …". */
export function unreadableFinding(reason: string): Finding {
  return findingOf('file/unreadable', {
    span: { start: 0, end: 0 },
    message: `This file cannot be read: ${reason}.`,
  });
}

function findingOf(rule: RuleId, report: Report): Finding {
  return {
    rule,
    level: report.level ?? ruleNamed(rule)?.level ?? 'error',
    span: report.span,
    message: report.message,
    related: report.related ?? [],
    ...(report.fix ? { fix: report.fix } : {}),
    ...(report.otherFixes && report.otherFixes.length > 0 ? { otherFixes: report.otherFixes } : {}),
  };
}

function levelled(
  found: readonly Finding[],
  setting: (rule: RuleId, level: Level) => Level | 'off',
): Finding[] {
  return found.flatMap((finding) => {
    const level = setting(finding.rule, finding.level);
    if (level === 'off') return [];
    return [level === finding.level ? finding : { ...finding, level }];
  });
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted findings without those that say the same about the same place. */
function unique(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, i) => {
    const before = sorted[i - 1];
    return (
      !before ||
      before.rule !== finding.rule ||
      before.message !== finding.message ||
      before.span.start !== finding.span.start ||
      before.span.end !== finding.span.end
    );
  });
}

// ---- as the Language Server Protocol has it ---------------------------------------------------------------

/** What a diagnostic keeps, to find its finding (and its fixes) again among those of the document. */
export interface DiagnosticData {
  readonly rule: RuleId;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  // A hint of the protocol is three dots that nobody sees; ours are advice to be read.
  hint: DiagnosticSeverity.Information,
};

/** What may go without anybody missing it: editors show it faded. */
const UNNECESSARY: ReadonlySet<RuleId> = new Set<RuleId>(['priority/ignored', 'ignore/unused']);

/** A finding as the Language Server Protocol has it, with a link to what the docs say about its rule. */
export function toDiagnostic(document: LessonDocument, finding: Finding, project: Project): Diagnostic {
  const data: DiagnosticData = { rule: finding.rule, ...finding.span };
  const related = finding.related.flatMap((other): DiagnosticRelatedInformation[] => {
    const target = other.uri === undefined ? document : project.document(other.uri);
    return target
      ? [{ location: { uri: target.uri, range: target.text.rangeOf(other.span) }, message: other.message }]
      : [];
  });
  return {
    range: document.text.rangeOf(finding.span),
    message: finding.message,
    severity: SEVERITY[finding.level],
    code: finding.rule,
    codeDescription: { href: docsAddress(finding.rule) },
    source: 'Learning Playlists',
    data,
    ...(UNNECESSARY.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}
