import type { LessonDocument } from '../../model/document';
import { slug } from '../../model/ids';
import type { Step } from '../../model/model';
import type { Span, Written } from '../../model/text';
import { nearest } from '../../spelling/nearest';
import { relativePath } from '../../workspace/paths';
import type { Project } from '../../workspace/project';
import { mapOf } from '../edits/listedPairs';
import { removeFromList } from '../edits/removeFromList';
import { respell } from '../edits/respell';
import type { Fix, Report } from '../finding';
import { followName } from '../followName';
import { listed, nameOf, quote } from '../naming';
import type { ProjectRule } from '../rule';

/** After so many, an unknown name gets no suggestions: comparing names costs time for each. */
const MOST_SUGGESTED = 50;

/** `after` or `must` names a step that is not there. */
export const unknownActivity: ProjectRule<'ref/unknown-activity'> = {
  id: 'ref/unknown-activity',
  level: 'error',
  sees: 'project',
  needsWhole: true,
  docs: {
    what: '`after` or `must` names an activity that is not in the file.',
    why: 'A step that waits for something that does not exist can never be started, and a compulsory square that does not exist can never be filled.',
    bad: 'steps:\n  - id: warm-up\n    do: Skip-count by threes\n  - do: Place thirds on a line\n    after: [warmup]\n',
    good: 'steps:\n  - id: warm-up\n    do: Skip-count by threes\n  - do: Place thirds on a line\n    after: [warm-up]\n',
    fix: 'Changes the name to the nearest one of the file.',
  },
  *check(document, project) {
    const { lesson } = document;
    if (!lesson) return;
    let suggested = 0;
    for (const step of lesson.allSteps) {
      for (const name of step.after) {
        const target = followName(document, name.value, project);
        if (target.type === 'step' || target.type === 'unread') continue;
        yield reportName(document, project, name, target, suggested++ < MOST_SUGGESTED, step);
      }
    }
    if (lesson.kind !== 'choice-board' || !lesson.complete) return;
    const free = freeIds(document);
    for (const name of lesson.complete.must) {
      if (free.has(name.value.trim())) {
        yield {
          span: name.span,
          message: `${quote(name.value)} is a free square, which is filled in already. Take it out of "must".`,
        };
        continue;
      }
      const target = followName(document, name.value, project);
      if (target.type === 'step' && target.step.role === 'square') continue;
      if (target.type === 'step' && target.step.parent?.type === 'section') continue;
      if (target.type === 'step') {
        const whole = squareAround(target.first);
        const instead = whole
          ? `Name ${quote(whole.id)}, the option that it is in.`
          : 'Name a square or an option.';
        yield {
          span: name.span,
          message: `${nameOf(target.step)} is only a part of an option, and "must" takes whole ones. ${instead}`,
          fix: whole && {
            title: `Change to ${quote(whole.id)}`,
            changes: [respell(document, name.span, whole.id)],
            safe: false,
          },
        };
      } else if (target.type !== 'unread') {
        yield reportName(document, project, name, target, suggested++ < MOST_SUGGESTED);
      }
    }
  },
};

type NotFound = Extract<ReturnType<typeof followName>, { type: 'unknown' | 'not-a-file' }>;

function reportName(
  document: LessonDocument,
  project: Project,
  name: Written<string>,
  target: NotFound,
  suggest: boolean,
  waiting?: Step,
): Report {
  if (target.type === 'not-a-file') {
    return {
      span: name.span,
      message: `${nameOf(target.step)} is no included file, so nothing can stand after the "/". Write one id, or the id of a "board" or "playlist" step, "/" and an id of that file.`,
      related: [{ span: target.step.labelSpan, message: `${nameOf(target.step)} stands here.` }],
    };
  }
  const inside = target.document.uri !== document.uri;
  const place = inside ? `in ${relativePath(document.uri, target.document.uri)}` : 'here';
  const near = suggest ? likeliest(document, project, target) : [];
  const elsewhere = suggest && near.length === 0 ? otherFile(document, project, target.segment) : undefined;
  const [first, ...others] = near.map(
    (id): Fix => ({
      title: `Change to ${quote(id)}`,
      changes: [respell(document, name.span, id)],
      safe: false,
    }),
  );
  const removal = waiting && withoutWaiting(document, waiting, name);
  const mend =
    near.length > 0
      ? `Did you mean ${listed(near.map(quote), 'or')}?`
      : elsewhere
        ? `There is one in ${relativePath(document.uri, elsewhere.uri)}, but a step waits only for steps of its own file and of the files in it.`
        : waiting
          ? 'Write the id of a step of this file, or take it out.'
          : 'Write the id of a square, or take it out.';
  const otherFixes = [...others, ...(first && removal ? [removal] : [])];
  return {
    span: name.span,
    message: `No activity ${quote(target.segment)} ${place}. ${mend}`,
    fix: first ?? removal,
    otherFixes,
    related: elsewhere ? [{ ...elsewhere, message: `${quote(target.segment)} stands here.` }] : [],
  };
}

/**
 * What was probably meant, at most three names: the step whose text was written in place of its id, the same id
 * inside an included file, else the nearest ids.
 */
function likeliest(
  document: LessonDocument,
  project: Project,
  target: Extract<NotFound, { type: 'unknown' }>,
): readonly string[] {
  const ids = target.document.lesson?.byId;
  if (!ids) return [];
  const direct = slug(target.segment);
  if (direct !== target.segment && ids.has(direct)) return [target.prefix + direct];
  if (target.document === document) {
    const inside = insideIncludes(document, project, target.segment);
    if (inside.length > 0) return inside;
  }
  return nearest(target.segment, ids.keys(), 3).map((id) => target.prefix + id);
}

function insideIncludes(document: LessonDocument, project: Project, id: string): readonly string[] {
  const found: string[] = [];
  for (const include of document.lesson?.includes ?? []) {
    const file = project.resolve(document, include.path.value);
    if (file.type === 'document' && file.document.lesson?.byId.has(id)) found.push(`${include.id}/${id}`);
    if (found.length === 3) break;
  }
  return found;
}

/** Where another file of the workspace has a written id like this. */
function otherFile(
  document: LessonDocument,
  project: Project,
  id: string,
): { readonly uri: string; readonly span: Span } | undefined {
  for (const other of project.documents()) {
    const span = other.uri === document.uri ? undefined : other.lesson?.byId.get(id)?.idSpan;
    if (span) return { uri: other.uri, span };
  }
  return undefined;
}

function withoutWaiting(document: LessonDocument, step: Step, name: Written<string>): Fix | undefined {
  const map = mapOf(step);
  const change = map && removeFromList(document, map, 'after', name.span);
  return change && { title: `Take ${quote(name.value)} out of "after"`, changes: [change], safe: false };
}

/** The whole option that a step is in. */
function squareAround(step: Step): Step | undefined {
  let here: Step | undefined = step;
  while (here) {
    const parent: Step['parent'] = here.parent;
    if (!parent || parent.type === 'section') return parent ? here : undefined;
    here = parent;
  }
  return undefined;
}

function freeIds(document: LessonDocument): ReadonlySet<string> {
  const board = document.board?.board;
  const squares = board?.type === 'grid' ? board.rows.flat() : [];
  return new Set(
    squares.flatMap((square) => (square.type === 'free' && square.id !== '' ? [square.id] : [])),
  );
}
