import assert from 'node:assert/strict';
import { Facts } from '../../src/paths/facts';
import { isPathsView } from '../../src/view/paths/pathsGuards';
import { gapsOf, pathsModel } from '../../src/view/paths/pathsModel';
import type { StepLink } from '../../src/view/paths/pathsView';
import { uriOf, workspaceOf } from '../workspace/memory';
import { playlistText } from './lessons';
import { GAP, pathsOf } from './pathsViews';

const BOARD = GAP['b.choiceboard.yaml'] ?? '';
const labels = (steps: readonly StepLink[]): string[] => steps.map(({ label }) => label);
const at = (text: string, { place }: { readonly place: StepLink['place'] }): string =>
  text.slice(place.start, place.end);

describe('the paths of a board with a gap', () => {
  it('names the way that misses a target, step by step, where each stands in the text', async () => {
    const paths = await pathsOf(GAP);
    assert.equal(paths.ways, '2');
    assert.equal(paths.title, 'Theme, three in a row');
    assert.deepEqual(
      paths.targets.map(({ code, verdict, least, most }) => ({ code, verdict, least, most })),
      [
        { code: 'RL.5.1', verdict: 'guaranteed', least: 1, most: 1 },
        { code: 'RL.5.2', verdict: 'possible', least: 0, most: 1 },
        { code: 'RL.5.9', verdict: 'never', least: 0, most: 0 },
      ],
    );
    const [sure, missed, never] = paths.targets;
    assert.ok(sure && missed?.way && never);
    assert.equal(sure.way, undefined);
    assert.equal(never.way, undefined, 'every way misses it');
    assert.deepEqual(labels(missed.way.steps), ['Two voices', 'Playlist of songs']);
    assert.deepEqual(
      missed.way.steps.map((step) => at(BOARD, step)),
      ['Two voices', 'Playlist of songs'],
    );
    assert.equal(missed.place.start, BOARD.indexOf('RL.5.2'));
    assert.deepEqual(
      paths.others.map(({ code, verdict, place }) => [code, verdict, BOARD.slice(place.start, place.end)]),
      [['RL.5.3', 'possible', 'RL.5.3']],
    );
  });

  it('holds the minutes against the class time, with the ways that take least and longest', async () => {
    const { minutes, classTime, unknown } = await pathsOf(GAP);
    assert.equal(classTime, 45);
    assert.deepEqual([minutes?.least, minutes?.longest, minutes?.most], [20, 40, 40]);
    assert.deepEqual(labels(minutes?.shortestWay?.steps ?? []), ['Two voices', 'Playlist of songs']);
    assert.deepEqual(labels(minutes?.longestWay?.steps ?? []), ['One word for the theme', 'Proof hunt']);
    assert.deepEqual(labels(unknown.steps), ['Playlist of songs']);
  });

  it('sets the learners side by side', async () => {
    const [newcomer, bursts] = (await pathsOf(GAP)).learners;
    assert.ok(newcomer && bursts);
    assert.deepEqual(newcomer.needs, ['Language', 'Reading']);
    assert.deepEqual([newcomer.ways, newcomer.share, newcomer.closedOut], ['1', 500, 'no']);
    assert.deepEqual(
      newcomer.blocked.map(({ step, barriers }) => [step.label, ...barriers]),
      [['Proof hunt', 'Reading']],
    );
    assert.deepEqual([bursts.ways, bursts.share, bursts.blocked.length], ['2', 1000, 0]);
  });

  it('says who controls what, in the order of the format', async () => {
    assert.deepEqual((await pathsOf(GAP)).control, [
      { area: 'goals', who: 'teacher' },
      { area: 'path', who: 'student' },
      { area: 'pace', who: 'shared' },
    ]);
  });

  it('crosses to the webview whole, and a part of it does not', async () => {
    const data: unknown = JSON.parse(JSON.stringify(await pathsOf(GAP)));
    assert.ok(isPathsView(data));
    assert.ok(!isPathsView({ ...data, ways: '1e30' }));
    assert.ok(!isPathsView({ ...data, targets: [{ code: 'RL.5.1' }] }));
    const [target] = data.targets;
    assert.ok(target);
    const broken = { ...target, way: { key: 'w', count: 1, steps: [{ label: 'x', place: { start: 0 } }] } };
    assert.ok(!isPathsView({ ...data, targets: [broken] }));
  });
});

describe('the paths of a playlist', () => {
  const playlist = (steps: string, header = '') =>
    pathsOf({ 'p.playlist.yaml': playlistText(steps, header) });

  it('counts far more ways than a number holds, exactly', async () => {
    const choice = `  - choose: 3\n    from: [${'abcdefghijklmnopqrst'.split('').join(', ')}]\n`;
    const { ways, work } = await playlist(choice.repeat(10));
    assert.equal(ways, String(1140n ** 10n));
    assert.equal(work.some.count, 200);
    const far = await playlist(choice.repeat(12));
    assert.equal(far.ways, String(1140n ** 12n));
    assert.equal(far.work.some.count, 240);
    assert.equal(far.work.some.steps.length, 200);
  });

  it('says where it is closed when nobody can finish', async () => {
    const paths = await playlist(
      '  - choose: 1\n    from:\n      - choose: 3\n        title: Pick three\n        from: [One, Two]\n  - {do: Write, standards: A.1, minutes: 10}\n',
      'standards: A.1\n',
    );
    assert.equal(paths.ways, '0');
    assert.equal(paths.minutes, undefined);
    assert.deepEqual(labels(paths.closed.steps), ['Pick three']);
    assert.equal(paths.targets[0]?.way, undefined);
    assert.deepEqual([paths.work.none.count, paths.learners.length, paths.stuck.length], [0, 0, 0]);
  });

  it('names the rule of a board that cannot be finished', async () => {
    const text = 'format: choice-board/1\nid: b\ntitle: B\ncomplete: {choose: 5}\ngrid: [[One, Two]]\n';
    const { closed } = await pathsOf({ 'b.choiceboard.yaml': text });
    assert.deepEqual(
      closed.steps.map((step) => [step.label, at(text, step)]),
      [['the rule of the board', '{choose: 5}']],
    );
  });

  it('shows a stuck step with what it waits for and the way that gets there', async () => {
    const { stuck } = await playlist(
      '  - choose: 1\n    from: [{id: draft, do: A draft}, {id: plan, do: A plan}]\n  - {do: Share it, after: [draft]}\n',
    );
    assert.equal(stuck.length, 1);
    assert.equal(stuck[0]?.step.label, 'Share it');
    assert.equal(stuck[0]?.waitsFor.label, 'A draft');
    assert.deepEqual(labels(stuck[0]?.way?.steps ?? []), ['A plan', 'Share it']);
  });

  it('names the score that a way takes, in words, where its entry stands', async () => {
    const steps = `  - check: Exit *ticket*
    standards: A.1
    by-score:
      - {at-least: 80, steps: [{do: Go far, standards: A.2}]}
      - {at-least: 0, steps: [Again]}
`;
    const text = playlistText(steps, 'standards: [A.2]\n');
    const { targets, minutes } = await pathsOf({ 'p.playlist.yaml': text });
    const way = targets[0]?.way;
    assert.ok(way && minutes);
    assert.deepEqual(labels(way.steps), ['Exit ticket', 'Exit ticket: below 80%', 'Again']);
    assert.deepEqual(
      way.steps.map((step) => at(text, step)),
      ['Exit *ticket*', '0', 'Again'],
    );
  });

  it('tells a learner who is closed out after a score from one who is closed out', async () => {
    const paths = await pathsOf({
      'p.playlist.yaml': playlistText(
        '  - check: Exit\n    by-score:\n      - {at-least: 80, steps: [{do: Listen, barriers: [hearing]}]}\n      - {at-least: 0, steps: [{do: Read, barriers: [reading], supports: {reading: aloud}}]}\n  - {do: Walk, barriers: [motor]}\n',
      ),
      'curriculum.yaml':
        'format: curriculum/1\nlearners:\n  - {id: h, name: H, needs: [hearing]}\n  - {id: m, name: M, needs: [motor]}\n  - {id: r, name: R, needs: [reading]}\n',
    });
    const [hearing, motor, reading] = paths.learners;
    assert.ok(hearing && motor && reading);
    assert.equal(hearing.closedOut, 'score');
    assert.deepEqual(labels(hearing.closedScores), ['Exit: 80% or more']);
    assert.equal(motor.closedOut, 'all');
    assert.deepEqual(motor.way?.steps.at(-1)?.label, 'Walk');
    assert.deepEqual([reading.closedOut, reading.blocked.length], ['no', 0]);
  });

  it('tells a target that only open work may meet', async () => {
    const { targets } = await playlist(
      '  - choose: 1\n    from: [{do: Given, standards: A.1}, {open: true}]\n',
      'standards: A.1\n',
    );
    assert.deepEqual([targets[0]?.verdict, targets[0]?.onlyOpen], ['possible', true]);
  });

  it('leads into included files, each by its title', async () => {
    const board =
      'format: choice-board/1\nid: b\ntitle: The board\ncomplete: {choose: 1}\ngrid: [[One, Two]]\n';
    const { work } = await pathsOf({
      'p.playlist.yaml': playlistText('  - Start\n  - board: ./b.choiceboard.yaml\n'),
      'b.choiceboard.yaml': board,
    });
    assert.deepEqual(work.every.steps, [{ label: 'Start', place: work.every.steps[0]?.place }]);
    const [one] = work.some.steps;
    assert.ok(one);
    assert.equal(one.within, 'The board');
    assert.equal(one.place.uri, uriOf('b.choiceboard.yaml'));
    assert.equal(at(board, one), 'One');
  });

  it('names what has no meaning yet', async () => {
    const workspace = await workspaceOf({
      'p.playlist.yaml': playlistText('  - Start\n  - board: ./gone.choiceboard.yaml\n'),
    });
    const document = workspace.document(uriOf('p.playlist.yaml'));
    const analysis = document && new Facts(workspace).analysis(document);
    assert.ok(analysis && !analysis.complete);
    assert.deepEqual(labels(gapsOf(analysis)), ['./gone.choiceboard.yaml']);
  });

  it('says what a standard is about where that is known', async () => {
    const workspace = await workspaceOf(GAP);
    const document = workspace.document(uriOf('b.choiceboard.yaml'));
    const analysis = document && new Facts(workspace).analysis(document);
    assert.ok(analysis);
    const { targets } = pathsModel(analysis, (key) => (key.endsWith('5.1') ? 'Quote exactly.' : undefined));
    assert.deepEqual(
      targets.map(({ about }) => about),
      ['Quote exactly.', undefined, undefined],
    );
  });
});
