import type { JsonSchema } from '../json-schema';
import { map, ref, text, texts, word } from './build';
import { CODE, RULE } from './patterns';
import { barriers, codes, id, oneGrade, oneNumberOfMinutes } from './values';
import { LEVELS } from './words';

export const learner: JsonSchema = map({
  noun: 'a learner',
  title: 'Learner',
  description: 'Learners, described by what they need; no names of children.',
  properties: {
    id: id('A name for these learners inside the workspace: small letters and hyphens.', ['newcomer']),
    name: text('What to call them.', ['New to English']),
    needs: barriers('The barriers that stand in their way unless something lowers them.'),
  },
  required: ['id', 'needs'],
  examples: [{ id: 'newcomer', name: 'New to English', needs: ['language', 'reading'] }],
});

export const requiredStandards: JsonSchema = {
  ...map({
    noun: 'an entry of required',
    title: 'Required standards',
    description: 'Standards that the curriculum must cover, for a grade and a subject; or one code.',
    properties: {
      grade: oneGrade('The grade.', [3, 'K', '3-5']),
      subject: text('The subject.', ['mathematics']),
      standards: codes('The standards. One code, or a list.', [['3.NF.A.1', '3.NF.A.2']]),
    },
    required: ['standards'],
  }),
  // `required` speaks of maps only, so it may stand beside a text.
  type: ['string', 'object'],
  pattern: CODE,
  'x-reads': 'code',
  examples: [{ grade: 3, subject: 'mathematics', standards: ['3.NF.A.1', '3.NF.A.2'] }, '3.NF.A.1'],
};

export const curriculum: JsonSchema = map({
  noun: 'the curriculum',
  title: 'Curriculum',
  description: 'What all files of a workspace share: frameworks, learners, names and rules.',
  properties: {
    format: {
      description: 'What kind of file this is: always curriculum/1 here.',
      type: 'string',
      enum: ['curriculum/1'],
      enumDescriptions: ['A curriculum, first version of the format.'],
      examples: ['curriculum/1'],
    },
    frameworks: texts(
      'The frameworks in use, in order of preference for bare codes; a path reads a framework from a file (CASE).',
      [['ccss-math', './standards/state.json'], 'ngss'],
    ),
    learners: {
      description: 'The learners to plan for, described by what they need.',
      type: 'array',
      items: ref('learner'),
      examples: [[{ id: 'newcomer', name: 'New to English', needs: ['language', 'reading'] }]],
    },
    priorities: {
      ...map({
        noun: 'the names of the priorities',
        description: 'What students see for must, should and aspire.',
        properties: {
          must: text('The name for must.', ['Must do']),
          should: text('The name for should.', ['Should do']),
          aspire: text('The name for aspire.', ['Aspire to do']),
        },
      }),
      examples: [{ must: 'Must do', should: 'Should do', aspire: 'Aspire to do' }],
    },
    rules: {
      description: 'How loudly each rule speaks: off, hint, warning or error.',
      'x-noun': 'the list of rules',
      type: 'object',
      propertyNames: { pattern: RULE },
      additionalProperties: word('How loudly this rule speaks.', LEVELS, ['off']),
      examples: [{ 'agency/no-reflection': 'off', 'time/over': 'error' }],
    },
    periods: {
      ...map({
        noun: 'the periods',
        description: 'How long a lesson is.',
        properties: { minutes: oneNumberOfMinutes('Minutes of one period.', [45]) },
      }),
      examples: [{ minutes: 45 }],
    },
    required: {
      description: 'Standards that the whole curriculum must cover, by grade and subject.',
      type: 'array',
      items: ref('required-standards'),
      examples: [[{ grade: 3, subject: 'mathematics', standards: ['3.NF.A.1', '3.NF.A.2'] }]],
    },
  },
  required: ['format'],
});
