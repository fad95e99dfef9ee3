import assert from 'node:assert/strict';
import { nearest } from '../../src/spelling/nearest';

describe('nearest', () => {
  const codes = ['3.NF.A.1', '3.NF.A.2', '3.OA.A.1', 'MP1', 'MP2'];

  it('puts the fewest edits first; a swap of neighbours is one', () => {
    assert.deepEqual(nearest('3.FN.A.1', codes, 1), ['3.NF.A.1']);
    assert.deepEqual(nearest('3.NF.A.2', codes, 2), ['3.NF.A.2', '3.NF.A.1']);
  });

  it('prefers a longer common beginning, then the order given', () => {
    assert.deepEqual(nearest('3.NF.A.7', codes, 2), ['3.NF.A.1', '3.NF.A.2']);
    assert.deepEqual(nearest('3.OF.A.1', codes, 2), ['3.OA.A.1', '3.NF.A.1']);
  });

  it('takes two edits at most, and one in a short text', () => {
    assert.deepEqual(nearest('3.XX.A.1', codes, 5), ['3.NF.A.1', '3.OA.A.1']);
    assert.deepEqual(nearest('3.XX.B.1', codes, 5), []);
    assert.deepEqual(nearest('MP9', codes, 5), ['MP1', 'MP2']);
    assert.deepEqual(nearest('SP9', codes, 5), []);
  });

  it('gives as many as are asked for', () => {
    assert.deepEqual(nearest('MP9', codes, 1), ['MP1']);
    assert.deepEqual(nearest('MP9', codes, 0), []);
    assert.deepEqual(nearest('MP9', codes, -1), []);
  });
});
