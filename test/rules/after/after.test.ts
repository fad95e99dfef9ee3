import assert from 'node:assert/strict';
import { expectBeside, look, mended, only } from '../beside';

describe('after/cycle', () => {
  it('tells a circle once, with every link in words and a mend for each', async () => {
    const looked = await expectBeside(`steps:
  - part: Stations
    order: free
    steps:
      - {id: draw, do: Draw, after: [build]}     #! after/cycle: "Draw" waits for "Build", "Build" waits for "Share" and "Share" waits for "Draw"
      - {id: build, do: Build, after: [share]}
      - {id: share, do: Share, after: [draw]}
      - {id: talk, do: Talk, after: [share]}
`);
    const finding = only(looked, 'after/cycle');
    assert.deepEqual(
      finding.otherFixes?.map(({ title }) => title),
      [
        'Let "Draw" start without "build"',
        'Let "Build" start without "share"',
        'Let "Share" start without "draw"',
      ],
    );
    assert.match(mended(looked, finding.otherFixes?.[1]), /\{id: build, do: Build\}/);
    assert.equal(finding.related.length, 2);
  });

  it('prefers the circle to a later step in a fixed order', async () => {
    await expectBeside(`steps:
  - {id: a, do: Draw, after: [b]}     #! after/cycle: "Draw" waits for "Build" and "Build" waits for "Draw"
  - {id: b, do: Build, after: [a]}
`);
  });

  it('sees circles through parts, not through what may be left out or chosen', async () => {
    await expectBeside(`steps:
  - part: All
    order: free
    steps:
      - part: Making
        id: making
        steps: [{id: draw, do: Draw, after: [show]}]   #! after/cycle: "Show" waits for "Making" and "Draw" is part of "Making"
      - {id: show, do: Show, after: [making]}
`);
    await expectBeside(`steps:
  - part: All
    order: free
    steps:
      - part: Making
        id: making
        steps: [Plan, {id: draw, do: Draw, after: [show], priority: aspire}]
      - {id: show, do: Show, after: [making]}
      - choose: 1
        id: pick
        from: [{id: sing, do: Sing, after: [tell]}, Dance]
      - {id: tell, do: Tell, after: [pick]}
`);
  });

  it('knows steps that wait for themselves, for what they are part of, and for their own parts', async () => {
    const looked = await expectBeside(`steps:
  - {id: a, do: Draw, after: [a]}       #! after/cycle: waits for itself
  - part: Making
    id: making
    after: [inner]                      #! after/cycle: which is part of it
    steps:
      - {id: inner, do: Build}
      - {id: other, do: Show, after: [a, making]}    #! after/cycle: but is part of it
`);
    assert.match(mended(looked, looked.findings[0]?.fix), /\{id: a, do: Draw\}/);
    assert.match(mended(looked, looked.findings[1]?.fix), /id: making\n {4}steps:/);
    assert.match(mended(looked, looked.findings[2]?.fix), /after: \[a\]/);
  });

  it('lets steps after a score wait for their check', async () => {
    await expectBeside(`steps:
  - id: ticket
    check: Exit ticket
    by-score:
      - {at-least: 80, steps: [{do: Teach it, after: [ticket]}]}
      - {at-least: 0, steps: [See the teacher]}
`);
  });

  it('finds two circles that do not touch, and survives a circle of thousands', async () => {
    const count = 3000;
    const ring = Array.from(
      { length: count },
      (_, i) => `      - {id: s${i}, do: Step ${i}, after: [s${(i + 1) % count}]}\n`,
    ).join('');
    const pair = '      - {id: x, do: X, after: [y]}\n      - {id: y, do: Y, after: [x]}\n';
    const { findings } = await look(`steps:\n  - part: All\n    order: free\n    steps:\n${ring}${pair}`);
    const circles = findings.filter(({ rule }) => rule === 'after/cycle');
    assert.equal(circles.length, 2);
    assert.match(circles[0]?.message ?? '', /so on, in a circle of 3000/);
  });
});

describe('after/later-step', () => {
  it('reports later steps of the same order and steps inside them, at any depth', async () => {
    const looked = await expectBeside(`steps:
  - part: Before
    steps:
      - choose: 1
        from:
          - {do: Draw, after: [deep]}             #! after/later-step: "Deep", which comes later
          - Build
  - part: Free
    order: free
    steps:
      - {do: One, after: [two]}
      - {id: two, do: Two}
      - part: Fixed
        steps:
          - {do: Three, after: [four, two]}       #! after/later-step: or give "Fixed" "order: free"
          - {id: four, do: Four}
      - {do: Five, after: [four]}
  - part: After
    steps: [{id: deep, do: Deep}]
  - {do: Last, after: [deep, two]}
`);
    assert.match(mended(looked, looked.findings[1]?.fix), /after: \[two\]/);
  });

  it('has no later in menus, boards and between two scores', async () => {
    await expectBeside(`menu:
  - section: Starters
    choose: 1
    options: [{do: Read, after: [main]}, Listen]
  - section: Mains
    choose: all
    options: [{id: main, do: Write}, Film]
`);
    await expectBeside(`grid:
  - [{do: Read, after: [b]}, {id: b, do: Write}]
complete: {shape: all}
`);
  });

  it('knows the step through an included file', async () => {
    await expectBeside({
      'week.playlist.yaml':
        'steps:\n  - {do: Share, after: [b/draw]}    #! after/later-step\n  - board: ./b.choiceboard.yaml\n',
      'b.choiceboard.yaml': 'id: b\ngrid: [[{id: draw, do: Draw}, Build]]\ncomplete: {choose: 1}\n',
    });
  });
});

describe('after/optional', () => {
  it('reports what everyone does and waits for something optional, also inside an optional part', async () => {
    const looked = await expectBeside(`steps:
  - {id: game, do: Play, priority: should}
  - {do: Place, after: [game]}                 #! after/optional: Make "Play" a must
  - {do: More, after: [game], priority: aspire}
  - part: Extra
    priority: aspire
    steps:
      - {id: deep, do: Deep}
      - {do: Deeper, after: [deep]}
  - do: Show
    after: deep                                #! after/optional: students may leave out "Extra"
`);
    assert.match(mended(looked, looked.findings[0]?.fix), /do: Play, priority: must/);
    assert.match(mended(looked, looked.findings[1]?.fix), /part: Extra\n {4}priority: must/);
  });

  it('looks into included files', async () => {
    const looked = await expectBeside({
      'week.playlist.yaml': `steps:
  - {playlist: ./b.playlist.yaml, id: talk}
  - {do: Share, after: [talk/lead]}       #! after/optional: waits for "Lead a round" in b.playlist.yaml, and students may leave out "Lead a round" there
  - {do: Look back, after: [talk/read]}
`,
      'b.playlist.yaml':
        'id: b\nsteps:\n  - {id: read, do: Read}\n  - {id: lead, do: Lead a round, priority: aspire}\n',
    });
    assert.match(only(looked, 'after/optional').related[0]?.uri ?? '', /b\.playlist\.yaml$/);
  });

  it('writes the priority down where `each` gave it', async () => {
    const looked = await expectBeside(`steps:
  - part: Games
    each: {priority: should}
    steps:
      - id: game
        do: Play
        minutes: 10
      - {do: Again, after: [game]}
  - {do: Place, after: [game]}                 #! after/optional
`);
    assert.match(mended(looked, looked.findings[0]?.fix), /do: Play\n {8}priority: must\n {8}minutes: 10/);
  });
});
