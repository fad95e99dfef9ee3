import type { Analysis } from '../../paths/analysis';
import type { LearnerFacts } from '../../paths/learners';
import { childrenOf, type Leaf, type Node, type Nothing } from '../../paths/node';
import { cheapestWay } from '../../paths/witness';
import { listed, quote } from '../naming';
import type { WaysRule } from '../rule';
import { scoreInWords } from '../ways';
import { obstaclesAsRelated, obstaclesInWords, obstaclesOn, placeOfObstacle } from './obstacles';

/** A learner of the curriculum who cannot finish a file. */
export const closedOut: WaysRule<'learners/closed-out'> = {
  id: 'learners/closed-out',
  level: 'error',
  sees: 'ways',
  docs: {
    what: 'A learner of `curriculum.yaml` has no way through the file, or none after a score that they may get: required work has a barrier for them, and nothing lowers it.',
    why: 'Barriers are in the task, not in the learner. A support, or one more option, opens the same goal (CAST, UDL guidelines). Tomlinson 2017: ask for each approach which students it serves poorly.',
    bad: {
      'a.playlist.yaml':
        'steps:\n  - {do: Build the mill, barriers: [motor], supports: {motor: A partner builds}}\n  - {do: Read the letter from the mill, barriers: [reading]}\n',
      'curriculum.yaml':
        'format: curriculum/1\nlearners:\n  - {id: newcomer, name: New to English, needs: [language, reading]}\n',
    },
    good: {
      'a.playlist.yaml':
        'steps:\n  - {do: Build the mill, barriers: [motor], supports: {motor: A partner builds}}\n  - {do: Read the letter from the mill, barriers: [reading], supports: {reading: Audio version}}\n',
      'curriculum.yaml':
        'format: curriculum/1\nlearners:\n  - {id: newcomer, name: New to English, needs: [language, reading]}\n',
    },
  },
  *check(document, analysis, facts) {
    if (!analysis.hasWay) return;
    const curriculum = facts.project.curriculumOf(document)?.document.uri;
    const what = document.kind === 'playlist' ? 'playlist' : 'board';
    for (const { learners, obstacles, score } of closings(analysis)) {
      const [one] = learners;
      const [first] = obstacles;
      if (!one || !first) continue;
      const who = listed(learners.map(({ learner }) => quote(learner.name)));
      const has = learners.length === 1 ? 'has' : 'have';
      const where = score ? `after ${scoreInWords(score)}` : `through this ${what}`;
      yield {
        span: placeOfObstacle(analysis, first, one.learner),
        message: `${who} ${has} no way ${where}. At the least ${obstaclesInWords(obstacles, one.learner)} ${obstacles.length === 1 ? 'stands' : 'stand'} in between. Say in "supports" how the barrier is lowered, or offer another way.`,
        related: learners.flatMap(({ learner }, i) =>
          obstaclesAsRelated(analysis, i === 0 ? obstacles : [], learner, curriculum),
        ),
      };
    }
  },
};

/** What closes a way for some learners, with the least that stands in between. */
interface Closing {
  readonly learners: LearnerFacts[];
  readonly obstacles: readonly Leaf[];
  readonly score: Nothing | undefined;
}

/** Learners whom the same work closes out are told together. */
function closings(analysis: Analysis): readonly Closing[] {
  const found = new Map<string, Closing>();
  const add = (learner: LearnerFacts, obstacles: readonly Leaf[], score?: Nothing): void => {
    const key = [score?.index ?? '', ...obstacles.map(({ index }) => index)].join(' ');
    const known = found.get(key);
    if (known) known.learners.push(learner);
    else found.set(key, { learners: [learner], obstacles, score });
  };
  for (const facts of analysis.learners) {
    if (!facts.closedOut) continue;
    if (facts.ways === 0n) {
      add(facts, obstaclesOn(analysis.leastBlockedWay(facts) ?? [], facts));
      continue;
    }
    const blocked = new Set<Node>(facts.blocked);
    for (const score of scoresNamed(analysis, facts.closedScores)) {
      const entry = score.parent;
      // What is closed for everybody is no matter of this learner.
      if (!entry || !analysis.open[entry.index]) continue;
      const way = cheapestWay(entry, (node) => (blocked.has(node) ? 1 : 0))?.way ?? [];
      add(facts, obstaclesOn(way, facts), score);
    }
  }
  return [...found.values()];
}

function scoresNamed(analysis: Analysis, names: readonly string[]): readonly Nothing[] {
  const wanted = new Set(names);
  const found: Nothing[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'nothing' && node.score !== undefined && wanted.has(node.score)) found.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(analysis.lowered.root);
  return found;
}
