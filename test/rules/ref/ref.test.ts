import assert from 'node:assert/strict';
import { expectBeside, look, mended, only } from '../beside';

const BOARD =
  'id: fractions\ngrid:\n  - [{id: draw, do: Draw it}, {id: build, do: Build it}]\ncomplete: {choose: 1}\n';

describe('ref/unknown-activity', () => {
  it('offers the nearest id, the id of a text that was written in its place, and taking it out', async () => {
    const looked = await expectBeside(`steps:
  - {id: warm-up, do: Stretch}
  - {id: read-it, do: Read the story}
  - do: Draw
    after: [warmup, read-it]          #! ref/unknown-activity: Did you mean "warm-up"?
  - do: Build
    after: Read it                    #! ref/unknown-activity: Did you mean "read-it"?
  - do: Write
    after:
      - warm-up
      - something-else                #! ref/unknown-activity: Write the id of a step of this file
`);
    const [first, second, third] = looked.findings;
    assert.match(mended(looked, first?.fix), /after: \[warm-up, read-it\]/);
    assert.match(mended(looked, first?.otherFixes?.[0]), /after: \[read-it\]/);
    assert.match(mended(looked, second?.fix), /after: read-it {20}/);
    assert.doesNotMatch(mended(looked, third?.fix), /something-else/);
    assert.match(mended(looked, third?.fix), /after:\n {6}- warm-up\n$/);
  });

  it('follows ids into included files, and says where a step is that was named without its file', async () => {
    const looked = await expectBeside({
      'week.playlist.yaml': `steps:
  - {board: ./b.choiceboard.yaml, id: choice}
  - {do: Share, after: choice/draw}           #! paths/stuck
  - {do: Share it, after: [choice/drow]}     #! ref/unknown-activity: No activity "drow" in ./b.choiceboard.yaml. Did you mean "choice/draw"?
  - {do: Look back, after: [build]}          #! ref/unknown-activity: Did you mean "choice/build"?
  - {id: own, do: Own}
  - {do: Present, after: [own/draw]}         #! ref/unknown-activity: is no included file
  - {do: Celebrate, after: [elsewhere]}      #! ref/unknown-activity: There is one in ./other.playlist.yaml
`,
      'b.choiceboard.yaml': BOARD,
      'other.playlist.yaml': 'id: other\nsteps:\n  - {id: elsewhere, do: Something}\n',
    });
    assert.match(mended(looked, looked.findings[1]?.fix), /after: \[choice\/draw\]/);
  });

  it('looks at `must`: squares and whole options only', async () => {
    const looked = await expectBeside(`menu:
  - section: Mains
    options:
      - part: Film
        id: film
        points: 20
        steps: [{id: plan-film, do: Plan it}, Shoot it]
      - {id: song, do: Sing, points: 20}    #! paths/dead-option
complete:
  points: 20
  must: [film, plan-film, sogn]   #! ref/unknown-activity: Name "film" #! ref/unknown-activity: Did you mean "song"?
`);
    assert.match(mended(looked, looked.findings[1]?.fix), /must: \[film, film, sogn\]/);
    await expectBeside(
      'grid:\n  - [{id: a, do: Draw}, {free: true, id: rest}]\ncomplete: {choose: 1, must: [rest]}   #! ref/unknown-activity: is a free square\n',
    );
  });

  it('is silent about an include that is reported already, and while the YAML is broken', async () => {
    await expectBeside(
      'steps:\n  - {board: ./none.choiceboard.yaml, id: b}   #! ref/missing-file\n  - {do: Share, after: [b/draw]}\n',
    );
    const { findings } = await look('steps:\n  - do: Read\n ? - [ : }\n  - {do: Share, after: [gone]}\n');
    assert.ok(findings.length > 0);
    assert.deepEqual(
      findings.filter(({ rule }) => !rule.startsWith('yaml/')),
      [],
    );
  });

  it('stays quick and tells every one of thousands', async () => {
    const steps = Array.from(
      { length: 3_000 },
      (_, i) => `  - {id: step-${i}, do: Do ${i}, after: [stpe-${i}]}\n`,
    );
    const { findings } = await look(`steps:\n${steps.join('')}`);
    assert.equal(findings.filter(({ rule }) => rule === 'ref/unknown-activity').length, 3_000);
  });
});

describe('ref/generated-id', () => {
  it('writes the id down once, in the style of the step', async () => {
    const looked = await expectBeside(`steps:
  - Fold a strip
  - do: Label it
    after: fold-a-strip      #! ref/generated-id: made from the text of "Fold a strip"
  - do: Show it
    after: [fold-a-strip]
`);
    const finding = only(looked, 'ref/generated-id');
    assert.match(mended(looked, finding.fix), /^ {2}- id: fold-a-strip\n {4}do: Fold a strip$/m);
    assert.equal(finding.fix?.safe, true);
    assert.equal(finding.level, 'hint');
  });

  it('offers to write it into the included file', async () => {
    const looked = await look({
      'week.playlist.yaml': 'steps:\n  - board: ./b.choiceboard.yaml\n  - {do: Share, after: [b/draw-it]}\n',
      'b.choiceboard.yaml': 'id: b\ngrid:\n  - [Draw it, Build it]\ncomplete: {choose: 1}\n',
    });
    const { fix } = only(looked, 'ref/generated-id');
    assert.match(fix?.changes[0]?.uri ?? '', /b\.choiceboard\.yaml$/);
    assert.equal(fix?.safe, false);
  });
});

describe('ref/missing-file', () => {
  it('offers files of nearly the same path, or of the same name elsewhere, of the right kind only', async () => {
    const looked = await expectBeside({
      'unit/week.playlist.yaml': `steps:
  - board: ./fraction.choiceboard.yaml       #! ref/missing-file: Did you mean "./fractions.choiceboard.yaml"?
  - board: ./moved.choiceboard.yaml          #! ref/missing-file: Did you mean "../boards/moved.choiceboard.yaml"?
  - playlist: "fractions.choiceboard"        #! ref/missing-file: Paths start at this file
`,
      'unit/fractions.choiceboard.yaml': BOARD,
      'boards/moved.choiceboard.yaml': BOARD.replace('fractions', 'moved'),
    });
    assert.match(mended(looked, looked.findings[1]?.fix), /board: \.\.\/boards\/moved\.choiceboard\.yaml/);
  });
});

describe('ref/outside-workspace', () => {
  it('tells web addresses, paths of one computer and paths that climb too far apart', async () => {
    await expectBeside(`steps:
  - board: https://example.org/a.choiceboard.yaml    #! ref/outside-workspace: is a web address
  - playlist: /home/me/a.playlist.yaml               #! ref/outside-workspace: works on one computer only
  - playlist: C:\\lessons\\a.playlist.yaml           #! ref/outside-workspace: works on one computer only
  - board: ../../a.choiceboard.yaml                  #! ref/outside-workspace: leads out of the workspace
`);
  });
});

describe('ref/wrong-kind', () => {
  it('changes the word before the path', async () => {
    const looked = await expectBeside({
      'week.playlist.yaml':
        'steps:\n  - {playlist: ./b.choiceboard.yaml}   #! ref/wrong-kind: Write "board:"\n  - board: ./notes.yaml   #! ref/wrong-kind: is no board\n',
      'b.choiceboard.yaml': BOARD,
      'notes.yaml': 'just: notes\n',
    });
    assert.match(mended(looked, looked.findings[0]?.fix), /\{board: \.\/b\.choiceboard\.yaml\}/);
  });
});

describe('ref/include-cycle', () => {
  const playlist = (id: string, to: string) =>
    `id: ${id}\nsteps:\n  - Fold\n  - playlist: ./${to}.playlist.yaml\n`;

  it('tells the whole chain, in each file of it, and points at the other links', async () => {
    const looked = await look({
      'a.playlist.yaml': playlist('a', 'b'),
      'b.playlist.yaml': playlist('b', 'c'),
      'c.playlist.yaml': playlist('c', 'a'),
    });
    const finding = only(looked, 'ref/include-cycle');
    assert.match(
      finding.message,
      /a\.playlist\.yaml includes b\.playlist\.yaml, b\.playlist\.yaml includes c\.playlist\.yaml and c\.playlist\.yaml includes a\.playlist\.yaml/,
    );
    assert.deepEqual(
      finding.related.map(({ uri }) => uri?.slice(-15)),
      ['b.playlist.yaml', 'c.playlist.yaml'],
    );
  });

  it('is not told in a file that only leads to a circle', async () => {
    const looked = await look({
      'start.playlist.yaml': playlist('start', 'b'),
      'b.playlist.yaml': playlist('b', 'c'),
      'c.playlist.yaml': playlist('c', 'b'),
    });
    assert.deepEqual(looked.findings, []);
  });

  it('is no circle when a file is included twice', async () => {
    const looked = await look({
      'a.playlist.yaml': 'id: a\nsteps:\n  - playlist: ./b.playlist.yaml\n  - playlist: ./b.playlist.yaml\n',
      'b.playlist.yaml': 'id: b\nsteps: [Fold]\n',
    });
    assert.deepEqual(looked.findings, []);
  });
});

describe('ref/unknown-original', () => {
  it('names the nearest file, and the file that names itself', async () => {
    await expectBeside(
      'id: uno\nlanguage: es\ntranslation-of: uno    #! ref/unknown-original: as its own original\nsteps: [Dobla]\n',
    );
  });
});
