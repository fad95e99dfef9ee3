import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MendedText } from '../../../src/model/repair/mendedText';
import type { TextChange } from '../../../src/model/text';

const change = (start: number, end: number, text: string): TextChange => ({ span: { start, end }, text });

describe('Mended text', () => {
  it('knows where an unchanged character was typed', () => {
    const mended = new MendedText('do:Read\nid:x');
    mended.apply([change(3, 3, ' '), change(11, 11, ' ')]);
    assert.equal(mended.text, 'do: Read\nid: x');
    assert.equal(mended.toOriginal(4), 3);
    assert.equal(mended.toOriginal(9), 8);
    assert.equal(mended.toOriginalEnd(8), 7);
    mended.apply([change(4, 4, '"'), change(8, 8, '"')]);
    assert.equal(mended.text, 'do: "Read"\nid: x');
    assert.deepEqual(mended.toOriginalSpan({ start: 4, end: 10 }), { start: 3, end: 7 });
  });

  it('does not reach over what was taken out', () => {
    const mended = new MendedText('[1]] # x');
    mended.apply([change(3, 4, '')]);
    assert.deepEqual(mended.toOriginalSpan({ start: 0, end: 3 }), { start: 0, end: 3 });
    assert.equal(mended.toOriginal(3), 4);
  });

  it('gives no change of text that was never typed', () => {
    const mended = new MendedText('ab');
    mended.apply([change(1, 1, 'XYZ')]);
    assert.equal(mended.toOriginalChanges([change(2, 3, '')]), undefined);
    assert.deepEqual(mended.toOriginalChanges([change(4, 5, 'c')]), [change(1, 2, 'c')]);
  });

  it('keeps order and place through any changes', () => {
    const pick = fc.tuple(fc.nat(30), fc.nat(4), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(fc.array(pick, { maxLength: 4 }), { maxLength: 4 }), (rounds) => {
        // Every character typed is another one, so that it can be found again; none of those put in is among them.
        const original = Array.from({ length: 30 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
        const mended = new MendedText(original);
        for (const round of rounds) {
          const changes: TextChange[] = [];
          let from = 0;
          for (const [gap, length, text] of round) {
            const start = Math.min(mended.text.length, from + gap);
            const end = Math.min(mended.text.length, start + length);
            changes.push(change(start, end, text));
            from = end + 1;
            if (from > mended.text.length) break;
          }
          mended.apply(changes);
        }
        let last = 0;
        for (let at = 0; at <= mended.text.length; at++) {
          const place = mended.toOriginal(at);
          assert.ok(place >= last && place <= original.length);
          assert.ok(mended.toOriginalEnd(at) <= place);
          last = place;
          const index = original.indexOf(mended.text[at] ?? '\0');
          if (index !== -1) assert.equal(place, index);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
