import assert from 'node:assert/strict';
import { readCcssMathData } from '../../src/standards/ccssMathData';

describe('readCcssMathData', () => {
  const good = {
    version: '1',
    codes: ['K K.CC'],
    identifiers: ['0 1'],
    spellings: {},
    categories: { HSA: 'Algebra' },
    domains: { CC: 'Counting and Cardinality' },
    emphasis: { major: 'K.CC.A', supporting: '', additional: '' },
    buildsOn: { 'K.CC': 'K' },
    related: {},
  };

  it('reads what is whole', () => {
    assert.deepEqual(readCcssMathData(JSON.stringify(good)), good);
  });

  it('names the field that is damaged', () => {
    for (const name of Object.keys(good)) {
      for (const bad of [undefined, null, 1, [1], { major: 1 }, { 'K.CC': 1 }]) {
        assert.throws(
          () => readCcssMathData(JSON.stringify({ ...good, [name]: bad })),
          new RegExp(`"${name}"`),
        );
      }
    }
    assert.throws(() => readCcssMathData('null'), /damaged/);
    assert.throws(() => readCcssMathData('{'), SyntaxError);
  });
});
