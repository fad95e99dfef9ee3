import assert from 'node:assert/strict';
import { expectBeside, look, mended, only, underlined } from '../beside';

describe('board/wrong-shape', () => {
  it('reports the row that is unlike the others, and fills it up in its own style', async () => {
    const flow = await expectBeside(
      'grid:\n  - [A, B, C]\n  - [D, E]   #! board/wrong-shape: Row 2 has 2 squares, the others have 3\n  - [F, G, H]\ncomplete: {shape: corners}\n',
    );
    assert.match(mended(flow, flow.findings[0]?.fix), /\[D, E, \{free: true\}\]/);
    const block = await expectBeside(
      'grid:\n  - - A\n    - B\n    - C\n  - - D   #! board/wrong-shape: Row 2 has 1 square\n  - - E\n    - F\n    - G\ncomplete: {choose: 1, from-each: column}\n',
    );
    assert.match(
      mended(block, block.findings[0]?.fix),
      /- - D {3}#!.*\n {4}- \{free: true\}\n {4}- \{free: true\}\n {2}- - E/,
    );
    const long = await look('grid: [[A, B], [C, D], [E, F, G]]\ncomplete: {lines: 1}\n');
    assert.match(only(long, 'board/wrong-shape').message, /Row 3 has 3 squares, the others have 2.*Take out/);
  });

  it('lets rows differ where the rule does not mind', async () => {
    await expectBeside('grid: [[A, B, C], [D, E]]\ncomplete: {choose: 2}\n');
    await expectBeside('grid: [[A, B, C], [D, E]]\ncomplete: {choose: 1, from-each: row}\n');
  });

  it('wants square grids for diagonals that are named and for x, odd sides for plus', async () => {
    await expectBeside(
      'grid: [[A, B, C], [D, E, F]]\ncomplete: {lines: 1, of: [rows, diagonals]}   #! board/wrong-shape: as many rows as columns\n',
    );
    await expectBeside('grid: [[A, B, C], [D, E, F]]\ncomplete: {lines: 1}\n');
    await expectBeside('grid: [[A, B, C], [D, E, F]]\ncomplete: {shape: x}   #! board/wrong-shape\n');
    await expectBeside(
      'grid: [[A, B, C], [D, E, F]]\ncomplete: {shape: plus}   #! board/wrong-shape: odd numbers\n',
    );
    await expectBeside(
      'grid: [[A, B, C], [D, E, F], [G, H, I]]\ncomplete: {shape: plus}   #! paths/dead-option: "A", "C", "G" and "I"\n',
    );
  });
});

describe('board/no-points', () => {
  it('reports what cannot be picked: not compulsory, not free, not worth points of its section or `each`', async () => {
    await expectBeside(`grid:
  - [{do: Draw, points: 50}, Build]      #! board/no-points: "Build" has no points
  - [{id: must, do: Share}, {free: true}]
complete: {points: 50, must: [must]}
`);
    await expectBeside(`menu:
  - {section: Twenty, points: 20, options: [Draw, Build]}
  - {section: Own, options: [{do: Film, points: 0}, Sing]}      #! board/no-points: "Sing" #! paths/dead-option: it has 0 points
complete: {points: 20}
`);
    await expectBeside('each: {points: 50}\ngrid: [[Draw, Build]]\ncomplete: {points: 50}\n');
  });
});

describe('board/too-many-squares', () => {
  it('underlines the keyword, so that a comment above it silences the hint', async () => {
    const grid = `grid:\n${'  - [A, B, C, D, E]\n'.repeat(4)}complete: {lines: 1}\n`;
    const looked = await look(grid);
    assert.equal(underlined(looked, only(looked, 'board/too-many-squares')), 'grid');
    assert.deepEqual((await look(`# playlist-ignore board/too-many-squares: bingo\n${grid}`)).findings, []);
  });

  it('counts the options of a menu', async () => {
    const options = Array.from({ length: 17 }, (_, i) => `Task ${i}`).join(', ');
    only(
      await look(`menu:\n  - {section: Tasks, choose: 1, options: [${options}]}\n`),
      'board/too-many-squares',
    );
  });
});

describe('board/uneven-lines', () => {
  it('compares minutes only where every square says them, and depth where they are alike', async () => {
    const row = (minutes: number, dok: number) =>
      `  - [{do: A, minutes: ${minutes}, rigor: {dok: ${dok}}}, {do: B, minutes: ${minutes}, rigor: {dok: ${dok}}}]\n`;
    const time = await look(`grid:\n${row(10, 2)}${row(30, 2)}complete: {lines: 1, of: rows}\n`);
    assert.match(only(time, 'board/uneven-lines').message, /row 1 20 minutes, row 2 60 minutes/);
    const depth = await look(`grid:\n${row(10, 1)}${row(10, 3)}complete: {lines: 1, of: rows}\n`);
    assert.match(
      only(depth, 'board/uneven-lines').message,
      /row 1 a depth of knowledge of 1, row 2 a depth of knowledge of 3/,
    );
    assert.deepEqual(
      (await look(`grid:\n${row(10, 2)}${row(20, 2)}complete: {lines: 1, of: rows}\n`)).findings.length,
      1,
    );
    assert.deepEqual(
      (await look(`grid:\n${row(5, 2)}${row(10, 2)}complete: {lines: 1, of: rows}\n`)).findings,
      [],
    );
    assert.deepEqual(
      (await look(`grid:\n${row(5, 1)}  - [Read, Write]\ncomplete: {lines: 1, of: rows}\n`)).findings,
      [],
    );
  });

  it('with a compulsory square looks only at the lines through it', async () => {
    await expectBeside(`grid:
  - [{id: a, do: A, minutes: 10}, {do: B, minutes: 10}]
  - [{do: C, minutes: 60}, {do: D, minutes: 60}]
complete: {lines: 1, of: rows, must: [a]}    #! paths/dead-option: "C" and "D"
`);
  });
});
