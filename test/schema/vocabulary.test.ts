import assert from 'node:assert/strict';
import { type Kind, keyword, keywords, rootShape, type Shape, shapeAt, values } from '../../src/schema/shape';
import { keywordMeant, valueMeant } from '../../src/schema/vocabulary';

/** Slips of the keyboard: a letter left out, doubled, or swapped with the next. */
function slipsOf(word: string): string[] {
  const slips = new Set<string>();
  for (let i = 0; i < word.length; i++) {
    const char = word[i] ?? '';
    slips.add(word.slice(0, i) + word.slice(i + 1));
    slips.add(word.slice(0, i) + char + word.slice(i));
    slips.add(word.slice(0, i) + (word[i + 1] ?? '') + char + word.slice(i + 2));
  }
  slips.delete(word);
  return [...slips];
}

const SHAPES: readonly (readonly [Kind, readonly (string | number)[], readonly string[]])[] = [
  ['playlist', [], []],
  ['playlist', ['steps', 0], ['do']],
  ['playlist', ['steps', 0], ['choose']],
  ['playlist', ['steps', 0], ['check']],
  ['playlist', ['steps', 0], ['part']],
  ['choice-board', [], ['grid']],
  ['curriculum', [], []],
];

function at(kind: Kind, path: readonly (string | number)[]): Shape {
  return shapeAt(kind, path, () => new Set()) ?? rootShape(kind);
}

describe('the words that were meant', () => {
  it('hold the keyword for nearly every slip of the keyboard', () => {
    const missed: string[] = [];
    let all = 0;
    for (const [kind, path, present] of SHAPES) {
      const names = keywords(at(kind, path), new Set(present)).map(({ name }) => name);
      for (const name of names.filter((word) => word.length > 3)) {
        for (const slip of slipsOf(name)) {
          if (keyword(at(kind, path), new Set(present), slip)) continue;
          all++;
          if (!keywordMeant(slip, names)?.words.includes(name)) missed.push(`${slip} (${name})`);
        }
      }
    }
    assert.ok(all > 1000);
    assert.ok(missed.length < all / 50, `${missed.length} of ${all}: ${missed.slice(0, 40).join(', ')}`);
  });

  it('hold the word of a list for nearly every slip of the keyboard', () => {
    const missed: string[] = [];
    let all = 0;
    for (const name of ['kind', 'with', 'respond', 'barriers', 'priority']) {
      const words = values(
        keyword(at('playlist', ['steps', 0]), new Set(['do']), name)?.value ?? at('playlist', []),
      ).map(({ value }) => String(value));
      assert.ok(words.length > 2);
      for (const word of words.filter((one) => one.length > 3)) {
        for (const slip of slipsOf(word)) {
          all++;
          if (!valueMeant(slip, words)?.words.includes(word)) missed.push(`${slip} (${word})`);
        }
      }
    }
    assert.ok(all > 300);
    assert.ok(missed.length < all / 50, `${missed.length} of ${all}: ${missed.slice(0, 40).join(', ')}`);
  });

  it('are sure where only the spelling differs', () => {
    for (const slip of ['Minutes', 'minute', 'mintues', ' minutes']) {
      assert.deepEqual(
        [keywordMeant(slip, ['minutes', 'with'])?.words[0], keywordMeant(slip, ['minutes', 'with'])?.sure],
        ['minutes', true],
        slip,
      );
    }
    for (const slip of ['class time', 'classTime', 'Class_Time', 'class–time']) {
      assert.deepEqual(
        keywordMeant(slip, ['class-time']),
        { words: ['class-time'], sure: true, guess: false },
        slip,
      );
    }
    assert.deepEqual(valueMeant('individualised', ['individualized']), {
      words: ['individualized'],
      sure: true,
      guess: false,
    });
    assert.equal(keywordMeant('time', ['minutes'])?.sure, false);
  });

  it('never propose what may not stand there', () => {
    assert.equal(keywordMeant('time', ['title']), undefined);
    assert.equal(keywordMeant('name', ['minutes']), undefined);
    assert.equal(keywordMeant('constructor', ['do']), undefined);
    assert.equal(keywordMeant('x'.repeat(1000), ['do']), undefined);
  });
});
