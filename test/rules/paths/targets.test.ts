import assert from 'node:assert/strict';
import { factsWithoutStandards } from '../../../src/paths/facts';
import { namesOf } from '../../../src/paths/witness';
import { expectBeside, mended, only } from '../beside';

describe('paths/target-never', () => {
  it('is a target without work; work that nobody can do is aligned all the same', async () => {
    const looked = await expectBeside(`standards:
  - A.1
  - A.2            #! paths/target-never: Nothing here is aligned with A.2
  - A.3
menu:
  - section: Tasks
    options:
      - {do: Draw, points: 50, standards: A.1}
      - {do: Build, points: 50, standards: A.1}
      - {do: Film, points: 70, standards: A.3}     #! paths/dead-option: And nothing else is aligned with A.3, so nobody ever meets it
      - {do: Sing, points: 100, standards: A.1}
complete: {points: {exactly: 100}}
`);
    assert.match(
      mended(looked, only(looked, 'paths/target-never').fix),
      /standards:\n {2}- A\.1\n {2}- A\.3/,
    );
    assert.equal(only(looked, 'paths/dead-option').level, 'error');
  });

  it('knows a lettered part as work on the whole, and other spellings of one code', async () => {
    await expectBeside('standards: [SL.5.1, a.1]\nsteps: [{do: Talk, standards: [SL.5.1b, A.1]}]\n');
  });
});

describe('paths/target-not-guaranteed', () => {
  it('shows a legal way that misses it, and aligns the one option that lacks it', async () => {
    const looked = await expectBeside(`standards:
  - A.1            #! paths/target-not-guaranteed: without meeting A.1: for example with "Draw". Only "Draw" would have to be aligned with it
steps:
  - {do: Read, standards: A.2}
  - choose: 1
    from:
      - {do: Fold, standards: A.1}
      - do: Draw
      - {do: Build, standards: [A.1, B]}
`);
    const { fix, related } = only(looked, 'paths/target-not-guaranteed');
    assert.match(mended(looked, fix), /- do: Draw\n {8}standards: A\.1\n/);
    assert.deepEqual(
      related.map(({ span }) => looked.document.text.slice(span)),
      ['Draw'],
    );
    const analysis = factsWithoutStandards(looked.workspace).analysis(looked.document);
    const target = analysis?.standards[0];
    assert.ok(analysis && target);
    const missing = analysis.missing(target.key);
    assert.deepEqual(missing && namesOf(missing.way), ['read', 'draw']);
  });

  it('makes room for the code in options that are plain texts', async () => {
    const listed = await expectBeside(`standards: A.1    #! paths/target-not-guaranteed
steps:
  - choose: 1
    from:
      - {do: Fold, standards: A.1}
      - Read, then draw   # quick
`);
    assert.match(
      mended(listed, only(listed, 'paths/target-not-guaranteed').fix),
      /- do: Read, then draw\n {8}standards: A\.1 {3}# quick/,
    );
    const inLine = await expectBeside(
      'standards: A.1    #! paths/target-not-guaranteed\nsteps:\n  - {choose: 1, from: [{do: Fold, standards: A.1}, Draw it]}\n',
    );
    assert.match(
      mended(inLine, only(inLine, 'paths/target-not-guaranteed').fix),
      /, \{do: Draw it, standards: A\.1\}\]/,
    );
  });

  it('offers no fix where several changes would do, or none alone', async () => {
    const rows =
      await expectBeside(`standards: A.1      #! paths/target-not-guaranteed: with "G", "H" and "I". Align it with work
grid:
  - [{do: A, standards: A.1}, B, C]
  - [D, {do: E, standards: A.1}, F]
  - [G, H, I]
complete: {lines: 1, of: rows}
`);
    assert.equal(only(rows, 'paths/target-not-guaranteed').fix, undefined);
    const two = await expectBeside(`standards: A.1      #! paths/target-not-guaranteed
steps:
  - {choose: 1, from: [{do: A, standards: A.1}, B, C]}
`);
    assert.equal(only(two, 'paths/target-not-guaranteed').fix, undefined);
  });

  it('writes out what each hands down', async () => {
    const looked = await expectBeside(`standards: A.1      #! paths/target-not-guaranteed
steps:
  - choose: 1
    each: {standards: A.2}
    from:
      - {do: A, standards: A.1}
      - {do: B, kind: make}
`);
    assert.match(
      mended(looked, only(looked, 'paths/target-not-guaranteed').fix),
      /\{do: B, kind: make, standards: \[A\.2, A\.1\]\}/,
    );
  });

  it('is a hint where it depends on open work alone', async () => {
    const looked =
      await expectBeside(`standards: A.1      #! paths/target-not-guaranteed: depends on what they make of their open work
steps:
  - {choose: 1, from: [{do: A, standards: A.1}, {do: Own idea, open: true}]}
`);
    assert.equal(only(looked, 'paths/target-not-guaranteed').level, 'hint');
  });

  it('links to work of included files', async () => {
    const looked = await expectBeside({
      'a.playlist.yaml':
        'standards: A.1     #! paths/target-not-guaranteed: with "Build"\nsteps:\n  - board: ./b.choiceboard.yaml\n',
      'b.choiceboard.yaml': 'id: b\ngrid: [[{do: Draw, standards: A.1}, Build]]\ncomplete: {choose: 1}\n',
    });
    const finding = only(looked, 'paths/target-not-guaranteed');
    assert.ok(finding.related[0]?.uri?.endsWith('b.choiceboard.yaml'));
    assert.equal(finding.fix, undefined);
  });

  it('shortens long ways to what is decided on them', async () => {
    const choices = Array.from(
      { length: 9 },
      (_, i) => `  - {choose: 1, from: [{do: Yes ${i}, standards: A.1}, No ${i}]}\n`,
    );
    await expectBeside(
      `standards: A.1   #! paths/target-not-guaranteed: with "No 0", "No 1", "No 2", "No 3", "No 4", "No 5" and 3 more\nsteps:\n  - Read\n${choices.join('')}`,
    );
  });
});
