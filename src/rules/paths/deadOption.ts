import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import { isMapNode, isSeqNode, pairOf } from '../../model/source';
import type { Span } from '../../model/text';
import type { Analysis } from '../../paths/analysis';
import { childrenOf, type Node } from '../../paths/node';
import { taken } from '../../paths/presence';
import { wholeLines } from '../edits/removeKey';
import type { Fix, Report } from '../finding';
import { listed, nameOf } from '../naming';
import type { WaysRule } from '../rule';
import { stepsByNode } from '../ways';

/** So many are named; the others are counted. */
const MOST_NAMED = 4;
const MOST_RELATED = 12;

/** Something that can be seen and can never be chosen. */
export const deadOption: WaysRule<'paths/dead-option'> = {
  id: 'paths/dead-option',
  level: 'warning',
  sees: 'ways',
  docs: {
    what: 'An option or a square is on no way at all: whatever students choose, it is never part of a finished file.',
    why: 'Students who pick it find out late that it does not count. Every option that is shown should be a real one (Sheninger 2020: choice).',
    bad: 'menu:\n  - section: Tasks\n    options:\n      - {do: Draw it, points: 50}\n      - {do: Build it, points: 50}\n      - {do: Film it, points: 70}\ncomplete: {points: {exactly: 100}}\n',
    good: 'menu:\n  - section: Tasks\n    options:\n      - {do: Draw it, points: 50}\n      - {do: Build it, points: 50}\n      - {do: Film it, points: 100}\ncomplete: {points: {exactly: 100}}\n',
    fix: 'Takes the option out; a square of a grid becomes a free one.',
  },
  *check(document, analysis) {
    if (!analysis.hasWay || !analysis.on.includes('none')) return;
    for (const group of deadIn(analysis)) yield report(document, analysis, group);
  },
};

/** Steps of the file itself that one and the same choice never takes. */
interface Group {
  readonly choice: Node;
  readonly steps: readonly Step[];
}

/** The topmost things that no way has, by the choice that leaves them out. */
function deadIn(analysis: Analysis): readonly Group[] {
  const steps = stepsByNode(analysis);
  const [file] = analysis.lowered.occurrences;
  const found: Group[] = [];
  const stack: Node[] = [analysis.lowered.root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const standing = steps.get(node);
    // What an included file never takes is told in that file.
    if (standing?.step?.type === 'include' && standing.occurrence === file) continue;
    const children = childrenOf(node);
    // What has no points under a points rule is told as that.
    if (analysis.lowered.document.board?.complete?.rule?.type === 'points' && node.type === 'choose') {
      if (!standing && node.max === 0) continue;
    }
    const dead = children.filter((child) => analysis.onOf(child) === 'none' && analysis.open[child.index]);
    const own = dead.flatMap((child) => {
      const at = steps.get(child);
      return at?.step && at.occurrence === file ? [at.step] : [];
    });
    if (own.length > 0 && !throughOthers(analysis, node, dead)) found.push({ choice: node, steps: own });
    stack.push(...children.filter((child) => analysis.onOf(child) !== 'none').reverse());
  }
  return found;
}

/** Whether these would be taken if everything beside them had a way: then that is the mistake. */
function throughOthers(analysis: Analysis, node: Node, dead: readonly Node[]): boolean {
  const children = childrenOf(node);
  if (children.every((child) => analysis.open[child.index])) return false;
  const open: boolean[] = [...analysis.open];
  for (const child of children) open[child.index] = true;
  const taking = taken(node, open);
  return dead.every((child) => taking[children.indexOf(child)]?.some);
}

function report(document: LessonDocument, analysis: Analysis, group: Group): Report {
  const { span, why, mend } = reasonOf(document, analysis, group);
  const [first] = group.steps;
  const names = group.steps.slice(0, MOST_NAMED).map(nameOf);
  const left = group.steps.length - names.length;
  const named = listed(left > 0 ? [...names, `${left} more`] : names);
  const lost = targetsLost(document, analysis, group);
  const also =
    lost.length === 0
      ? ''
      : ` And nothing else is aligned with ${listed(lost)}, so nobody ever meets ${lost.length === 1 ? 'it' : 'them'}.`;
  return {
    span: group.steps.length === 1 && first ? first.labelSpan : span,
    message: `No way through this takes ${named}: ${why}. ${mend}${also}`,
    related: group.steps.length === 1 ? [] : relatedOf(group.steps),
    fix: group.steps.length === 1 && first ? takeOut(document, first) : undefined,
    ...(lost.length > 0 ? { level: 'error' as const } : {}),
  };
}

function relatedOf(steps: readonly Step[]): NonNullable<Report['related']> {
  return steps
    .slice(0, MOST_RELATED)
    .map((step) => ({ span: step.labelSpan, message: `${nameOf(step)} is on no way.` }));
}

interface Reason {
  /** Where several are told together. */
  readonly span: Span;
  readonly why: string;
  readonly mend: string;
}

function reasonOf(document: LessonDocument, analysis: Analysis, { choice, steps }: Group): Reason {
  const board = document.board;
  const rule = board?.complete?.rule;
  const [first] = steps;
  const fallback = first?.labelSpan ?? { start: 0, end: 0 };
  const one = steps.length === 1;
  const standing = stepsByNode(analysis).get(choice)?.step;
  if (standing?.type === 'choose') {
    return {
      span: standing.range?.span ?? fallback,
      why: 'nothing may be chosen here',
      mend: `Ask for more, or take ${one ? 'it' : 'them'} out.`,
    };
  }
  const section = first?.parent?.type === 'section' ? first.parent : undefined;
  const must = board?.complete?.must ?? [];
  if (rule?.type === 'points') {
    if (choice.type === 'points' && choice.target <= 0 && !choice.exactly) {
      return {
        span: must[0]?.span ?? rule.span,
        why: 'the ones in "must" reach the points already',
        mend: 'Ask for more points, or make fewer compulsory.',
      };
    }
    const zero = one && first?.points === 0;
    return {
      span: rule.span,
      why: zero
        ? 'it has 0 points, and nobody needs it to reach the sum'
        : rule.exactly
          ? `with ${one ? 'its' : 'their'} points nothing comes to exactly ${rule.target}`
          : `with ${one ? 'its' : 'their'} points nobody needs ${one ? 'it' : 'them'}`,
      mend: `Give ${one ? 'it' : 'them'} other points, or take ${one ? 'it' : 'them'} out.`,
    };
  }
  if (rule?.type === 'lines') {
    return {
      span: rule.span,
      why:
        must.length > 0
          ? `no ${rule.count === 1 ? 'line' : `set of ${rule.count} lines`} with all of "must" holds ${one ? 'it' : 'them'}`
          : `no line that counts holds ${one ? 'it' : 'them'}`,
      mend: `Let other lines count, or move ${one ? 'it' : 'them'}.`,
    };
  }
  if (rule?.type === 'shape') {
    return {
      span: rule.span,
      why: `the shape "${rule.shape}" leaves ${one ? 'it' : 'them'} out`,
      mend: `Choose another shape, or take ${one ? 'it' : 'them'} out.`,
    };
  }
  const range = section?.choose ?? (rule?.type === 'choose' ? rule.range : undefined);
  const forced = must.length > 0 && (range?.max ?? 0) > 0;
  return {
    span: (forced ? must[0]?.span : range?.span) ?? fallback,
    why: forced
      ? `only ${range?.max} may be picked, and "must" takes ${range?.max === 1 ? 'it' : 'them'}`
      : 'nothing may be chosen here',
    mend: forced
      ? 'Ask for more, or make fewer compulsory.'
      : `Ask for more, or take ${one ? 'it' : 'them'} out.`,
  };
}

/** Targets that only these are aligned with. */
function targetsLost(document: LessonDocument, analysis: Analysis, group: Group): readonly string[] {
  const never = analysis.standards.filter(({ target, most }) => target && most === 0);
  if (never.length === 0) return [];
  const inside = new Set(group.steps);
  const isInside = (step: Step): boolean => {
    for (let at: Step['parent'] = step; at && at.type !== 'section'; at = at.parent)
      if (inside.has(at)) return true;
    return false;
  };
  const codes = new Set(
    (document.lesson?.allSteps ?? []).flatMap((step) =>
      'standards' in step && isInside(step) ? step.standards.map(({ value }) => value) : [],
    ),
  );
  return never.flatMap(({ code }) => (codes.has(code) ? [code] : []));
}

/** Takes an entry out of its list; a square of a grid becomes a free one, since its row has to stay as long. */
function takeOut(document: LessonDocument, step: Step): Fix | undefined {
  const { span } = step;
  if (step.role === 'square') {
    return {
      title: `Make ${nameOf(step)} a free square`,
      changes: [{ span: { start: span.start, end: endOf(document, span) }, text: '{free: true}' }],
      safe: false,
    };
  }
  const list = listAround(document, step);
  if (!isSeqNode(list) || list.items.length < 2) return undefined;
  const index = list.items.findIndex((item) => item.range[0] === span.start);
  const item = list.items[index];
  if (!item) return undefined;
  const title = `Take ${nameOf(step)} out`;
  if (list.flow) {
    const before = list.items[index - 1];
    const after = list.items[index + 1];
    const cut = before
      ? { start: before.range[1], end: item.range[1] }
      : { start: item.range[0], end: after?.range[0] ?? item.range[1] };
    return { title, changes: [{ span: cut, text: '' }], safe: false };
  }
  const line = document.text.line(document.text.lineAt(item.range[0]));
  if (!/^\s*-\s+[^-\s]/.test(line)) return undefined;
  const lines = wholeLines(document, {
    start: commentsAbove(document, span.start),
    end: endOf(document, span),
  });
  return { title, changes: [{ span: lines, text: '' }], safe: false };
}

function listAround(document: LessonDocument, step: Step): ReturnType<LessonDocument['nodeAt']> {
  const { parent } = step;
  if (parent?.type === 'choose') return listOf(parent.node, 'from');
  if (parent?.type !== 'section') return undefined;
  const menu = document.nodeAt(['menu']);
  const section = isSeqNode(menu)
    ? menu.items.find((item) => item.range[0] === parent.span.start)
    : undefined;
  return section && listOf(section, 'options');
}

function listOf(node: Step['node'], key: string): ReturnType<LessonDocument['nodeAt']> {
  return isMapNode(node) ? (pairOf(node, key)?.value ?? undefined) : undefined;
}

/** Where the comment lines right above an entry begin; they speak of it. */
function commentsAbove(document: LessonDocument, start: number): number {
  let line = document.text.lineAt(start);
  while (line > 0 && /^\s*#/.test(document.text.line(line - 1))) line--;
  return line === document.text.lineAt(start) ? start : document.text.lineStart(line);
}

/** Where what is written ends; blank lines after it left out. */
function endOf(document: LessonDocument, span: Span): number {
  return span.start + document.text.slice(span).trimEnd().length;
}
