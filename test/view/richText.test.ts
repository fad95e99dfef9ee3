import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainOf, richText } from '../../src/view/richText';
import type { RichText } from '../../src/view/view';

describe('inline text', () => {
  it('reads emphasis, code and links', () => {
    assert.deepEqual(richText('Read *this* and **that**, ~~not~~ `x < 1`'), [
      'Read ',
      { kind: 'em', content: ['this'] },
      ' and ',
      { kind: 'strong', content: ['that'] },
      ', ',
      { kind: 'strike', content: ['not'] },
      ' ',
      { kind: 'code', text: 'x < 1' },
    ]);
    assert.deepEqual(richText('[**Video**](https://example.org/v)'), [
      { kind: 'link', href: 'https://example.org/v', content: [{ kind: 'strong', content: ['Video'] }] },
    ]);
    assert.deepEqual(richText('See https://example.org/a.'), [
      'See ',
      { kind: 'link', href: 'https://example.org/a', content: ['https://example.org/a'] },
      '.',
    ]);
  });

  it('leaves plain words, lines and lone marks as they are', () => {
    assert.deepEqual(richText('5 * 3 = 15'), ['5 * 3 = 15']);
    assert.deepEqual(richText('snake_case_word'), ['snake_case_word']);
    assert.deepEqual(richText('One\ntwo'), ['One two']);
    assert.deepEqual(richText('# No heading'), ['# No heading']);
    assert.deepEqual(richText('- no list'), ['- no list']);
  });

  it('keeps markup as text', () => {
    assert.deepEqual(richText('<b>bold</b>'), ['<b>bold</b>']);
    assert.deepEqual(richText('<img src=x onerror=alert(1)>'), ['<img src=x onerror=alert(1)>']);
  });

  it('shows where an unsafe link leads, and does not lead there', () => {
    assert.deepEqual(richText('[Sheet](./sheet.pdf)'), ['Sheet', ' (./sheet.pdf)']);
    assert.equal(plainOf(richText('[x](javascript:alert(1))')), 'x (javascript:alert(1))');
    assert.equal(plainOf(richText('[x](<data:text/html,y>)')), 'x (data:text/html,y)');
  });

  it('is quick on a text that is made to be slow', () => {
    for (const text of ['['.repeat(19_000), '*a '.repeat(6000), '`'.repeat(19_000), '![]('.repeat(4000)]) {
      const start = performance.now();
      richText(text);
      assert.ok(performance.now() - start < 1000, `${text.slice(0, 4)}… took too long`);
    }
    assert.deepEqual(richText('*a*'.repeat(10_000)), ['*a*'.repeat(10_000)]);
  });

  it('never makes a link that is not safe, nor throws, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...['*', '**', '_', '`', '[', '](', ')', '<', '>', '\\', '&lt;', ' ', '\n', 'word', '🦊'],
      ...[
        'javascript:',
        'JaVaScRiPt:',
        'data:',
        'https://a.example/',
        'https:',
        'file:///',
        'mailto:a@b.example',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const href of links(richText(pieces.join('')))) assert.match(href, /^(https?:\/\/|mailto:)/);
      }),
      { numRuns: 1000 },
    );
  });
});

function links(text: RichText): string[] {
  return text.flatMap((part) => {
    if (typeof part === 'string' || part.kind === 'code') return [];
    return part.kind === 'link' ? [part.href, ...links(part.content)] : links(part.content);
  });
}
