import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { scalarText } from '../../src/language/scalarText';

describe('a text as a YAML value', () => {
  it('stays plain where it can', () => {
    for (const text of [
      'watch',
      'hands-on',
      '3.NF.A.1',
      'ngss:3-PS2-1',
      './a b.yaml',
      'social studies',
      '-x',
    ]) {
      assert.equal(scalarText(text), text);
    }
    assert.equal(scalarText('a, b'), 'a, b');
    assert.equal(scalarText('a, b', '', true), '"a, b"');
    assert.equal(scalarText('it"s', '"'), 'it\\"s');
    assert.equal(scalarText("it's", "'"), "it''s");
  });

  it('reads back as itself, everywhere', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'ab1.-:,#[]{}"\'&*!|>%@` ?~eE+_0xn'), maxLength: 8 }),
      fc.constantFrom(
        'true',
        'No',
        '3.10',
        '1e2',
        'null',
        '~',
        '.inf',
        '2026-03-20',
        '0x1F',
        '12_3',
        '- a',
        'a: b',
      ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(parse(`k: ${scalarText(text)}\n`).k, text);
        assert.equal(parse(`- ${scalarText(text)}\n`)[0], text);
        assert.equal(parse(`[${scalarText(text, '', true)}, b]`)[0], text);
        assert.equal(parse(`{k: ${scalarText(text, '', true)}}`).k, text);
        assert.equal(parse(`"${scalarText(text, '"')}"`), text);
        if (!/[\p{C}\n\r\t]/u.test(text)) assert.equal(parse(`'${scalarText(text, "'")}'`), text);
      }),
      { numRuns: 2000 },
    );
  });
});
