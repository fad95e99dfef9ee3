import assert from 'node:assert/strict';
import { partLoader } from '../../../src/extension/web/parts';

/** Files by name, and the names of those that were read. */
function filesOf(files: Record<string, string>): {
  reads: string[];
  read: (file: string) => Promise<string>;
} {
  const reads: string[] = [];
  return {
    reads,
    read: async (file) => {
      reads.push(file);
      const text = files[file];
      if (text === undefined) throw new Error(`no file ${file}`);
      return text;
    },
  };
}

describe('parts of the web extension', () => {
  it('are run with what they need, each once', async () => {
    const { reads, read } = filesOf({
      'web.js':
        'exports.total = require("./a.js").one + require("./b.js").two; exports.host = require("vscode");',
      'a.js': 'exports.one = require("./b.js").two - 1;',
      'b.js': 'globalThis.timesRun = (globalThis.timesRun ?? 0) + 1; module.exports = { two: 2 };',
    });
    const needs = { 'web.js': ['a.js', 'b.js'], 'a.js': ['b.js'], 'b.js': [] };
    const load = partLoader(needs, read, { vscode: 'the host' });
    assert.deepEqual({ ...(await load('web.js')) }, { total: 3, host: 'the host' });
    assert.deepEqual(reads.sort(), ['a.js', 'b.js', 'web.js']);
    assert.equal(Reflect.get(globalThis, 'timesRun'), 1);
    Reflect.deleteProperty(globalThis, 'timesRun');
  });

  it('are read when they are asked for and not before', async () => {
    const { reads, read } = filesOf({
      'web.js': 'exports.later = () => require.part("./later.js");',
      'later.js': 'exports.word = "come";',
    });
    const { later } = await partLoader({ 'web.js': [], 'later.js': [] }, read, {})('web.js');
    assert.ok(typeof later === 'function');
    assert.deepEqual(reads, ['web.js']);
    assert.equal((await later()).word, 'come');
    assert.equal(await later(), await later());
    assert.deepEqual(reads, ['web.js', 'later.js']);
  });

  it('may need each other', async () => {
    const { read } = filesOf({
      'web.js': 'exports.name = () => "web"; exports.both = require("./a.js").both;',
      'a.js': 'const web = require("./web.js"); exports.both = () => web.name() + " and a";',
    });
    const { both } = await partLoader({ 'web.js': ['a.js'], 'a.js': ['web.js'] }, read, {})('web.js');
    assert.ok(typeof both === 'function');
    assert.equal(both(), 'web and a');
  });

  it('are asked for again when their file could not be read', async () => {
    const answers: (() => string)[] = [
      () => {
        throw new Error('no network');
      },
      () => 'exports.word = "here";',
    ];
    const load = partLoader({ 'web.js': [] }, async () => answers.shift()?.() ?? '', {});
    await assert.rejects(load('web.js'), /no network/);
    assert.equal((await load('web.js')).word, 'here');
  });

  it('pass on what goes wrong while they run, and run again', async () => {
    Reflect.set(globalThis, 'broken', true);
    const { read } = filesOf({
      'web.js': 'if (globalThis.broken) throw new Error("broken"); exports.ok = true;',
    });
    const load = partLoader({ 'web.js': [] }, read, {});
    await assert.rejects(load('web.js'), /^Error: broken$/);
    Reflect.deleteProperty(globalThis, 'broken');
    assert.equal((await load('web.js')).ok, true);
  });

  it('reject a part that nobody wrote down', async () => {
    const { read } = filesOf({ 'web.js': 'require("./hidden.js");' });
    await assert.rejects(partLoader({ 'web.js': [] }, read, {})('web.js'), /hidden\.js has not been read/);
  });
});
