import assert from 'node:assert/strict';
import { minutesOfFile, minutesOfStep } from '../../src/language/minutes';
import { Facts } from '../../src/paths/facts';
import { uriOf, workspaceOf } from '../workspace/memory';

const PLAYLIST = 'x.playlist.yaml';

/** `least–longest/most` of the first step; `+` where something is unknown. */
async function first(steps: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const workspace = await workspaceOf({ ...files, [PLAYLIST]: `id: x\nsteps:\n${steps}` });
  const document = workspace.document(uriOf(PLAYLIST));
  const step = document?.playlist?.steps[0];
  assert.ok(document && step);
  return says(minutesOfStep(step, document, new Facts(workspace)));
}

function says(found: ReturnType<typeof minutesOfFile>): string {
  return found ? `${found.least}–${found.longest}/${found.most}${found.unknown ? '+' : ''}` : 'nothing';
}

async function board(text: string): Promise<string> {
  const workspace = await workspaceOf({ 'x.choiceboard.yaml': text });
  const document = workspace.document(uriOf('x.choiceboard.yaml'));
  assert.ok(document);
  return says(minutesOfFile(document, new Facts(workspace)));
}

describe('minutes', () => {
  it('of an activity and of a part', async () => {
    assert.equal(await first('  - {do: A, minutes: 10-20}\n'), '10–20/20');
    assert.equal(
      await first('  - part: P\n    steps: [{do: A, minutes: 10-20}, {do: B, minutes: 5}]\n'),
      '15–25/25',
    );
    assert.equal(
      await first('  - part: P\n    each: {minutes: 5}\n    steps: [A, B, {do: C, minutes: 1}]\n'),
      '11–11/11',
    );
    assert.equal(await first('  - part: P\n    steps: []\n'), '0–0/0');
  });

  it('optional work only in the most; what says nothing as unknown', async () => {
    assert.equal(
      await first(
        '  - part: P\n    steps: [{do: A, minutes: 10}, {do: B, minutes: 5-8, priority: aspire}, C]\n',
      ),
      '10–10/18+',
    );
  });

  it('of a choice: the smallest, the largest, and only what is possible', async () => {
    const options = '[{do: A, minutes: 5}, {do: B, minutes: 10-30}, {do: C, minutes: 20}]';
    assert.equal(await first(`  - {choose: 1, from: ${options}}\n`), '5–30/30');
    assert.equal(await first(`  - {choose: 2, from: ${options}}\n`), '15–50/50');
    assert.equal(await first(`  - {choose: {max: 2}, from: ${options}}\n`), '0–50/50');
    assert.equal(await first(`  - {choose: {min: 1}, from: ${options}}\n`), '5–55/55');
    assert.equal(await first(`  - {choose: 4, from: ${options}}\n`), 'nothing');
    assert.equal(
      await first(
        '  - choose: 1\n    from: [{choose: 2, from: [{do: X, minutes: 1}]}, {do: A, minutes: 7}]\n',
      ),
      '7–7/7',
    );
    assert.equal(
      await first(
        '  - part: P\n    steps:\n      - {choose: 2, from: [A], priority: should}\n      - {do: B, minutes: 3}\n',
      ),
      '3–3/3+',
    );
  });

  it('of a check: its entries, and every retry in the most', async () => {
    const check = [
      '  - check: C',
      '    minutes: 10',
      '    mastery: 80',
      '    by-score:',
      '      - {at-least: 80, steps: [{do: A, minutes: 5}]}',
      '      - {at-least: 0, steps: [{do: B, minutes: 20-25}]}',
      '    retry:',
      '      - {times: 2, steps: [{do: R, minutes: 4}]}',
      '      - {times: unlimited, steps: [{do: S, minutes: 6}]}',
      '',
    ].join('\n');
    assert.equal(await first(check), '15–35/79');
    assert.equal(await first('  - {check: C, minutes: 10}\n'), '10–10/10');
  });

  it('of included files, and nothing for one that includes itself', async () => {
    const inner =
      'format: playlist/1\nid: y\ntitle: Y\nsteps: [{do: A, minutes: 3-4}, {do: B, minutes: 1}]\n';
    assert.equal(await first('  - playlist: ./y.playlist.yaml\n', { 'y.playlist.yaml': inner }), '4–5/5');
    assert.equal(await first('  - playlist: ./x.playlist.yaml\n'), 'nothing');
    assert.equal(await first('  - playlist: ./none.playlist.yaml\n'), 'nothing');
  });

  it('of boards, lines and compulsory squares included', async () => {
    const grid =
      'grid:\n  - [{do: A, minutes: 5}, {free: true}]\n  - [{do: B, minutes: 7-9}, {do: C, minutes: 20}]\n';
    assert.equal(await board(`${grid}complete: {choose: 2}\n`), '12–29/29');
    assert.equal(await board(`${grid}complete: {choose: 1, from-each: row}\n`), '12–25/25');
    assert.equal(await board(`${grid}complete: {choose: 1, from-each: column}\n`), '25–29/29');
    assert.equal(await board(`${grid}complete: {shape: all}\n`), '32–34/34');
    assert.equal(await board(`${grid}complete: {lines: 1}\n`), '5–29/29');
    assert.equal(await board(`${grid}complete: {choose: 1, must: [a]}\n`), '5–5/5');
    const menu =
      'menu:\n  - {section: S, choose: 1, options: [{do: A, minutes: 5}, {do: B, minutes: 7}]}\n  - {section: T, options: [{do: C, minutes: 1}, {do: D, minutes: 2}]}\n';
    assert.equal(await board(menu), '8–10/10');
  });
});
