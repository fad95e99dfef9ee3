import assert from 'node:assert/strict';
import { expectBeside, mended, only } from '../beside';

describe('paths/dead-option', () => {
  it('finds points that fit nothing, and takes the option out with what is written about it', async () => {
    const looked = await expectBeside(`menu:
  - section: Tasks
    options:
      - {do: Draw, points: 50}
      - {do: Build, points: 50}
      # seventy is a lot
      - do: Film             #! paths/dead-option: with its points nothing comes to exactly 100
        points: 70
      - {do: Sing, points: 100}
complete: {points: {exactly: 100}}
`);
    assert.match(
      mended(looked, only(looked, 'paths/dead-option').fix),
      /\{do: Build, points: 50\}\n {6}- \{do: Sing/,
    );
  });

  it('finds squares of 0 points under at-least, and makes them free', async () => {
    const looked = await expectBeside(`grid:
  - [{do: Draw, points: 50}, {do: Build, points: 0}]    #! paths/dead-option: "Build": it has 0 points
complete: {points: 50}
`);
    assert.match(
      mended(looked, only(looked, 'paths/dead-option').fix),
      /\{do: Draw, points: 50\}, \{free: true\}\]/,
    );
  });

  it('tells all that one rule leaves out together', async () => {
    const corners = await expectBeside(`grid: [[A, B, C], [D, E, F], [G, H, I]]
complete: {shape: corners}      #! paths/dead-option: "B", "D", "E", "F" and 1 more: the shape "corners" leaves them out
`);
    assert.equal(only(corners, 'paths/dead-option').related.length, 5);
    await expectBeside(`grid: [[A, B, C], [D, E, F], [G, H, I]]
complete: {lines: 1, of: diagonals}      #! paths/dead-option: "B", "D", "F" and "H": no line that counts holds them
`);
    await expectBeside(`grid: [[{id: a, do: Act}, B, C], [D, E, F], [G, H, I]]
complete: {lines: 1, must: [a]}      #! paths/dead-option: "F" and "H": no line with all of "must" holds them
`);
    await expectBeside(`grid: [[{id: a, do: Act}, B, C]]
complete: {choose: 1, must: [a]}      #! paths/dead-option: only 1 may be picked, and "must" takes it
`);
  });

  it('is silent about what is closed for another reason', async () => {
    await expectBeside(`menu:
  - section: Tasks
    options:
      - {do: Draw, points: 50}
      - Build                       #! board/no-points
complete: {points: 50}
`);
    await expectBeside('steps:\n  - {choose: 1, from: [{choose: 2, from: [A]}, B]}    #! paths/none\n');
  });
});

describe('paths/no-real-choice', () => {
  it('finds choices that take all there is', async () => {
    await expectBeside(`steps:
  - {choose: 3, from: [A, B, C]}             #! paths/no-real-choice: All 3 options
  - {choose: 1, from: [D]}                   #! paths/no-real-choice: only one option
  - {choose: {min: 2}, from: [E, F]}         #! paths/no-real-choice
  - {choose: {min: 0, max: 1}, from: [G]}
  - {choose: {max: 2}, from: [H, I]}
  - {choose: 2, from: [J, K, L]}
`);
    const menu = await expectBeside(`menu:
  - {section: Starters, choose: 2, options: [A, B]}        #! paths/no-real-choice: Write "all"
  - {section: Mains, choose: all, options: [C, D]}
  - {section: Sweets, options: [E, F]}
`);
    assert.match(mended(menu, only(menu, 'paths/no-real-choice').fix), /choose: all, options: \[A, B\]/);
  });

  it('finds boards whose every square has to be filled, but for a shape', async () => {
    await expectBeside('grid: [[A, B], [C, D]]\ncomplete: {choose: 4}    #! paths/no-real-choice\n');
    await expectBeside(
      'grid: [[A, B], [C, D]]\ncomplete: {choose: 2, from-each: row}    #! paths/no-real-choice\n',
    );
    await expectBeside('grid: [[A, B], [C, D]]\ncomplete: {lines: 2, of: rows}    #! paths/no-real-choice\n');
    await expectBeside(
      'each: {points: 50}\ngrid: [[A, B], [C, D]]\ncomplete: {points: {exactly: 200}}    #! paths/no-real-choice\n',
    );
    await expectBeside('grid: [[A, B], [C, D]]\ncomplete: {shape: all}\n');
    await expectBeside('grid: [[A, B], [C, D]]\ncomplete: {lines: 1}\n');
  });
});
