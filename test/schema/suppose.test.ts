import assert from 'node:assert/strict';
import { SupposedData } from '../../src/schema/suppose';

describe('data as they would be once mended', () => {
  it('leave the original alone', () => {
    const data = { steps: [{ mintues: 3 }, { do: 'x' }] };
    const before = structuredClone(data);
    const supposed = new SupposedData(data);
    supposed.apply({ type: 'rename', map: ['steps', 0], from: 'mintues', to: 'minutes' });
    supposed.apply({ type: 'set', path: ['steps', 1, 'do'], value: 'y' });
    assert.deepEqual(data, before);
    assert.equal(supposed.valueAt(['steps', 0, 'minutes']), 3);
    assert.equal(supposed.valueAt(['steps', 1, 'do']), 'y');
  });

  it('lead back to where the text has it, through one rename in another', () => {
    const supposed = new SupposedData({ stepz: [{ chose: 1, form: [{ d: 'x' }] }] });
    supposed.apply({ type: 'rename', map: [], from: 'stepz', to: 'steps' });
    supposed.apply({ type: 'rename', map: ['steps', 0], from: 'form', to: 'from' });
    assert.deepEqual(supposed.sourceOf(['steps', 0, 'from', 0, 'd']), ['stepz', 0, 'form', 0, 'd']);
    assert.deepEqual(supposed.sourceOf(['steps', 0, 'chose']), ['stepz', 0, 'chose']);
    assert.deepEqual([...supposed.keysAt(['steps', 0])], ['chose', 'from']);
  });

  it('never let a rename cover a keyword that is there', () => {
    const supposed = new SupposedData({ mintues: 3, minutes: 4 });
    supposed.apply({ type: 'rename', map: [], from: 'mintues', to: 'minutes' });
    assert.equal(supposed.valueAt(['minutes']), 4);
  });

  it('do not fall for a place that is not there', () => {
    const supposed = new SupposedData({ a: 1 });
    supposed.apply({ type: 'set', path: ['b', 0, 'c'], value: 1 });
    supposed.apply({ type: 'rename', map: ['a'], from: 'x', to: 'y' });
    assert.deepEqual(supposed.data, { a: 1 });
  });
});
