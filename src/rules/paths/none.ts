import type { LessonDocument } from '../../model/document';
import type { Choose, Step } from '../../model/model';
import { pairOf } from '../../model/source';
import type { Analysis } from '../../paths/analysis';
import { knapsackOf, leastKnapsack } from '../../paths/knapsack';
import { leastLines } from '../../paths/lineSets';
import { childrenOf, type Node } from '../../paths/node';
import type { Related, Report } from '../finding';
import { counted, fileNameOf, nameOf } from '../naming';
import type { WaysRule } from '../rule';
import { titleSpan } from '../titleSpan';
import { placeIn, standingOf, stepsByNode } from '../ways';
import { free, noneOnBoard } from './noneOnBoard';
import { backwards, writeNumber } from './numberOf';

/** A file that nobody can finish, or a part of it that nobody can do. */
export const none: WaysRule<'paths/none'> = {
  id: 'paths/none',
  level: 'error',
  sees: 'ways',
  docs: {
    what: 'Nobody can finish this, or nobody who gets this score or picks this option: more is asked for than there is, or points that cannot be reached.',
    why: 'A plan without a way through cannot be kept, and students are the first to find out.',
    bad: 'steps:\n  - choose: 5\n    from: [Draw it, Build it, Act it out]\n',
    good: 'steps:\n  - choose: 2\n    from: [Draw it, Build it, Act it out]\n',
    fix: 'Lowers the number to what there is, or changes the points to the nearest sum.',
  },
  *check(document, analysis) {
    if (!analysis.open.includes(false)) return;
    const [file] = analysis.lowered.occurrences;
    const steps = stepsByNode(analysis);
    const wholes: Node[] = [];
    const stack: Node[] = [analysis.lowered.root];
    for (let node = stack.pop(); node; node = stack.pop()) {
      const standing = steps.get(node);
      if (standing?.step?.type === 'include' && standing.occurrence === file) {
        if (!analysis.open[node.index]) yield ofInclude(analysis, node, standing.step);
        continue;
      }
      stack.push(...[...childrenOf(node)].reverse());
      if (analysis.open[node.index] || !isCause(node)) continue;
      if (standing?.step?.type === 'choose') yield ofChoose(document, analysis, node, standing.step);
      else wholes.push(node);
    }
    const { board } = document;
    if (board && wholes.length > 0) yield* noneOnBoard(document, board, analysis.lowered.root, wholes);
  },
};

/** Whether a node has no way even if everything in it had one. */
function isCause(node: Node): boolean {
  switch (node.type) {
    case 'choose':
      return node.min > Math.min(node.max, node.options.length);
    case 'points':
      return !Number.isFinite(leastKnapsack(knapsackOf(node.points, node.target, node.exactly), free(node)));
    case 'lines':
      return !Number.isFinite(leastLines(node, free(node)));
    default:
      return false;
  }
}

/** What the cause takes from students: the end of a sentence. */
function consequence(analysis: Analysis, cause: Node): string {
  let top = cause;
  while (top.parent && !analysis.open[top.parent.index]) top = top.parent;
  const outer = top.parent;
  if (!outer) {
    return `so nobody can finish this ${analysis.lowered.document.kind === 'playlist' ? 'playlist' : 'board'}`;
  }
  if (outer.type === 'choose' && outer.scores) return 'so nobody who gets this score can go on';
  if (outer.type === 'optional')
    return outer.retry ? 'so nobody can take this second chance' : 'so nobody can do this';
  if (top === cause && cause.type !== 'points' && cause.type !== 'lines') return 'so nobody can pick it';
  const step = standingOf(analysis, top)?.step;
  return step ? `so nobody can pick ${nameOf(step)}` : 'so nobody can do this';
}

function ofChoose(document: LessonDocument, analysis: Analysis, node: Node, step: Choose): Report {
  const { range } = step;
  const there = step.options.length;
  const min = range && Number.isFinite(range.min) ? range.min : there;
  const end = consequence(analysis, node);
  if (range && min <= there) return { span: range.span, message: `${backwards(range)}, ${end}.` };
  return {
    span: range?.span ?? step.labelSpan,
    message: `This asks for ${min} and has only ${counted(there, 'option')}, ${end}. Write ${there}${there > 1 ? ' or fewer' : ''}, or add options.`,
    fix: range && writeNumber(document, range.span, pairOf(step.node, 'choose')?.value, there),
  };
}

/** A file that has no way of its own: it is told there in full. */
function ofInclude(analysis: Analysis, node: Node, step: Step & { readonly type: 'include' }): Report {
  const inside = analysis.lowered.occurrences[0]?.includes.get(step)?.document;
  const name = inside ? fileNameOf(inside.uri) : step.path.value;
  return {
    span: step.path.span,
    message: `Nobody can finish ${name}, ${consequence(analysis, node)}. Mend that file.`,
    related: causesInside(analysis, node),
  };
}

function causesInside(analysis: Analysis, top: Node): readonly Related[] {
  const stack: Node[] = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    stack.push(...childrenOf(node));
    if (analysis.open[node.index] || !isCause(node)) continue;
    const standing = standingOf(analysis, node);
    if (!standing) continue;
    const { document } = standing.occurrence;
    const span = standing.step?.labelSpan ?? document.board?.complete?.span ?? titleSpan(document);
    return [placeIn(analysis, document, span, 'More is asked for here than there is.')];
  }
  return [];
}
