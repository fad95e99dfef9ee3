import type { LessonDocument } from '../../model/document';
import type { BoardModel, ChooseRange, CompleteRule, Grid, Section, Square, Step } from '../../model/model';
import { isMapNode, isSeqNode, pairOf, spanOf } from '../../model/source';
import type { Span, Written } from '../../model/text';
import { leastLines } from '../../paths/lineSets';
import { childrenOf, type Lines, type Node, type Points } from '../../paths/node';
import { removeFromList } from '../edits/removeFromList';
import type { Fix, Report } from '../finding';
import { counted, listed, quote } from '../naming';
import { nearestSums } from './nearestSums';
import { backwards, writeNumber } from './numberOf';

/** Sums of points that are further from the target than this are not looked for. */
const FURTHEST = 1000;

/** Every child open, at no cost. */
export function free(node: Points | Lines): readonly number[] {
  return childrenOf(node).map(() => 0);
}

/**
 * Why nobody can finish a board: what its rule or its sections ask for.
 * @param root what the board was lowered to
 * @param causes nodes of the board as a whole that would have no way even if every square had one
 */
export function noneOnBoard(
  document: LessonDocument,
  board: BoardModel,
  root: Node,
  causes: readonly Node[],
): readonly Report[] {
  if (board.board?.type !== 'menu' || board.complete?.rule) return [ofRule(document, board, root, causes)];
  return board.board.sections.flatMap((section, index) =>
    holdsCause(root, index, causes) ? [ofSection(document, board, section, index)] : [],
  );
}

function ofRule(document: LessonDocument, board: BoardModel, root: Node, causes: readonly Node[]): Report {
  const rule = board.complete?.rule;
  const [cause] = causes;
  const span = rule?.span ?? board.complete?.span ?? board.board?.span ?? { start: 0, end: 0 };
  if (cause?.type === 'points' && rule?.type === 'points') return ofPoints(document, board, rule, cause);
  if (cause?.type === 'lines' && rule?.type === 'lines') return ofLines(document, board, rule, cause);
  if (rule?.type === 'shape') return ofShape(document, board, rule, root);
  if (rule?.type === 'choose' && board.board?.type === 'grid') {
    return ofPicking(document, board, board.board, rule, root, causes);
  }
  return { span, message: 'Nobody can finish this board.' };
}

const NOBODY = 'so nobody can finish this board';

function ofPoints(
  document: LessonDocument,
  board: BoardModel,
  rule: Extract<CompleteRule, { type: 'points' }>,
  node: Points,
): Report {
  const earned = rule.target - node.target;
  const forced = earned > 0 ? ` with the ${earned} of "must"` : '';
  const change = (sum: number): Fix | undefined => {
    const at = targetSpan(document, rule);
    return at && { title: `Ask for ${sum} points`, changes: [{ span: at, text: String(sum) }], safe: false };
  };
  const word = board.board?.type === 'menu' ? 'options' : 'squares';
  if (!rule.exactly) {
    const all = earned + node.points.reduce((sum, own) => sum + own, 0);
    return {
      span: rule.span,
      message: `All ${word} together come to ${counted(all, 'point')}, and this asks for ${rule.target}, ${NOBODY}. Ask for ${all} or fewer, or give more points.`,
      fix: all > 0 ? change(all) : undefined,
    };
  }
  if (node.target < 0) {
    return {
      span: rule.span,
      message: `The ${word} in "must" come to ${earned} points alone, and this asks for exactly ${rule.target}, ${NOBODY}.`,
      fix: change(earned),
    };
  }
  const sums = nearestSums(node.points, node.target, FURTHEST).map((sum) => sum + earned);
  const near = sums.filter((sum) => sum > 0);
  const fixes = near.flatMap((sum) => change(sum) ?? []);
  const nearest =
    near.length === 0
      ? ''
      : `: the nearest ${near.length === 1 ? 'sum is' : 'sums are'} ${listed(near.map(String))}`;
  return {
    span: rule.span,
    message: `No ${word} come to exactly ${rule.target} points${forced}${nearest}. So nobody can finish this board. Change the points, or ask for another sum.`,
    fix: fixes[0],
    otherFixes: fixes.slice(1),
  };
}

/** Where the number of points stands. */
function targetSpan(
  document: LessonDocument,
  rule: Extract<CompleteRule, { type: 'points' }>,
): Span | undefined {
  const points = pairOf(pairOf(document.tree.root, 'complete')?.value, 'points')?.value;
  const inner = isMapNode(points) ? pairOf(points, rule.exactly ? 'exactly' : 'at-least')?.value : points;
  const span = inner ? spanOf(inner) : undefined;
  return span && /^\d+$/.test(document.text.slice(span)) ? span : undefined;
}

function ofLines(
  document: LessonDocument,
  board: BoardModel,
  rule: Extract<CompleteRule, { type: 'lines' }>,
  node: Lines,
): Report {
  const there = node.across.length + node.along.length + node.diagonals.length;
  const change = (count: number): Fix | undefined =>
    /^\d+$/.test(document.text.slice(rule.span))
      ? {
          title: `Ask for ${counted(count, 'line')}`,
          changes: [{ span: rule.span, text: String(count) }],
          safe: false,
        }
      : undefined;
  if (rule.count > there) {
    const mend = there > 0 ? ` Ask for ${there}${there > 1 ? ' or fewer' : ''}.` : '';
    return {
      span: rule.span,
      message: `This asks for ${counted(rule.count, 'line')}, and the board has ${there === 0 ? 'none' : `only ${there}`}, ${NOBODY}.${mend}`,
      fix: there > 0 ? change(there) : undefined,
    };
  }
  let enough = rule.count + 1;
  while (enough <= there && !Number.isFinite(leastLines({ ...node, count: enough }, free(node)))) enough++;
  const must = board.complete?.must ?? [];
  const names = listed(must.map(({ value }) => quote(value)));
  const outside = must.filter(({ value }) => membersOutside(board, node).includes(value));
  const [stray] = outside;
  if (stray) {
    const [is, it] = outside.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return {
      span: stray.span,
      message: `${listed(outside.map(({ value }) => quote(value)))} ${is} compulsory, and no line that counts holds ${it}, ${NOBODY}. Take ${it} out of "must", or let other lines count.`,
      fix: outside.length === 1 ? takeOut(document, stray) : undefined,
    };
  }
  const what = `No ${rule.count === 1 ? 'one line holds' : `${rule.count} lines hold`} ${names} together`;
  const mend =
    enough <= there
      ? ` Ask for ${counted(enough, 'line')}, or make fewer squares compulsory.`
      : ' Make fewer squares compulsory.';
  return {
    span: rule.span,
    message: `${what}, ${NOBODY}.${mend}`,
    related: must.map((name) => ({ span: name.span, message: `${quote(name.value)} is compulsory.` })),
    fix: enough <= there ? change(enough) : undefined,
  };
}

/** Compulsory squares that stand in no line of the rule. */
function membersOutside(board: BoardModel, node: Lines): readonly string[] {
  if (board.board?.type !== 'grid') return [];
  const cells = board.board.rows.flat();
  const inLines = new Set([...node.across, ...node.along, ...node.diagonals].flat());
  return node.must.flatMap((cell) => (inLines.has(cell) ? [] : [cells[cell]?.id ?? '']));
}

function ofShape(
  document: LessonDocument,
  board: BoardModel,
  rule: Extract<CompleteRule, { type: 'shape' }>,
  root: Node,
): Report {
  const inside = new Set(root.type === 'sequence' ? root.parts : []);
  const cells = board.board?.type === 'grid' ? board.board.rows.flat() : [];
  const outside = (board.complete?.must ?? []).filter((name) =>
    cells.some((square) => square.type !== 'free' && square.id === name.value && !isIn(square, root, inside)),
  );
  const names = listed(outside.map(({ value }) => quote(value)));
  const [first] = outside;
  return {
    span: first?.span ?? rule.span,
    message: `${names} ${outside.length === 1 ? 'is' : 'are'} compulsory and not part of the shape "${rule.shape}", ${NOBODY}. Take ${outside.length === 1 ? 'it' : 'them'} out of "must", or choose another shape.`,
    fix: first && outside.length === 1 ? takeOut(document, first) : undefined,
  };
}

function takeOut(document: LessonDocument, name: Written<string>): Fix | undefined {
  const map = pairOf(document.tree.root, 'complete')?.value;
  const change = isMapNode(map) ? removeFromList(document, map, 'must', name.span) : undefined;
  return change && { title: `Take ${quote(name.value)} out of "must"`, changes: [change], safe: false };
}

function isIn(square: Square, root: Node, inside: ReadonlySet<Node>): boolean {
  return root.type === 'sequence' && [...inside].some((node) => node.type === 'leaf' && node.work === square);
}

/** Squares that may be picked, and those of them that are compulsory. */
interface Group {
  readonly name: string;
  readonly squares: readonly (Step | Square)[];
}

function ofPicking(
  document: LessonDocument,
  board: BoardModel,
  grid: Grid,
  rule: Extract<CompleteRule, { type: 'choose' }>,
  root: Node,
  causes: readonly Node[],
): Report {
  const groups = rule.fromEach
    ? groupsOf(grid, rule.fromEach)
    : [{ name: 'this board', squares: grid.rows.flat() }];
  const failing = rule.fromEach ? groups.filter((_, index) => holdsCause(root, index, causes)) : groups;
  const must = new Set(board.complete?.must.map(({ value }) => value));
  const [first] = failing;
  const said = first && sayPicking(first, rule.range, must);
  if (!first || !said) return { span: rule.range.span, message: `${backwards(rule.range)}, ${NOBODY}.` };
  const others = failing.slice(1).map(({ name }) => name);
  const also = others.length === 0 ? '' : ` The same goes for ${listed(others)}.`;
  const numbers = failing.map((group) => sayPicking(group, rule.range, must)?.number ?? 0);
  const number = said.tooMany ? Math.min(...numbers) : Math.max(...numbers);
  const written = said.tooMany
    ? pairOf(pairOf(document.tree.root, 'complete')?.value, 'choose')?.value
    : undefined;
  return {
    span: rule.range.span,
    message: `${said.what}, ${NOBODY}.${also} ${said.mend}`,
    fix: groups.every((group) => fits(group, number, must))
      ? writeNumber(document, rule.range.span, written, number)
      : undefined,
  };
}

function ofSection(document: LessonDocument, board: BoardModel, section: Section, index: number): Report {
  const range = section.choose;
  const must = new Set(board.complete?.must.map(({ value }) => value));
  const said = range && sayPicking({ name: quote(section.name), squares: section.options }, range, must);
  const span = range?.span ?? section.nameSpan;
  if (!said)
    return { span, message: range ? `${backwards(range)}, ${NOBODY}.` : 'Nobody can finish this board.' };
  const menu = pairOf(document.tree.root, 'menu')?.value;
  const node = isSeqNode(menu) ? menu.items[index] : undefined;
  const written = isMapNode(node) ? pairOf(node, 'choose')?.value : undefined;
  return {
    span,
    message: `${said.what}, ${NOBODY}. ${said.mend}`,
    fix: writeNumber(document, range.span, said.tooMany ? written : undefined, said.number),
  };
}

/** Whether so many can be picked, the compulsory ones among them. */
function fits({ squares }: Group, number: number, must: ReadonlySet<string>): boolean {
  const there = squares.filter(({ type }) => type !== 'free');
  return number <= there.length && there.filter(({ id }) => must.has(id)).length <= number;
}

interface Said {
  readonly what: string;
  readonly mend: string;
  /** True where more is asked for than there is; false where more is compulsory than may be picked. */
  readonly tooMany: boolean;
  /** What could be asked for instead. */
  readonly number: number;
}

function sayPicking(group: Group, range: ChooseRange, must: ReadonlySet<string>): Said | undefined {
  const squares = group.squares.filter(({ type }) => type !== 'free');
  const forced = squares.filter(({ id }) => must.has(id));
  const there = squares.length;
  if (Number.isFinite(range.min) && range.min > there) {
    return {
      what: `This asks for ${range.min}, and ${group.name} has only ${there} to pick from`,
      mend: there === 0 ? 'Add some.' : `Write ${there}${there > 1 ? ' or fewer' : ''}, or add some.`,
      tooMany: true,
      number: there,
    };
  }
  if (forced.length <= range.max) return undefined;
  return {
    what: `"must" names ${forced.length} in ${group.name}, and only ${range.max} may be picked`,
    mend: `Write ${forced.length}, or take names out of "must".`,
    tooMany: false,
    number: forced.length,
  };
}

/** Whether the part with this number of a board that is done part by part holds one of the causes. */
function holdsCause(root: Node, index: number, causes: readonly Node[]): boolean {
  const part = childrenOf(root)[index];
  return causes.some((cause) => {
    for (let at: Node | undefined = cause; at; at = at.parent) if (at === part) return true;
    return false;
  });
}

function groupsOf(grid: Grid, each: 'row' | 'column'): readonly Group[] {
  if (each === 'row') return grid.rows.map((squares, i) => ({ name: `row ${i + 1}`, squares }));
  const width = grid.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, i) => ({
    name: `column ${i + 1}`,
    squares: grid.rows.flatMap((row) => row[i] ?? []),
  }));
}
