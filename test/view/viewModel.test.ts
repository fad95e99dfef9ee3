import assert from 'node:assert/strict';
import { cardAt, cardsOf } from '../../src/view/cards';
import { isLessonView } from '../../src/view/guards';
import { plainOf } from '../../src/view/richText';
import { viewOf } from '../../src/view/viewModel';
import { exampleViews } from '../browser/examples';
import { uriOf, workspaceOf } from '../workspace/memory';
import { only, playlist, playlistText, stepsOf, viewOfFiles } from './lessons';

const BOARD =
  'format: choice-board/1\nid: b\ntitle: The board\ncomplete: {lines: 1}\ngrid: [[One, Two], [Three, Four]]\n';

describe('the student’s side', () => {
  it('has the top of the page in words', async () => {
    const view = await playlist(
      '  - Read\n',
      `summary: Go *on*
goals: [I can read., {say: I choose., by: student}, {by: student}]
grades: 3-5
subject: reading
language: en
standards: RL.5.1
class-time: {sessions: 3, minutes: 45}
due: 2026-03-02
materials: [paper]
signatures: [student, Coach]
authors: [A, B]
license: CC-BY-4.0
derived-from: {title: Old, url: https://example.org/old, by: C, license: CC-BY-4.0}
`,
    );
    assert.deepEqual(view.summary, ['Go ', { kind: 'em', content: ['on'] }]);
    assert.deepEqual(view.goals, [
      { text: ['I can read.'], mine: false },
      { text: ['I choose.'], mine: true },
      { text: undefined, mine: true },
    ]);
    assert.equal(view.grades, 'Grades 3–5');
    assert.equal(view.time?.text, '3 sessions of 45 minutes');
    assert.equal(view.due, 'March 2, 2026');
    assert.deepEqual(view.targets, ['RL.5.1']);
    assert.deepEqual(view.signatures, [
      { key: 'student', word: 'Student' },
      { key: 'Coach', word: 'Coach' },
    ]);
    assert.equal(view.credits.derivedFrom?.href, 'https://example.org/old');
  });

  const grades: readonly (readonly [string, string])[] = [
    ['3', 'Grade 3'],
    ['K', 'Kindergarten'],
    ['[3, 4]', 'Grades 3 and 4'],
    ['K-2', 'Grades K–2'],
    ['[11, 12, 9]', 'Grades 11, 12, and 9'],
    ['Year 4', 'Year 4'],
  ];
  for (const [written, words] of grades) {
    it(`grades: ${written} is ${words}`, async () => {
      assert.equal((await playlist('  - Read\n', `grades: ${written}\n`)).grades, words);
    });
  }

  it('takes the minutes of a period from the curriculum', async () => {
    const view = await viewOfFiles({
      'p.playlist.yaml': playlistText('  - Read\n', 'class-time: {sessions: 2}\n'),
      'curriculum.yaml': 'format: curriculum/1\nperiods: {minutes: 50}\n',
    });
    assert.deepEqual(view.time, { sessions: 2, minutes: 50, text: '2 sessions of 50 minutes' });
    assert.equal((await playlist('  - Read\n', 'class-time: {sessions: 2}\n')).time?.text, '2 sessions');
    assert.equal((await playlist('  - Read\n', 'class-time: 45\n')).time?.text, '45 minutes');
  });

  const amounts: readonly (readonly [string, string])[] = [
    ['2', 'Choose 2 of 4'],
    ['4', 'Do all 4'],
    ['5', 'Choose 5 of 4'],
    ['{min: 1, max: 3}', 'Choose 1 to 3 of 4'],
    ['{min: 2}', 'Choose at least 2 of 4'],
    ['{max: 3}', 'Choose up to 3 of 4'],
    ['{max: 1}', 'Choose 1 of 4 if you like'],
    ['{min: 0}', 'Choose as many as you like'],
    ['two', 'Choose'],
  ];
  for (const [written, words] of amounts) {
    it(`choose: ${written} is “${words}”`, async () => {
      assert.equal((await only('choose', `  - choose: ${written}\n    from: [A, B, C, D]\n`)).rule, words);
    });
  }

  it('tells a part in any order from one in order', async () => {
    assert.equal(
      (await only('part', '  - part: P\n    order: free\n    steps: [A, B]\n')).orderText,
      'In any order',
    );
    assert.equal((await only('part', '  - part: P\n    steps: [A, B]\n')).orderText, undefined);
  });

  it('names priorities as the workspace does, and only where there is more than must', async () => {
    const steps = '  - Read\n  - {do: Draw, priority: should}\n  - {do: Fly, priority: aspire}\n';
    const view = await viewOfFiles({
      'p.playlist.yaml': playlistText(steps),
      'curriculum.yaml': 'format: curriculum/1\npriorities: {must: Core, aspire: Fly high}\n',
    });
    assert.deepEqual(
      stepsOf(view).map(({ priority }) => priority),
      [
        { key: 'must', name: 'Core', optional: false },
        { key: 'should', name: 'Should do', optional: true },
        { key: 'aspire', name: 'Fly high', optional: true },
      ],
    );
    assert.deepEqual(
      view.legend.map(({ name, count }) => [name, count]),
      [
        ['Core', 1],
        ['Should do', 1],
        ['Fly high', 1],
      ],
    );
    const plain = await playlist('  - Read\n');
    assert.deepEqual(plain.legend, []);
    assert.equal(stepsOf(plain)[0]?.priority, undefined);
  });

  it('says everything of an activity in words', async () => {
    const activity = await only(
      'activity',
      `  - do: Fold it
    kind: make
    minutes: 10–20
    standards: [3.NF.A.1]
    level: medium
    rigor: {dok: 2, bloom: understand}
    with: [pair, grandparents]
    place: [home]
    mode: hands-on
    respond: [drawing, smoke signals]
    criteria: [Equal, {by: student}]
    check-in: true
    barriers: [reading, internet, cost]
    supports: {reading: Audio, internet: "", motor: Scored}
    resource: {title: Clip, url: "https://www.example.org/c", by: X, license: CC0-1.0, offline: true}
    teacher-note: A secret
`,
    );
    assert.equal(activity.minutes?.text, '10–20 min');
    assert.deepEqual(
      activity.with.map(({ word }) => word),
      ['With a partner', 'grandparents'],
    );
    assert.deepEqual(
      activity.respond.map(({ word }) => word),
      ['A drawing', 'smoke signals'],
    );
    assert.deepEqual(activity.rigor, ['DOK 2', 'Understand']);
    assert.deepEqual(
      activity.supports.map(({ barrier, text }) => [barrier.word, plainOf(text)]),
      [
        ['Reading', 'Audio'],
        ['Moving', 'Scored'],
      ],
    );
    assert.deepEqual(
      activity.barriers.map(({ word }) => word),
      ['Internet', 'Cost'],
    );
    assert.deepEqual(activity.resources, [
      {
        title: ['Clip'],
        href: 'https://www.example.org/c',
        where: 'example.org',
        by: 'X',
        license: 'CC0-1.0',
        offline: [],
      },
    ]);
    assert.equal(activity.checkIn, true);
    assert.ok(!JSON.stringify(activity).includes('secret'), 'notes to the teacher stay with the teacher');
  });

  it('calls open work without a text the student’s own', async () => {
    const activity = await only('activity', '  - open: true\n');
    assert.deepEqual([activity.title, activity.own], [['Your own idea'], true]);
  });

  it('keeps a place for what nothing decides yet', async () => {
    const step = await only('unwritten', '  - id: soon\n    minutes: 10\n');
    assert.equal(step.note, 'This step is still being written.');
  });

  it('names what comes first, in this file, in an included one, or as it is written', async () => {
    const view = await viewOfFiles({
      'p.playlist.yaml': playlistText(
        '  - {id: r, do: Read *this*}\n  - board: ./b.choiceboard.yaml\n  - {do: Draw, after: [r, b, b/one, nowhere]}\n',
      ),
      'b.choiceboard.yaml': BOARD,
    });
    assert.deepEqual(
      stepsOf(view)[2]?.after.map(({ title, key }) => [plainOf(title), key]),
      [
        ['Read this', 'r'],
        ['The board', 'b'],
        ['One', 'b/one'],
        ['nowhere', undefined],
      ],
    );
    const keys = cardsOf(view).map(({ key }) => key);
    for (const key of ['r', 'b', 'b/one']) assert.ok(keys.includes(key), key);
  });

  describe('included files', () => {
    it('come in at any depth, with keys and places of their own', async () => {
      const view = await viewOfFiles({
        'p.playlist.yaml': playlistText('  - playlist: ./unit/q.playlist.yaml\n    title: Mine\n'),
        'unit/q.playlist.yaml':
          'format: playlist/1\nid: q\ntitle: Q\nlanguage: ar\nsteps:\n  - board: ../b.choiceboard.yaml\n',
        'b.choiceboard.yaml': BOARD,
      });
      const [include] = stepsOf(view);
      assert.ok(include?.type === 'include');
      assert.deepEqual(include.title, ['Mine']);
      assert.deepEqual(include.tongue, { language: 'ar', dir: 'rtl' });
      const cards = cardsOf(view);
      assert.deepEqual(
        cards.map(({ key }) => key),
        ['q', 'q/b', 'q/b/one', 'q/b/two', 'q/b/three', 'q/b/four'],
      );
      assert.equal(cards[1]?.place.uri, uriOf('unit/q.playlist.yaml'));
      assert.equal(cards[2]?.place.uri, uriOf('b.choiceboard.yaml'));
    });

    const faults: readonly (readonly [string, string, string])[] = [
      ['missing', '  - board: ./none.choiceboard.yaml\n', 'There is no file ./none.choiceboard.yaml yet.'],
      [
        'outside',
        '  - board: ../../x.choiceboard.yaml\n',
        '../../x.choiceboard.yaml lies outside this folder, so it is not shown.',
      ],
      ['no lesson', '  - board: ./other.yaml\n', './other.yaml is no playlist or choice board.'],
      [
        'another kind',
        '  - playlist: ./b.choiceboard.yaml\n',
        './b.choiceboard.yaml holds something else than this step asks for.',
      ],
      [
        'itself',
        '  - playlist: ./p.playlist.yaml\n',
        './p.playlist.yaml leads back to this page, so it is shown only once.',
      ],
      [
        'a circle',
        '  - playlist: ./c.playlist.yaml\n',
        './p.playlist.yaml leads back to this page, so it is shown only once.',
      ],
    ];
    for (const [name, step, note] of faults) {
      it(`give a calm note: ${name}`, async () => {
        const view = await viewOfFiles({
          'p.playlist.yaml': playlistText(step),
          'b.choiceboard.yaml': BOARD,
          'other.yaml': 'a: 1\n',
          'c.playlist.yaml': playlistText('  - playlist: ./p.playlist.yaml\n').replace('id: p', 'id: c'),
        });
        assert.ok(
          JSON.stringify(view).includes(JSON.stringify(note).slice(1, -1)),
          JSON.stringify(view.body),
        );
      });
    }

    it('that double at every step end in a full page, soon', async () => {
      const files: Record<string, string> = {};
      for (let i = 0; i < 24; i++) {
        const next = `  - playlist: ./p${i + 1}.playlist.yaml\n`;
        files[`p${i}.playlist.yaml`] = playlistText(i === 23 ? '  - Read\n' : next + next).replace(
          'id: p',
          `id: p${i}`,
        );
      }
      const start = performance.now();
      const view = await viewOfFiles(files);
      assert.ok(performance.now() - start < 2000);
      assert.ok(cardsOf(view).length <= 4000);
    });
  });

  it('has a key for every card that no other has, even where ids repeat', async () => {
    const view = await playlist(
      '  - {id: a, do: A}\n  - {id: a, do: B}\n  - part: P\n    steps: [{id: a, do: C}]\n',
    );
    const keys = cardsOf(view).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('puts findings on the innermost card, and the others on the page', async () => {
    const text = playlistText('  - part: P\n    steps:\n      - {id: a, do: A}\n');
    const at = (part: string, message: string) => ({
      rule: 'schema/x',
      level: 'warning' as const,
      span: { start: text.indexOf(part), end: text.indexOf(part) + part.length },
      message,
    });
    const view = await viewOfFiles({ 'p.playlist.yaml': text }, [
      at('title: P', 'top'),
      at('A}', 'inner'),
      at('part', 'outer'),
    ]);
    const [part] = stepsOf(view);
    assert.ok(part?.type === 'part');
    assert.deepEqual(
      [view.findings, part.findings, part.steps[0]?.findings].map((list) =>
        list?.map(({ message }) => message),
      ),
      [['top'], ['outer'], ['inner']],
    );
  });

  it('finds the card that a place in the text belongs to', async () => {
    const text = playlistText('  - part: P\n    steps:\n      - {id: a, do: A}\n  - Read\n');
    const view = await viewOfFiles({ 'p.playlist.yaml': text });
    assert.equal(cardAt(view, text.indexOf('do: A')), 'a');
    assert.equal(cardAt(view, text.indexOf('part')), 'p');
    assert.equal(cardAt(view, text.indexOf('Read')), 'read');
    assert.equal(cardAt(view, 3), undefined);
  });

  it('is nothing for a curriculum', async () => {
    const workspace = await workspaceOf({ 'curriculum.yaml': 'format: curriculum/1\n' });
    const document = workspace.document(uriOf('curriculum.yaml'));
    assert.ok(document);
    assert.equal(viewOf(document, workspace), undefined);
  });

  it('is whole for every example, and stays so as a message', async () => {
    for (const [name, view] of await exampleViews()) {
      assert.ok(isLessonView(view), name);
      assert.ok(isLessonView(JSON.parse(JSON.stringify(view))), `${name} as a message`);
    }
  });

  for (const text of [
    '',
    'steps',
    'steps:',
    'steps: 5',
    'steps: [null, [], 3, {}]',
    'format: playlist/1\nsteps:\n  - choose: 1\n  - check:\n  - part:\n  - board:\n',
  ]) {
    it(`shows what there is of ${JSON.stringify(text)}`, async () => {
      assert.ok(isLessonView(JSON.parse(JSON.stringify(await viewOfFiles({ 'p.playlist.yaml': text })))));
    });
  }
});
