import assert from 'node:assert/strict';
import { expectBeside, mended } from '../beside';

describe('priority/ignored', () => {
  it('reports options and squares, and takes the priority out', async () => {
    const looked = await expectBeside(`steps:
  - choose: 1
    from:
      - do: Draw
        priority: should          #! priority/ignored: The number in "choose" decides
        minutes: 10
      - part: Film
        steps: [{do: Plan, priority: aspire}, Shoot]
      - {priority: must, do: Sing}    #! priority/ignored
`);
    assert.match(mended(looked, looked.findings[0]?.fix), /- do: Draw\n {8}minutes: 10\n/);
    assert.match(mended(looked, looked.findings[1]?.fix), /- \{do: Sing\}/);
  });

  it('turns a `must` on a board into a compulsory square, and writes its id down', async () => {
    const looked = await expectBeside(`grid:
  - - do: Draw it
      priority: must              #! priority/ignored: Name it in "must" of "complete"
    - Build it
  - - {id: act, priority: must, do: Act}   #! priority/ignored
    - {priority: must, do: Sing}           #! priority/ignored
complete:
  choose: 2
`);
    const fixed = mended(looked, looked.findings[0]?.fix);
    assert.match(fixed, /- - id: draw-it\n {6}do: Draw it\n {4}- Build it/);
    assert.match(fixed, /complete:\n {2}choose: 2\n {2}must: \[draw-it\]\n/);
    assert.match(mended(looked, looked.findings[1]?.fix), /\{id: act, do: Act\}[\s\S]*must: \[act\]/);
    assert.match(mended(looked, looked.findings[2]?.fix), /\{id: sing, do: Sing\}[\s\S]*must: \[sing\]/);
    assert.equal(looked.findings[0]?.otherFixes?.length, 1);
  });

  it('leaves steps of a sequence and what `each` hands down alone', async () => {
    await expectBeside(`each: {priority: should}
steps:
  - {do: Draw, priority: aspire}
  - choose: 1
    from: [Build, Act]
`);
  });
});
