import type { LessonDocument } from '../model/document';
import type {
  Activity,
  BoardModel,
  Check,
  ChooseRange,
  Choose as ChooseStep,
  Complete,
  CompleteRule,
  Grid,
  Include,
  Menu,
  RetryRound,
  ScoreEntry,
  Section,
  Square,
  Step,
} from '../model/model';
import type { Project } from '../workspace/project';
import { lineFamilies, shapeCells } from './geometry';
import { childrenOf, type Leaf, type Lowered, type Node, type Occurrence } from './node';

/** More nodes than this are no lesson, but files that include each other many times over. */
const MOST_NODES = 250_000;
/** `lines` costs 2^(shorter side): the schema says so, too. */
const LONGEST_SHORTER_SIDE = 10;

/** Lowers a playlist or a board, with all that it includes. Undefined for a curriculum. */
export function lower(document: LessonDocument, project: Project): Lowered | undefined {
  if (!document.lesson) return undefined;
  const lowering = new Lowering(project);
  const { root } = new FileLowering(lowering, document, '', [document.uri]).lower();
  return {
    document,
    root,
    leaves: lowering.leaves,
    size: lowering.size,
    occurrences: lowering.occurrences,
    entryOf: lowering.entryOf,
    complete: lowering.complete,
  };
}

/** What all files of one lowering share. */
class Lowering {
  readonly leaves: Leaf[] = [];
  readonly occurrences: Occurrence[] = [];
  readonly entryOf = new Map<ScoreEntry, Node>();
  complete = true;
  size = 0;

  constructor(readonly project: Project) {}

  next(): number {
    return this.size++;
  }
}

/** One file at one place in the tree. */
class FileLowering {
  readonly #nodes = new Map<Step, Node>();
  readonly #includes = new Map<Step, Occurrence>();
  readonly #occurrence: Occurrence;

  constructor(
    readonly all: Lowering,
    readonly document: LessonDocument,
    readonly prefix: string,
    readonly chain: readonly string[],
  ) {
    this.#occurrence = { document, prefix, nodes: this.#nodes, includes: this.#includes };
    all.occurrences.push(this.#occurrence);
  }

  lower(): { readonly root: Node; readonly occurrence: Occurrence } {
    const lesson = this.document.lesson;
    let root: Node;
    if (!lesson) root = this.gap();
    else if (lesson.kind === 'playlist') root = this.sequence(lesson.steps, true);
    else root = this.board(lesson);
    return { root, occurrence: this.#occurrence };
  }

  // ---- the kinds of node --------------------------------------------------------------------------------

  private together(parts: readonly Node[], fixed: boolean): Node {
    return adopt({ type: 'sequence', parts, fixed, index: this.all.next(), parent: undefined });
  }

  private some(options: readonly Node[], min: number, max: number, scores = false): Node {
    return adopt({ type: 'choose', options, min, max, scores, index: this.all.next(), parent: undefined });
  }

  private nothing(score?: string, codes: readonly string[] = []): Node {
    return { type: 'nothing', score, codes, gap: false, index: this.all.next(), parent: undefined };
  }

  /** No way at all. */
  private impossible(): Node {
    return this.some([], 1, 0);
  }

  /** What cannot be read has no meaning: nothing can then be said about all ways. */
  private gap(): Node {
    this.all.complete = false;
    return {
      type: 'nothing',
      score: undefined,
      codes: [],
      gap: true,
      index: this.all.next(),
      parent: undefined,
    };
  }

  private optional(of: Node, round?: { readonly times: number; readonly extra: number }): Node {
    return adopt({
      type: 'optional',
      of,
      times: round?.times ?? 1,
      retry: round !== undefined,
      extra: round?.extra ?? 0,
      index: this.all.next(),
      parent: undefined,
    });
  }

  // ---- steps --------------------------------------------------------------------------------------------

  private sequence(steps: readonly Step[], fixed: boolean): Node {
    return this.together(
      steps.map((step) => this.step(step)),
      fixed,
    );
  }

  private step(step: Step): Node {
    if (this.all.size > MOST_NODES) return this.gap();
    const node = this.bare(step);
    this.#nodes.set(step, node);
    return step.optional ? this.optional(node) : node;
  }

  private bare(step: Step): Node {
    switch (step.type) {
      case 'activity':
        return this.leaf(step, step.standards, []);
      case 'choose':
        return this.choose(step);
      case 'part':
        return this.sequence(step.steps, step.order === 'fixed');
      case 'check':
        return this.check(step);
      case 'include':
        return this.include(step);
      case 'unknown':
        return this.gap();
    }
  }

  private leaf(
    work: Activity | Check,
    standards: Activity['standards'],
    perhaps: Activity['standards'],
  ): Node {
    const leaf: Leaf = {
      type: 'leaf',
      work,
      name: `${this.prefix}${work.id}`,
      document: this.document,
      least: work.minutes?.least ?? 0,
      longest: work.minutes?.longest ?? 0,
      codes: standards.map((code) => code.value),
      perhaps: perhaps.map((code) => code.value),
      index: this.all.next(),
      parent: undefined,
    };
    this.all.leaves.push(leaf);
    return leaf;
  }

  private choose(step: ChooseStep): Node {
    const options = step.options.map((option) => this.step(option));
    if (!step.range) return this.gap();
    const { min, max } = bounds(step.range, options.length);
    return this.some(options, min, max);
  }

  /** The sitting, then what its score leads to, then the second chances, in the order of the file. */
  private check(check: Check): Node {
    const pretest = check.diagnostic;
    const sorted = pretest && check.mastery !== undefined && check.entries.length > 0;
    const sitting = this.leaf(
      check,
      pretest ? [] : check.standards,
      pretest && !sorted ? check.standards : [],
    );
    const later: { readonly at: number; lower(): Node }[] = check.retry.map((round) => ({
      at: round.span.start,
      lower: () => this.round(round, check),
    }));
    const first = check.entries[0];
    if (first) later.push({ at: first.span.start, lower: () => this.scores(check, sorted) });
    later.sort((a, b) => a.at - b.at);
    return this.together([sitting, ...later.map((part) => part.lower())], true);
  }

  private scores(check: Check, sorted: boolean): Node {
    const entries = check.entries.map((entry) => {
      const reached = entry.atLeast;
      const typed = reached && this.document.text.slice(reached.span).replace(/["'%\s]/g, '');
      const score = `${this.prefix}${check.id}>=${typed ?? entry.name ?? ''}`;
      const mastered = sorted && reached !== undefined && reached.value >= (check.mastery?.value ?? 0);
      const taken = this.nothing(score, mastered ? check.standards.map((code) => code.value) : []);
      const node = this.together([taken, ...entry.steps.map((step) => this.step(step))], true);
      if (this.prefix === '') this.all.entryOf.set(entry, node);
      return node;
    });
    return this.some(entries, 1, 1, true);
  }

  private round(round: RetryRound, check: Check): Node {
    const times = Number.isFinite(round.times) ? round.times : 1;
    return this.optional(this.sequence(round.steps, true), { times, extra: check.minutes?.longest ?? 0 });
  }

  private include(step: Include): Node {
    const resolution = this.all.project.resolve(this.document, step.path.value);
    const found = resolution.type === 'document' ? resolution.document : undefined;
    if (!found?.lesson || found.kind !== step.of || this.chain.includes(found.uri)) return this.gap();
    const inside = new FileLowering(this.all, found, `${this.prefix}${step.id}/`, [
      ...this.chain,
      found.uri,
    ]).lower();
    this.#includes.set(step, inside.occurrence);
    // A node of its own, so that the include can be told from the first thing inside it.
    return this.together([inside.root], true);
  }

  // ---- boards -------------------------------------------------------------------------------------------

  private board(model: BoardModel): Node {
    const { board, complete } = model;
    if (board?.type === 'menu') return this.menu(board, complete);
    return board && complete?.rule ? this.grid(board, complete, complete.rule) : this.gap();
  }

  private menu(menu: Menu, complete: Complete | undefined): Node {
    const must = new Set(complete?.must.map((name) => name.value));
    const rule = complete?.rule;
    const sections = menu.sections.map((section) => ({
      section,
      options: section.options.map((option) => ({ step: option, node: this.step(option) })),
    }));
    if (rule?.type === 'points')
      return this.points(
        sections.flatMap(({ options }) => options),
        rule,
        must,
      );
    if (rule) return this.gap();
    const parts = sections.map(({ section, options }) => this.picking(options, rangeOf(section), must));
    return this.together(parts, false);
  }

  private grid(grid: Grid, complete: Complete, rule: CompleteRule): Node {
    const must = new Set(complete.must.map((name) => name.value));
    const cells = grid.rows.flat().map((square) => ({ step: square, node: this.square(square) }));
    switch (rule.type) {
      case 'lines':
        return this.lines(grid, cells, rule, must);
      case 'shape': {
        const shape = shapeCells(grid, rule.shape);
        if (!shape) return this.gap();
        const inside = new Set(shape);
        const rest = cells.filter((_, cell) => !inside.has(cell));
        const parts = cells.filter((_, cell) => inside.has(cell)).map(({ node }) => node);
        const outside = rest.some(({ step }) => step.type !== 'free' && must.has(step.id));
        return this.together([...parts, this.untaken(rest), ...(outside ? [this.impossible()] : [])], false);
      }
      case 'points':
        return this.points(cells, rule, must);
      case 'choose': {
        if (!rule.fromEach) return this.picking(cells, rule.range, must);
        const width = grid.rows[0]?.length ?? 0;
        if (rule.fromEach === 'column' && grid.rows.some((row) => row.length !== width)) return this.gap();
        const groups =
          rule.fromEach === 'row'
            ? rowsOf(grid, cells)
            : Array.from({ length: width }, (_, c) => cells.filter((_cell, index) => index % width === c));
        return this.together(
          groups.map((group) => this.picking(group, rule.range, must)),
          false,
        );
      }
    }
  }

  private square(square: Square): Node {
    return square.type === 'free' ? this.nothing() : this.step(square);
  }

  /** Any so many of these; compulsory ones are among them, free squares cannot be picked. */
  private picking(cells: readonly Cell[], range: ChooseRange, must: ReadonlySet<string>): Node {
    const squares = cells.filter(({ step }) => step.type !== 'free');
    const forced = squares.filter(({ step }) => must.has(step.id)).map(({ node }) => node);
    const rest = squares.filter(({ step }) => !must.has(step.id)).map(({ node }) => node);
    const { min, max } = bounds(range, squares.length);
    const others = this.some(rest, Math.max(0, min - forced.length), max - forced.length);
    const free = cells.filter(({ step }) => step.type === 'free').map(({ node }) => node);
    return forced.length + free.length === 0 ? others : this.together([...free, ...forced, others], false);
  }

  /** Squares that no finished board has: kept in the tree so that every question finds them on no way. */
  private untaken(cells: readonly Cell[]): Node {
    return this.some(
      cells.map(({ node }) => node),
      0,
      0,
    );
  }

  private points(
    cells: readonly Cell[],
    rule: Extract<CompleteRule, { type: 'points' }>,
    must: ReadonlySet<string>,
  ): Node {
    const squares = cells.flatMap(({ step, node }) => (step.type === 'free' ? [] : [{ step, node }]));
    const forced = squares.filter(({ step }) => must.has(step.id));
    const rest = squares.filter(({ step }) => !must.has(step.id));
    const counted = rest.filter(({ step }) => step.points !== undefined);
    const earned = forced.reduce((sum, { step }) => sum + (step.points ?? 0), 0);
    const choice = adopt({
      type: 'points',
      squares: counted.map(({ node }) => node),
      points: counted.map(({ step }) => step.points ?? 0),
      target: rule.target - earned,
      exactly: rule.exactly,
      index: this.all.next(),
      parent: undefined,
    });
    const without = rest.filter(({ step }) => step.points === undefined);
    const free = cells.filter(({ step }) => step.type === 'free').map(({ node }) => node);
    return this.together([...free, ...forced.map(({ node }) => node), choice, this.untaken(without)], false);
  }

  private lines(
    grid: Grid,
    cells: readonly Cell[],
    rule: Extract<CompleteRule, { type: 'lines' }>,
    must: ReadonlySet<string>,
  ): Node {
    const families = lineFamilies(grid);
    const rows = rule.of.has('rows') ? families.rows : [];
    const columns = rule.of.has('columns') ? families.columns : [];
    const [across, along] = rows.length < columns.length ? [rows, columns] : [columns, rows];
    if (across.length > LONGEST_SHORTER_SIDE) return this.gap();
    const compulsory = cells.flatMap(({ step }, cell) =>
      step.type !== 'free' && must.has(step.id) ? [cell] : [],
    );
    return adopt({
      type: 'lines',
      cells: cells.map(({ node }) => node),
      across,
      along,
      diagonals: rule.of.has('diagonals') ? families.diagonals : [],
      count: rule.count,
      must: compulsory,
      index: this.all.next(),
      parent: undefined,
    });
  }
}

interface Cell {
  readonly step: Step | Square;
  readonly node: Node;
}

function adopt(node: Node): Node {
  for (const child of childrenOf(node)) child.parent = node;
  return node;
}

/** `all` is every option; a missing `max` too. */
function bounds(range: ChooseRange, options: number): { readonly min: number; readonly max: number } {
  return {
    min: range.min === Number.POSITIVE_INFINITY ? options : range.min,
    max: range.max === Number.POSITIVE_INFINITY ? options : range.max,
  };
}

/** A section without `choose` is done whole. */
function rangeOf(section: Section): ChooseRange {
  const all = Number.POSITIVE_INFINITY;
  return section.choose ?? { min: all, max: all, span: section.span };
}

function rowsOf(grid: Grid, cells: readonly Cell[]): readonly (readonly Cell[])[] {
  let start = 0;
  return grid.rows.map((row) => {
    const end = start + row.length;
    const group = cells.slice(start, end);
    start = end;
    return group;
  });
}
