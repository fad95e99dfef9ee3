import type { JsonSchema } from '../json-schema';
import { map, number, reserved, text, texts, word, wordList } from './build';
import {
  codes,
  FOR_LATER,
  grades,
  id,
  language,
  license,
  oneNumberOfMinutes,
  resourceFields,
  statements,
} from './values';
import { AGENTS, APPROACHES, CONTROL_AREAS, SIGNERS, STATUSES } from './words';

/** What every playlist and board says about itself; `format`, `id` and `title` are required. */
export function header(
  format: string,
  formatSays: string,
  noun: string,
): Readonly<Record<string, JsonSchema>> {
  return {
    format: {
      description: `What kind of file this is: always ${format} here.`,
      type: 'string',
      enum: [format],
      enumDescriptions: [formatSays],
      examples: [format],
    },
    id: id(
      `The name of this ${noun} inside the workspace: small letters and hyphens. Other files point at it, so it never changes.`,
      ['fractions-week-1'],
    ),
    title: text('The title, as students see it.', ['Fractions on a line']),
    summary: text('A sentence or two to students: what this is about.', [
      'This week we find out where fractions live.',
    ]),
    purpose: text('Why it is made this way, to colleagues; students do not see it.', [
      'Practice with choice before the unit test.',
    ]),
    goals: statements(
      'What students are after, as "I can" sentences. {by: student} leaves one for the learner to write.',
      [['I can place a fraction on a number line', { by: 'student' }], 'I can compare two fractions'],
    ),
    grades: grades('The grades it is for: one, a range, or a list.', [3, 'K', [3, 4], '3-5']),
    subject: text('The subject.', ['mathematics', 'science'], SUBJECTS),
    language: language('The language students read, as a language tag.', ['en', 'es-MX']),
    'translation-of': id('The id of the file that this one translates.', ['fractions-week-1']),
    standards: codes('The targets: standards that every student meets by finishing. One code, or a list.', [
      ['3.NF.A.1', '3.NF.A.2'],
      'ngss:3-PS2-1',
    ]),
    approach: word('Which approach it takes.', APPROACHES, ['personalized']),
    control: {
      ...map({
        noun: 'the list of who decides',
        description: 'Who decides on what: the teacher, the student, or both together.',
        properties: Object.fromEntries(
          CONTROL_AREAS.map(([area, says]) => [area, word(says, AGENTS, ['shared'])]),
        ),
      }),
      examples: [{ path: 'student', pace: 'shared' }],
    },
    'class-time': {
      ...oneNumberOfMinutes('Time in class: minutes in all, or sessions and minutes of each.', []),
      type: ['integer', 'string', 'object'],
      'x-noun': 'the class time',
      minProperties: 1,
      properties: {
        sessions: number('How many sessions; 1 when left out.', 1, 1000, [3]),
        minutes: oneNumberOfMinutes(
          'Minutes of one session; when left out, `periods` of curriculum.yaml says.',
          [45],
        ),
      },
      additionalProperties: false,
      examples: [90, { sessions: 3, minutes: 45 }],
    },
    due: text('When it is due: a date, or in your own words.', ['2026-03-20', 'Friday before lunch']),
    status: word('How far the file has come.', STATUSES, ['draft']),
    authors: texts('Who wrote it.', [['Amina Okafor', 'Luis Ortega'], 'Amina Okafor']),
    license: license('Under which licence others may use it (an SPDX id).'),
    'derived-from': {
      ...map({
        noun: 'the source',
        description: 'What this was made from, and by whom.',
        properties: resourceFields(),
        constraint: { minProperties: 1 },
      }),
      examples: [{ title: 'Fraction board', by: 'Luis Ortega', license: 'CC-BY-4.0' }],
    },
    family: {
      description: 'A note for home: one text, or one for each language.',
      'x-noun': 'the note for home',
      type: ['string', 'object'],
      pattern: '\\S',
      'x-reads': 'text',
      minProperties: 1,
      propertyNames: { pattern: LANGUAGE_KEY },
      additionalProperties: text('The note in this language.', ['Ask to see the paper strips!']),
      examples: [
        'Ask to see the paper strips!',
        { en: 'Ask to see the strips!', es: '¡Pida ver las tiras!' },
      ],
    },
    materials: texts('What has to be at hand.', [['paper strips', 'scissors']]),
    'look-fors': texts('What a visitor to the room would see and hear.', [
      ['Students explain their choice of path'],
    ]),
    signatures: wordList('Who signs, as on a learning contract.', SIGNERS, [
      ['student', 'teacher', 'family'],
    ]),
  };
}

/** Words kept for later; they come last, so that they are never offered first. */
export const RESERVED: Readonly<Record<string, JsonSchema>> = {
  groups: reserved(FOR_LATER),
  for: reserved(FOR_LATER),
};

const LANGUAGE_KEY = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$';

const SUBJECTS = [
  ['mathematics', 'Mathematics.'],
  ['reading', 'Reading and literature.'],
  ['writing', 'Writing and language.'],
  ['science', 'Science.'],
  ['social studies', 'History, geography, civics, economics.'],
  ['health', 'Health and physical education.'],
  ['arts', 'Music, visual arts, drama, dance.'],
  ['technology', 'Computing, design and technology.'],
  ['languages', 'World languages.'],
] as const;
