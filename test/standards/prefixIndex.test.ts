import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PrefixIndex } from '../../src/standards/prefixIndex';

describe('PrefixIndex', () => {
  it('finds what a look at every spelling finds', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'B', '1', 'é', '\uffff'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ spelling: text, row: fc.nat(9) }), { maxLength: 20 }),
        text,
        (entries, prefix) => {
          const expected = new Set(
            entries.filter((one) => one.spelling.startsWith(prefix)).map((one) => one.row),
          );
          assert.deepEqual([...new PrefixIndex(entries).rows(prefix)].sort(), [...expected].sort());
        },
      ),
    );
  });
});
