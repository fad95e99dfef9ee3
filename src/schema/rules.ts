import type { Level } from '../rules/finding';
import type { RuleDocs } from '../rules/rule';

/** A kind of slip in the shape of a file. Found all at once by `schemaFindings`, listed one by one in the docs. */
export interface SchemaRule {
  readonly id: `schema/${string}`;
  readonly level: Level;
  readonly docs: RuleDocs;
}

const HEADER = 'format: playlist/1\nid: fractions\ntitle: Fractions\n';

function steps(text: string): string {
  return `${HEADER}steps:\n${text}`;
}

export const SCHEMA_RULES = [
  {
    id: 'schema/unknown-keyword',
    level: 'error',
    docs: {
      what: 'A word before a colon that has no meaning there.',
      why: 'Nothing reads it, so what it says would be lost without a word: most often it is a slip of the keyboard or another word for the same thing.',
      bad: steps('  - do: Fold a paper strip\n    mintues: 10\n'),
      good: steps('  - do: Fold a paper strip\n    minutes: 10\n'),
      fix: 'Changes it to the keyword that was meant; where none is near, keeps it as a note.',
    },
  },
  {
    id: 'schema/missing-keyword',
    level: 'error',
    docs: {
      what: 'A keyword that has to be there and is not.',
      why: 'A file needs a name that others can point at, and every step has to say what it is.',
      bad: 'format: playlist/1\ntitle: Fractions\nsteps:\n  - Fold a paper strip\n',
      good: `${HEADER}steps:\n  - Fold a paper strip\n`,
      fix: 'Adds the line where it can be known; an id is made from the title.',
    },
  },
  {
    id: 'schema/two-kinds',
    level: 'error',
    docs: {
      what: 'Two keywords in one entry that each make it something else.',
      why: 'One keyword decides what a step is: an activity, a choice, a part, a check. A step that is two of them has no clear meaning for a student.',
      bad: steps('  - do: Fold a paper strip\n    check: Exit ticket\n'),
      good: steps('  - do: Fold a paper strip\n  - check: Exit ticket\n'),
    },
  },
  {
    id: 'schema/not-allowed-value',
    level: 'error',
    docs: {
      what: 'A word that is not in the list of words for its place.',
      why: 'Icons, filters and checks go by these words; a word of one’s own would be passed over. Where own words are welcome (place, level, interests), every word is fine.',
      bad: steps('  - do: See how it is done\n    kind: vidoe\n'),
      good: steps('  - do: See how it is done\n    kind: watch\n'),
      fix: 'Changes it to the word that was meant.',
    },
  },
  {
    id: 'schema/quotes',
    level: 'error',
    docs: {
      what: 'A text that YAML reads as a number, or as true or false.',
      why: 'YAML drops the last zero of 3.10, takes 4.E1 for forty and 1e2 for a hundred. Quotes keep what was typed.',
      bad: steps('  - do: Fold a paper strip\n    standards: 3.10\n'),
      good: steps('  - do: Fold a paper strip\n    standards: "3.10"\n'),
      fix: 'Puts quotes round what was typed.',
    },
  },
  {
    id: 'schema/true-or-false',
    level: 'error',
    docs: {
      what: 'Another word than true or false where one of them is meant.',
      why: 'In today’s YAML yes, no, on and off are ordinary words.',
      bad: steps('  - do: Fold a paper strip\n    check-in: yes\n'),
      good: steps('  - do: Fold a paper strip\n    check-in: true\n'),
      fix: 'Changes it to true or false.',
    },
  },
  {
    id: 'schema/number',
    level: 'error',
    docs: {
      what: 'A number that cannot be read, or is out of bounds.',
      why: 'Points are whole numbers from 0 to 1,000 and a target is at most 10,000: within these bounds every way through a board can be counted exactly.',
      bad: steps('  - do: Fold a paper strip\n    points: 20 points\n'),
      good: steps('  - do: Fold a paper strip\n    points: 20\n'),
      fix: 'Writes the number alone.',
    },
  },
  {
    id: 'schema/minutes',
    level: 'error',
    docs: {
      what: 'A time that cannot be read as minutes.',
      why: 'Minutes are added up along every way through a file, so they have to be numbers: 10, or 10-20. A dash of any kind and "10 min" are fine.',
      bad: steps('  - do: Fold a paper strip\n    minutes: 1:30\n'),
      good: steps('  - do: Fold a paper strip\n    minutes: 90\n'),
      fix: 'Writes the time in minutes.',
    },
  },
  {
    id: 'schema/score',
    level: 'error',
    docs: {
      what: 'A score that is neither percent nor points.',
      why: 'Scores are percent (80 or 80%), or points once "out-of" says how many there are; 0.8 could be either.',
      bad: steps('  - check: Exit ticket\n    mastery: 8/10\n    retry: { steps: [Fold it again] }\n'),
      good: steps(
        '  - check: Exit ticket\n    out-of: 10\n    mastery: 8\n    retry: { steps: [Fold it again] }\n',
      ),
      fix: 'Writes the score as a number, with out-of beside it.',
    },
  },
  {
    id: 'schema/choose',
    level: 'error',
    docs: {
      what: 'A number of choices that cannot be read.',
      why: 'A choice is a number, such as 2, or from–to, such as { min: 1, max: 3 }; the ways through a file are counted from it.',
      bad: steps('  - choose: 1-2\n    from: [Draw it, Build it, Tell it]\n'),
      good: steps('  - choose: { min: 1, max: 2 }\n    from: [Draw it, Build it, Tell it]\n'),
      fix: 'Writes the number, or the range with min and max.',
    },
  },
  {
    id: 'schema/two-in-one',
    level: 'error',
    docs: {
      what: 'Two codes or words in one text.',
      why: 'Each is looked up by itself; together they are found nowhere.',
      bad: steps('  - do: Fold a paper strip\n    standards: 3.NF.A.1, 3.NF.A.2\n'),
      good: steps('  - do: Fold a paper strip\n    standards: [3.NF.A.1, 3.NF.A.2]\n'),
      fix: 'Splits the text into a list.',
    },
  },
  {
    id: 'schema/comma-ended-text',
    level: 'error',
    docs: {
      what: 'A comma that cut a text in two.',
      why: 'Between braces a comma separates one keyword from the next, so a text with a comma needs quotes there.',
      bad: steps('  - { do: Read, then draw }\n'),
      good: steps('  - { do: "Read, then draw" }\n'),
      fix: 'Puts quotes round the whole text.',
    },
  },
  {
    id: 'schema/colon-made-a-key',
    level: 'error',
    docs: {
      what: 'A colon that made the beginning of a text a keyword.',
      why: 'A colon with a space after it separates a keyword from its value, so a text with one needs quotes.',
      bad: 'format: playlist/1\nid: fractions\ntitle: Fractions\ngoals:\n  - I can compare: bigger or smaller\nsteps:\n  - Fold a paper strip\n',
      good: 'format: playlist/1\nid: fractions\ntitle: Fractions\ngoals:\n  - "I can compare: bigger or smaller"\nsteps:\n  - Fold a paper strip\n',
      fix: 'Puts quotes round the text; takes the space out of a code such as ngss:3-PS2-1.',
    },
  },
  {
    id: 'schema/missing-space',
    level: 'error',
    docs: {
      what: 'A colon without an ordinary space after it.',
      why: 'Without the space the colon belongs to the word, and the keyword is not seen. Spaces copied from web pages only look like ordinary ones.',
      bad: steps('  - {do:Fold a paper strip}\n'),
      good: steps('  - {do: Fold a paper strip}\n'),
      fix: 'Puts the space there.',
    },
  },
  {
    id: 'schema/form',
    level: 'error',
    docs: {
      what: 'A list where one value is meant, or one value where a list or keywords are.',
      why: 'What stands there cannot be read in that form.',
      bad: steps('  - do: Fold a paper strip\n    kind: [make]\n'),
      good: steps('  - do: Fold a paper strip\n    kind: make\n'),
      fix: 'Writes the value in the form that is meant, where that is sure.',
    },
  },
  {
    id: 'schema/empty',
    level: 'warning',
    docs: {
      what: 'A keyword with nothing after it.',
      why: 'It says nothing. It is an error where a file cannot be understood without it.',
      bad: steps('  - do: Fold a paper strip\n    minutes:\n'),
      good: steps('  - do: Fold a paper strip\n    minutes: 10\n'),
      fix: 'Takes the line out.',
    },
  },
  {
    id: 'schema/id',
    level: 'error',
    docs: {
      what: 'An id with other characters than small letters, digits and hyphens.',
      why: 'Ids are pointed at from other lines and files; one plain form of writing keeps them easy to type and to find.',
      bad: steps('  - id: Fold Strip\n    do: Fold a paper strip\n'),
      good: steps('  - id: fold-strip\n    do: Fold a paper strip\n'),
      fix: 'Writes it with small letters and hyphens.',
    },
  },
  {
    id: 'schema/code',
    level: 'error',
    docs: {
      what: 'A text that cannot be the code of a standard.',
      why: 'Codes are looked up as they stand; whether a code is known is looked at by other rules.',
      bad: steps('  - do: Fold a paper strip\n    standards: "fractions, of course"\n'),
      good: steps('  - do: Fold a paper strip\n    standards: 3.NF.A.1\n'),
    },
  },
  {
    id: 'schema/grade',
    level: 'error',
    docs: {
      what: 'A grade with more words than the grade itself.',
      why: 'Standards are offered by grade, so it is written as they write it: 3, K, 3-5.',
      bad: `${HEADER}grades: 3rd grade\nsteps:\n  - Fold a paper strip\n`,
      good: `${HEADER}grades: 3\nsteps:\n  - Fold a paper strip\n`,
      fix: 'Writes the grade alone.',
    },
  },
  {
    id: 'schema/language',
    level: 'error',
    docs: {
      what: 'A language that is not written as its short tag.',
      why: 'Browsers and screen readers choose voice and direction by the tag (BCP 47): en, es-MX, ar.',
      bad: `${HEADER}language: Spanish\nsteps:\n  - Fold a paper strip\n`,
      good: `${HEADER}language: es\nsteps:\n  - Fold a paper strip\n`,
      fix: 'Writes the tag.',
    },
  },
  {
    id: 'schema/too-large',
    level: 'error',
    docs: {
      what: 'A board under a rule that counts lines with more than 10 rows and more than 10 columns.',
      why: 'Counting the ways to finish lines exactly takes twice as long with every row; up to 10 it is instant.',
      bad: `format: choice-board/1\nid: large\ntitle: Large\ncomplete: { lines: 1 }\neach: { minutes: 5 }\n# playlist-ignore board/too-many-squares: a poster for the whole year\ngrid:\n${`  - [${Array(11).fill('Read').join(', ')}]\n`.repeat(11)}`,
      good: `format: choice-board/1\nid: large\ntitle: Large\ncomplete: { choose: 3 }\neach: { minutes: 5 }\n# playlist-ignore board/too-many-squares: a poster for the whole year\ngrid:\n${`  - [${Array(11).fill('Read').join(', ')}]\n`.repeat(11)}`,
    },
  },
  {
    id: 'schema/not-yet-supported',
    level: 'warning',
    docs: {
      what: 'The words "groups" and "for", which are kept for a later version.',
      why: 'They will say which students a part is for. Until then they change nothing, and it is better to know.',
      bad: steps('  - do: Fold a paper strip\n    for: newcomers\n'),
      good: steps('  - do: Fold a paper strip\n'),
    },
  },
] as const satisfies readonly SchemaRule[];

export type SchemaRuleId = (typeof SCHEMA_RULES)[number]['id'];

/** Default level of a rule. */
export function schemaLevel(id: SchemaRuleId): Level {
  return SCHEMA_RULES.find((rule) => rule.id === id)?.level ?? 'error';
}
