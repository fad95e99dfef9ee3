import { CompletionItemKind } from 'vscode-languageserver-types';
import type { LessonDocument } from '../../model/document';
import type { LessonModel, Step } from '../../model/model';
import { placesOf, relationOf } from '../../rules/places';
import type { ValueContext } from '../context';
import { stepMarkdown } from '../stepMarkdown';
import type { Proposal } from './proposal';
import { type Request, stepHere } from './request';

/** What a name in `after` may lead to, the nearest step above first. */
export function afterProposals(request: Request<ValueContext>): Omit<Proposal, 'text' | 'span'>[] {
  const { document, project } = request;
  const lesson = document.lesson;
  if (!lesson) return [];
  const here = stepHere(request);
  const legal = lesson.allSteps.filter(
    (step) => step.id !== '' && step !== here && mayComeFirst(lesson, step, here),
  );
  const at = here?.span.start ?? document.text.value.length;
  const distance = (step: Step): number => {
    const away = at - step.span.start;
    return away >= 0 ? away : document.text.value.length - away;
  };
  const sorted = [...legal].sort((a, b) => distance(a) - distance(b));
  const own = sorted.map((step) => named(step.id, step, document, 5));
  const inner = sorted.flatMap((step) => {
    if (step.type !== 'include') return [];
    const found = project.resolve(document, step.path.value);
    if (found.type !== 'document') return [];
    const steps = found.document.lesson?.allSteps ?? [];
    return steps.map((one) => named(`${step.id}/${one.id}`, one, found.document, 6));
  });
  return [...own, ...inner];
}

/**
 * Whether a step could be finished before another one starts, as far as the order of the file says: not what
 * holds it or is part of it, not a later step of the same fixed order, not another score of the same check, and
 * not a retry from outside of it.
 */
function mayComeFirst(lesson: LessonModel, step: Step, here: Step | undefined): boolean {
  for (let inner: Step = step; ; ) {
    const { parent } = inner;
    if (!parent || parent.type === 'section') break;
    const retried = parent.type === 'check' && parent.retry.some(({ steps }) => steps.includes(inner));
    if (retried && !(here && isInside(here, parent))) return false;
    inner = parent;
  }
  if (!here) return true;
  const places = placesOf(lesson);
  const relation = relationOf(places, here, step);
  if (relation.type !== 'neighbours') return false;
  if (!relation.list.ordered) return true;
  const first = places.get(relation.first)?.index ?? 0;
  const second = places.get(relation.second)?.index ?? 0;
  return second < first;
}

function isInside(step: Step, holder: Step): boolean {
  let here: Step['parent'] = step;
  while (here && here.type !== 'section') {
    if (here === holder) return true;
    here = here.parent;
  }
  return false;
}

/** The squares of the grid, for `must`. */
export function mustProposals({ document }: Request<ValueContext>): Omit<Proposal, 'text' | 'span'>[] {
  const lesson = document.lesson;
  if (lesson?.kind !== 'choice-board') return [];
  const squares =
    lesson.board?.type === 'grid'
      ? lesson.board.rows.flat().flatMap((square) => (square.type === 'free' ? [] : [square]))
      : (lesson.board?.sections ?? []).flatMap(({ options }) => options);
  return squares.filter(({ id }) => id !== '').map((step) => named(step.id, step, document, 5));
}

function named(
  label: string,
  step: Step,
  document: LessonDocument,
  group: number,
): Omit<Proposal, 'text' | 'span'> {
  return {
    label,
    kind: CompletionItemKind.Reference,
    detail: step.label,
    docs: stepMarkdown(step, document),
    group,
  };
}
