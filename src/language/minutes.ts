import type { LessonDocument } from '../model/document';
import type { BoardModel, ChooseRange, Grid, Section, Square, Step } from '../model/model';
import type { Project } from '../workspace/project';

/**
 * Minutes over all ways through something (format.md, "Minutes"): the least and the longest of the required
 * work, and the most with all optional work and every retry.
 */
export interface MinutesOverWays {
  readonly least: number;
  readonly longest: number;
  readonly most: number;
  /** Something has no minutes: the figures are lower bounds. */
  readonly unknown: boolean;
}

/** `impossible`: there is no way at all. Undefined: this needs the path engine (lines, points). */
type Answer = MinutesOverWays | 'impossible' | undefined;

const NOTHING: MinutesOverWays = { least: 0, longest: 0, most: 0, unknown: false };

/**
 * The minutes of one step with all that is in it, as required work, whatever its own priority; undefined where
 * there is no way through it or where only the path engine can tell.
 */
export function minutesOf(
  step: Step,
  document: LessonDocument,
  project: Project,
): MinutesOverWays | undefined {
  const answer = ofStep(step, { document, project, open: new Set([document.uri]) });
  return answer === 'impossible' ? undefined : answer;
}

/** The minutes of a whole playlist or board. */
export function minutesOfLesson(document: LessonDocument, project: Project): MinutesOverWays | undefined {
  const answer = ofLesson({ document, project, open: new Set([document.uri]) });
  return answer === 'impossible' ? undefined : answer;
}

interface Scope {
  readonly document: LessonDocument;
  readonly project: Project;
  /** Files on the way here: one that includes itself has no answer. */
  readonly open: ReadonlySet<string>;
}

function ofLesson(scope: Scope): Answer {
  const { playlist, board } = scope.document;
  if (playlist) return sequence(playlist.steps, scope);
  return board ? ofBoard(board, scope) : undefined;
}

function ofStep(step: Step, scope: Scope): Answer {
  switch (step.type) {
    case 'activity':
      return own(step.minutes);
    case 'part':
      return sequence(step.steps, scope);
    case 'choose':
      return (
        step.range &&
        choose(
          step.options.map((option) => ofStep(option, scope)),
          step.range,
        )
      );
    case 'check':
      return ofCheck(step, scope);
    case 'include': {
      const found = scope.project.resolve(scope.document, step.path.value);
      if (found.type !== 'document' || scope.open.has(found.document.uri)) return undefined;
      const open = new Set([...scope.open, found.document.uri]);
      return ofLesson({ ...scope, document: found.document, open });
    }
    case 'unknown':
      return undefined;
  }
}

function own(minutes: { readonly least: number; readonly longest: number } | undefined): MinutesOverWays {
  if (!minutes) return { ...NOTHING, unknown: true };
  return { least: minutes.least, longest: minutes.longest, most: minutes.longest, unknown: false };
}

function ofCheck(check: Extract<Step, { type: 'check' }>, scope: Scope): Answer {
  const itself = own(check.minutes);
  const entries = check.entries.map(({ steps }) => sequence(steps, scope));
  const ahead = entries.length === 0 ? NOTHING : choose(entries, { min: 1, max: 1 });
  let answer = add(itself, ahead);
  for (const round of check.retry) {
    const again = add(sequence(round.steps, scope), itself);
    if (again === undefined) return undefined;
    if (again === 'impossible' || answer === undefined || answer === 'impossible') continue;
    const times = Number.isFinite(round.times) ? round.times : 1;
    answer = {
      ...answer,
      most: answer.most + times * again.most,
      unknown: answer.unknown || again.unknown,
    };
  }
  return answer;
}

/** Steps one after the other; optional ones count in the most alone, and impossible optional ones not at all. */
function sequence(steps: readonly Step[], scope: Scope): Answer {
  let sum: Answer = NOTHING;
  for (const step of steps) {
    const answer = ofStep(step, scope);
    if (step.optional) {
      if (answer === undefined) return undefined;
      if (answer !== 'impossible') sum = add(sum, { ...NOTHING, most: answer.most, unknown: answer.unknown });
    } else {
      sum = add(sum, answer);
    }
  }
  return sum;
}

function add(a: Answer, b: Answer): Answer {
  if (a === undefined || b === undefined) return undefined;
  if (a === 'impossible' || b === 'impossible') return 'impossible';
  return {
    least: a.least + b.least,
    longest: a.longest + b.longest,
    most: a.most + b.most,
    unknown: a.unknown || b.unknown,
  };
}

/**
 * Closed form of a choice: the least takes the fewest, the smallest of them; the longest and the most take as
 * many as they may, the largest of them. Impossible options are none.
 */
function choose(options: readonly Answer[], range: Pick<ChooseRange, 'min' | 'max'>): Answer {
  const possible: MinutesOverWays[] = [];
  for (const option of options) {
    if (option === undefined) return undefined;
    if (option !== 'impossible') possible.push(option);
  }
  const min = range.min === Number.POSITIVE_INFINITY ? options.length : range.min;
  const max = Math.min(range.max, possible.length);
  if (min > possible.length || min > range.max) return 'impossible';
  const smallest = (values: readonly number[], count: number): number =>
    total([...values].sort((a, b) => a - b).slice(0, count));
  const largest = (values: readonly number[], count: number): number =>
    total([...values].sort((a, b) => b - a).slice(0, count));
  return {
    least: smallest(
      possible.map(({ least }) => least),
      min,
    ),
    longest: largest(
      possible.map(({ longest }) => longest),
      max,
    ),
    most: largest(
      possible.map(({ most }) => most),
      max,
    ),
    unknown: possible.some(({ unknown }) => unknown),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function ofBoard(board: BoardModel, scope: Scope): Answer {
  if (board.board?.type === 'menu') {
    if (board.complete) return undefined;
    return board.board.sections.reduce<Answer>(
      (sum, section) => add(sum, ofSection(section, scope)),
      NOTHING,
    );
  }
  return board.board && ofGrid(board.board, board);
}

function ofSection(section: Section, scope: Scope): Answer {
  const all = { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return choose(
    section.options.map((option) => ofStep(option, scope)),
    section.choose ?? all,
  );
}

function ofGrid(grid: Grid, { complete }: BoardModel): Answer {
  const rule = complete?.rule;
  if (!rule || (complete && complete.must.length > 0)) return undefined;
  if (rule.type === 'choose') {
    const groups = rule.fromEach === undefined ? [grid.rows.flat()] : linesOf(grid, rule.fromEach);
    return groups.reduce<Answer>((sum, group) => add(sum, choose(squares(group), rule.range)), NOTHING);
  }
  if (rule.type === 'shape' && rule.shape === 'all') {
    return squares(grid.rows.flat()).reduce<Answer>(add, NOTHING);
  }
  return undefined;
}

/** The squares that are work; free ones cannot be picked and take no time. */
function squares(group: readonly Square[]): MinutesOverWays[] {
  return group.flatMap((square) => (square.type === 'free' ? [] : [own(square.minutes)]));
}

function linesOf(grid: Grid, family: 'row' | 'column'): Square[][] {
  if (family === 'row') return grid.rows.map((row) => [...row]);
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.rows.flatMap((row) => row[column] ?? []));
}
