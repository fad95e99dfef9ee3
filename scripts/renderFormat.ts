import { isMap, isSeq, parseDocument, stringify, visit } from 'yaml';
import {
  accepts,
  isClosed,
  items,
  type Keyword,
  keyword,
  keywords,
  rootShape,
  type Shape,
  shapeAt,
  values,
} from '../src/schema/shape';

/**
 * `docs/format.md`: the page where a teacher looks up what a keyword does. Every line about a keyword comes from
 * the schemas; only the words between the tables are written here.
 */
export function renderFormat(): string {
  const playlist = rootShape('playlist');
  const board = rootShape('choice-board');
  const header = keywords(playlist, NOTHING).filter(
    ({ name }) => keyword(board, new Set(['grid']), name) && name !== 'each',
  );
  const named = new Set(header.map(({ name }) => name));
  const step = at('playlist', 'steps', 0);
  const common = COMMON.flatMap((name) => keyword(step, new Set(['part']), name) ?? []);
  const own = (decider: string): readonly Keyword[] =>
    keywords(step, new Set([decider])).filter(({ name }) => !COMMON.includes(name));
  return `${[
    INTRO,
    '## Every playlist and board',
    'These stand at the top of the file, each on a line of its own. `format` is the first line, as above; `id` and `title` are needed as well; the others are there for when they help.',
    table(header.filter(({ name }) => name !== 'format')),
    wordLists(header),
    '`control` says who decides on what, and `class-time` how long it all may take:',
    table(keywords(at('playlist', 'control'), NOTHING), '### `control`'),
    table(keywords(at('playlist', 'class-time'), NOTHING), '### `class-time`, as a map'),
    table(keywords(at('playlist', 'derived-from'), NOTHING), '### `derived-from`'),
    '### Goals and criteria',
    'A goal is a sentence. To say whose it is, or to leave it to the learner, write it with these words; `{ by: student }` alone is a blank to fill.',
    table(keywords(at('playlist', 'goals', 0), NOTHING)),
    '## Playlists',
    'A file that ends in `.playlist.yaml`. Beside the keywords above it has:',
    table(keywords(playlist, NOTHING).filter(({ name }) => !named.has(name))),
    example(PLAYLIST),
    '## Steps',
    'A step is a text (then it is an activity), or begins with the one keyword that makes it what it is:',
    table(asChoices(keywords(step, NOTHING).filter(({ decides }) => decides)), undefined, 'What it does'),
    'Every kind of step can have these:',
    table(common),
    wordLists(common),
    'A step without an `id` gets one from its text: "Read to a pet" is `read-to-a-pet`. Write the id down once something points at it.',
    '### Activity',
    'What a student does. Most activities need a sentence and perhaps their minutes.',
    example(
      '- do: Fold a paper strip into thirds and label each part\n  minutes: 10-20\n  with: pair\n  standards: 3.NF.A.1',
    ),
    table(own('do')),
    wordLists(own('do')),
    table(keywords(within(step, 'do', 'rigor'), NOTHING), '#### `rigor`'),
    wordLists(keywords(within(step, 'do', 'rigor'), NOTHING)),
    table(
      keywords(listed(within(step, 'do', 'resource')), NOTHING),
      '#### `resource`, with its title and licence',
    ),
    '### Choice',
    'The student picks. Each option is a step, so a whole part can be one option. `choose: 2` is exactly two; with `{ min: 1, max: 3 }` it is from one to three.',
    example(
      '- choose: 2\n  from:\n    - Draw a comic about it\n    - Build a model\n    - do: Explain it to a younger student\n      with: mentor',
    ),
    table(own('choose')),
    '### Part',
    'A titled group of steps, done one after the other, or in any order.',
    example(
      '- part: Find out\n  order: free\n  each: { minutes: 15 }\n  steps:\n    - Watch the clip\n    - Read the page',
    ),
    table(own('part')),
    '### Check',
    'Where a student shows what they can. Scores lead to different steps, and who is not there yet can try again.',
    example(
      '- check: Exit ticket\n  minutes: 5\n  standards: 3.NF.A.1\n  mastery: 80\n  by-score:\n    - at-least: 80\n      name: Got it\n      steps: [Teach it to a friend]\n    - at-least: 0\n      name: Not yet\n      steps: [See the teacher]\n  retry:\n    times: 2\n    steps: [Watch the clip again]',
    ),
    table(own('check')),
    table(keywords(listed(within(step, 'check', 'by-score')), NOTHING), '#### Each entry of `by-score`'),
    table(keywords(within(step, 'check', 'retry'), NOTHING), '#### `retry`'),
    '### Board and playlist',
    'Another file in the place of a step, by its path from this file.',
    example('- board: ./fractions.choiceboard.yaml\n- playlist: ../warm-ups/number-talk.playlist.yaml'),
    '### `each`: the same for many',
    'Beside `steps`, `from`, `grid` or `options`, `each` gives all activities in there the fields that they leave out, at any depth. The nearest `each` wins. Checks and included files are not touched.',
    '## Choice boards',
    'A file that ends in `.choiceboard.yaml`: a grid with a rule, or a menu in sections.',
    '### Grid',
    example(BOARD),
    table(ownOf(board, new Set(['grid']), named)),
    'A square is a text, an activity with its fields, or `{ free: true }`: filled in already, no work.',
    '#### `complete`: when a board is finished',
    ruleTable(),
    wordLists([...ruleKeywords('lines'), ...ruleKeywords('shape'), ...ruleKeywords('choose')]),
    '### Menu',
    'Sections with options, done in any order. Each section says how many of its options a student takes; or the whole menu counts points.',
    example(MENU),
    table(ownOf(board, new Set(['menu', 'complete']), named)),
    table(keywords(at('choice-board', 'menu', 0), NOTHING), '#### Each section'),
    '## Curriculum',
    'One file named `curriculum.yaml` for all files in its folder and below.',
    example(CURRICULUM),
    table(keywords(rootShape('curriculum'), NOTHING)),
    table(keywords(at('curriculum', 'learners', 0), NOTHING), '### Each learner'),
    table(keywords(at('curriculum', 'priorities'), NOTHING), '### `priorities`'),
    table(keywords(at('curriculum', 'periods'), NOTHING), '### `periods`'),
    table(keywords(at('curriculum', 'required', 0), NOTHING), '### Each entry of `required`'),
    'A finding can also be silenced where it stands, with a note on its line or the line above: `# playlist-ignore time/over: two lessons this week`.',
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What every kind of step takes. */
const COMMON: readonly string[] = ['id', 'title', 'priority', 'after', 'teacher-note', 'points'];

const INTRO = `<!-- Written by scripts/schemas.ts from src/schema/source. Do not edit. -->
# What you can write

A playlist or a choice board is a text file. A line is a keyword, a colon, a space and a value; what belongs together is indented by two spaces; a list has a dash and a space in front of each entry.

\`\`\`yaml
title: Fractions on a line      # a keyword and its value; after # stands a note that nothing reads
standards: [3.NF.A.1, 3.NF.A.2] # a short list, in brackets
steps:                          # a long list, with dashes
  - Read to a pet
  - do: Fold a paper strip into thirds
    minutes: 10
\`\`\`

Where a list is meant, one value alone will do: \`standards: 3.NF.A.1\`. Put quotes round a text that has a colon or a # in it: \`do: "Read: chapter 3"\`. Texts may have *emphasis*, \`code\` and [links](https://commonmark.org/help/).

| File | Its first line |
|---|---|
| \`*.playlist.yaml\` | \`format: playlist/1\` |
| \`*.choiceboard.yaml\` | \`format: choice-board/1\` |
| \`curriculum.yaml\` | \`format: curriculum/1\` |`;

const PLAYLIST = `format: playlist/1
id: fractions-week-1
title: Fractions on a line
goals:
  - I can place a fraction on a number line
standards: [3.NF.A.1, 3.NF.A.2]
class-time: { sessions: 3, minutes: 45 }
steps:
  - do: Fold a paper strip into thirds and label each part
    minutes: 10
    standards: 3.NF.A.1
  - choose: 1
    from:
      - do: Draw a number line with your own fractions
        minutes: 20
        standards: 3.NF.A.2
      - do: Build a number line on the floor
        minutes: 20
        with: team
        standards: 3.NF.A.2
  - check: Exit ticket
    minutes: 5
    mastery: 80
    standards: 3.NF.A.2`;

const BOARD = `format: choice-board/1
id: reading-bingo
title: Reading bingo
complete: { lines: 1 }
each: { minutes: 15 }
grid:
  - [Read outside, Read to a pet, Read a poem]
  - [Read in the dark, { free: true }, Read a recipe]
  - [Read a comic, Read aloud, Read with a friend]`;

const MENU = `format: choice-board/1
id: sleep-menu
title: A menu about sleep
menu:
  - section: Starter
    options: [Keep a sleep diary for three nights]
  - section: Main course
    choose: 1
    options: [Write a report, Record a podcast]
  - section: Dessert
    choose: { min: 0, max: 1 }
    options: [Draw a poster]`;

const CURRICULUM = `format: curriculum/1
frameworks: [ccss-math, ngss]
periods: { minutes: 45 }
priorities: { must: Must do, should: Should do, aspire: Aspire to do }
learners:
  - id: newcomer
    name: New to English
    needs: [language, reading]
rules:
  agency/no-reflection: off`;

function at(kind: 'playlist' | 'choice-board' | 'curriculum', ...path: (string | number)[]): Shape {
  const shape = shapeAt(kind, path, () => NOTHING);
  if (!shape) throw new Error(`nothing at ${path.join('/')}`);
  return shape;
}

function within(shape: Shape, decider: string, name: string): Shape {
  const found = keyword(shape, new Set([decider]), name);
  if (!found) throw new Error(`no ${name} beside ${decider}`);
  return found.value;
}

function listed(shape: Shape): Shape {
  return items(shape, 0) ?? shape;
}

function ownOf(shape: Shape, present: ReadonlySet<string>, shared: ReadonlySet<string>): readonly Keyword[] {
  return keywords(shape, present).filter(({ name }) => !shared.has(name));
}

function ruleKeywords(rule: string): readonly Keyword[] {
  return keywords(at('choice-board', 'complete'), new Set([rule]));
}

function ruleTable(): string {
  const complete = at('choice-board', 'complete');
  const rules = keywords(complete, NOTHING).filter(({ decides }) => decides);
  const beside = new Map(
    rules.flatMap(({ name }) => ruleKeywords(name).map((inner) => [inner.name, inner] as const)),
  );
  return table(asChoices([...rules, ...[...beside.values()].filter(({ decides }) => !decides)]));
}

/** Where each stands for another form, none of them is needed by itself. */
function asChoices(all: readonly Keyword[]): readonly Keyword[] {
  return all.map((one) => ({ ...one, required: false }));
}

/** Keywords, what they do, an example; the needed ones marked. */
function table(all: readonly Keyword[], heading?: string, title = 'What it says'): string {
  if (all.length === 0) return '';
  const rows = all.map(
    (one) =>
      `| \`${one.name}\`${one.required ? ' (needed)' : ''} | ${cell(one.description)} | ${exampleCell(one)} |`,
  );
  return `${heading === undefined ? '' : `${heading}\n\n`}| Keyword | ${title} | Example |\n|---|---|---|\n${rows.join('\n')}`;
}

function exampleCell({ name, examples, value }: Keyword): string {
  const short = examples.map((one) => `${name}: ${flow(one)}`).filter((text) => text.length <= 70);
  const shown = accepts(value).list && !accepts(value).text ? short.slice(0, 1) : short.slice(0, 2);
  return shown.map((text) => `\`${cell(text)}\``).join('<br>');
}

/** The closed lists of words among these keywords, each word with what it says. */
function wordLists(all: readonly Keyword[]): string {
  const lists = all.flatMap((one) => {
    const shown = values(one.value);
    const isTruth = shown.every(({ value }) => typeof value === 'boolean');
    if (shown.length < 2 || isTruth || one.name === 'language') return [];
    const free = isClosed(one.value) ? '' : ', or your own words';
    const words = shown.map(({ value, description }) => `  - \`${value}\`: ${description}`);
    return [`- \`${one.name}\` takes${free === '' ? '' : ' one of these'}${free}:\n${words.join('\n')}`];
  });
  return lists.join('\n');
}

/** A value on one line, as one would type it. */
function flow(value: unknown): string {
  const document = parseDocument(stringify(value));
  visit(document, {
    Collection(_, node) {
      if (isMap(node) || isSeq(node)) node.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .trim()
    .replace(/\[ /g, '[')
    .replace(/ \]/g, ']');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function example(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** The complete files in the page, for its test. */
export const COMPLETE_EXAMPLES = {
  playlist: [PLAYLIST],
  'choice-board': [BOARD, MENU],
  curriculum: [CURRICULUM],
} as const;
