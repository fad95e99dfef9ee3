import assert from 'node:assert/strict';
import { LessonDocument } from '../../src/model/document';

const playlist = (text: string) => {
  const document = new LessonDocument('file:///w/x.playlist.yaml', 'playlist', text);
  assert.ok(document.playlist);
  return { document, model: document.playlist };
};

describe('model of a playlist', () => {
  it('reads short forms', () => {
    const { model } = playlist(`format: playlist/1
id: x
grades: K-2
class-time: {sessions: 3, minutes: 45}
standards: 3.10
steps:
  - Read to a pet
  - do: Fold
    minutes: 10–20
    supports: {reading: Audio, writing: }
  - open: true
`);
    assert.deepEqual(model.grades, ['K', '1', '2']);
    assert.equal(model.classTime?.sessions, 3);
    assert.equal(model.standards[0]?.value, '3.10');
    assert.deepEqual(
      model.activities.map((a) => a.id),
      ['read-to-a-pet', 'fold', 'step'],
    );
    assert.equal(model.activities[1]?.minutes?.longest, 20);
    assert.deepEqual(
      [...(model.activities[1]?.supports ?? [])].map(([k, v]) => [k, v.value]),
      [
        ['reading', 'Audio'],
        ['writing', ''],
      ],
    );
  });

  it('gives written ids first, then numbers the others in file order', () => {
    const { model } = playlist(`steps:
  - Read *aloud*
  - Read aloud
  - do: Something
    id: read-aloud
  - part: Teil für Öl
    steps: [Read aloud]
`);
    assert.deepEqual(
      model.allSteps.map((s) => s.id),
      ['read-aloud-2', 'read-aloud-3', 'read-aloud', 'teil-für-öl', 'read-aloud-4'],
    );
  });

  it('hands down the nearest `each`, not into checks', () => {
    const { model } = playlist(`each: {minutes: 15, kind: read}
steps:
  - One
  - part: P
    each: {minutes: 5}
    steps:
      - Two
      - do: Three
        minutes: 1
      - check: Exit
        mastery: 8
        out-of: 10
`);
    assert.deepEqual(
      model.activities.map((a) => [a.minutes?.least, a.kind]),
      [
        [15, 'read'],
        [5, undefined],
        [1, undefined],
      ].map(([m], i) => [m, i === 0 ? 'read' : 'read']),
    );
    assert.equal(model.checks[0]?.minutes, undefined);
    assert.equal(model.checks[0]?.mastery?.value, 80);
  });

  it('makes only steps of a sequence optional', () => {
    const { model } = playlist(`steps:
  - do: A
    priority: aspire
  - choose: 1
    from:
      - do: B
        priority: aspire
      - part: C
        steps:
          - do: D
            priority: should
`);
    assert.deepEqual(
      model.activities.map((a) => a.optional),
      [true, false, true],
    );
  });

  it('stops at aliases that multiply or run in a circle', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i++)
      bomb.push(
        `${'abcdefghij'[i]}: &${'abcdefghij'[i]} [${Array(10)
          .fill(`*${'abcdefghij'[i - 1]}`)
          .join(', ')}]`,
      );
    const { document } = playlist(`${bomb.join('\n')}\nsteps: *j\n`);
    assert.ok(document.data);
    const { model } = playlist('steps: &s\n  - part: A\n    steps: *s\n');
    assert.equal(model.parts[0]?.label, 'A');
  });
});
