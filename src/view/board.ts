import type {
  BoardModel,
  ChooseRange,
  CompleteRule,
  Grid,
  LineFamily,
  Menu,
  Section,
  Square,
  Step,
} from '../model/model';
import { type FileContext, rich } from './context';
import { plainOf, richText } from './richText';
import type {
  AmountView,
  BodyView,
  GridView,
  MenuView,
  RuleView,
  SectionView,
  SquareView,
  StepView,
} from './view';
import type { Amount, Words } from './words/words';

type StepOf = (step: Step) => StepView | undefined;

/** A board: its grid or its menu, with the rule that finishes it in words. */
export function boardView(model: BoardModel, context: FileContext, step: StepOf): BodyView {
  const { board } = model;
  if (board?.type === 'grid' && board.rows.some((row) => row.length > 0)) {
    return gridView(board, model, context, step);
  }
  if (board?.type === 'menu' && board.sections.length > 0) return menuView(board, model, context, step);
  return { type: 'empty', note: context.words.emptyBoard };
}

function gridView(grid: Grid, model: BoardModel, context: FileContext, step: StepOf): GridView {
  const rows = grid.rows.map((row) => row.flatMap((square) => squareView(square, context, step) ?? []));
  return {
    type: 'grid',
    key: context.page.key(`${context.prefix}grid`),
    place: context.place(grid.span),
    rule: gridRule(grid, model, context.words),
    columns: Math.max(...rows.map((row) => row.length), grid.columnHeadings.length),
    columnHeadings: rich(grid.columnHeadings),
    rowHeadings: rich(grid.rowHeadings),
    rows,
  };
}

function squareView(square: Square, context: FileContext, step: StepOf): SquareView | undefined {
  if (square.type === 'free') {
    const id = square.id || 'free';
    return {
      type: 'free',
      key: context.page.key(`${context.prefix}${id}`),
      id,
      place: context.place(square.span),
    };
  }
  const view = step(square);
  return view?.type === 'activity' ? view : undefined;
}

function menuView(menu: Menu, model: BoardModel, context: FileContext, step: StepOf): MenuView {
  const points = model.complete?.rule?.type === 'points';
  return {
    type: 'menu',
    key: context.page.key(`${context.prefix}menu`),
    place: context.place(menu.span),
    rule: model.complete?.rule && menuRule(model.complete.rule, model, context.words),
    sections: menu.sections.map((section, i) => sectionView(section, i, points, context, step)),
  };
}

function sectionView(
  section: Section,
  index: number,
  points: boolean,
  context: FileContext,
  step: StepOf,
): SectionView {
  const { words } = context;
  const all = Number.POSITIVE_INFINITY;
  const range = section.choose ?? { min: all, max: all };
  return {
    key: context.page.key(`${context.prefix}section-${index + 1}`),
    place: context.place(section.span),
    name: richText(section.name === '' ? words.untitled : section.name),
    rule: points ? undefined : words.choose(amountOf(range, section.options.length)),
    amount: points ? undefined : amountView(range, section.options.length),
    points: section.points && words.pointsEach(section.points.value),
    options: section.options.flatMap((option) => step(option) ?? []),
  };
}

export function amountOf({ min, max }: Pick<ChooseRange, 'min' | 'max'>, of: number): Amount {
  return { min, max, of };
}

/** For the places that wait to be filled: no more of them than there are options. */
export function amountView({ min, max }: Pick<ChooseRange, 'min' | 'max'>, of: number): AmountView {
  return { min: Math.min(min, of), max: Math.min(max, of) };
}

/** The words for the rule of a grid. Every rule of `complete:` has its sentence here. */
function gridRule(grid: Grid, model: BoardModel, words: Words): RuleView {
  const rule = model.complete?.rule;
  const notes = [...mustNotes(model, words), ...freeNotes(grid, rule, words)];
  return { text: rule ? ruleText(rule, grid, words) : words.noRule, notes };
}

function menuRule(rule: CompleteRule, model: BoardModel, words: Words): RuleView {
  const text =
    rule.type === 'points'
      ? words.pointsRule(rule.target, rule.exactly, 'tasks')
      : ruleText(rule, undefined, words);
  return { text, notes: mustNotes(model, words) };
}

function ruleText(rule: CompleteRule, grid: Grid | undefined, words: Words): string {
  const squares = (grid?.rows.flat() ?? []).filter((square) => square.type !== 'free').length;
  switch (rule.type) {
    case 'lines':
      return words.lines(rule.count, familiesOf(rule.of, grid));
    case 'choose': {
      if (rule.fromEach === undefined) return words.squares(amountOf(rule.range, squares));
      const length = rule.fromEach === 'row' ? longestRow(grid) : (grid?.rows.length ?? 0);
      return words.fromEach(amountOf(rule.range, length), rule.fromEach);
    }
    case 'points':
      return words.pointsRule(rule.target, rule.exactly, 'squares');
    case 'shape':
      return words.shape(rule.shape);
  }
}

/** The kinds of lines that this grid really has: diagonals need a square one, a line at least two squares. */
function familiesOf(of: ReadonlySet<LineFamily>, grid: Grid | undefined): readonly LineFamily[] {
  const height = grid?.rows.length ?? 0;
  const width = longestRow(grid);
  const real = ([...of] as const).filter(
    (family) =>
      (family === 'rows' && width > 1) ||
      (family === 'columns' && height > 1) ||
      (family === 'diagonals' && width === height && width > 1),
  );
  return real.length > 0 ? real : [...of];
}

function longestRow(grid: Grid | undefined): number {
  return Math.max(0, ...(grid?.rows ?? []).map((row) => row.length));
}

function mustNotes(model: BoardModel, words: Words): readonly string[] {
  const titles = (model.complete?.must ?? []).map(({ value }) => {
    const label = model.byId.get(value.trim())?.label;
    return label ? plainOf(richText(label)) : value;
  });
  return titles.length === 0 ? [] : [words.mustInclude(titles)];
}

function freeNotes(grid: Grid, rule: CompleteRule | undefined, words: Words): readonly string[] {
  if (!rule || !grid.rows.flat().some((square) => square.type === 'free')) return [];
  return [rule.type === 'lines' || rule.type === 'shape' ? words.freeIsFilled : words.freeIsNoChoice];
}
