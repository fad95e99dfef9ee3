import type { JsonSchema } from '../json-schema';
import { decideBy, decides, map, number, ref, text, texts, word, wordList } from './build';
import { header, RESERVED } from './header';
import { STEP_TEXT } from './patterns';
import { amount, amountOrAll, id } from './values';
import { EACH_LINE, LINE_FAMILIES, SHAPES } from './words';

const must = texts('Squares that every finished board must have: their ids.', [['center'], 'center']);

const grid: JsonSchema = {
  description: 'The board, row by row; each row is a list of squares.',
  type: 'array',
  items: { description: 'A row of squares.', type: 'array', items: ref('square') },
  examples: [
    [
      ['Draw it', 'Build it'],
      ['Write it', { free: true }],
    ],
  ],
};

const menu: JsonSchema = {
  description: 'A menu: its sections, done in any order.',
  type: 'array',
  items: ref('section'),
  examples: [[{ section: 'Starters', choose: 1, options: ['Read a page', 'Listen to a page'] }]],
};

const pointsMenu: JsonSchema = {
  ...menu,
  items: ref('points-section'),
  examples: [[{ section: '20 points', points: 20, options: ['Read a page', 'Listen to a page'] }]],
};

export const freeSquare: JsonSchema = map({
  noun: 'a free square',
  title: 'Free square',
  description: 'A square that is already filled in: no work.',
  properties: {
    free: decides({
      description: 'Makes this a free square: it counts as filled in.',
      type: 'boolean',
      enum: [true],
      enumDescriptions: ['A free square.'],
      examples: [true],
    }),
    id: id('A name for this square.', ['center']),
    ...RESERVED,
  },
  required: ['free'],
  examples: [{ free: true }],
});

/** A square of a grid: an activity, or free. */
export const square: JsonSchema = {
  title: 'Square',
  description: 'A text is an activity; else an activity with its fields, or {free: true}.',
  'x-noun': 'a square',
  'x-reads': 'step',
  type: ['string', 'object'],
  pattern: STEP_TEXT,
  ...decideBy([['free', ref('free-square')]], ref('activity')),
};

function sectionOf(counts: 'choices' | 'points'): JsonSchema {
  const choose = amountOrAll(
    'How many options the student takes: all (so it is when left out), a number, or {min, max}.',
    [1, 'all', { min: 1, max: 2 }],
  );
  return map({
    noun: counts === 'points' ? 'a section of a menu that counts points' : 'a section',
    title: 'Section',
    description: 'A section of a menu, such as starters, mains and desserts.',
    properties: {
      section: text('The heading of the section.', ['Starters']),
      ...(counts === 'choices' ? { choose } : {}),
      options: {
        description: 'What the student can pick here; each option is a step.',
        type: 'array',
        items: ref('step'),
        examples: [['Draw it', { do: 'Build it', minutes: 20 }]],
      },
      points: number('What every option here is worth that has no points of its own.', 0, 1000, [20]),
      each: ref('each'),
      ...RESERVED,
    },
    required: ['section', 'options'],
    examples: [
      {
        section: 'Starters',
        ...(counts === 'choices' ? { choose: 1 } : { points: 20 }),
        options: ['Draw it'],
      },
    ],
  });
}

export const section = sectionOf('choices');
export const pointsSection = sectionOf('points');

const target = (description: string): JsonSchema => number(description, 1, 10000, [100]);

const points: JsonSchema = {
  description: 'How many points finish the board: at least so many, or exactly.',
  'x-noun': 'a number of points',
  type: ['integer', 'object'],
  minimum: 1,
  maximum: 10000,
  'x-reads': 'points',
  ...decideBy(
    [
      [
        'exactly',
        map({
          noun: 'a number of points',
          description: 'Exactly so many points.',
          properties: { exactly: decides(target('Points must add up to exactly this.')) },
        }),
      ],
    ],
    map({
      noun: 'a number of points',
      description: 'At least so many points.',
      properties: { 'at-least': decides(target('Points must reach this; no square may be one too many.')) },
      required: ['at-least'],
    }),
  ),
  examples: [100, { exactly: 100 }, { 'at-least': 80 }],
};

const rule = (
  noun: string,
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: string,
): JsonSchema =>
  map({ noun, title: 'Rule', description, properties: { ...properties, must }, required: [required] });

export const linesRule = rule(
  'a rule that counts lines',
  'So many whole lines finish the board.',
  {
    lines: decides(number('How many different whole lines finish the board.', 1, 100, [1])),
    of: wordList('Which lines count; all of them when left out.', LINE_FAMILIES, [
      ['rows', 'columns'],
      'diagonals',
    ]),
  },
  'lines',
);

export const chooseRule = rule(
  'a rule that counts squares',
  'So many squares finish the board.',
  {
    choose: decides(
      amount('How many squares finish the board: a number, or {min, max}.', [3, { min: 3, max: 5 }]),
    ),
    'from-each': word('Take so many from every row, or from every column.', EACH_LINE, ['column']),
  },
  'choose',
);

export const pointsRule = rule(
  'a rule that counts points',
  'So many points finish the board.',
  { points: decides(points) },
  'points',
);

export const shapeRule = rule(
  'a rule with a shape',
  'A shape finishes the board.',
  { shape: decides(word('Which squares make the shape.', SHAPES, ['corners'])) },
  'shape',
);

const gridComplete: JsonSchema = {
  description:
    'What a finished board is: lines, choose, points or shape; beside it `must` names compulsory squares.',
  'x-noun': 'a rule',
  type: 'object',
  ...decideBy(
    [
      ['lines', ref('lines-rule')],
      ['choose', ref('choose-rule')],
      ['points', ref('points-rule')],
      ['shape', ref('shape-rule')],
      ['of', ref('lines-rule')],
      ['from-each', ref('choose-rule')],
    ],
    ref('lines-rule'),
  ),
  examples: [
    { lines: 1 },
    { choose: 3, must: ['center'] },
    { points: { exactly: 100 } },
    { shape: 'corners' },
  ],
};

const boardHeader = header('choice-board/1', 'A choice board, first version of the format.', 'board');

const gridBoard: JsonSchema = map({
  noun: 'a board with a grid',
  title: 'Choice board',
  description: 'A choice board: a grid of squares and a rule that says when it is finished.',
  properties: {
    ...boardHeader,
    grid: decides(grid),
    complete: gridComplete,
    rows: texts('Headings of the rows, from the top.', [['Read', 'Make', 'Share']]),
    columns: texts('Headings of the columns, from the left.', [['Role', 'Audience', 'Format', 'Topic']]),
    each: ref('each'),
    ...RESERVED,
  },
  required: ['format', 'id', 'title', 'grid', 'complete'],
  constraint: {
    // Exact answers about lines cost 2 to the power of the shorter side.
    if: {
      properties: { grid: { minItems: 11 }, complete: { type: 'object', required: ['lines'] } },
      required: ['grid', 'complete'],
    },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema
    then: { properties: { grid: { items: { maxItems: 10 } } } },
  },
});

const menuComplete: JsonSchema = {
  ...pointsRule,
  description:
    'For a menu that counts points: how many finish it. Without it every section says how many to choose.',
  examples: [{ points: { exactly: 100 } }],
};

const menuBoard = (counts: 'choices' | 'points'): JsonSchema =>
  map({
    noun: 'a menu',
    title: 'Choice menu',
    description: 'A choice board in sections, such as a dinner menu.',
    properties: {
      ...boardHeader,
      menu: decides(counts === 'points' ? pointsMenu : menu),
      complete: menuComplete,
      each: ref('each'),
      ...RESERVED,
    },
    required: ['format', 'id', 'title', 'menu'],
  });

export const boardDefinitions: Readonly<Record<string, JsonSchema>> = {
  'grid-board': gridBoard,
  'menu-board': menuBoard('choices'),
  'points-menu-board': menuBoard('points'),
  square,
  'free-square': freeSquare,
  section,
  'points-section': pointsSection,
  'lines-rule': linesRule,
  'choose-rule': chooseRule,
  'points-rule': pointsRule,
  'shape-rule': shapeRule,
};

export const board: JsonSchema = {
  title: 'Choice board',
  description: 'A choice board: a grid with a rule, or a menu in sections.',
  'x-noun': 'a choice board',
  type: 'object',
  ...decideBy(
    [
      ['grid', ref('grid-board')],
      ['menu', decideBy([['complete', ref('points-menu-board')]], ref('menu-board'))],
    ],
    ref('grid-board'),
  ),
};
