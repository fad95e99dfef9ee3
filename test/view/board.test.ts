import assert from 'node:assert/strict';
import type { GridView, MenuView } from '../../src/view/view';
import { viewOfFiles } from './lessons';

const NINE = 'grid:\n  - [A, B, C]\n  - [D, E, F]\n  - [G, H, I]\n';
const SIX = 'grid:\n  - [A, B, C]\n  - [D, E, F]\n';
const WITH_FREE = 'grid:\n  - [A, B, C]\n  - [D, {free: true}, F]\n  - [G, H, I]\n';

async function boardOf(complete: string, rest: string): Promise<GridView | MenuView> {
  const rule = complete === '' ? '' : `complete: ${complete}\n`;
  const view = await viewOfFiles({
    'b.choiceboard.yaml': `format: choice-board/1\nid: b\ntitle: B\n${rule}${rest}`,
  });
  if (view.body.type !== 'grid' && view.body.type !== 'menu') throw new Error(view.body.type);
  return view.body;
}

async function ruleOf(complete: string, rest = NINE): Promise<string> {
  return (await boardOf(complete, rest)).rule?.text ?? 'no rule';
}

describe('boards on the student’s side', () => {
  const rules: readonly (readonly [complete: string, grid: string, words: string])[] = [
    ['{lines: 1}', NINE, 'Finish one whole line: a row, a column, or a long diagonal.'],
    ['{lines: 1}', SIX, 'Finish one whole line: a row or a column.'],
    ['{lines: 2}', NINE, 'Finish 2 whole lines. A line is a row, a column, or a long diagonal.'],
    ['{lines: 1, of: rows}', NINE, 'Finish one whole line: a row.'],
    ['{lines: 1, of: [columns, diagonals]}', NINE, 'Finish one whole line: a column or a long diagonal.'],
    ['{choose: 1}', NINE, 'Choose any 1 square.'],
    ['{choose: 3}', NINE, 'Choose any 3 squares.'],
    ['{choose: 9}', NINE, 'Fill every square.'],
    ['{choose: 8}', WITH_FREE, 'Fill every square.'],
    ['{choose: {min: 2, max: 4}}', NINE, 'Choose any 2 to 4 squares.'],
    ['{choose: {min: 2}}', NINE, 'Choose at least 2 squares.'],
    ['{choose: {max: 2}}', NINE, 'Choose up to 2 squares.'],
    ['{choose: {min: 0}}', NINE, 'Fill as many squares as you like.'],
    ['{choose: 1, from-each: row}', NINE, 'Choose 1 square from every row.'],
    ['{choose: 1, from-each: column}', NINE, 'Choose 1 square from every column.'],
    ['{choose: 2, from-each: column}', NINE, 'Choose 2 squares from every column.'],
    ['{choose: 2, from-each: column}', SIX, 'Fill every square.'],
    ['{choose: {min: 1, max: 2}, from-each: row}', NINE, 'Choose 1 to 2 squares from every row.'],
    ['{points: {exactly: 100}}', NINE, 'Choose squares that add up to exactly 100 points.'],
    ['{points: {at-least: 50}}', NINE, 'Choose squares that add up to 50 points or more.'],
    ['{points: 1}', NINE, 'Choose squares that add up to 1 point or more.'],
    ['{shape: corners}', NINE, 'Fill the four corners.'],
    ['{shape: x}', NINE, 'Fill both long diagonals: they make an X.'],
    ['{shape: plus}', NINE, 'Fill the middle row and the middle column: they make a plus.'],
    ['{shape: frame}', NINE, 'Fill every square along the edge: they make a frame.'],
    ['{shape: all}', NINE, 'Fill every square.'],
    ['', NINE, 'How this board is finished is not written yet.'],
  ];
  for (const [complete, grid, words] of rules) {
    it(`${complete || 'no rule'} of ${grid.split('\n').length - 2} rows: ${words}`, async () => {
      assert.equal(await ruleOf(complete, grid), words);
    });
  }

  it('names compulsory squares and says what a free one means', async () => {
    const grid = await boardOf('{lines: 1, must: [a, b]}', WITH_FREE);
    assert.ok(grid.type === 'grid');
    assert.deepEqual(grid.rule.notes, [
      'Always part of it: “A” and “B”.',
      'A free square is filled already.',
    ]);
    const squares = grid.rows.flat().map((square) => (square.type === 'free' ? 'free' : square.compulsory));
    assert.deepEqual(squares, [true, true, false, false, 'free', false, false, false, false]);
    const chosen = await boardOf('{choose: 3}', WITH_FREE);
    assert.deepEqual(chosen.rule?.notes, ['A free square is a break. It does not count as a choice.']);
  });

  it('has headings, and counts the columns of the longest row', async () => {
    const grid = await boardOf(
      '{lines: 1}',
      `rows: [Easy, Hard]\ncolumns: [Read, Write]\ngrid: [[A], [B, C, D]]\n`,
    );
    assert.ok(grid.type === 'grid');
    assert.deepEqual(grid.rowHeadings, [['Easy'], ['Hard']]);
    assert.deepEqual(grid.columnHeadings, [['Read'], ['Write']]);
    assert.equal(grid.columns, 3);
  });

  const MENU = `menu:
  - section: Starter
    choose: 1
    options: [A, B]
  - section: Main
    options: [C, D]
  - section: Sides
    choose: {min: 1, max: 2}
    options: [E, F, G]
  - section: Dessert
    choose: {min: 0, max: 1}
    options: [H, I]
`;

  it('says of each section of a menu how many', async () => {
    const menu = await boardOf('', MENU);
    assert.ok(menu.type === 'menu');
    assert.equal(menu.rule, undefined);
    assert.deepEqual(
      menu.sections.map(({ name, rule, amount }) => [name[0], rule, amount]),
      [
        ['Starter', 'Choose 1 of 2', { min: 1, max: 1 }],
        ['Main', 'Do all 2', { min: 2, max: 2 }],
        ['Sides', 'Choose 1 to 2 of 3', { min: 1, max: 2 }],
        ['Dessert', 'Choose 1 of 2 if you like', { min: 0, max: 1 }],
      ],
    );
  });

  it('shows the points of a menu on its sections and options, and no numbers to choose', async () => {
    const menu = await boardOf(
      '{points: {exactly: 100}, must: a}',
      'menu:\n  - section: Small\n    points: 20\n    options: [A, {do: B, points: 1}]\n',
    );
    assert.ok(menu.type === 'menu');
    assert.deepEqual(menu.rule, {
      text: 'Choose tasks that add up to exactly 100 points.',
      notes: ['Always part of it: “A”.'],
    });
    const [section] = menu.sections;
    assert.equal(section?.rule, undefined);
    assert.equal(section?.points, '20 points each');
    assert.deepEqual(
      section?.options.map(({ points, compulsory }) => [points, compulsory]),
      [
        ['20 points', true],
        ['1 point', false],
      ],
    );
  });

  it('says so while there is nothing on a board', async () => {
    const view = await viewOfFiles({
      'b.choiceboard.yaml': 'format: choice-board/1\nid: b\ntitle: B\ngrid:\n',
    });
    assert.deepEqual(view.body, { type: 'empty', note: 'No squares yet.' });
  });
});
