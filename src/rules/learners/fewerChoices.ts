import type { LessonDocument } from '../../model/document';
import type { Analysis } from '../../paths/analysis';
import { fold } from '../../paths/fold';
import type { LearnerFacts } from '../../paths/learners';
import { childrenOf, type Leaf, leavesIn, type Node } from '../../paths/node';
import { counting } from '../../paths/semiring';
import type { Report } from '../finding';
import { quote } from '../naming';
import type { WaysRule } from '../rule';
import { isOwn, stepsByNode } from '../ways';
import { obstaclesAsRelated, obstaclesInWords } from './obstacles';

/**
 * A learner has far fewer choices where one choice of the file leaves them a quarter or less of what it leaves to
 * everybody. Many small losses are no such thing, though their ways multiply; and a choice of three at the most is
 * too small to tell.
 */
const FAR_FEWER = 4n;

/** A learner of the curriculum to whom a choice leaves little. */
export const fewerChoices: WaysRule<'learners/fewer-choices'> = {
  id: 'learners/fewer-choices',
  level: 'hint',
  sees: 'ways',
  docs: {
    what: 'A choice leaves a learner of `curriculum.yaml` a quarter or less of the ways that it leaves to everybody.',
    why: 'A choice that is there for the others only is no choice. Lower the barriers of some options (CAST, UDL guidelines: optimize choice and autonomy).',
    bad: {
      'a.playlist.yaml':
        'steps:\n  - choose: 2\n    from:\n      - Draw it\n      - {do: Build it, barriers: [motor], supports: {motor: A partner builds}}\n      - {do: Read the letter, barriers: [reading]}\n      - {do: Write about it, barriers: [language]}\n',
      'curriculum.yaml':
        'format: curriculum/1\nlearners:\n  - {id: newcomer, name: New to English, needs: [language, reading]}\n',
    },
    good: {
      'a.playlist.yaml':
        'steps:\n  - choose: 2\n    from:\n      - Draw it\n      - {do: Build it, barriers: [motor], supports: {motor: A partner builds}}\n      - {do: Read the letter, barriers: [reading], supports: {reading: Audio version}}\n      - {do: Write about it, barriers: [language]}\n',
      'curriculum.yaml':
        'format: curriculum/1\nlearners:\n  - {id: newcomer, name: New to English, needs: [language, reading]}\n',
    },
  },
  *check(document, analysis, facts) {
    if (!analysis.hasWay) return;
    const curriculum = facts.project.curriculumOf(document)?.document.uri;
    let everybody: readonly bigint[] | undefined;
    for (const learner of analysis.learners) {
      if (learner.closedOut || learner.ways * FAR_FEWER > analysis.ways) continue;
      everybody ??= countsOf(analysis, new Set());
      const report = narrowest(document, analysis, learner, everybody, curriculum);
      if (report) yield report;
    }
  },
};

/** The number of ways of every node, by its index. */
function countsOf(analysis: Analysis, blocked: ReadonlySet<Leaf>): readonly bigint[] {
  const counts: bigint[] = [];
  fold(analysis.lowered.root, { ring: counting, leaf: (leaf) => (blocked.has(leaf) ? 0n : 1n) }, counts);
  return counts;
}

/** The choice that leaves a learner the smallest part. */
function narrowest(
  document: LessonDocument,
  analysis: Analysis,
  facts: LearnerFacts,
  everybody: readonly bigint[],
  curriculum: string | undefined,
): Report | undefined {
  const own = countsOf(analysis, new Set(facts.blocked));
  let found: { readonly node: Node; readonly left: bigint; readonly all: bigint } | undefined;
  const visit = (node: Node): void => {
    const all = everybody[node.index] ?? 0n;
    const left = own[node.index] ?? 0n;
    const isChoice =
      node.type === 'points' || node.type === 'lines' || (node.type === 'choose' && !node.scores);
    if (isChoice && left > 0n && left * FAR_FEWER <= all && placeOf(document, analysis, node)) {
      if (!found || left * found.all < found.left * all) found = { node, left, all };
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(analysis.lowered.root);
  return found && report(document, analysis, facts, found, curriculum);
}

function report(
  document: LessonDocument,
  analysis: Analysis,
  { learner, blocked }: LearnerFacts,
  { node, left, all }: { readonly node: Node; readonly left: bigint; readonly all: bigint },
  curriculum: string | undefined,
): Report {
  const shut = new Set(blocked);
  const inside = leavesIn(node).flatMap((end) => (end.type === 'leaf' && shut.has(end) ? [end] : []));
  return {
    span: placeOf(document, analysis, node) ?? { start: 0, end: 0 },
    message: `Here everybody has ${all} ways, and ${quote(learner.name)} has ${left}: ${obstaclesInWords(inside, learner)} ${inside.length === 1 ? 'is' : 'are'} shut for them. Say in "supports" how a barrier is lowered, or add options.`,
    related: obstaclesAsRelated(analysis, inside, learner, curriculum),
  };
}

/** Where a choice of the file itself says how much is chosen. */
function placeOf(document: LessonDocument, analysis: Analysis, node: Node): Report['span'] | undefined {
  const standing = stepsByNode(analysis).get(node);
  if (standing) {
    const own = standing.occurrence === analysis.lowered.occurrences[0];
    return own && standing.step?.type === 'choose' ? standing.step.range?.span : undefined;
  }
  const ends = leavesIn(node);
  if (!ends.every((end) => end.type === 'nothing' || isOwn(analysis, end))) return undefined;
  const { board } = document;
  if (board?.complete?.rule) return board.complete.rule.span;
  const first = ends.find((end) => end.type === 'leaf');
  if (board?.board?.type !== 'menu' || first?.type !== 'leaf') return undefined;
  const section = board.board.sections.find(
    ({ span }) => span.start <= first.work.span.start && first.work.span.end <= span.end,
  );
  return section && (section.choose?.span ?? section.nameSpan);
}
