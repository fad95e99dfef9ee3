import type { JsonSchema } from '../json-schema';
import { decideBy, decides, map, number, ref, text, texts, truth, word, wordList } from './build';
import { RESERVED } from './header';
import { PATH, STEP_TEXT } from './patterns';
import { amount, barriers, codes, id, minutes, resources, score, statements, supports } from './values';
import { BLOOM, DOK, GROUPINGS, KINDS, MODES, ORDERS, PLACES, PRIORITIES, RESPONSES } from './words';

type Fields = Readonly<Record<string, JsonSchema>>;

const own = {
  id: id('A name for this step, small letters and hyphens, to point at it from `after` and `must`.', [
    'fold-strip',
  ]),
  title: text('A title for students, where the text itself should not be it.', ['Warm-up']),
  priority: word('Must, should or aspire: whether the step may be left out.', PRIORITIES, ['should']),
  after: texts('What must be finished before this can start: ids of other steps.', [
    ['watch-clip'],
    'watch-clip',
  ]),
  teacherNote: text('A note to the teacher; students do not see it.', ['Watch for unequal thirds']),
  points: number('What it is worth under a points rule.', 0, 1000, [20]),
};

/** Fields of an activity that `each` may give to many at once. */
const shared: Fields = {
  directions: texts('The steps of the work, for the student.', [
    ['Fold', 'Label', 'Check with a partner'],
    'Fold and label',
  ]),
  kind: word('What kind of activity it is.', KINDS, ['make']),
  minutes: minutes('How long it takes: a number of minutes, or from–to.'),
  standards: codes('Standards that this work is aligned with. One code, or a list.', [
    '3.NF.A.1',
    ['3.NF.A.1', '3.NF.A.2'],
  ]),
  priority: own.priority,
  level: text('Readiness or challenge, in your own words.', ['medium', 'spicy']),
  rigor: {
    ...map({
      noun: 'the rigor',
      description: 'How demanding the thinking is: depth of knowledge (dok), or Bloom (bloom).',
      properties: {
        dok: {
          description: "Webb's depth of knowledge, 1 to 4.",
          type: 'integer',
          enum: DOK.map(([level]) => level),
          enumDescriptions: DOK.map(([, says]) => says),
          'x-reads': 'number',
          examples: [2],
        },
        bloom: word("Bloom's taxonomy, revised.", BLOOM, ['understand']),
      },
      constraint: { minProperties: 1 },
    }),
    examples: [{ dok: 2, bloom: 'understand' }],
  },
  with: wordList('With whom the student works.', GROUPINGS, ['pair', ['solo', 'pair']]),
  place: texts(
    'Where it can be done: one of the known places, or your own words.',
    [['classroom', 'home'], 'garden'],
    PLACES,
  ),
  mode: word('On a device, on paper, or with the hands.', MODES, ['hands-on']),
  interests: texts('Interests that it appeals to.', [['animals', 'space'], 'football']),
  resource: resources('What the student uses: an address, a file, or a list of them.'),
  materials: texts('What has to be at hand.', [['paper strips', 'scissors'], 'paper strips']),
  respond: wordList('How a student may show the work.', RESPONSES, [['drawing', 'audio', 'text'], 'talk']),
  barriers: barriers('What in the task could stand in a learner’s way.'),
  supports: supports('How each barrier is lowered here, in words.'),
  'check-in': truth(
    'Stop and see the teacher here.',
    'The student stops and sees the teacher.',
    'No stop here.',
  ),
  criteria: statements('What good work looks like; {by: student} leaves one for the student to write.', [
    ['The parts are equal', { by: 'student' }],
    'The parts are equal',
  ]),
  'teacher-note': own.teacherNote,
  points: own.points,
};

export const each: JsonSchema = {
  ...map({
    noun: 'each',
    title: 'For each activity',
    description:
      'Gives every activity in here, at any depth, the fields that it leaves out; the nearest `each` wins.',
    properties: { ...shared, ...RESERVED },
    constraint: { minProperties: 1 },
  }),
  examples: [{ minutes: 15, with: 'pair' }],
};

export const activity: JsonSchema = map({
  noun: 'an activity',
  title: 'Activity',
  description: 'Something that a student does.',
  properties: {
    do: decides(
      text('What the student does, in a sentence; it makes this step an activity.', [
        'Fold a paper strip into thirds and label each part',
      ]),
    ),
    id: own.id,
    title: own.title,
    ...shared,
    after: own.after,
    open: decides(
      truth(
        'The outcome is the student’s own; `do` may then be left out.',
        'The student proposes what to do or to make.',
        'The activity is as written.',
      ),
    ),
    ...RESERVED,
  },
  constraint: {
    if: { required: ['open'], properties: { open: { const: true } } },
    else: { required: ['do'] },
  },
  examples: [
    { do: 'Fold a paper strip into thirds', minutes: 10, with: 'pair' },
    { open: true, minutes: 20 },
  ],
});

export const choice: JsonSchema = map({
  noun: 'a choice',
  title: 'Choice',
  description: 'The student picks from a list of steps.',
  properties: {
    choose: decides(
      amount('How many the student picks: a number, or from–to as {min, max}; it makes this step a choice.', [
        2,
        { min: 1, max: 3 },
      ]),
    ),
    from: {
      description: 'The steps to pick from.',
      type: 'array',
      items: ref('step'),
      examples: [['Draw it', { do: 'Build it', minutes: 20 }]],
    },
    id: own.id,
    title: own.title,
    priority: own.priority,
    after: own.after,
    each: ref('each'),
    'teacher-note': own.teacherNote,
    points: own.points,
    ...RESERVED,
  },
  required: ['choose', 'from'],
  examples: [{ choose: 1, from: ['Draw it', 'Build it'] }],
});

export const part: JsonSchema = map({
  noun: 'a part',
  title: 'Part',
  description: 'A titled part with steps of its own.',
  properties: {
    part: decides(text('The title of the part; it makes this step a part.', ['Day 1: find out'])),
    steps: steps('The steps of the part.'),
    id: own.id,
    title: own.title,
    order: word('In which order its steps are done.', ORDERS, ['free']),
    priority: own.priority,
    after: own.after,
    each: ref('each'),
    'teacher-note': own.teacherNote,
    points: own.points,
    ...RESERVED,
  },
  required: ['part', 'steps'],
  examples: [{ part: 'Warm up', steps: ['Skip-count by threes', 'Share one pattern'] }],
});

export const scoreEntry: JsonSchema = map({
  noun: 'an entry of by-score',
  title: 'Score',
  description: 'What comes for students whose score reaches it.',
  properties: {
    'at-least': score(
      'The lowest score of this entry: percent, or points when `out-of` is given.',
      [80, 0, '50%'],
      0,
    ),
    name: text('What to call this entry.', ['Got it']),
    steps: steps('What these students do next; nothing when left out.'),
    each: ref('each'),
    ...RESERVED,
  },
  required: ['at-least'],
});

export const retryRound: JsonSchema = map({
  noun: 'a retry',
  title: 'Round',
  description: 'Steps to work through before the check is sat again.',
  properties: {
    times: {
      description: 'How often; 1 when left out, or the word unlimited.',
      type: ['integer', 'string'],
      minimum: 1,
      maximum: 1000,
      'x-reads': 'number',
      if: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema
      then: { enum: ['unlimited'], enumDescriptions: ['As often as it takes.'] },
      examples: [2, 'unlimited'],
    },
    steps: steps('What to do before the check is sat again.'),
    each: ref('each'),
    ...RESERVED,
  },
  constraint: { minProperties: 1 },
});

export const check: JsonSchema = map({
  noun: 'a check',
  title: 'Check',
  description: 'A mastery check: where a student shows what they can, and where the score leads.',
  properties: {
    check: decides(text('What is checked, or how; it makes this step a check.', ['Exit ticket'])),
    id: own.id,
    title: own.title,
    minutes: minutes('How long the check takes.'),
    standards: codes('Standards that are checked. One code, or a list.', [
      '3.NF.A.1',
      ['3.NF.A.1', '3.NF.A.2'],
    ]),
    'out-of': number(
      'How many points there are; scores are then points. Without it they are percent.',
      1,
      10000,
      [10],
    ),
    mastery: score(
      'The score that counts as mastery: percent, or points when `out-of` is given.',
      [80, '80%'],
      1,
    ),
    'by-score': {
      description:
        'Where each score leads. The student takes the highest entry that the score reaches; one entry has at-least: 0.',
      type: 'array',
      items: ref('score-entry'),
      examples: [
        [
          { 'at-least': 80, name: 'Got it', steps: ['Teach it to a friend'] },
          { 'at-least': 0, name: 'Not yet', steps: ['See the teacher'] },
        ],
      ],
    },
    retry: {
      ...retryRound,
      title: 'Retry',
      description: 'What a student below mastery may do before trying again: one round, or a list of rounds.',
      type: ['object', 'array'],
      items: ref('retry-round'),
      examples: [
        { times: 2, steps: ['Watch the clip again'] },
        [{ steps: ['Work with a partner'] }, { times: 'unlimited', steps: ['See the teacher'] }],
      ],
    },
    diagnostic: truth(
      'A pre-test: it counts for its standards only where a score shows mastery.',
      'It is a pre-test.',
      'It is an ordinary check.',
    ),
    barriers: barriers('What in the check could stand in a learner’s way.'),
    supports: supports('How each barrier is lowered here, in words.'),
    priority: own.priority,
    after: own.after,
    'teacher-note': own.teacherNote,
    points: own.points,
    ...RESERVED,
  },
  required: ['check'],
  constraint: {
    dependencies: { retry: ['mastery'] },
    if: { required: ['out-of'] },
    else: {
      properties: {
        mastery: { maximum: 100 },
        'by-score': { items: { properties: { 'at-least': { maximum: 100 } } } },
      },
    },
  },
  examples: [
    {
      check: 'Exit ticket',
      minutes: 5,
      standards: '3.NF.A.1',
      mastery: 80,
      retry: { steps: ['Watch it again'] },
    },
  ],
});

export function include(kind: 'board' | 'playlist'): JsonSchema {
  const file = kind === 'board' ? './fractions.choiceboard.yaml' : './warm-up.playlist.yaml';
  const what = kind === 'board' ? 'choice board' : 'playlist';
  return map({
    noun: kind === 'board' ? 'an included board' : 'an included playlist',
    title: kind === 'board' ? 'Board' : 'Playlist',
    description: `A ${what} from another file.`,
    properties: {
      [kind]: decides({
        description: `The file of the ${what}, as a path from this file; it makes this step that ${what}.`,
        type: 'string',
        pattern: PATH,
        'x-reads': 'path',
        examples: [file],
      }),
      id: own.id,
      title: own.title,
      priority: own.priority,
      after: own.after,
      'teacher-note': own.teacherNote,
      points: own.points,
      ...RESERVED,
    },
    required: [kind],
    examples: [{ [kind]: file }],
  });
}

/** One entry of a list of steps. The keywords after `open` only tell what a half-written step is going to be. */
export const step: JsonSchema = {
  title: 'Step',
  description:
    'A text is an activity; else one keyword makes it what it is: do, choose, part, check, board or playlist.',
  'x-noun': 'a step',
  'x-reads': 'step',
  type: ['string', 'object'],
  pattern: STEP_TEXT,
  ...decideBy(
    [
      ['choose', ref('choice')],
      ['part', ref('part')],
      ['check', ref('check')],
      ['board', ref('board')],
      ['playlist', ref('playlist')],
      ['do', ref('activity')],
      ['open', ref('activity')],
      ['from', ref('choice')],
      ['steps', ref('part')],
      ['by-score', ref('check')],
      ['mastery', ref('check')],
      ['retry', ref('check')],
    ],
    ref('activity'),
  ),
};

export function steps(description: string): JsonSchema {
  return {
    description,
    type: 'array',
    items: ref('step'),
    examples: [['Read to a pet', { do: 'Draw what you read', minutes: 15 }]],
  };
}
