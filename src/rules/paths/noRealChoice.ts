import type { LessonDocument } from '../../model/document';
import type { BoardModel, ChooseRange, Section } from '../../model/model';
import type { Analysis } from '../../paths/analysis';
import { childrenOf, type Node } from '../../paths/node';
import type { Report } from '../finding';
import type { WaysRule } from '../rule';

/** Something that is called a choice and is none. */
export const noRealChoice: WaysRule<'paths/no-real-choice'> = {
  id: 'paths/no-real-choice',
  level: 'hint',
  sees: 'ways',
  docs: {
    what: 'A choice leaves nothing to choose: all of its options have to be taken, or every square of the board has to be filled.',
    why: 'Students notice a choice that is none. A real one, of even two options, is what gives them a say over path and product (Sheninger 2020: choice).',
    bad: 'menu:\n  - section: Starters\n    choose: 2\n    options: [Read a page, Listen to a page]\n',
    good: 'menu:\n  - section: Starters\n    choose: all\n    options: [Read a page, Listen to a page]\n',
    fix: 'In a menu, writes `all`, which says what is meant.',
  },
  *check(document, analysis) {
    const { lesson } = document;
    if (!lesson || !analysis.hasWay) return;
    for (const step of lesson.chooses) {
      const { range, options } = step;
      const node = analysis.nodeOf(step);
      if (!range || !node || !takesAll(range, options.length) || !allOpen(analysis, node)) continue;
      yield {
        span: range.span,
        message:
          options.length === 1
            ? 'There is only one option here, so this is no choice. Add another one, or write the step itself.'
            : `All ${options.length} options have to be taken, so this is no choice. Ask for fewer, add options, or make it a "part" with "order: free".`,
      };
    }
    if (lesson.kind === 'choice-board') yield* onBoard(document, lesson, analysis);
  },
};

/** `all` says what it means. */
function takesAll({ min, max }: ChooseRange, options: number): boolean {
  return Number.isFinite(min) && min === options && max >= options;
}

/** An option that has no way is told as that; what is left of the choice is no mistake of its own. */
function allOpen(analysis: Analysis, node: Node): boolean {
  return childrenOf(node).every((child) => analysis.open[child.index]);
}

function* onBoard(document: LessonDocument, model: BoardModel, analysis: Analysis): Iterable<Report> {
  const { board, complete } = model;
  const rule = complete?.rule;
  const { root } = analysis.lowered;
  if (board?.type === 'menu' && !rule) {
    for (const section of board.sections) yield* ofSection(document, section, analysis);
    return;
  }
  if (!rule || rule.type === 'shape' || (rule.type === 'choose' && !Number.isFinite(rule.range.min))) return;
  const choosing = [root, ...childrenOf(root)].filter(({ type }) => type !== 'leaf' && type !== 'sequence');
  const inside = choosing.flatMap((node) => childrenOf(node));
  if (inside.length < 2 || choosing.some((node) => !allOpen(analysis, node))) return;
  if (inside.some((node) => analysis.onOf(node) !== 'every')) return;
  const what = board?.type === 'menu' ? 'option' : 'square';
  yield {
    span: rule.span,
    message: `This takes every ${what} of the board, so students choose nothing. Ask for less${what === 'square' ? ', or write "shape: all"' : ''}.`,
  };
}

function* ofSection(document: LessonDocument, section: Section, analysis: Analysis): Iterable<Report> {
  const { choose, options } = section;
  if (!choose || !takesAll(choose, options.length)) return;
  const nodes = options.flatMap((option) => analysis.nodeOf(option) ?? []);
  if (nodes.some((node) => !analysis.open[node.index])) return;
  const plain = /^\d+$/.test(document.text.slice(choose.span));
  yield {
    span: choose.span,
    message: `${options.length === 1 ? 'There is only one option here' : `All ${options.length} options here have to be taken`}, so this is no choice. Write "all" if that is meant; else ask for fewer, or add options.`,
    fix: plain
      ? { title: 'Change to "all"', changes: [{ span: choose.span, text: 'all' }], safe: false }
      : undefined,
  };
}
