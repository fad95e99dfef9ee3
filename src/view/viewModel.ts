import type { LessonDocument } from '../model/document';
import type { LessonModel } from '../model/model';
import type { Span } from '../model/text';
import type { Project } from '../workspace/project';
import { resourceView, statementView } from './activity';
import { FileContext, named, PageContext, rich } from './context';
import { directionOf, knownLanguage } from './language';
import { richText } from './richText';
import { bodyView } from './steps';
import type {
  BodyView,
  FindingLevel,
  FindingView,
  LegendEntry,
  LessonView,
  PriorityKey,
  StepView,
  TimeView,
} from './view';
import { wordsFor } from './words';
import type { Words } from './words/words';

/** What the preview needs of a finding; the findings of the rules have it. */
export interface ShownFinding {
  readonly rule: string;
  readonly level: FindingLevel;
  readonly span: Span;
  readonly message: string;
}

/**
 * The student's side of a playlist or a board, included files resolved and put in their places.
 *
 * @param findings of this document; they go onto their cards
 * @returns undefined for a curriculum, which no student sees
 */
export function viewOf(
  document: LessonDocument,
  project: Project,
  findings: readonly ShownFinding[] = [],
): LessonView | undefined {
  const { lesson } = document;
  if (!lesson) return undefined;
  const language = knownLanguage(lesson.language?.value);
  const words = wordsFor(language);
  const curriculum = project.curriculumOf(document)?.model;
  const page = new PageContext(project, document, words, curriculum?.priorities ?? new Map());
  const context = new FileContext(page, document, lesson, '', [document.uri]);
  const body = bodyView(context);
  return {
    uri: document.uri,
    version: document.version,
    kind: lesson.kind,
    language,
    dir: directionOf(language),
    words: words.language,
    title: richText(lesson.title?.value ?? words.untitled),
    grades: lesson.grades.length > 0 ? words.grades(lesson.grades) : undefined,
    subject: lesson.subject,
    summary: lesson.summary && richText(lesson.summary.value),
    goals: lesson.goals.map(statementView),
    targets: lesson.standards.map(({ value }) => value),
    time: timeOf(lesson, curriculum?.periodMinutes, words),
    due: lesson.due === undefined ? undefined : dueOf(lesson.due, words),
    materials: rich(lesson.materials),
    legend: legendOf(body),
    body,
    signatures: lesson.signatures.map((key) => named(words.signers, key)),
    credits: {
      authors: lesson.authors,
      license: lesson.license?.value,
      derivedFrom: lesson.derivedFrom && resourceView(lesson.derivedFrom),
    },
    findings: page.attach(findings.map((finding) => findingView(finding, context))),
  };
}

function findingView({ rule, level, span, message }: ShownFinding, context: FileContext): FindingView {
  return { rule, level, message, place: context.place(span) };
}

function timeOf(lesson: LessonModel, period: number | undefined, words: Words): TimeView | undefined {
  if (!lesson.classTime) return undefined;
  const { sessions } = lesson.classTime;
  const minutes = lesson.classTime.minutes ?? period;
  return { sessions, minutes, text: words.sessions(sessions, minutes) };
}

/** A date as people read it; any other text as it is. */
function dueOf(due: string, words: Words): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due.trim());
  if (!match) return due;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return due;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? words.dateOf(year, month, day) : due;
}

const ORDER: readonly PriorityKey[] = ['must', 'should', 'aspire'];

/** Counts what has a priority of its own; nothing where everything is a must. */
function legendOf(body: BodyView): readonly LegendEntry[] {
  const counts = new Map<PriorityKey, { readonly name: string; count: number }>();
  const count = (steps: readonly StepView[]): void => {
    for (const step of steps) {
      const { priority } = step;
      if (step.type === 'part' && !priority?.optional) count(step.steps);
      else if (priority) {
        const entry = counts.get(priority.key) ?? { name: priority.name, count: 0 };
        entry.count++;
        counts.set(priority.key, entry);
      }
    }
  };
  if (body.type === 'path') count(body.steps);
  if (!counts.has('should') && !counts.has('aspire')) return [];
  return ORDER.flatMap((key) => {
    const entry = counts.get(key);
    return entry ? [{ key, ...entry }] : [];
  });
}
