import type { Learner } from '../../model/model';
import type { Written } from '../../model/text';
import type { Analysis } from '../../paths/analysis';
import type { LearnerFacts } from '../../paths/learners';
import type { Leaf } from '../../paths/node';
import type { Way } from '../../paths/witness';
import type { Related, Report } from '../finding';
import { listed, nameOf, quote } from '../naming';
import { isOwn, ownStepOf, placeIn } from '../ways';

/** So many are named; the others are counted. */
const MOST_NAMED = 4;
const MOST_RELATED = 12;

/** The work of a way that blocks a learner. */
export function obstaclesOn(way: Way, { blocked }: LearnerFacts): readonly Leaf[] {
  const shut = new Set(blocked);
  return way.flatMap((end) => (end.type === 'leaf' && shut.has(end) ? [end] : []));
}

/** The barriers of some work that a learner needs lowered and that nothing lowers. */
export function barriersFor(leaf: Leaf, learner: Learner): readonly Written<string>[] {
  const needs = new Set(learner.needs.map(({ value }) => value));
  return leaf.work.barriers.filter(
    ({ value }) => needs.has(value) && (leaf.work.supports.get(value)?.value ?? '').trim() === '',
  );
}

/** `"Read the page" (reading) and 2 more`. */
export function obstaclesInWords(obstacles: readonly Leaf[], learner: Learner): string {
  const named = [
    ...new Set(
      obstacles.map((leaf) => {
        const barriers = barriersFor(leaf, learner).map(({ value }) => value);
        return `${nameOf(leaf.work)} (${listed([...new Set(barriers)])})`;
      }),
    ),
  ];
  const left = named.length - MOST_NAMED;
  return listed(left > 0 ? [...named.slice(0, MOST_NAMED), `${left} more`] : named);
}

/** Where a barrier stands; for work of an included file, the include. */
export function placeOfObstacle(analysis: Analysis, leaf: Leaf, learner: Learner): Report['span'] {
  if (isOwn(analysis, leaf)) return barriersFor(leaf, learner)[0]?.span ?? leaf.work.labelSpan;
  const include = ownStepOf(analysis, leaf);
  return include?.type === 'include' ? include.path.span : (include?.labelSpan ?? leaf.work.labelSpan);
}

/** Each piece of work that blocks, and the learner in the curriculum. */
export function obstaclesAsRelated(
  analysis: Analysis,
  obstacles: readonly Leaf[],
  learner: Learner,
  curriculum: string | undefined,
): readonly Related[] {
  const needs = listed(learner.needs.map(({ value }) => value));
  const places = obstacles.slice(0, MOST_RELATED).map((leaf) => {
    const barrier = barriersFor(leaf, learner)[0];
    const message = `${nameOf(leaf.work)} has ${barrier ? `the barrier "${barrier.value}"` : 'a barrier'} and no support for it.`;
    return placeIn(analysis, leaf.document, barrier?.span ?? leaf.work.labelSpan, message);
  });
  if (curriculum === undefined) return places;
  return [
    ...places,
    { uri: curriculum, span: learner.id.span, message: `${quote(learner.name)} needs help with ${needs}.` },
  ];
}
