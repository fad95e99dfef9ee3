import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const MAIN = path.join(__dirname, '../../src/cli/main.ts');
const TSX = path.join(__dirname, '../../node_modules/tsx/dist/cli.mjs');

describe('paths on the command line', function () {
  this.timeout(60_000);
  let folder = '';

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'paths-'));
    const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
    write(
      'menu.choiceboard.yaml',
      `format: choice-board/1
id: menu
title: 20-50-80
menu:
  - {section: Twenty, points: 20, options: [A, B]}
  - {section: Fifty, points: 50, options: [C, D, E, F]}
  - {section: Eighty, points: 80, options: [G, H]}
complete: {points: {exactly: 100}}
`,
    );
    write(
      'center.choiceboard.yaml',
      `format: choice-board/1
id: center
title: Through the center
standards: [3.NF.A.1, 3.NF.2]
class-time: 60
each: {minutes: 10-20}
grid:
  - [{do: A, standards: CCSS.Math.Content.3.NF.A.1}, B, C]
  - [D, {id: middle, do: E, standards: 3.NF.A.2a}, F]
  - [G, H, {do: I, after: [b]}]
complete: {lines: 1, must: [middle]}
`,
    );
    write(
      'curriculum.yaml',
      'format: curriculum/1\nlearners:\n  - {id: newcomer, name: New, needs: [reading]}\n',
    );
    write(
      'broken.playlist.yaml',
      'format: playlist/1\nid: b\ntitle: B\nsteps:\n  - board: ./nowhere.choiceboard.yaml\n',
    );
    write('shape.playlist.yaml', 'format: playlist/1\nid: s\ntitle: S\nsteps:\n  - doo: Read\n');
  });

  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [TSX, MAIN, 'paths', ...args], { cwd: folder, encoding: 'utf8' });

  it('counts the published 20-50-80 menu: ten ways to exactly 100', () => {
    const { stdout, status } = run('menu.choiceboard.yaml', '--json');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).ways, '10');
  });

  it('prints everything as the contract says, and nothing else', () => {
    const { stdout, stderr, status } = run('center.choiceboard.yaml', '--json');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), {
      file: 'center.choiceboard.yaml',
      kind: 'choice-board',
      id: 'center',
      ways: '4',
      minutes: { least: 30, longest: 60, most: 60, unknown: 0, classTime: 60 },
      standards: [
        {
          code: '3.NF.A.1',
          target: true,
          least: 0,
          most: 1,
          guaranteed: false,
          missedBy: ['d', 'middle', 'f'],
        },
        { code: '3.NF.2', target: true, least: 1, most: 1, guaranteed: true },
        { code: '3.NF.A.2a', target: false, least: 1, most: 1, guaranteed: true },
      ],
      activities: [
        ...['a', 'b', 'c', 'd'].map((id) => ({ id, on: 'some' })),
        { id: 'middle', on: 'every' },
        ...['f', 'g', 'h', 'i'].map((id) => ({ id, on: 'some' })),
      ],
      stuck: [{ activity: 'i', waitsFor: 'b', way: ['a', 'middle', 'i'] }],
      learners: [{ id: 'newcomer', ways: '4', closedOut: false, blocked: [] }],
    });
  });

  it('prints a table that says the same in words', () => {
    const { stdout } = run('center.choiceboard.yaml');
    assert.match(stdout, /^Through the center\n4 ways · 30–60 min · 60 min of class time\n/);
    assert.match(stdout, /3\.NF\.A\.1\s+not guaranteed\s+0–1×\s+missed by: d, middle, f/);
    assert.match(stdout, /i\s+waits for b\s+for example: a, middle, i/);
  });

  it('says why it cannot answer, on standard error, with exit status 2', () => {
    for (const [file, reason] of [
      ['nowhere.playlist.yaml', /no such file/],
      ['broken.playlist.yaml', /5:\d+ .*nowhere/],
      ['shape.playlist.yaml', /5:\d+ .*doo/],
      ['curriculum.yaml', /no playlist/],
      ['.', /folder/],
    ] as const) {
      const { stdout, stderr, status } = run(file);
      assert.equal(status, 2, file);
      assert.equal(stdout, '', file);
      assert.match(stderr, reason, file);
    }
  });
});
