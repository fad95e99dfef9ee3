import assert from 'node:assert/strict';
import { expectBeside, only } from '../beside';

const CURRICULUM = `learners:
  - {id: n, name: New to English, needs: [reading, language]}
  - {id: m, name: Slow reader, needs: [reading]}
  - {id: w, name: Hands tire, needs: [writing]}
`;

describe('learners/closed-out', () => {
  it('names the learners together whom the same work shuts out, and the least that stands in between', async () => {
    const looked = await expectBeside({
      'a.playlist.yaml': `steps:
  - do: Read the letter
    barriers: [motor, reading]     #! learners/closed-out: "New to English" and "Slow reader" have no way through this playlist. At the least "Read the letter" (reading) stands in between
  - do: Write to the mill owner
    barriers: [writing]
    supports: {writing: Speak it}
`,
      'curriculum.yaml': CURRICULUM,
    });
    const finding = only(looked, 'learners/closed-out');
    assert.equal(looked.document.text.slice(finding.span), 'reading');
    assert.deepEqual(
      finding.related.map(({ message }) => message),
      [
        '"Read the letter" has the barrier "reading" and no support for it.',
        '"New to English" needs help with reading and language.',
        '"Slow reader" needs help with reading.',
      ],
    );
  });

  it('looks for the way with the least in between', async () => {
    await expectBeside({
      'a.playlist.yaml': `steps:
  - choose: 1
    from:
      - part: Long
        steps:
          - {do: Read one, barriers: [reading]}
          - {do: Read two, barriers: [reading]}
      - do: Read three
        barriers: [reading]       #! learners/closed-out: At the least "Read three" (reading)
  - {do: Talk, supports: {hearing: Notes}}
`,
      'curriculum.yaml': 'learners:\n  - {id: m, name: Slow reader, needs: [reading]}\n',
    });
  });

  it('tells each score after which no way is left, but not what is closed for everyone', async () => {
    await expectBeside({
      'a.playlist.yaml': `steps:
  - check: Pre-test
    by-score:
      - at-least: 80
        steps:
          - {do: Read the book, barriers: [reading]}   #! learners/closed-out: have no way after a score of 80 or more in "Pre-test"
      - {at-least: 50, steps: [{do: Talk, supports: {reading: Audio}}]}
      - at-least: 0
        steps:
          - {do: Read on, barriers: [reading]}
          - {choose: 4, from: [A, B]}                  #! paths/none
`,
      'curriculum.yaml': CURRICULUM,
    });
  });

  it('stands at the include for work of another file', async () => {
    const looked = await expectBeside({
      'a.playlist.yaml':
        'steps:\n  - board: ./b.choiceboard.yaml    #! learners/closed-out: "Slow reader" has no way\n  - {do: Share, supports: {reading: Audio}}\n',
      'b.choiceboard.yaml':
        'id: b\ngrid: [[{do: Read, barriers: [reading]}, {do: Read more, barriers: [reading]}]]\ncomplete: {choose: 1}\n',
      'curriculum.yaml': 'learners:\n  - {id: m, name: Slow reader, needs: [reading]}\n',
    });
    assert.ok(only(looked, 'learners/closed-out').related[0]?.uri?.endsWith('b.choiceboard.yaml'));
  });
});

describe('learners/fewer-choices', () => {
  it('speaks where one choice leaves a quarter or less', async () => {
    await expectBeside({
      'a.playlist.yaml': `steps:
  - choose: 2                 #! learners/fewer-choices: Here everybody has 6 ways, and "Slow reader" has 1: "Read" (reading) and "Compare" (reading) are shut for them
    from:
      - Draw
      - {do: Build, supports: {motor: A partner builds}}
      - {do: Read, barriers: [reading]}
      - {do: Compare, barriers: [reading]}
`,
      'curriculum.yaml': 'learners:\n  - {id: m, name: Slow reader, needs: [reading]}\n',
    });
  });

  it('does not add up small losses, nor speak of small choices', async () => {
    const loss =
      '  - {choose: 1, from: [A, B, {do: Read, barriers: [reading], supports: {writing: Speak it}}]}\n';
    await expectBeside({
      'a.playlist.yaml': `steps:\n${loss.repeat(6)}  - {choose: 1, from: [C, {do: Read it, barriers: [reading]}]}\n  - {do: More, priority: aspire}\n`,
      'curriculum.yaml': 'learners:\n  - {id: m, name: Slow reader, needs: [reading]}\n',
    });
  });

  it('points at the rule of a board and at the section of a menu', async () => {
    const curriculum = 'learners:\n  - {id: m, name: Slow reader, needs: [reading]}\n';
    await expectBeside({
      'a.choiceboard.yaml': `each: {barriers: [reading]}
grid: [[A, B, {do: C, barriers: []}], [D, {do: E, supports: {reading: Audio}}, F]]
complete: {choose: 2}       #! learners/fewer-choices: everybody has 15 ways, and "Slow reader" has 1
`,
      'curriculum.yaml': curriculum,
    });
    await expectBeside({
      'a.choiceboard.yaml': `menu:
  - {section: Starters, choose: 1, options: [A, B]}
  - section: Mains
    choose: 1                   #! learners/fewer-choices: everybody has 4 ways, and "Slow reader" has 1
    each: {barriers: [reading]}
    options: [C, D, E, {do: F, supports: {reading: Audio}}]
`,
      'curriculum.yaml': curriculum,
    });
  });
});
