import type { ParsedNode } from 'yaml';
import { readHeader } from './header';
import { assignIds, type IncludeIds } from './ids';
import type {
  Activity,
  BoardModel,
  Check,
  Choose,
  Complete,
  CompleteRule,
  Grid,
  Include,
  LineFamily,
  Menu,
  Part,
  PlaylistModel,
  Section,
  ShapeName,
  Square,
  Step,
  Steps,
} from './model';
import { type Fields, Reader } from './reader';
import { isMapNode, isScalarNode, isSeqNode, type SourceTree, spanOf } from './source';
import { type Defaults, StepReader } from './steps';

/** Reads a playlist. */
export function readPlaylist(tree: SourceTree, includeIds: IncludeIds): PlaylistModel {
  const reader = new Reader(tree);
  const fields = reader.follow(reader.root, (real) => reader.fields(real));
  const steps = new StepReader(reader);
  const list = steps.steps(fields.get('steps'), {
    role: 'step',
    parent: undefined,
    defaults: steps.defaults(fields, []),
  });
  return {
    kind: 'playlist',
    root: tree.root,
    ...readHeader(reader, fields),
    ...flatten(steps, includeIds),
    steps: list,
  };
}

/** Reads a choice board: its grid or its menu, and the rule that finishes it. */
export function readBoard(tree: SourceTree, includeIds: IncludeIds): BoardModel {
  const reader = new Reader(tree);
  const fields = reader.follow(reader.root, (real) => reader.fields(real));
  const steps = new StepReader(reader);
  const defaults = steps.defaults(fields, []);
  const board = fields.has('grid')
    ? readGrid(steps, fields, defaults)
    : fields.has('menu')
      ? readMenu(steps, fields, defaults)
      : undefined;
  return {
    kind: 'choice-board',
    root: tree.root,
    ...readHeader(reader, fields),
    ...flatten(steps, includeIds),
    board,
    complete: readComplete(reader, fields.get('complete')),
  };
}

function flatten(steps: StepReader, includeIds: IncludeIds): Steps {
  const allSteps = steps.found.steps;
  assignIds(
    allSteps,
    steps.found.free.map((square) => square.id),
    includeIds,
  );
  const byId = new Map<string, Step>();
  const activities: Activity[] = [];
  const checks: Check[] = [];
  const chooses: Choose[] = [];
  const parts: Part[] = [];
  const includes: Include[] = [];
  for (const step of allSteps) {
    if (!byId.has(step.id)) byId.set(step.id, step);
    if (step.type === 'activity') activities.push(step);
    else if (step.type === 'check') checks.push(step);
    else if (step.type === 'choose') chooses.push(step);
    else if (step.type === 'part') parts.push(step);
    else if (step.type === 'include') includes.push(step);
  }
  return { allSteps, activities, checks, chooses, parts, includes, byId };
}

function readGrid(steps: StepReader, fields: Fields, defaults: Defaults): Grid | undefined {
  const reader = steps.reader;
  const node = fields.get('grid');
  if (!node) return undefined;
  const rows = reader.follow(node, (real): Square[][] =>
    isSeqNode(real) ? real.items.map((row) => steps.squares(row, defaults)) : [],
  );
  return {
    type: 'grid',
    rows,
    rowHeadings: reader.plains(fields.get('rows')),
    columnHeadings: reader.plains(fields.get('columns')),
    span: spanOf(node),
  };
}

function readMenu(steps: StepReader, fields: Fields, defaults: Defaults): Menu | undefined {
  const node = fields.get('menu');
  if (!node) return undefined;
  const sections = steps.reader.list(node, (entry) => readSection(steps, entry, defaults));
  return { type: 'menu', sections, span: spanOf(node) };
}

function readSection(steps: StepReader, node: ParsedNode, outer: Defaults): Section | undefined {
  const reader = steps.reader;
  return reader.follow(node, (real) => {
    if (!isMapNode(real)) return undefined;
    const fields = reader.fields(real);
    const name = reader.text(fields.get('section'));
    const options: Step[] = [];
    const section: Section = {
      type: 'section',
      name: name?.value ?? '',
      nameSpan: name?.span ?? spanOf(node),
      choose: reader.chooseRange(fields.get('choose')),
      points: reader.number(fields.get('points')),
      options,
      span: spanOf(node),
    };
    const defaults = steps.defaults(fields, outer);
    options.push(...steps.steps(fields.get('options'), { role: 'option', parent: section, defaults }));
    return section;
  });
}

const FAMILIES: readonly LineFamily[] = ['rows', 'columns', 'diagonals'];
const SHAPES: readonly ShapeName[] = ['corners', 'x', 'plus', 'frame', 'all'];

function readComplete(reader: Reader, node: ParsedNode | undefined): Complete | undefined {
  return reader.follow(node, (real) => {
    if (!node || !isMapNode(real)) return undefined;
    const fields = reader.fields(real);
    return { rule: readRule(reader, fields), must: reader.texts(fields.get('must')), span: spanOf(node) };
  });
}

function readRule(reader: Reader, fields: Fields): CompleteRule | undefined {
  const lines = fields.get('lines');
  if (lines) {
    const count = reader.count(lines, undefined);
    const of = reader.list(fields.get('of'), (entry) => reader.word(entry, FAMILIES)?.value);
    if (count === undefined) return undefined;
    return { type: 'lines', count, of: new Set(of.length > 0 ? of : FAMILIES), span: spanOf(lines) };
  }
  const choose = fields.get('choose');
  if (choose) {
    const range = reader.chooseRange(choose);
    const fromEach = reader.word(fields.get('from-each'), ['row', 'column'] as const)?.value;
    return range && { type: 'choose', range, fromEach, span: spanOf(choose) };
  }
  const points = fields.get('points');
  if (points) return readPoints(reader, points);
  const shape = fields.get('shape');
  const name = reader.word(shape, SHAPES);
  return shape && name && { type: 'shape', shape: name.value, span: spanOf(shape) };
}

function readPoints(reader: Reader, node: ParsedNode): CompleteRule | undefined {
  return reader.follow(node, (real) => {
    const span = spanOf(node);
    if (isScalarNode(real)) {
      const target = reader.count(real, undefined);
      return target === undefined ? undefined : { type: 'points', target, exactly: false, span };
    }
    const fields = reader.fields(real);
    const exactly = reader.count(fields.get('exactly'), undefined);
    if (exactly !== undefined) return { type: 'points', target: exactly, exactly: true, span };
    const atLeast = reader.count(fields.get('at-least'), undefined);
    return atLeast === undefined ? undefined : { type: 'points', target: atLeast, exactly: false, span };
  });
}
