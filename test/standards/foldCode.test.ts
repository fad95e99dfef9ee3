import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldCode } from '../../src/standards/foldCode';

describe('foldCode', () => {
  it('folds case, dashes, spaces and invisible marks', () => {
    assert.equal(foldCode(' 3.nf .a. 1 '), '3.NF.A.1');
    assert.equal(foldCode('3–ps2‑1'), '3-PS2-1');
    assert.equal(foldCode('3.\u200bNF\u00a0.A'), '3.NF.A');
    assert.equal(foldCode('３．ＮＦ'), '3.NF');
    assert.equal(foldCode('goal  1\t2'), 'GOAL 1 2');
  });

  it('changes nothing the second time', () => {
    for (let point = 0; point < 0x20000; point++) {
      const one = String.fromCodePoint(point);
      if (foldCode(foldCode(one)) !== foldCode(one)) assert.fail(`U+${point.toString(16)}`);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(foldCode(foldCode(text)), foldCode(text));
      }),
      { numRuns: 2000 },
    );
  });
});
