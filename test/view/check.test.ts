import assert from 'node:assert/strict';
import { only } from './lessons';

describe('checks on the student’s side', () => {
  it('says what each score leads to, the highest first', async () => {
    const check = await only(
      'check',
      `  - check: Exit
    mastery: 80%
    by-score:
      - {at-least: 0, name: Again, steps: [A]}
      - {at-least: 80, name: Yours, steps: [B]}
      - {at-least: 60}
`,
    );
    assert.equal(check.mastery, 'Mastery from 80%');
    assert.deepEqual(
      check.branches.map(({ score, name, from, to, steps }) => [score, name?.[0], from, to, steps.length]),
      [
        ['80% or more', 'Yours', 80, 100, 1],
        ['60% or more, below 80%', undefined, 60, 80, 0],
        ['Below 60%', 'Again', 0, 60, 1],
      ],
    );
    assert.deepEqual(check.ticks, [
      { at: 60, label: '60%' },
      { at: 80, label: '80%' },
    ]);
  });

  it('speaks in points where the check is marked in points', async () => {
    const check = await only(
      'check',
      `  - check: Quiz
    out-of: 20
    mastery: 16
    by-score: [{at-least: 16}, {at-least: 10}, {at-least: 0}]
    retry: {times: 2, steps: [Practise]}
`,
    );
    assert.equal(check.mastery, 'Mastery from 16 of 20 points');
    assert.equal(check.masteryPercent, 80);
    assert.deepEqual(
      check.branches.map(({ score }) => score),
      ['16 points or more', '10 points or more, below 16', 'Below 10 points'],
    );
    assert.deepEqual(
      check.ticks.map(({ label }) => label),
      ['10', '16'],
    );
    assert.equal(check.retry?.text, 'Below 16 points? You may try again.');
    assert.equal((await only('check', '  - check: Quiz\n    out-of: 6\n')).mastery, '6 points in all');
  });

  const rounds: readonly (readonly [retry: string, words: readonly string[]])[] = [
    ['{steps: [A]}', ['Do this, then take the check again, once.']],
    ['{times: 2, steps: [A]}', ['Do this, then take the check again, up to 2 times.']],
    ['{times: unlimited, steps: [A]}', ['Do this, then take the check again, as often as you like.']],
    ['{times: 3}', ['Take the check again, up to 3 times.']],
    [
      '[{times: 1, steps: [A]}, {times: 1}]',
      ['Do this, then take the check again, once.', 'After that, take the check again, once.'],
    ],
  ];
  for (const [retry, words] of rounds) {
    it(`retry ${retry}`, async () => {
      const check = await only('check', `  - check: Exit\n    mastery: 80\n    retry: ${retry}\n`);
      assert.equal(check.retry?.text, 'Below 80%? You may try again.');
      assert.deepEqual(
        check.retry?.rounds.map(({ text }) => text),
        words,
      );
    });
  }

  it('knows any score, and scores that are not written yet', async () => {
    const any = await only('check', '  - check: Pre\n    diagnostic: true\n    by-score: [{at-least: 0}]\n');
    assert.equal(any.diagnostic, true);
    assert.deepEqual(any.ticks, []);
    assert.equal(any.branches[0]?.score, 'Any score');
    const half = await only('check', '  - check: Pre\n    by-score: [{name: Soon}, {at-least: 50}]\n');
    assert.deepEqual(
      half.branches.map(({ score, to }) => [score, to]),
      [
        ['50% or more', 100],
        ['Score not written yet', undefined],
      ],
    );
  });
});
