import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMinutes } from '../../src/model/reader';
import {
  amountOf,
  gradeOf,
  languageOf,
  minutesOf,
  numberOf,
  scoreOf,
  writtenAmount,
} from '../../src/schema/readings';
import { MINUTES } from '../../src/schema/source/patterns';

describe('what may have been meant by', () => {
  it('a time', () => {
    const times: Record<string, string | undefined> = {
      '1:30': '90',
      '1 h': '60',
      '1.5 hours': '90',
      '1h 30': '90',
      '90m': '90',
      'half an hour': '30',
      'about 10': '10',
      '10/20': '10-20',
      '20-10': '10-20',
      '10 min - 20 min': '10-20',
      '7.5': '8',
      'ten minutes': '10',
      'a while': undefined,
      '': undefined,
    };
    for (const [text, minutes] of Object.entries(times)) assert.equal(minutesOf(text), minutes, text);
  });

  it('a number', () => {
    const numbers: Record<string, number | undefined> = {
      '20': 20,
      '20 points': 20,
      '1,000': 1000,
      twenty: 20,
      twice: 2,
      '2x': 2,
      '20 of 30': undefined,
      'two or three': undefined,
      many: undefined,
    };
    for (const [text, number] of Object.entries(numbers)) assert.equal(numberOf(text), number, text);
  });

  it('how many to choose', () => {
    const amounts: Record<string, string | undefined> = {
      '1-2': '{ min: 1, max: 2 }',
      '1 or 2': '{ min: 1, max: 2 }',
      '3–1': '{ min: 1, max: 3 }',
      '2 of 4': '2',
      '2/4': '2',
      'any two': '2',
      'up to 3': '{ max: 3 }',
      'at least 2': '{ min: 2 }',
      '2 or more': '{ min: 2 }',
      some: undefined,
    };
    for (const [text, written] of Object.entries(amounts)) {
      const amount = amountOf(text);
      assert.equal(amount && writtenAmount(amount), written, text);
    }
  });

  it('a score', () => {
    assert.deepEqual(scoreOf('8/10'), { score: 8, outOf: 10 });
    assert.deepEqual(scoreOf('8 out of 10'), { score: 8, outOf: 10 });
    assert.deepEqual(scoreOf('0.8'), { score: 80 });
    assert.deepEqual(scoreOf('.855'), { score: 85.5 });
    assert.deepEqual(scoreOf('80 percent'), { score: 80 });
    assert.equal(scoreOf('good'), undefined);
  });

  it('a grade or a language', () => {
    assert.equal(gradeOf('Grade 3'), '3');
    assert.equal(gradeOf('3rd - 5th grades'), '3-5');
    assert.equal(gradeOf('Kindergarten'), 'K');
    assert.equal(gradeOf('beginners'), undefined);
    assert.equal(languageOf('Español'), 'es');
    assert.equal(languageOf('en_US'), 'en-US');
    assert.equal(languageOf('Klingon, mostly'), undefined);
    assert.equal(languageOf('constructor'), undefined);
  });
});

describe('the pattern of minutes', () => {
  const pattern = new RegExp(MINUTES, 'u');
  const span = { start: 0, end: 0 };

  it('accepts what the model reads, and nothing else but ranges that run backwards', () => {
    const piece = fc.constantFrom(
      '1',
      '20',
      '300',
      '-',
      '–',
      '—',
      ' ',
      'to',
      'min',
      'Minutes',
      'mins',
      '.',
      ':',
      'h',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const value = pieces.join('').trim();
        const read = readMinutes({ value, span }) !== undefined;
        if (read) assert.ok(pattern.test(value), value);
        else if (pattern.test(value)) assert.match(value, /^\d+\D+\d/);
      }),
      { numRuns: 5000 },
    );
  });
});
