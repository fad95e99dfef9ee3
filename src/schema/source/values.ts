import type { JsonSchema } from '../json-schema';
import { looksLike, map, number, ref, text, word, wordList } from './build';
import { CODE, GRADE, ID, LANGUAGE, MINUTES, ONE_NUMBER_OF_MINUTES, PERCENT } from './patterns';
import { BARRIERS, LICENSES } from './words';

/** Shapes of values that several kinds of entries share. */

export const FOR_LATER = 'Kept for later: which students a part is for. Not yet supported.';

export function minutes(description: string): JsonSchema {
  return looksLike('minutes', ['integer', 'string'], MINUTES, description, [10, '10-20', '15 min'], {
    minimum: 0,
    maximum: 99999,
  });
}

export function oneNumberOfMinutes(description: string, examples: readonly unknown[]): JsonSchema {
  return looksLike(
    'one-number-of-minutes',
    ['integer', 'string'],
    ONE_NUMBER_OF_MINUTES,
    description,
    examples,
    {
      minimum: 1,
      maximum: 99999,
    },
  );
}

export function codes(description: string, examples: readonly unknown[]): JsonSchema {
  return looksLike('code', ['string'], CODE, description, examples, { list: true });
}

export function grades(description: string, examples: readonly unknown[]): JsonSchema {
  return looksLike('grade', ['integer', 'string'], GRADE, description, examples, {
    list: true,
    minimum: 0,
    maximum: 13,
  });
}

export function oneGrade(description: string, examples: readonly unknown[]): JsonSchema {
  return looksLike('grade', ['integer', 'string'], GRADE, description, examples, { minimum: 0, maximum: 13 });
}

export function id(description: string, examples: readonly string[]): JsonSchema {
  return looksLike('id', ['string'], ID, description, examples);
}

export function language(description: string, examples: readonly string[]): JsonSchema {
  return looksLike('language', ['string'], LANGUAGE, description, examples, {
    'x-suggestions': [
      { value: 'en', description: 'English' },
      { value: 'es', description: 'Spanish' },
      { value: 'fr', description: 'French' },
      { value: 'ar', description: 'Arabic' },
    ],
  });
}

/** A score: percent, or points when `out-of` is given. Between 0 and 1 stands a share, which is a slip. */
export function score(description: string, examples: readonly unknown[], minimum: number): JsonSchema {
  return {
    description,
    type: ['number', 'string'],
    minimum,
    maximum: 10000,
    pattern: PERCENT,
    'x-reads': 'percent',
    if: { type: 'number', exclusiveMinimum: 0 },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema
    then: { minimum: 1 },
    examples,
  };
}

/** `2`, or `{min: 1, max: 3}`. */
export function amount(description: string, examples: readonly unknown[]): JsonSchema {
  return {
    description,
    type: ['integer', 'object'],
    'x-noun': 'a range',
    'x-reads': 'amount',
    minimum: 1,
    minProperties: 1,
    properties: {
      min: number('The fewest; 0 when left out.', 0, undefined, [1]),
      max: number('The most; all of them when left out.', 1, undefined, [3]),
    },
    additionalProperties: false,
    examples,
  };
}

/** `all`, `2`, or `{min: 1, max: 3}`. */
export function amountOrAll(description: string, examples: readonly unknown[]): JsonSchema {
  return {
    ...amount(description, examples),
    type: ['integer', 'string', 'object'],
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema
    then: { enum: ['all'], enumDescriptions: ['Every option of the section.'] },
  };
}

export function license(description: string): JsonSchema {
  return text(description, ['CC-BY-4.0'], LICENSES);
}

export function barriers(description: string): JsonSchema {
  return wordList(description, BARRIERS, [['reading', 'internet'], 'language']);
}

export function supports(description: string): JsonSchema {
  return {
    ...map({
      noun: 'the supports',
      description,
      properties: Object.fromEntries(
        BARRIERS.map(([barrier, says]) => [
          barrier,
          text(`How this barrier is lowered here. ${says}`, ['A partner or an audio version helps']),
        ]),
      ),
    }),
    examples: [{ reading: 'Audio version linked' }],
  };
}

/** "I can" sentences and success criteria. */
export function statements(description: string, examples: readonly unknown[]): JsonSchema {
  return {
    description,
    type: ['string', 'array'],
    pattern: '\\S',
    'x-reads': 'text',
    items: ref('statement'),
    examples,
  };
}

export const statement: JsonSchema = {
  title: 'Sentence',
  description: 'A sentence, or {say: …, by: …}; {by: student} alone leaves a blank that the learner fills.',
  'x-noun': 'a sentence',
  type: ['string', 'object'],
  pattern: '\\S',
  'x-reads': 'text',
  properties: {
    say: text('The sentence itself.', ['I can compare two fractions']),
    by: word(
      'Whose sentence it is.',
      [
        ['teacher', "The teacher's. It is so when nothing is said."],
        ['student', "The student's own; without `say` it is a blank to fill."],
      ],
      ['student'],
    ),
  },
  additionalProperties: false,
  if: { type: 'object', properties: { by: { const: 'student' } }, required: ['by'] },
  else: { required: ['say'] },
  examples: ['I can compare two fractions', { by: 'student' }],
};

/** A source of material: an address, or its title, author and licence as well. */
export function resourceFields(): Readonly<Record<string, JsonSchema>> {
  return {
    title: text('What it is called.', ['Fractions on a number line']),
    url: text('Its web address, or a file near this one.', [
      'https://example.org/fractions',
      './handout.pdf',
    ]),
    by: text('Who made it; they are named with it.', ['Amina Okafor']),
    license: license('Under which licence it may be used (an SPDX id).'),
  };
}

export const resource: JsonSchema = {
  title: 'Resource',
  description: 'A web address or file, or {title, url, by, license, offline}.',
  'x-noun': 'a resource',
  type: ['string', 'object'],
  pattern: '\\S',
  'x-reads': 'text',
  minProperties: 1,
  properties: {
    ...resourceFields(),
    offline: {
      description: 'What to use without the internet; true when it works offline as it is.',
      type: ['string', 'boolean'],
      pattern: '\\S',
      'x-reads': 'text',
      'x-suggestions': [
        { value: true, description: 'It works without the internet.' },
        { value: false, description: 'It needs the internet.' },
      ],
      examples: ['Printed copy in the blue tray', true],
    },
  },
  additionalProperties: false,
  examples: [
    'https://example.org/fractions',
    { title: 'Fraction game', url: 'https://example.org/game', by: 'Amina Okafor', license: 'CC-BY-4.0' },
  ],
};

export function resources(description: string): JsonSchema {
  return {
    ...resource,
    title: 'Resources',
    description,
    type: ['string', 'object', 'array'],
    items: ref('resource'),
  };
}
