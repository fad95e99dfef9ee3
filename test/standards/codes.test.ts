import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodeResolver, splitQualified } from '../../src/standards/codes';
import type { Framework, FrameworkInfo } from '../../src/standards/framework';
import { StandardsRegistry } from '../../src/standards/registry';
import { bundled, loadedCcssMath, loadedRegistry } from './loaded';

describe('CodeResolver', () => {
  let registry: StandardsRegistry;
  let codes: CodeResolver;

  before(async () => {
    registry = await loadedRegistry();
    codes = new CodeResolver(registry);
  });

  it('gives every spelling of a standard one key', () => {
    for (const text of [
      '3.NF.A.1',
      '3.NF.1',
      'CCSS.Math.Content.3.NF.A.1',
      'ccss-math:3.NF.A.1',
      'CCSS: 3.nf.1',
    ]) {
      const code = codes.resolve(text);
      assert.equal(code.key, 'ccss-math:3.NF.A.1', text);
      assert.equal(code.known, true);
      assert.equal(code.framework, 'ccss-math');
      assert.equal(code.pending, false);
    }
  });

  it('tells an alias from the canonical spelling and keeps the qualifier', () => {
    assert.equal(codes.resolve('3.NF.A.1').alias, false);
    assert.equal(codes.resolve(' 3.NF.A.1 ').alias, false);
    assert.equal(codes.resolve('ccss-math:3.NF.A.1').alias, false);
    const alias = codes.resolve('3.nf.1');
    assert.deepEqual([alias.alias, alias.code], [true, '3.NF.A.1']);
    const qualified = codes.resolve('ccss:3.nf.1');
    assert.deepEqual([qualified.alias, qualified.code], [true, 'ccss:3.NF.A.1']);
    assert.equal(codes.resolve('3.NF.A.9').alias, false);
  });

  it('keeps codes of other frameworks and own codes, with case and spaces folded', () => {
    const other = codes.resolve('NGSS:3-ps2-1');
    assert.deepEqual(other, {
      text: 'NGSS:3-ps2-1',
      key: 'ngss:3-PS2-1',
      code: 'ngss:3-PS2-1',
      framework: 'ngss',
      known: false,
      alias: false,
      pending: false,
    });
    assert.equal(codes.resolve('ngss: 3–PS2–1 ').key, 'ngss:3-PS2-1');
    assert.equal(codes.resolve('RL.3.1').key, ':RL.3.1');
    assert.equal(codes.resolve('rl. 3 .1').key, ':RL.3.1');
    assert.equal(codes.resolve('Our  goal 1').key, ':OUR GOAL 1');
    // Spaces between words are kept: these are two codes.
    assert.notEqual(codes.resolve('Unit 1 1').key, codes.resolve('Unit 11').key);
    assert.notEqual(codes.resolve('RL.3.1').key, codes.resolve('ela:RL.3.1').key);
    assert.equal(codes.resolve('ccss:RL.3.1').known, false);
    assert.equal(codes.resolve('ccss:RL.3.1').framework, 'ccss');
  });

  it('follows the curriculum for bare codes', async () => {
    const math = await loadedCcssMath();
    const info: FrameworkInfo = { ...math, id: 'state', qualifiers: ['state'], title: 'Our state' };
    const state: Framework = {
      ...math,
      ...info,
      parse: (code) =>
        /^3\.NF\.1$/i.test(code) ? { key: 'state:3.NF.1', code: '3.NF.1', known: true } : undefined,
      get: () => undefined,
    };
    const both = new StandardsRegistry([...bundled, { info, load: async () => state }], assert.fail);
    await both.ready();
    assert.equal(new CodeResolver(both).resolve('3.NF.1').key, 'ccss-math:3.NF.A.1');
    assert.equal(new CodeResolver(both, ['state', 'ccss-math']).resolve('3.NF.1').key, 'state:3.NF.1');
    assert.equal(
      new CodeResolver(both, ['state', 'ccss-math']).resolve('3.NF.A.1').key,
      'ccss-math:3.NF.A.1',
    );
    assert.equal(new CodeResolver(both, ['State']).resolve('3.NF.A.1').key, ':3.NF.A.1');
    assert.equal(new CodeResolver(both, ['state']).resolve('ccss-math:3.NF.1').key, 'ccss-math:3.NF.A.1');
    assert.equal(new CodeResolver(both, ['./gone.json']).resolve('3.NF.A.1').known, false);
  });

  it('says that a framework is still loading, and answers when it has come', async () => {
    const fresh = new StandardsRegistry(bundled, assert.fail);
    const waiting = new CodeResolver(fresh);
    const first = waiting.resolve('3.NF.1');
    assert.deepEqual([first.pending, first.known, first.key], [true, false, ':3.NF.1']);
    await fresh.ready();
    assert.equal(waiting.resolve('3.NF.1').key, 'ccss-math:3.NF.A.1');
  });

  it('completes bare and qualified codes', () => {
    const found = (prefix: string) => codes.complete(prefix).map((one) => one.code);
    assert.deepEqual(found('3.NF.A.1'), ['3.NF.A.1']);
    assert.deepEqual(found('ccss-math:3.NF.A.1'), ['ccss-math:3.NF.A.1']);
    assert.deepEqual(found('ccss-math:').length, 735);
    assert.deepEqual(found('ngss:3'), []);
    assert.equal(codes.complete('', { grades: ['3'], subject: 'Mathematics', limit: 3 }).length, 3);
  });

  it('puts the frameworks of the subject first', async () => {
    const math = await loadedCcssMath();
    const info: FrameworkInfo = { ...math, id: 'art', qualifiers: ['art'], subjects: ['art'] };
    const art: Framework = { ...math, ...info, complete: () => [{ key: 'art:1', code: 'ART1', detail: '' }] };
    const both = new StandardsRegistry([...bundled, { info, load: async () => art }], assert.fail);
    await both.ready();
    const first = (subject: string) => new CodeResolver(both).complete('', { subject, limit: 1 })[0]?.code;
    assert.equal(first('Visual Arts'), 'ART1');
    assert.equal(first('Maths'), 'MP1');
    assert.equal(first('Science'), 'MP1');
  });

  it('offers near codes ready to write', () => {
    assert.equal(codes.nearest('3.FN.A.1', 1)[0], '3.NF.A.1');
    assert.equal(codes.nearest('ccss:3.FN.A.1', 1)[0], 'ccss:3.NF.A.1');
    assert.deepEqual(codes.nearest('ngss:3.FN.A.1', 1), []);
  });

  it('answers for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const code = codes.resolve(text);
        assert.match(code.key, /:/);
        // What it would write means the same.
        if (code.known) assert.equal(codes.resolve(code.code).key, code.key);
        codes.nearest(text, 3);
        codes.complete(text, { limit: 3 });
        assert.equal(codes.covers(code.key)[0], code.key);
      }),
      { numRuns: 1000 },
    );
    assert.equal(codes.resolve('x'.repeat(1_000_000)).known, false);
    assert.equal(codes.resolve('__proto__').known, false);
    assert.equal(codes.resolve('constructor:__proto__').known, false);
  });
});

describe('splitQualified', () => {
  it('parts a code from the name of its framework', () => {
    assert.deepEqual(splitQualified('ngss:3-PS2-1'), { qualifier: 'ngss', code: '3-PS2-1' });
    assert.deepEqual(splitQualified(' NGSS : 3-PS2-1 '), { qualifier: 'ngss', code: '3-PS2-1' });
    assert.deepEqual(splitQualified('3.NF.A.1'), { qualifier: undefined, code: '3.NF.A.1' });
    assert.deepEqual(splitQualified('ngss:'), { qualifier: undefined, code: 'ngss:' });
    assert.deepEqual(splitQualified('3:1'), { qualifier: undefined, code: '3:1' });
  });
});
