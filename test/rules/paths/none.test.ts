import assert from 'node:assert/strict';
import { expectBeside, mended, only } from '../beside';

describe('paths/none', () => {
  it('points at the choice that asks for more than there is, and lowers it', async () => {
    const looked = await expectBeside(`steps:
  - choose: 5                       #! paths/none: asks for 5 and has only 3 options, so nobody can finish this playlist. Write 3 or fewer
    from: [Draw, Build, Act]
  - choose: {min: 4}                #! paths/none: Write 2 or fewer
    from: [Sing, Dance]
  - {choose: {max: 4}, from: [Rest, Walk]}
`);
    assert.match(mended(looked, looked.findings[0]?.fix), /choose: 3 /);
    assert.match(mended(looked, looked.findings[1]?.fix), /choose: \{min: 2\}/);
  });

  it('says whom it stops: who picks an option, gets a score, takes a second chance or does more', async () => {
    await expectBeside(`steps:
  - choose: 1
    from:
      - part: Film
        steps:
          - choose: 3              #! paths/none: so nobody can pick "Film"
            from: [A, B]
      - {choose: 2, from: [Alone]}  #! paths/none: so nobody can pick it
      - Draw
  - part: More
    priority: aspire
    steps:
      - {choose: 3, from: [X, Y]}   #! paths/none: so nobody can do this
  - check: Exit
    mastery: 80
    by-score:
      - {at-least: 80, steps: [{choose: 2, from: [One]}]}   #! paths/none: so nobody who gets this score can go on. Write 1, or add options
      - {at-least: 0, steps: [See the teacher]}
    retry:
      steps: [{choose: 3, from: [P, Q]}]                    #! paths/none: so nobody can take this second chance
`);
  });

  it('is one finding: neither options nor targets, waits, times or learners are told as well', async () => {
    await expectBeside({
      'a.playlist.yaml': `standards: [A.1, A.2]
class-time: 10
steps:
  - choose: 5                     #! paths/none
    id: five
    from:
      - {id: draw, do: Draw, standards: A.1, minutes: 60, barriers: [reading], supports: {writing: A scribe}}
      - Build
  - {do: Show, after: draw}
`,
      'curriculum.yaml': 'learners:\n  - {id: n, name: New to English, needs: [reading]}\n',
    });
    await expectBeside(`menu:
  - section: Tasks
    options:
      - part: Film
        points: 50
        steps: [{choose: 3, from: [A, B]}]    #! paths/none: so nobody can pick "Film"
      - {do: Draw, points: 50}
      - {do: Build, points: 100}
complete: {points: {exactly: 100}}
`);
  });

  it('leaves scores that lead nowhere to check/scores', async () => {
    await expectBeside('steps:\n  - check: Exit\n    by-score: [{at-least: 50}]   #! check/scores\n');
  });

  it('names the section, row or column that is too small, or where too much is compulsory', async () => {
    const menu = await expectBeside(`menu:
  - {section: Starters, choose: 4, options: [A, B]}           #! paths/none: "Starters" has only 2 to pick from
  - {section: Mains, choose: {min: 3}, options: [C, D]}       #! paths/none: Write 2 or fewer
  - {section: Sweets, choose: 1, options: [E, F]}
`);
    assert.match(mended(menu, menu.findings[0]?.fix), /choose: 2, options: \[A, B\]/);
    assert.match(mended(menu, menu.findings[1]?.fix), /choose: \{min: 2\}/);
    const rows = await expectBeside(`grid:
  - [A, B, C]
  - [D, {free: true}]
  - [E]
complete: {choose: 2, from-each: row}      #! paths/none: row 2 has only 1 to pick from, so nobody can finish this board. The same goes for row 3. Write 1
`);
    assert.match(mended(rows, rows.findings[0]?.fix), /choose: 1, from-each/);
    const must = await expectBeside(`grid: [[{id: a, do: A}, {id: b, do: B}, C]]
complete: {choose: 1, must: [a, b]}        #! paths/none: "must" names 2 in this board, and only 1 may be picked
`);
    assert.match(mended(must, must.findings[0]?.fix), /choose: 2, must/);
  });

  it('gives the nearest sums of points', async () => {
    const sums = await expectBeside(`menu:
  - {section: Small, points: 20, options: [A, B]}
  - {section: Large, points: 50, options: [C, D]}
complete: {points: {exactly: 130}}         #! paths/none: the nearest sums are 120 and 140
`);
    const { fix, otherFixes } = only(sums, 'paths/none');
    assert.match(mended(sums, fix), /exactly: 120/);
    assert.match(mended(sums, otherFixes?.[0]), /exactly: 140/);
    const few = await expectBeside(
      'each: {points: 20}\ngrid: [[A, B]]\ncomplete: {points: 100}   #! paths/none: All squares together come to 40 points\n',
    );
    assert.match(mended(few, few.findings[0]?.fix), /points: 40/);
    const must = await expectBeside(`each: {points: 60}
grid: [[{id: a, do: A}, {id: b, do: B}, C]]
complete: {points: {exactly: 100}, must: [a, b]}   #! paths/none: come to 120 points alone
`);
    assert.match(mended(must, must.findings[0]?.fix), /exactly: 120/);
  });

  it('counts lines, and says how many hold what is compulsory', async () => {
    const lines = await expectBeside(
      'grid: [[A, B, C], [D, E, F], [G, H, I]]\ncomplete: {lines: 9}   #! paths/none: the board has only 8\n',
    );
    assert.match(mended(lines, lines.findings[0]?.fix), /lines: 8/);
    const must = await expectBeside(`grid: [[A, {id: b, do: B}, C], [D, E, F], [G, H, {id: i, do: I}]]
complete: {lines: 1, must: [i, b]}     #! paths/none: No one line holds "i" and "b" together, so nobody can finish this board. Ask for 2 lines
`);
    assert.match(mended(must, must.findings[0]?.fix), /lines: 2, must/);
    const stray = await expectBeside(`grid: [[{id: a, do: A}, {id: b, do: B}, C], [D, E, F], [G, H, I]]
complete:
  lines: 1
  of: diagonals
  must: [a, b]              #! paths/none: "b" is compulsory, and no line that counts holds it
`);
    assert.match(mended(stray, stray.findings[0]?.fix), /must: \[a\]/);
    const shape = await expectBeside(`grid: [[{id: a, do: A}, {id: b, do: B}, C], [D, E, F], [G, H, I]]
complete: {shape: corners, must: [a, b]}    #! paths/none: "b" is compulsory and not part of the shape "corners"
`);
    assert.match(mended(shape, shape.findings[0]?.fix), /must: \[a\]/);
  });

  it('tells an included file that has no way at the include, with the place in that file', async () => {
    const looked = await expectBeside({
      'a.playlist.yaml': `steps:
  - Read
  - board: ./b.choiceboard.yaml      #! paths/none: Nobody can finish b.choiceboard.yaml, so nobody can finish this playlist
`,
      'b.choiceboard.yaml': 'id: b\ngrid: [[A, B]]\ncomplete: {choose: 3}\n',
    });
    const [related] = only(looked, 'paths/none').related;
    assert.ok(related?.uri);
    assert.match(related.uri, /b\.choiceboard\.yaml$/);
    const other = looked.workspace.document(related.uri);
    assert.equal(other?.text.slice(related.span), '{choose: 3}');
  });

  it('says nothing about all ways while an include is missing, or a shape or an included file is broken', async () => {
    const five = '  - {choose: 5, from: [A, B]}\n';
    await expectBeside(`steps:\n${five}  - board: ./gone.choiceboard.yaml   #! ref/missing-file\n`);
    await expectBeside(`steps:\n${five}  - {do: Read, mintues: 5}   #! schema/unknown-keyword\n`);
    await expectBeside({
      'a.playlist.yaml': `steps:\n${five}  - playlist: ./b.playlist.yaml\n`,
      'b.playlist.yaml': 'id: b\nsteps:\n  - {do: Read, mintues: 5}\n',
    });
  });
});
