import assert from 'node:assert/strict';
import { directionOf, knownLanguage } from '../../src/view/language';
import { wordsFor } from '../../src/view/words';

describe('the language of a page', () => {
  it('takes real languages in their normal spelling, and nothing else', () => {
    assert.equal(knownLanguage('EN-us'), 'en-US');
    assert.equal(knownLanguage('es'), 'es');
    for (const tag of [undefined, '', 'xx', 'not a tag', '<b>', 'e'])
      assert.equal(knownLanguage(tag), undefined);
  });

  it('knows the direction from the language or its script', () => {
    for (const tag of ['ar', 'he', 'fa-AF', 'ur', 'pa-Arab', 'az-Arab'])
      assert.equal(directionOf(tag), 'rtl', tag);
    for (const tag of [undefined, 'en', 'es-MX', 'pa', 'ar-Latn']) assert.equal(directionOf(tag), 'ltr', tag);
  });

  it('falls back to English words', () => {
    for (const tag of [undefined, 'en-GB', 'xx', 'constructor', '__proto__']) {
      assert.equal(wordsFor(tag).language, 'en', tag);
    }
  });
});
