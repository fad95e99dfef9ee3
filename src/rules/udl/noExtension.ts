import { childrenOf, type Leaf, type Node } from '../../paths/node';
import type { WaysRule } from '../rule';
import { titleSpan } from '../titleSpan';

/** Fewer activities than this are one short lesson. */
const MANY = 8;
/** Depths of knowledge that ask for more than the lesson itself (Webb: extended thinking). */
const DEEP = 4;

/** Help for those who are behind, and nothing for those who are ahead. */
export const noExtension: WaysRule<'udl/no-extension'> = {
  id: 'udl/no-extension',
  level: 'hint',
  sees: 'ways',
  docs: {
    what: `Supports, second chances or steps for low scores are there for those who need them, and nothing for those who are ahead, in a playlist of ${MANY} or more activities: no optional or open work, no levels or points to choose from, nothing of depth ${DEEP}, nothing that a high score opens.`,
    why: 'Those who know it already learn nothing from more of the same. In must-do/should-do/aspire plans they have something to aspire to; Tomlinson 2017 asks to teach up.',
    bad: 'steps:\n  - Fold strips into thirds\n  - Label the parts\n  - Order the fractions\n  - Place them on a line\n  - Play Close to One\n  - Name the halves\n  - Share what you made\n  - Find thirds at home\n  - check: Exit ticket\n    mastery: 80\n    retry:\n      steps: [Build thirds with a partner]\n',
    good: 'steps:\n  - Fold strips into thirds\n  - Label the parts\n  - Order the fractions\n  - Place them on a line\n  - Play Close to One\n  - Name the halves\n  - Share what you made\n  - Find thirds at home\n  - check: Exit ticket\n    mastery: 80\n    retry:\n      steps: [Build thirds with a partner]\n  - {do: Invent a game with fractions past one, priority: aspire}\n',
  },
  *check(document, analysis) {
    const { leaves, root } = analysis.lowered;
    const activities = leaves.filter(({ work }) => work.type === 'activity');
    if (!document.playlist || activities.length < MANY || !leaves.some(helps)) return;
    if (leaves.some(leadsOn) || differ(activities)) return;
    if (hasMore(root)) return;
    yield {
      span: titleSpan(document),
      message:
        'There is help here for those who need it, and nothing for those who are ahead. Add something to aspire to ("priority: aspire"), open work, or a harder option.',
    };
  },
};

/** Work that may be left, or a choice of which one may take more. */
function hasMore(node: Node): boolean {
  if (node.type === 'optional' && !node.retry) return true;
  if (node.type === 'choose' && !node.scores && node.max > node.min) return true;
  return childrenOf(node).some(hasMore);
}

/** Something for those who are not there yet. */
function helps({ work }: Leaf): boolean {
  if (work.supports.size > 0) return true;
  return (
    work.type === 'check' && (work.retry.length > 0 || work.entries.some(({ steps }) => steps.length > 0))
  );
}

function leadsOn({ work }: Leaf): boolean {
  if (work.type === 'check')
    return work.entries.some(({ atLeast, steps }) => (atLeast?.value ?? 0) > 0 && steps.length > 0);
  return work.open || (work.dok ?? 0) >= DEEP || work.bloom === 'create';
}

/** Work of more than one level, or worth more or less. */
function differ(activities: readonly Leaf[]): boolean {
  const levels = new Set(
    activities.flatMap(({ work }) => (work.type === 'activity' ? (work.level ?? []) : [])),
  );
  const points = new Set(activities.flatMap(({ work }) => work.points ?? []));
  return levels.size > 1 || points.size > 1;
}
