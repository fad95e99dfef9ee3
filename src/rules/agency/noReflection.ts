import type { Leaf } from '../../paths/node';
import type { WaysRule } from '../rule';
import { titleSpan } from '../titleSpan';

/** Fewer activities than this say nothing about a file. */
const HANDFUL = 6;

/** No look back anywhere. */
export const noReflection: WaysRule<'agency/no-reflection'> = {
  id: 'agency/no-reflection',
  level: 'hint',
  sees: 'ways',
  docs: {
    what: `None of the activities is of the kind \`reflect\` or \`conference\`, there are ${HANDFUL} or more, and most of them say their kind.`,
    why: 'Students who look back on how they learned know better what to choose next time (Bray & McClaskey: learners who reflect on their learning; CAST, UDL guidelines: promote reflection).',
    bad: 'each: {kind: practice}\nsteps: [Fold thirds, Label thirds, Order fractions, Compare fractions, Place fractions, Play Close to One]\n',
    good: 'each: {kind: practice}\nsteps:\n  - Fold thirds\n  - Label thirds\n  - Order fractions\n  - Compare fractions\n  - Place fractions\n  - {do: What helped you most?, kind: reflect}\n',
  },
  *check(document, analysis) {
    const activities = analysis.lowered.leaves.filter(({ work }) => work.type === 'activity');
    if (activities.length < HANDFUL || !document.lesson) return;
    const said = activities.filter(({ work }) => work.type === 'activity' && work.kind !== undefined);
    if (said.length * 4 < activities.length * 3 || activities.some(looksBack)) return;
    yield {
      span: titleSpan(document),
      message: `Nothing among these ${activities.length} activities looks back. Add a short one in which students say what helped them and what they will do next ("kind: reflect").`,
    };
  },
};

function looksBack({ work }: Leaf): boolean {
  if (work.type !== 'activity') return false;
  return work.kind === 'reflect' || work.kind === 'conference' || /\breflect/i.test(work.text ?? '');
}
