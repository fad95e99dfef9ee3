import type { Learner } from '../model/model';
import { fold } from './fold';
import { childrenOf, type Leaf, type Lowered, type Node } from './node';
import { openNodes, presence } from './presence';
import { counting } from './semiring';

/** How a file stands open to one learner. */
export interface LearnerFacts {
  readonly learner: Learner;
  /** Ways on which no required work blocks them. */
  readonly ways: bigint;
  /** No way is left, or none after some score that they may get. */
  readonly closedOut: boolean;
  /** The scores after which no way is left, in file order: `check-id>=at-least`. Empty where there is no way at all. */
  readonly closedScores: readonly string[];
  /** All work that blocks them, required or not, in file order. */
  readonly blocked: readonly Leaf[];
}

/** Whether work blocks a learner: one of its barriers is a need of theirs, and no words say how it is lowered. */
export function blocks(leaf: Leaf, needs: ReadonlySet<string>): boolean {
  return leaf.work.barriers.some(
    ({ value }) => needs.has(value) && (leaf.work.supports.get(value)?.value ?? '').trim() === '',
  );
}

/** The number of ways of a tree, without those that require blocked work. */
export function countWays(root: Node, blocked?: ReadonlySet<Leaf>): bigint {
  return fold(root, { ring: counting, leaf: (leaf) => (blocked?.has(leaf) ? 0n : 1n) });
}

/** @param ways the number of ways open to everyone */
export function learnerFacts(
  lowered: Lowered,
  learners: readonly Learner[],
  ways: bigint,
): readonly LearnerFacts[] {
  return learners.map((learner) => {
    const needs = new Set(learner.needs.map((need) => need.value));
    const blocked = lowered.leaves.filter((leaf) => blocks(leaf, needs));
    const shut = new Set(blocked);
    const own = blocked.length === 0 ? ways : countWays(lowered.root, shut);
    const closedScores = own === 0n ? [] : scoresWithoutWay(lowered.root, shut);
    return { learner, ways: own, closedOut: own === 0n || closedScores.length > 0, closedScores, blocked };
  });
}

/**
 * Nobody chooses a score. So every entry of a check that is required on one of the learner's ways has to be open:
 * an and over scores inside an or over choices, which is a pass over presence and no semiring.
 */
function scoresWithoutWay(root: Node, blocked: ReadonlySet<Leaf>): readonly string[] {
  const open = openNodes(root, blocked);
  const on = presence(root, open);
  const closed: string[] = [];
  const visit = (node: Node): void => {
    // Checks in optional work and second chances are not required of anybody.
    if (node.type === 'optional' || on[node.index] === 'none') return;
    if (node.type === 'choose' && node.scores) {
      for (const entry of node.options) {
        const taken = childrenOf(entry)[0];
        if (!open[entry.index] && taken?.type === 'nothing') closed.push(taken.score ?? '');
      }
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return closed;
}
