import type { LessonDocument } from '../model/document';
import type { Step } from '../model/model';
import { contains, type Span, type Written } from '../model/text';
import type { Project } from '../workspace/project';
import { unquoted } from './unquoted';

/** Something with an id that other places name: a step, or a whole file. */
export type Named =
  | { readonly type: 'step'; readonly document: LessonDocument; readonly step: Step }
  | { readonly type: 'file'; readonly document: LessonDocument };

/** One place where a name stands. */
export interface Occurrence {
  readonly uri: string;
  readonly document: LessonDocument;
  /** The name itself, quotes left out. */
  readonly span: Span;
  readonly role: 'definition' | 'reference';
}

/** One segment of a name in `after` or `must`, with what it leads to. */
interface Segment {
  readonly span: Span;
  readonly text: string;
  readonly target: Named | undefined;
}

/** What stands under the cursor, and where the name begins and ends there. */
export function namedAt(
  document: LessonDocument,
  offset: number,
  project: Project,
): { readonly named: Named; readonly span: Span } | undefined {
  const lesson = document.lesson;
  if (!lesson) return undefined;
  if (lesson.id && contains(lesson.id.span, offset)) {
    return { named: { type: 'file', document }, span: unquoted(document, lesson.id.span) };
  }
  if (lesson.translationOf && contains(lesson.translationOf.span, offset)) {
    const original = project.withId(lesson.translationOf.value)[0];
    return (
      original && {
        named: { type: 'file', document: original },
        span: unquoted(document, lesson.translationOf.span),
      }
    );
  }
  for (const step of lesson.allSteps) {
    if (step.idSpan && contains(step.idSpan, offset)) {
      return { named: { type: 'step', document, step }, span: unquoted(document, step.idSpan) };
    }
  }
  for (const name of namesIn(document)) {
    if (!contains(name.span, offset)) continue;
    const segment = segmentsOf(document, name, project).find((part) => contains(part.span, offset));
    return segment?.target && { named: segment.target, span: segment.span };
  }
  return undefined;
}

/** The step that a name leads to: `id`, `include-id/activity-id`, or a longer chain. */
export function stepNamed(
  document: LessonDocument,
  name: string,
  project: Project,
): { readonly document: LessonDocument; readonly step: Step } | undefined {
  let here: LessonDocument | undefined = document;
  let step: Step | undefined;
  for (const part of name.split('/')) {
    if (step) here = step.type === 'include' && here ? included(here, step.path.value, project) : undefined;
    step = here?.lesson?.byId.get(part.trim());
    if (!here || !step) return undefined;
  }
  return here && step ? { document: here, step } : undefined;
}

/**
 * Every place that names this, in the order of URIs and offsets: the definition where one is written, `after`
 * and `must` of its own file, the segments of `include-id/activity-id` in every file that includes it through
 * any chain, and `translation-of`.
 */
export function occurrences(named: Named, project: Project): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const definition = definitionSpan(named);
  if (definition) {
    found.push({ uri: named.document.uri, document: named.document, span: definition, role: 'definition' });
  }
  for (const document of documentsNaming(named, project)) {
    for (const name of namesIn(document)) {
      for (const segment of segmentsOf(document, name, project)) {
        if (segment.target && same(segment.target, named)) {
          found.push({ uri: document.uri, document, span: segment.span, role: 'reference' });
        }
      }
    }
    const original = document.lesson?.translationOf;
    if (named.type === 'file' && original && original.value === named.document.lesson?.id?.value) {
      found.push({ uri: document.uri, document, span: unquoted(document, original.span), role: 'reference' });
    }
  }
  return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start));
}

/** Where an id is written, quotes left out; undefined for a generated one. */
export function definitionSpan(named: Named): Span | undefined {
  if (named.type === 'file') {
    const id = named.document.lesson?.id;
    return id && unquoted(named.document, id.span);
  }
  return named.step.idSpan && unquoted(named.document, named.step.idSpan);
}

/** Every name in `after` and `must` of a file. */
function namesIn(document: LessonDocument): readonly Written<string>[] {
  const lesson = document.lesson;
  if (!lesson) return [];
  const names = lesson.allSteps.flatMap((step) => step.after);
  if (lesson.kind === 'choice-board' && lesson.complete) names.push(...lesson.complete.must);
  return names;
}

function segmentsOf(document: LessonDocument, name: Written<string>, project: Project): readonly Segment[] {
  const whole = unquoted(document, name.span);
  const typed = document.text.slice(whole) === name.value;
  const segments: Segment[] = [];
  let at = whole.start;
  let path = '';
  for (const text of name.value.split('/')) {
    path = path === '' ? text : `${path}/${text}`;
    const target = stepNamed(document, path, project);
    segments.push({
      text,
      span: typed ? { start: at, end: at + text.length } : whole,
      target: target && asNamed(target.document, target.step, project),
    });
    at += text.length + 1;
  }
  return segments;
}

/** An include without an id of its own goes by its file's id: naming it names the file. */
function asNamed(document: LessonDocument, step: Step, project: Project): Named {
  if (step.type === 'include' && !step.idSpan) {
    const file = included(document, step.path.value, project);
    if (file && file.lesson?.id?.value === step.id) return { type: 'file', document: file };
  }
  return { type: 'step', document, step };
}

function included(from: LessonDocument, path: string, project: Project): LessonDocument | undefined {
  const resolution = project.resolve(from, path);
  return resolution.type === 'document' ? resolution.document : undefined;
}

/** The documents where a name can stand at all: its own, and those that include it through any chain. */
function documentsNaming(named: Named, project: Project): readonly LessonDocument[] {
  const found = new Map<string, LessonDocument>();
  const queue = [named.document];
  for (let document = queue.pop(); document; document = queue.pop()) {
    if (found.has(document.uri)) continue;
    found.set(document.uri, document);
    queue.push(...project.includersOf(document.uri));
  }
  if (named.type === 'file') {
    const id = named.document.lesson?.id?.value;
    for (const document of project.documents()) {
      if (document.lesson?.translationOf?.value === id) found.set(document.uri, document);
    }
  }
  return [...found.values()];
}

function same(a: Named, b: Named): boolean {
  if (a.type !== b.type || a.document.uri !== b.document.uri) return false;
  return a.type === 'file' || b.type === 'file' || a.step.id === b.step.id;
}
