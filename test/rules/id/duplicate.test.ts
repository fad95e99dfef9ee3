import assert from 'node:assert/strict';
import { expectBeside, look, mended, only, underlined } from '../beside';

describe('id/duplicate', () => {
  it('reports the second and third of three at any depth, each with a free number, and points at the first', async () => {
    const looked = await expectBeside(`steps:
  - id: warm-up
    do: Stretch
  - part: Stations
    steps:
      - {id: "warm-up", do: Draw}    #! id/duplicate: in line 5
      - choose: 1
        from:
          - id: warm-up              #! id/duplicate: in line 5
            do: Build
          - Warm up 2
`);
    const [second, third] = looked.findings;
    assert.ok(second && third);
    assert.equal(underlined(looked, second), '"warm-up"');
    assert.match(mended(looked, second.fix), /\{id: "warm-up-3", do: Draw\}/);
    assert.match(mended(looked, third.fix), /id: warm-up-4 {14}/);
    assert.equal(second.related[0]?.span.start, looked.document.text.value.indexOf('warm-up'));
    assert.equal(second.fix?.safe, false);
  });

  it('knows the ids of free squares, and those of learners', async () => {
    await expectBeside(
      'grid:\n  - [{id: a, do: Draw}, {free: true, id: a}]    #! id/duplicate\ncomplete: {choose: 1}\n',
    );
    await expectBeside(
      'format: curriculum/1\nlearners:\n  - {id: new, needs: reading}\n  - {id: new, needs: writing}    #! id/duplicate\n',
    );
  });

  it('leaves generated ids alone, also beside a written one of the same name', async () => {
    const looked = await look('steps:\n  - Draw\n  - Draw\n  - {id: draw, do: Sketch}\n');
    assert.deepEqual(looked.findings, []);
  });
});

describe('id/not-unique-in-workspace', () => {
  it('names the other file, takes a free number and is told in both files', async () => {
    const files = {
      'unit/b.playlist.yaml': 'id: one\nsteps: [Draw]\n',
      'a.choiceboard.yaml': 'id: one\ngrid: [[Draw, Build]]\ncomplete: {choose: 1}\n',
      'c.playlist.yaml': 'id: one-2\nsteps: [Draw]\n',
    };
    const looked = await look(files);
    const finding = only(looked, 'id/not-unique-in-workspace');
    assert.match(finding.message, /belongs to \.\.\/a\.choiceboard\.yaml as well/);
    assert.match(mended(looked, finding.fix), /^id: one-3$/m);
    assert.match(finding.related[0]?.uri ?? '', /\/a\.choiceboard\.yaml$/);
    const [first, second] = Object.entries(files);
    assert.ok(first && second);
    only(await look(Object.fromEntries([second, first])), 'id/not-unique-in-workspace');
  });
});
