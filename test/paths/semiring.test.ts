import assert from 'node:assert/strict';
import fc from 'fast-check';
import { facts } from '../../src/paths/prerequisites';
import {
  choosing,
  counting,
  elementary,
  feasibility,
  least,
  most,
  product,
  type Semiring,
} from '../../src/paths/semiring';

const numbers = (zero: number) => fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(zero));

function keepsTheLaws<T>(name: string, ring: Semiring<T>, value: fc.Arbitrary<T>): void {
  it(`${name} keeps the laws`, () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const { plus, times, zero, one } = ring;
        assert.deepEqual(plus(a, b), plus(b, a));
        assert.deepEqual(times(a, b), times(b, a));
        assert.deepEqual(plus(plus(a, b), c), plus(a, plus(b, c)));
        assert.deepEqual(times(times(a, b), c), times(a, times(b, c)));
        assert.deepEqual(times(a, plus(b, c)), plus(times(a, b), times(a, c)));
        assert.deepEqual(plus(a, zero), a);
        assert.deepEqual(times(a, one), a);
        assert.deepEqual(times(a, zero), zero);
        assert.equal(ring.isZero(a), a === zero);
      }),
    );
  });

  it(`${name}: its faster forms say what the recurrence says`, () => {
    const { zero, one, plus, times, isZero } = ring;
    const plain: Semiring<T> = { zero, one, plus, times, isZero };
    // Closed forms are given open options only.
    const open = value.filter((candidate) => !ring.isZero(candidate));
    fc.assert(
      fc.property(fc.array(open, { maxLength: 7 }), fc.nat(7), fc.nat(7), (values, min, max) => {
        const highest = Math.min(max, values.length);
        assert.deepEqual(elementary(ring, values, highest), elementary(plain, values, highest));
        assert.deepEqual(choosing(ring, values, min, max), choosing(plain, values, min, max));
        assert.deepEqual(product(ring, values), product(plain, values));
      }),
    );
  });
}

describe('semirings', () => {
  keepsTheLaws('feasibility', feasibility, fc.boolean());
  keepsTheLaws('counting', counting, fc.bigInt({ min: 0n, max: 40n }));
  keepsTheLaws('least', least, numbers(least.zero));
  keepsTheLaws('most', most, numbers(most.zero));
  keepsTheLaws('facts', facts, fc.integer({ min: 0, max: 15 }));
});
