import assert from 'node:assert/strict';
import { expectBeside, mended, only } from '../beside';

describe('paths/stuck', () => {
  it('shows the way, and offers to wait for the whole choice', async () => {
    const looked = await expectBeside(`steps:
  - choose: 1
    title: Make something
    from:
      - {id: draw, do: Draw it}
      - {id: build, do: Build it}
  - {do: Label it, after: [draw]}     #! paths/stuck: come to "Label it" without "Draw it", which it waits for: for example with "Build it". Wait for "Make something" instead
`);
    const { fix, otherFixes, related } = only(looked, 'paths/stuck');
    const text = mended(looked, fix);
    assert.match(text, /- id: make-something\n {4}choose: 1/);
    assert.match(text, /after: \[make-something\]/);
    assert.match(mended(looked, otherFixes?.[0]), /\{do: Label it\}/);
    assert.deepEqual(
      related.map(({ message }) => message),
      ['"Draw it" stands here.', '"Build it" is on this way.'],
    );
  });

  it('follows what optional steps wait for', async () => {
    await expectBeside(`steps:
  - {choose: 1, from: [{id: draw, do: Draw it}, Build it]}
  - {id: game, do: Play, priority: aspire, after: draw}
  - {do: Show, after: [game]}          #! after/optional #! paths/stuck: without "Draw it", which it waits for, through "Play": for example with "Build it"
`);
  });

  it('leaves circles and later steps to their own rules', async () => {
    await expectBeside(`steps:
  - {do: Show, after: draw}            #! after/later-step
  - {choose: 1, from: [{id: draw, do: Draw it}, Build it]}
`);
  });

  it('names the score that shows it', async () => {
    await expectBeside(`steps:
  - check: Pre-test
    by-score:
      - {at-least: 80, steps: [{id: teach, do: Teach it}]}
      - {at-least: 0, steps: [Practise]}
  - {do: Tell how it went, after: teach}   #! paths/stuck: for example with a score below 80 in "Pre-test" and "Practise"
`);
  });

  it('tells steps of an included file at the include', async () => {
    const looked = await expectBeside({
      'a.playlist.yaml': `steps:
  - playlist: ./b.playlist.yaml        #! paths/stuck: Students can get stuck in b.playlist.yaml: 1 step there
`,
      'b.playlist.yaml':
        'id: b\nsteps:\n  - {choose: 1, from: [{id: draw, do: Draw it}, Build it]}\n  - {do: Show, after: draw}\n',
    });
    assert.ok(only(looked, 'paths/stuck').related[0]?.uri?.endsWith('b.playlist.yaml'));
  });
});
