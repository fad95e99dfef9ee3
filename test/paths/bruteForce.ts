import type { LessonDocument } from '../../src/model/document';
import type {
  Activity,
  BoardModel,
  Check,
  ChooseRange,
  FreeSquare,
  Grid,
  Section,
  Square,
  Step,
} from '../../src/model/model';
import type { Codes } from '../../src/paths/analysis';
import type { Project } from '../../src/workspace/project';

/**
 * Every way of a file, one by one, straight from format.md and from the model, with nothing of the engine in it:
 * what the engine must agree with.
 */
export interface BruteWay {
  /** Everything required, containers included: prefix + id, in any order. */
  readonly steps: readonly Taken[];
  readonly scores: readonly string[];
  /** Optional steps that are there to be done, as prefix + id. */
  readonly offered: ReadonlySet<string>;
  /** What optional work and retries add at the most. */
  readonly mostMinutes: number;
  readonly mostTimes: (key: string) => number;
  /** Codes that scores bring, one entry each. */
  readonly scoreCodes: readonly (readonly string[])[];
}

export interface Taken {
  readonly name: string;
  readonly step: Step;
  readonly work: Activity | Check | undefined;
}

const EMPTY: BruteWay = {
  steps: [],
  scores: [],
  offered: new Set(),
  mostMinutes: 0,
  mostTimes: () => 0,
  scoreCodes: [],
};

/** More ways than this are not worth the wait. */
export class TooMany extends Error {}

export class BruteForce {
  readonly all: readonly BruteWay[];
  readonly works: { name: string; work: Activity | Check }[] = [];

  constructor(
    readonly document: LessonDocument,
    readonly project: Project,
    readonly codes: Codes,
    readonly limit = 150,
  ) {
    this.all = this.file(document, '');
    this.collect(document, '');
  }

  private collect(document: LessonDocument, prefix: string): void {
    for (const step of document.lesson?.allSteps ?? []) {
      if (step.type === 'activity' || step.type === 'check')
        this.works.push({ name: prefix + step.id, work: step });
      if (step.type === 'include') {
        const found = this.project.resolve(document, step.path.value);
        if (found.type === 'document') this.collect(found.document, `${prefix}${step.id}/`);
      }
    }
  }

  private file(document: LessonDocument, prefix: string): BruteWay[] {
    const lesson = document.lesson;
    if (!lesson) return [];
    const here = new BruteFile(this, document, prefix);
    return lesson.kind === 'playlist' ? here.sequence(lesson.steps) : here.board(lesson);
  }

  include(from: LessonDocument, path: string, prefix: string): BruteWay[] {
    const found = this.project.resolve(from, path);
    return found.type === 'document' ? this.file(found.document, prefix) : [];
  }

  readonly #keys = new Map<string, ReadonlySet<string>>();

  keys(codes: readonly string[]): ReadonlySet<string> {
    const known = this.#keys.get(codes.join());
    if (known) return known;
    const keys = new Set(codes.flatMap((code) => this.codes.covers(this.codes.resolve(code).key)));
    this.#keys.set(codes.join(), keys);
    return keys;
  }

  /** How often a way requires work aligned with a key. */
  times(way: BruteWay, key: string): number {
    const works = way.steps.filter(({ work }) => work && this.keys(countedCodes(work)).has(key)).length;
    return works + way.scoreCodes.filter((codes) => this.keys(codes).has(key)).length;
  }

  mostTimes(way: BruteWay, key: string): number {
    const perhaps = way.steps.filter(({ work }) => work && this.keys(perhapsCodes(work)).has(key)).length;
    return this.times(way, key) + perhaps + way.mostTimes(key);
  }

  longest(way: BruteWay): number {
    return way.steps.reduce((sum, { work }) => sum + (work?.minutes?.longest ?? 0), 0);
  }

  least(way: BruteWay): number {
    return way.steps.reduce((sum, { work }) => sum + (work?.minutes?.least ?? 0), 0);
  }

  readonly #names = new WeakMap<BruteWay, string[]>();

  names(way: BruteWay): string[] {
    const known = this.#names.get(way);
    if (known) return known;
    const names = [...way.steps.flatMap(({ name, work }) => (work ? [name] : [])), ...way.scores].sort();
    this.#names.set(way, names);
    return names;
  }

  product(lists: readonly (readonly BruteWay[])[]): BruteWay[] {
    let ways: BruteWay[] = [EMPTY];
    for (const list of lists) {
      const next: BruteWay[] = [];
      for (const a of ways) for (const b of list) next.push(join(a, b));
      if (next.length > this.limit) throw new TooMany();
      ways = next;
    }
    return ways;
  }

  optional(inner: readonly BruteWay[]): BruteWay {
    if (inner.length === 0) return EMPTY;
    const offered = new Set<string>();
    for (const way of inner) {
      for (const { name } of way.steps) offered.add(name);
      for (const name of way.offered) offered.add(name);
    }
    return {
      ...EMPTY,
      offered,
      mostMinutes: Math.max(...inner.map((way) => this.longest(way) + way.mostMinutes)),
      mostTimes: (key) => Math.max(...inner.map((way) => this.mostTimes(way, key))),
    };
  }
}

function countedCodes(work: Activity | Check): readonly string[] {
  if (work.type === 'check' && work.diagnostic) return [];
  return work.standards.map((code) => code.value);
}

function perhapsCodes(work: Activity | Check): readonly string[] {
  if (work.type !== 'check' || !work.diagnostic) return [];
  return work.mastery && work.entries.length > 0 ? [] : work.standards.map((code) => code.value);
}

function join(a: BruteWay, b: BruteWay): BruteWay {
  return {
    steps: [...a.steps, ...b.steps],
    scores: [...a.scores, ...b.scores],
    offered: new Set([...a.offered, ...b.offered]),
    mostMinutes: a.mostMinutes + b.mostMinutes,
    mostTimes: (key) => a.mostTimes(key) + b.mostTimes(key),
    scoreCodes: [...a.scoreCodes, ...b.scoreCodes],
  };
}

function subsets<T>(items: readonly T[]): T[][] {
  if (items.length > 14) throw new TooMany();
  const result: T[][] = [];
  for (let bits = 0; bits < 1 << items.length; bits++)
    result.push(items.filter((_, i) => (bits & (1 << i)) !== 0));
  return result;
}

class BruteFile {
  constructor(
    readonly all: BruteForce,
    readonly document: LessonDocument,
    readonly prefix: string,
  ) {}

  sequence(steps: readonly Step[]): BruteWay[] {
    return this.all.product(steps.map((step) => this.step(step)));
  }

  private step(step: Step): BruteWay[] {
    const ways = this.bare(step);
    return step.optional ? [this.all.optional(ways)] : ways;
  }

  /** The step's own ways, each of which has the step. */
  private bare(step: Step): BruteWay[] {
    const name = this.prefix + step.id;
    const work = step.type === 'activity' || step.type === 'check' ? step : undefined;
    return this.inside(step).map((way) => join({ ...EMPTY, steps: [{ name, step, work }] }, way));
  }

  private inside(step: Step): BruteWay[] {
    switch (step.type) {
      case 'activity':
        return [EMPTY];
      case 'unknown':
        return [];
      case 'part':
        return this.sequence(step.steps);
      case 'choose':
        return step.range ? this.pick(step.options, step.range) : [];
      case 'include':
        return this.all.include(this.document, step.path.value, `${this.prefix}${step.id}/`);
      case 'check':
        return this.check(step);
    }
  }

  private check(check: Check): BruteWay[] {
    let extra = EMPTY;
    for (const round of check.retry) {
      const inner = this.sequence(round.steps);
      if (inner.length === 0) continue;
      const times = Number.isFinite(round.times) ? round.times : 1;
      const once = this.all.optional(inner);
      extra = join(extra, {
        ...EMPTY,
        mostMinutes: times * (once.mostMinutes + (check.minutes?.longest ?? 0)),
        mostTimes: once.mostTimes,
      });
    }
    if (check.entries.length === 0) return [extra];
    const entries = check.entries.flatMap((entry) => {
      const typed = entry.atLeast
        ? this.document.text.slice(entry.atLeast.span).replace(/%/, '')
        : (entry.name ?? '');
      const mastered =
        check.diagnostic && check.mastery && entry.atLeast && entry.atLeast.value >= check.mastery.value;
      const score: BruteWay = {
        ...EMPTY,
        scores: [`${this.prefix}${check.id}>=${typed}`],
        scoreCodes: mastered ? [check.standards.map((code) => code.value)] : [],
      };
      return this.sequence(entry.steps).map((way) => join(score, way));
    });
    return entries.map((way) => join(extra, way));
  }

  private pick(options: readonly Step[], range: ChooseRange): BruteWay[] {
    const { min, max } = sizes(range, options.length);
    return subsets(options)
      .filter((set) => set.length >= min && set.length <= max)
      .flatMap((set) => this.all.product(set.map((option) => this.step(option))));
  }

  board(model: BoardModel): BruteWay[] {
    const must = new Set(model.complete?.must.map((name) => name.value));
    if (model.board?.type === 'menu') return this.menu(model, model.board.sections, must);
    return model.board ? this.grid(model, model.board, must) : [];
  }

  private menu(model: BoardModel, sections: readonly Section[], must: ReadonlySet<string>): BruteWay[] {
    if (model.complete?.rule?.type === 'points') {
      return this.points(
        model,
        sections.flatMap((section) => section.options),
        must,
      );
    }
    const lists = sections.map((section) => {
      const range = section.choose ?? {
        min: Number.POSITIVE_INFINITY,
        max: Number.POSITIVE_INFINITY,
        span: section.span,
      };
      const { min, max } = sizes(range, section.options.length);
      return subsets(section.options)
        .filter((set) => set.length >= min && set.length <= max)
        .filter((set) => section.options.every((option) => !must.has(option.id) || set.includes(option)))
        .flatMap((set) => this.all.product(set.map((option) => this.step(option))));
    });
    return this.all.product(lists);
  }

  private points(
    model: BoardModel,
    squares: readonly Square[] | readonly Step[],
    must: ReadonlySet<string>,
  ): BruteWay[] {
    const rule = model.complete?.rule;
    if (rule?.type !== 'points') return [];
    const steps = squares.flatMap((square) => (square.type === 'free' ? [] : [square]));
    const sum = (set: readonly Step[]): number => set.reduce((total, step) => total + (step.points ?? 0), 0);
    return subsets(steps)
      .filter((set) => steps.every((step) => !must.has(step.id) || set.includes(step)))
      .filter((set) => set.every((step) => step.points !== undefined || must.has(step.id)))
      .filter((set) => {
        if (rule.exactly) return sum(set) === rule.target;
        const droppable = set.filter((step) => !must.has(step.id));
        return (
          sum(set) >= rule.target && droppable.every((step) => sum(set) - (step.points ?? 0) < rule.target)
        );
      })
      .flatMap((set) => this.all.product(set.map((step) => this.step(step))));
  }

  private grid(model: BoardModel, grid: Grid, must: ReadonlySet<string>): BruteWay[] {
    const rule = model.complete?.rule;
    const cells = grid.rows.flatMap((row, r) => row.map((square, c) => ({ square, r, c })));
    const height = grid.rows.length;
    const width = grid.rows[0]?.length ?? 0;
    const hasMust = (set: readonly { square: Square }[]): boolean =>
      cells.every(
        ({ square }) =>
          square.type === 'free' || !must.has(square.id) || set.some((c) => c.square === square),
      );
    const fill = (set: readonly { square: Square }[]): BruteWay[] =>
      this.all.product(set.map(({ square }) => (isFree(square) ? [EMPTY] : this.step(square))));
    if (!rule) return [];
    if (rule.type === 'points')
      return this.points(
        model,
        cells.map(({ square }) => square),
        must,
      );
    if (rule.type === 'shape') {
      const inside = cells.filter(({ r, c }) => {
        const edgeRow = r === 0 || r === height - 1;
        const edgeColumn = c === 0 || c === width - 1;
        if (rule.shape === 'corners') return edgeRow && edgeColumn;
        if (rule.shape === 'x') return r === c || r + c === height - 1;
        if (rule.shape === 'plus') return r * 2 === height - 1 || c * 2 === width - 1;
        return rule.shape === 'all' || edgeRow || edgeColumn;
      });
      return hasMust(inside) ? fill(inside) : [];
    }
    if (rule.type === 'choose') {
      const group = rule.fromEach;
      return subsets(cells.filter(({ square }) => !isFree(square)))
        .filter(hasMust)
        .filter((set) => {
          if (!group)
            return within(set.length, rule.range, cells.filter(({ square }) => !isFree(square)).length);
          const count = group === 'row' ? height : width;
          return Array.from({ length: count }, (_, i) => i).every((i) => {
            const same = (cell: { r: number; c: number }): boolean =>
              (group === 'row' ? cell.r : cell.c) === i;
            const size = cells.filter((cell) => same(cell) && !isFree(cell.square)).length;
            return within(set.filter(same).length, rule.range, size);
          });
        })
        .flatMap(fill);
    }
    const lines: (typeof cells)[] = [];
    if (rule.of.has('rows'))
      for (let r = 0; r < height; r++) lines.push(cells.filter((cell) => cell.r === r));
    if (rule.of.has('columns'))
      for (let c = 0; c < width; c++) lines.push(cells.filter((cell) => cell.c === c));
    if (rule.of.has('diagonals') && height === width) {
      lines.push(cells.filter((cell) => cell.r === cell.c));
      lines.push(cells.filter((cell) => cell.r + cell.c === height - 1));
    }
    const valid = lines.filter((line) => line.length >= 2 && line.some(({ square }) => !isFree(square)));
    return subsets(valid)
      .filter((set) => set.length === rule.count)
      .map((set) => cells.filter((cell) => set.some((line) => line.includes(cell))))
      .filter(hasMust)
      .flatMap(fill);
  }
}

function isFree(square: Square): square is FreeSquare {
  return square.type === 'free';
}

function sizes(range: ChooseRange, count: number): { min: number; max: number } {
  return {
    min: range.min === Number.POSITIVE_INFINITY ? count : range.min,
    max: range.max === Number.POSITIVE_INFINITY ? count : range.max,
  };
}

function within(size: number, range: ChooseRange, count: number): boolean {
  const { min, max } = sizes(range, count);
  return size >= min && size <= max;
}
