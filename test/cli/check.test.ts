import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN, Folder, run, SLIP } from './cli';

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly level: string;
}

function findingsOf(stdout: string): readonly Finding[] {
  const { findings }: { findings: readonly Finding[] } = JSON.parse(stdout);
  return findings;
}

describe('learning-playlists check', function () {
  // Each test starts programs; on a busy machine that takes its time.
  this.timeout(120_000);
  let folder: Folder;
  afterEach(() => folder?.remove());

  it('exits 0 for a clean folder, checks here when nothing is named, and says nothing on standard error', async () => {
    folder = await Folder.with({ 'a.playlist.yaml': CLEAN, 'sub/notes.yaml': 'a: b\n', 'README.md': '#\n' });
    const clean = await run(folder.path, ['check']);
    assert.deepEqual(clean, { status: 0, stdout: '1 file: nothing to mend.\n', stderr: '' });
    assert.equal(
      (await run(folder.path, ['check', 'sub'])).stdout,
      'No playlists, choice boards or curricula here.\n',
    );
  });

  it('exits 1 for errors, and for warnings past --max-warnings only', async () => {
    const warned = 'format: playlist/1\nid: w\ntitle: W\nsteps:\n  - {check: Exit ticket, mastery: 80}\n';
    folder = await Folder.with({ 'slip.playlist.yaml': SLIP, 'warned.playlist.yaml': warned });
    assert.equal((await run(folder.path, ['check', 'slip.playlist.yaml'])).status, 1);
    assert.equal((await run(folder.path, ['check', 'warned.playlist.yaml'])).status, 0);
    assert.equal(
      (await run(folder.path, ['check', 'warned.playlist.yaml', '--max-warnings', '1'])).status,
      0,
    );
    assert.equal(
      (await run(folder.path, ['check', 'warned.playlist.yaml', '--max-warnings', '0'])).status,
      1,
    );
  });

  it('knows what codes mean: other spellings, and parts of a whole', async () => {
    const steps = 'steps:\n  - {do: Fold, standards: CCSS.Math.Content.3.NF.A.3.a}\n';
    const head = (id: string, code: string) =>
      `format: playlist/1\nid: ${id}\ntitle: T\nstandards: ${code}\n`;
    folder = await Folder.with({
      'met.playlist.yaml': `${head('met', '3.NF.3')}${steps}`,
      'missed.playlist.yaml': `${head('missed', '3.NF.A.1')}${steps}`,
    });
    const found = findingsOf((await run(folder.path, ['check', '--format', 'json'])).stdout);
    assert.deepEqual(
      found.map(({ file, rule }) => `${file} ${rule}`),
      ['missed.playlist.yaml paths/target-never'],
    );
  });

  it('sets levels with --rule, before those of curriculum.yaml', async () => {
    folder = await Folder.with({
      'slip.playlist.yaml': SLIP,
      'curriculum.yaml':
        'format: curriculum/1\nrules:\n  links/insecure: off\n  schema/unknown-keyword: hint\n',
    });
    const plain = await run(folder.path, ['check']);
    assert.equal(plain.status, 0, plain.stdout);
    assert.match(plain.stdout, /1 warning and 1 hint/);
    const set = await run(folder.path, ['check', '--rule', 'links/*=error', '--rule', 'check/no-retry=off']);
    assert.equal(set.status, 1);
    assert.match(set.stdout, /1 error and 1 hint/);
  });

  it('exits 2 with one line for a path that is not there, and for options that make no sense', async () => {
    folder = await Folder.with({ 'a.playlist.yaml': CLEAN });
    const missing = await run(folder.path, ['check', 'gone.playlist.yaml', '--format', 'json']);
    assert.deepEqual(missing, {
      status: 2,
      stdout: '',
      stderr: 'learning-playlists: gone.playlist.yaml: there is no such file or folder\n',
    });
    for (const args of [
      [],
      ['chekc'],
      ['check', '--fx'],
      ['check', '--format', 'xml'],
      ['check', '--max-warnings', 'few'],
      ['check', '--rule', 'links/unsecure=off'],
      ['check', '--rule', 'links/insecure'],
      ['check', '--rule', 'links/insecure=loud'],
    ]) {
      const { status, stdout, stderr } = await run(folder.path, args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /^learning-playlists: [^\n]+\n$/, args.join(' '));
    }
  });

  it('names what cannot be read, checks the rest, and exits 2', async () => {
    folder = await Folder.with({
      'a.playlist.yaml': SLIP,
      'latin.playlist.yaml': Buffer.from([0x66, 0xe4, 0x0a]),
      'other.yaml': Buffer.from([0x66, 0xe4, 0x0a]),
      'notes.md': '# Notes\n',
    });
    await mkdir(folder.at('folder.playlist.yaml'));
    await folder.write('folder.playlist.yaml/inside.playlist.yaml', CLEAN);
    await symlink(folder.at('nowhere'), folder.at('broken.playlist.yaml'));
    const { status, stdout, stderr } = await run(folder.path, ['check', '--format', 'json']);
    assert.equal(status, 2);
    assert.deepEqual(stderr.split('\n').sort(), [
      '',
      'learning-playlists: folder.playlist.yaml: it is a folder',
      'learning-playlists: latin.playlist.yaml: it is not UTF-8 text. Save it with the encoding UTF-8',
    ]);
    const unreadable = findingsOf(stdout).filter(({ rule }) => rule === 'file/unreadable');
    assert.deepEqual(
      unreadable.map(({ file }) => file),
      ['folder.playlist.yaml', 'latin.playlist.yaml'],
    );
    assert.ok(findingsOf(stdout).some(({ file }) => file === 'a.playlist.yaml'));
    const named = await run(folder.path, ['check', 'notes.md', 'a.playlist.yaml', 'other.yaml']);
    assert.equal(named.status, 2);
    assert.match(named.stderr, /notes\.md: its name and its first line say nothing of a playlist/);
    assert.match(named.stderr, /other\.yaml: it is not UTF-8 text/);
    assert.match(named.stdout, /a\.playlist\.yaml:6:5 error/);
  });

  it('says when a file may not be opened', async function () {
    if (process.getuid?.() === 0) this.skip();
    folder = await Folder.with({ 'a.playlist.yaml': CLEAN });
    await chmod(folder.at('a.playlist.yaml'), 0);
    const { status, stderr } = await run(folder.path, ['check']);
    assert.equal(status, 2);
    assert.equal(stderr, 'learning-playlists: a.playlist.yaml: you may not open it\n');
  });

  it('does not wait for a pipe, and does not read what is far too large', async function () {
    if (process.platform === 'win32') this.skip();
    folder = await Folder.with({ 'large.playlist.yaml': Buffer.alloc(5 * 1024 * 1024, 0x61) });
    execFileSync('mkfifo', [folder.at('pipe.playlist.yaml')]);
    const { status, stderr } = await run(folder.path, ['check', 'large.playlist.yaml', 'pipe.playlist.yaml']);
    assert.equal(status, 2);
    assert.match(stderr, /large\.playlist\.yaml: it is larger than 4 MB/);
    assert.match(stderr, /pipe\.playlist\.yaml: it is no ordinary file/);
  });

  it('follows no link out of the folder, and checks a linked file once', async () => {
    folder = await Folder.with({
      'lessons/a.playlist.yaml': CLEAN,
      'lessons/b.playlist.yaml':
        'format: playlist/1\nid: b\ntitle: B\nsteps:\n  - board: ./out.choiceboard.yaml\n',
      'secret.choiceboard.yaml':
        'format: choice-board/1\nid: secret\ntitle: S\ngrid: [[a, b]]\ncomplete: {choose: 1}\n',
    });
    await symlink(folder.at('secret.choiceboard.yaml'), folder.at('lessons/out.choiceboard.yaml'));
    await symlink(folder.at('lessons/a.playlist.yaml'), folder.at('lessons/again.playlist.yaml'));
    await symlink(folder.path, folder.at('lessons/up'));
    const { stdout } = await run(folder.at('lessons'), ['check', '--format', 'json']);
    assert.equal(JSON.parse(stdout).files, 2);
    assert.deepEqual(
      findingsOf(stdout).map(({ rule }) => rule),
      ['ref/unreadable-file'],
    );
  });

  it('takes the nearest repository, or the current folder, for the workspace', async () => {
    const unit = 'format: playlist/1\nid: u\ntitle: U\nsteps:\n  - board: ../shared/b.choiceboard.yaml\n';
    folder = await Folder.with({
      'unit/u.playlist.yaml': unit,
      'shared/b.choiceboard.yaml':
        'format: choice-board/1\nid: b\ntitle: B\ngrid: [[a, b]]\ncomplete: {choose: 1}\n',
    });
    assert.equal((await run(folder.path, ['check', 'unit'])).status, 0);
    const inside = await run(folder.at('unit'), ['check']);
    assert.match(inside.stdout, /ref\/outside-workspace/);
    await mkdir(folder.at('.git'));
    assert.equal((await run(folder.at('shared'), ['check', '../unit'])).status, 0);
  });

  it('compares ids with the whole workspace, and reports only what was asked for', async () => {
    folder = await Folder.with({ 'a.playlist.yaml': CLEAN, 'sub/b.playlist.yaml': CLEAN });
    const { stdout } = await run(folder.path, ['check', 'a.playlist.yaml', '--format', 'json']);
    assert.deepEqual(
      findingsOf(stdout).map(({ file, rule }) => `${file} ${rule}`),
      ['a.playlist.yaml id/not-unique-in-workspace'],
    );
  });

  it('gives the same output on every run, sorted, and names each file once', async () => {
    folder = await Folder.with({
      'b.playlist.yaml': SLIP,
      'a/z.playlist.yaml': SLIP,
      'a/Z.playlist.yaml': SLIP,
    });
    const first = await run(folder.path, ['check', '--format', 'json']);
    const second = await run(folder.path, ['check', 'b.playlist.yaml', '.', 'a', '--format', 'json']);
    assert.equal(second.stdout, first.stdout);
    const places = findingsOf(first.stdout).map(({ file, line, column }) => [file, line, column] as const);
    const sorted = [...places].sort((x, y) =>
      x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] - y[1] || x[2] - y[2],
    );
    assert.deepEqual(places, sorted);
  });

  it('has help with an example on every command', async () => {
    folder = await Folder.with({});
    for (const args of [['--help'], ['check', '--help'], ['help', 'check']]) {
      const { status, stdout, stderr } = await run(folder.path, args);
      assert.equal(status, 0);
      assert.equal(stderr, '');
      assert.match(stdout, /^ {2}\$ learning-playlists check/m);
    }
    assert.match((await run(folder.path, ['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('learning-playlists check --fix', function () {
  // Each test starts programs; on a busy machine that takes its time.
  this.timeout(120_000);
  let folder: Folder;
  afterEach(() => folder?.remove());

  it('makes safe mends only, says which, and keeps byte order mark, line ends and everything else', async () => {
    const text = `\ufeff${SLIP.replace(/\n/g, '\r\n')}# 分数 😀\r\n`;
    folder = await Folder.with({ 'slip.playlist.yaml': text, 'clean.playlist.yaml': CLEAN });
    const before = await stat(folder.at('clean.playlist.yaml'));
    const { status, stdout } = await run(folder.path, ['check', '--fix']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^slip\.playlist\.yaml:6:5 fixed Change to "minutes" schema\/unknown-keyword\n/);
    assert.match(stdout, /links\/insecure/);
    const after = await folder.read('slip.playlist.yaml');
    assert.equal(after.toString('utf8'), text.replace('mintues', 'minutes'));
    assert.equal((await stat(folder.at('clean.playlist.yaml'))).mtimeMs, before.mtimeMs);
    const again = await run(folder.path, ['check', '--fix']);
    assert.doesNotMatch(again.stdout, /fixed/);
    assert.deepEqual(await folder.read('slip.playlist.yaml'), after);
  });

  it('goes on where one mend shows the next, and keeps standard output to the format', async () => {
    folder = await Folder.with({
      'a.playlist.yaml':
        'format: playlist/1\nid: a\ntitle: A\nsteps:\n  - do:Fold\n    mintues: 10\n  - check: T\n    standards: 3.10\n',
    });
    const { status, stdout, stderr } = await run(folder.path, ['check', '--fix', '--format', 'json']);
    assert.equal(stderr, '');
    assert.deepEqual(findingsOf(stdout), []);
    assert.equal(status, 0);
    assert.match(
      (await folder.read('a.playlist.yaml')).toString(),
      /- do: Fold\n {4}minutes: 10\n {2}- check: T\n {4}standards: "3\.10"/,
    );
  });

  it('changes no neighbour that was not named', async () => {
    folder = await Folder.with({ 'a.playlist.yaml': CLEAN, 'b.playlist.yaml': SLIP });
    await run(folder.path, ['check', 'a.playlist.yaml', '--fix']);
    assert.equal((await folder.read('b.playlist.yaml')).toString(), SLIP);
  });
});

describe('The examples', function () {
  // Each test starts programs; on a busy machine that takes its time.
  this.timeout(120_000);
  it('pass learning-playlists check without any finding', async () => {
    const examples = join(import.meta.dirname, '../../examples');
    const { status, stdout } = await run(join(examples, '..'), ['check', 'examples', '--format', 'json']);
    assert.deepEqual(findingsOf(stdout), []);
    assert.equal(status, 0);
  });
});
