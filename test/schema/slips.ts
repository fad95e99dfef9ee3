import type { Kind } from '../../src/model/kind';

/** A text with the places of the findings between ⟦ and ⟧, in order, and what is said about each. */
export interface Slip {
  readonly name: string;
  readonly kind?: Kind;
  readonly text: string;
  readonly found: readonly {
    readonly rule: string;
    readonly level?: 'warning';
    readonly says: string | RegExp;
    /** The text after the first fix; `null` for a finding without one. */
    readonly fixed: string | null;
  }[];
}

const PLAYLIST = 'format: playlist/1\nid: a\ntitle: A\n';
const BOARD = 'format: choice-board/1\nid: a\ntitle: A\n';

type Found = readonly [rule: string, says: string | RegExp, fixed: string | null, level?: 'warning'];

function found(before: string, all: readonly Found[]): Slip['found'] {
  return all.map(([rule, says, fixed, level]) => ({
    rule,
    says,
    fixed: fixed === null ? null : before + fixed,
    ...(level ? { level } : {}),
  }));
}

function steps(name: string, text: string, ...all: readonly Found[]): Slip {
  const before = `${PLAYLIST}steps:\n`;
  return { name, text: before + text, found: found(before, all) };
}

function playlist(name: string, text: string, ...all: readonly Found[]): Slip {
  return { name, text, found: found('', all) };
}

function board(name: string, text: string, ...all: readonly Found[]): Slip {
  return { name, kind: 'choice-board', text: BOARD + text, found: found(BOARD, all) };
}

function curriculum(name: string, text: string, ...all: readonly Found[]): Slip {
  return { name, kind: 'curriculum', text, found: found('', all) };
}

const UNKNOWN = 'schema/unknown-keyword';
const MISSING = 'schema/missing-keyword';
const WORD = 'schema/not-allowed-value';

export const SLIPS: readonly Slip[] = [
  // The table of the design, row by row.
  steps('a mistyped keyword', '  - do: x\n    ⟦mintues⟧: 10', [
    UNKNOWN,
    'Unknown keyword "mintues". Did you mean "minutes"?',
    '  - do: x\n    minutes: 10',
  ]),
  steps('a mistyped word that means another one', '  - do: x\n    kind: ⟦vidoe⟧', [
    WORD,
    /^"vidoe" is not a kind of activity\. Did you mean "watch"\? It can be: watch, lesson,/,
    '  - do: x\n    kind: watch',
  ]),
  steps('yes for true', '  - do: x\n    check-in: ⟦yes⟧', [
    'schema/true-or-false',
    'Write true or false after "check-in:", not yes.',
    '  - do: x\n    check-in: true',
  ]),
  steps('a number that swallows a zero', '  - do: x\n    standards: ⟦3.10⟧', [
    'schema/quotes',
    'YAML reads 3.10 as a number, and a text is meant. Put quotes round 3.10.',
    '  - do: x\n    standards: "3.10"',
  ]),
  steps(
    'numbers in a list of codes',
    '  - do: x\n    standards: [⟦4.1⟧, ⟦4.10⟧, A, ⟦4.E1⟧]',
    ['schema/quotes', /Put quotes round 4\.1\.$/, '  - do: x\n    standards: ["4.1", 4.10, A, 4.E1]'],
    ['schema/quotes', /Put quotes round 4\.10\.$/, '  - do: x\n    standards: [4.1, "4.10", A, 4.E1]'],
    ['schema/quotes', /Put quotes round 4\.E1\.$/, '  - do: x\n    standards: [4.1, 4.10, A, "4.E1"]'],
  ),
  steps(
    'numbers where texts are meant',
    '  - do: ⟦1984⟧\n    id: ⟦1e2⟧',
    ['schema/quotes', /Put quotes round 1984\.$/, '  - do: "1984"\n    id: 1e2'],
    ['schema/quotes', /Put quotes round 1e2\.$/, '  - do: 1984\n    id: "1e2"'],
  ),
  steps('a comma in braces', '  - {do: ⟦Read, then draw⟧, minutes: 10}', [
    'schema/comma-ended-text',
    'A comma ended the text after "Read". Put quotes round the whole text.',
    '  - {do: "Read, then draw", minutes: 10}',
  ]),
  steps('two commas in braces', '  - {do: ⟦Read, then draw, and show⟧}', [
    'schema/comma-ended-text',
    /^A comma ended the text after "Read"/,
    '  - {do: "Read, then draw, and show"}',
  ]),
  steps('two codes in one text', '  - do: x\n    standards: ⟦A.1, A.2⟧', [
    'schema/two-in-one',
    'These are 2 codes in one text. Write a list: [A.1, A.2].',
    '  - do: x\n    standards: [A.1, A.2]',
  ]),
  steps(
    'two codes in an entry with a dash',
    '  - do: x\n    standards:\n      - ⟦A.1 and A.2⟧\n      - B.3',
    [
      'schema/two-in-one',
      /^These are 2 codes/,
      '  - do: x\n    standards:\n      - A.1\n      - A.2\n      - B.3',
    ],
  ),
  steps('two codes in an entry in brackets', '  - do: x\n    standards: [⟦"A.1, A.2"⟧, B.3]', [
    'schema/two-in-one',
    /^These are 2 codes/,
    '  - do: x\n    standards: [A.1, A.2, B.3]',
  ]),
  steps('a space in a qualified code', '  - do: x\n    standards: [⟦ngss: 3-PS2-1⟧]', [
    'schema/colon-made-a-key',
    'The colon made "ngss" a key. Take the space after the colon out: ngss:3-PS2-1.',
    '  - do: x\n    standards: [ngss:3-PS2-1]',
  ]),
  playlist('a colon in a goal', `goals:\n  - ⟦I can compare: bigger⟧\n${PLAYLIST}steps: [a]`, [
    'schema/colon-made-a-key',
    'The colon made "I can compare" a key. Put quotes round this text.',
    `goals:\n  - "I can compare: bigger"\n${PLAYLIST}steps: [a]`,
  ]),
  steps('a colon in a step', '  - ⟦Read: chapter 3⟧', [
    'schema/colon-made-a-key',
    /^The colon made "Read" a key/,
    '  - "Read: chapter 3"',
  ]),
  board('a rule without its space', 'grid: [[a, b]]\ncomplete: {⟦lines:1⟧}', [
    'schema/missing-space',
    'Put a space after "lines:".',
    'grid: [[a, b]]\ncomplete: {lines: 1}',
  ]),
  steps(
    'what is simply accepted',
    '  - check: a\n    mastery: 80%\n  - {do: x, minutes: 10–20}\n  - do: y\n    minutes: 10 min',
  ),
  steps('a share for a score', '  - check: a\n    mastery: ⟦0.8⟧', [
    'schema/score',
    /^Write "mastery" in percent, such as 80/,
    '  - check: a\n    mastery: 80',
  ]),
  steps('a score out of ten', '  - check: a\n    mastery: ⟦8/10⟧', [
    'schema/score',
    'Write the points that there are as "out-of: 10", and mastery as a number: 8.',
    '  - check: a\n    out-of: 10\n    mastery: 8',
  ]),
  steps('hours and minutes', '  - do: x\n    minutes: ⟦1:30⟧', [
    'schema/minutes',
    /^Write minutes as a number or from–to/,
    '  - do: x\n    minutes: 90',
  ]),
  steps('a range of choices', '  - choose: ⟦1-2⟧\n    from: [a, b]', [
    'schema/choose',
    /^Write how many to choose as a number/,
    '  - choose: { min: 1, max: 2 }\n    from: [a, b]',
  ]),
  steps('so many of so many', '  - choose: ⟦2 of 4⟧\n    from: [a, b, c, d]', [
    'schema/choose',
    /^Write how many to choose/,
    '  - choose: 2\n    from: [a, b, c, d]',
  ]),
  playlist(
    'British spelling',
    `approach: ⟦personalised⟧\n⟦licence⟧: CC-BY-4.0\n${PLAYLIST}steps: [{do: x, kind: ⟦practise⟧}]`,
    [
      WORD,
      /Did you mean "personalized"/,
      `approach: personalized\nlicence: CC-BY-4.0\n${PLAYLIST}steps: [{do: x, kind: practise}]`,
    ],
    [
      UNKNOWN,
      /Did you mean "license"/,
      `approach: personalised\nlicense: CC-BY-4.0\n${PLAYLIST}steps: [{do: x, kind: practise}]`,
    ],
    [
      WORD,
      /Did you mean "practice"/,
      `approach: personalised\nlicence: CC-BY-4.0\n${PLAYLIST}steps: [{do: x, kind: practice}]`,
    ],
  ),
  steps('a check in check-in', '  - do: x\n    check-in: ⟦Exit ticket⟧', [
    'schema/true-or-false',
    /A check of what students can do is a step of its own: "check:"/,
    '  - do: x\n  - check: Exit ticket',
  ]),
  steps('a check that is called check-in', '  - check-in: ⟦Exit ticket⟧', [
    'schema/true-or-false',
    /a step of its own: "check:"/,
    '  - check: Exit ticket',
  ]),

  // One mistake, one finding.
  steps(
    'a mistyped keyword that decides',
    '  - ⟦chose⟧: 2\n    from: [a, b, {do: c, ⟦minuts⟧: 3}]',
    [UNKNOWN, /Did you mean "choose"/, '  - choose: 2\n    from: [a, b, {do: c, minuts: 3}]'],
    [UNKNOWN, /Did you mean "minutes"/, '  - chose: 2\n    from: [a, b, {do: c, minutes: 3}]'],
  ),
  steps('a mistyped check with its own words', '  - ⟦chek⟧: Exit\n    out-of: 10\n    mastery: 8', [
    UNKNOWN,
    /Did you mean "check"/,
    '  - check: Exit\n    out-of: 10\n    mastery: 8',
  ]),
  steps('open: yes is open', '  - open: ⟦yes⟧', ['schema/true-or-false', /true or false/, '  - open: true']),
  playlist(
    'a name for a title',
    '⟦format⟧: playlist/1\n⟦name⟧: Warm up\nsteps: [a]',
    [
      MISSING,
      'A playlist needs "id" as well, for example "id: fractions-week-1".',
      'format: playlist/1\nid: warm-up\nname: Warm up\nsteps: [a]',
    ],
    [
      UNKNOWN,
      'Unknown keyword "name". Did you mean "title"?',
      'format: playlist/1\ntitle: Warm up\nsteps: [a]',
    ],
  ),
  board('rows that are no lists count once', 'grid: [⟦a⟧, b, c]\ncomplete: {lines: 1}', [
    'schema/form',
    /^A row of the grid is a list of squares/,
    'grid: [[a], b, c]\ncomplete: {lines: 1}',
  ]),
  playlist('another kind of file is that and nothing else', 'format: ⟦choice-board/1⟧\nid: a\ngrid: [[a]]', [
    WORD,
    'By its name this file is a playlist: its format is playlist/1, not "choice-board/1".',
    'format: playlist/1\nid: a\ngrid: [[a]]',
  ]),
  playlist(
    'an anchor is looked at where it is written',
    `${PLAYLIST}steps:\n  - &a {do: x, ⟦mintues⟧: 3}\n  - *a`,
    [UNKNOWN, /"minutes"/, `${PLAYLIST}steps:\n  - &a {do: x, minutes: 3}\n  - *a`],
  ),

  // Keywords.
  steps(
    'other words for keywords',
    '  - do: x\n    ⟦time⟧: 10\n    ⟦group⟧: ⟦pairs⟧',
    [UNKNOWN, /Did you mean "minutes"/, '  - do: x\n    minutes: 10\n    group: pairs'],
    [UNKNOWN, /Did you mean "with"/, '  - do: x\n    time: 10\n    with: pairs'],
    [WORD, /Did you mean "pair"/, '  - do: x\n    time: 10\n    group: pair'],
  ),
  steps('a keyword in another style', '  - do: x\n    ⟦teacherNote⟧: y', [
    UNKNOWN,
    /"teacher-note"/,
    '  - do: x\n    teacher-note: y',
  ]),
  steps('a keyword in capitals', '  - do: x\n    ⟦Minutes⟧: 3', [
    UNKNOWN,
    /"minutes"/,
    '  - do: x\n    minutes: 3',
  ]),
  steps('a word for an activity beside a part', '  - part: x\n    ⟦minutes⟧: 10\n    steps: [a]', [
    UNKNOWN,
    'A part has no "minutes" of its own. Under "each" it goes to every activity in here.',
    '  - part: x\n    each: { minutes: 10 }\n    steps: [a]',
  ]),
  steps('a word for a check beside an activity', '  - do: x\n    ⟦by-score⟧: []', [
    UNKNOWN,
    '"by-score" belongs to a check; an activity has none.',
    '  - do: x\n    # by-score: []',
  ]),
  steps('two keywords that decide', '  - ⟦do⟧: x\n    check: y', [
    'schema/two-kinds',
    /^"check" already makes this a check, so "do" can't stand beside it/,
    null,
  ]),
  steps('a word that nobody knows', '  - do: x\n    ⟦xyzzy⟧:\n      - 3\n      - 4', [
    UNKNOWN,
    'Unknown keyword "xyzzy": an activity has no such word.',
    '  - do: x\n    # xyzzy:\n    #   - 3\n    #   - 4',
  ]),
  steps(
    'keys that are names in JavaScript',
    '  - do: x\n    ⟦__proto__⟧: 3\n    ⟦constructor⟧: 3',
    [UNKNOWN, /__proto__/, '  - do: x\n    # __proto__: 3\n    constructor: 3'],
    [UNKNOWN, /constructor/, '  - do: x\n    __proto__: 3\n    # constructor: 3'],
  ),
  steps(
    'words kept for later',
    '  - do: x\n    ⟦groups⟧: [a]\n    ⟦for⟧: b',
    ['schema/not-yet-supported', /^"groups" is kept for a later version/, null, 'warning'],
    ['schema/not-yet-supported', /^"for" is kept for a later version/, null, 'warning'],
  ),
  board('a choice in a square', 'grid: [[{do: a, ⟦choose⟧: 2, from: [b]}]]\ncomplete: {lines: 1}', [
    'schema/two-kinds',
    /^A square of a grid is one activity, so "choose" can’t stand in it/,
    null,
  ]),
  board(
    'choose in a menu that counts points',
    'menu:\n  - section: a\n    ⟦choose⟧: 1\n    options: [a]\ncomplete: {points: 100}',
    [
      UNKNOWN,
      /^This menu counts points/,
      'menu:\n  - section: a\n    # choose: 1\n    options: [a]\ncomplete: {points: 100}',
    ],
  ),

  // What is missing.
  playlist('nearly nothing', '⟦format⟧: playlist/1', [
    MISSING,
    'A playlist needs "id", "title" and "steps" as well.',
    'format: playlist/1\nid: fractions-week\ntitle: Fractions week',
  ]),
  playlist('the first line', '⟦id⟧: a\ntitle: A\nsteps: [a]', [
    MISSING,
    /needs "format"/,
    'format: playlist/1\nid: a\ntitle: A\nsteps: [a]',
  ]),
  playlist('an empty file', '⟦⟧', [
    'schema/empty',
    'This file is empty. Begin with "format: playlist/1".',
    'format: playlist/1\n',
  ]),
  playlist('a file of comments', '⟦⟧# soon\n', [
    'schema/empty',
    /^This file is empty/,
    '# soon\nformat: playlist/1\n',
  ]),
  steps('a step with a title only', '  - ⟦title⟧: Day 1\n    minutes: 10', [
    MISSING,
    /^This step does not say yet what it is\. Write "do:"/,
    '  - do: Day 1\n    minutes: 10',
  ]),
  steps('a part without its word', '  - ⟦title⟧: Day 1\n    steps: [a]', [
    MISSING,
    'Steps in a step make it a part. Write "part:" and its title.',
    '  - part: Day 1\n    steps: [a]',
  ]),
  steps('options without a number', '  - ⟦from⟧: [a, b]', [
    MISSING,
    /needs "choose"/,
    '  - choose: 1\n    from: [a, b]',
  ]),
  steps('a retry without mastery', '  - check: a\n    ⟦retry⟧: {steps: [b]}', [
    MISSING,
    '"retry" needs "mastery" beside it: "mastery: 80".',
    '  - check: a\n    mastery: 80\n    retry: {steps: [b]}',
  ]),
  steps('a score entry without a score', '  - check: a\n    by-score: [{⟦steps⟧: [b]}]', [
    MISSING,
    /needs "at-least"/,
    '  - check: a\n    by-score: [{at-least: 0, steps: [b]}]',
  ]),
  {
    name: 'a board without rule',
    kind: 'choice-board',
    text: `⟦format⟧: choice-board/1\nid: a\ntitle: A\ngrid: [[a, b]]`,
    found: [
      { rule: MISSING, says: /needs "complete"/, fixed: `${BOARD}complete: { lines: 1 }\ngrid: [[a, b]]` },
    ],
  },
  {
    name: 'a board without squares',
    kind: 'choice-board',
    text: `⟦format⟧: choice-board/1\nid: a\ntitle: A`,
    found: [
      {
        rule: MISSING,
        says: /"grid:" with its rows of squares and "complete:" with its rule, or "menu:"/,
        fixed: null,
      },
    ],
  },
  board('a rule that says nothing', 'grid: [[a, b]]\ncomplete: ⟦{}⟧', [
    MISSING,
    /^Say when the board is finished/,
    null,
  ]),
  steps('a keyword without a value', '  - do: x\n    ⟦minutes⟧:\n    with: pair', [
    'schema/empty',
    'Nothing stands after "minutes:". Write it there, such as "minutes: 10", or take the line out.',
    '  - do: x\n    with: pair',
    'warning',
  ]),
  steps('a step without a text', '  - ⟦do⟧:', ['schema/empty', /^Nothing stands after "do:" yet/, null]),
  steps('an empty support', '  - do: x\n    supports: {⟦reading⟧: ""}', [
    'schema/empty',
    /^Nothing stands after "reading:"/,
    null,
    'warning',
  ]),

  // Values.
  steps('a word in capitals', '  - do: x\n    priority: ⟦Must⟧', [
    WORD,
    /Did you mean "must"\? It can be: must, should, aspire\.$/,
    '  - do: x\n    priority: must',
  ]),
  steps('two words in one', '  - do: x\n    barriers: ⟦reading, internet⟧', [
    'schema/two-in-one',
    /2 words/,
    '  - do: x\n    barriers: [reading, internet]',
  ]),
  steps('a list of one', '  - do: x\n    ⟦kind⟧: [make]', [
    'schema/form',
    '"kind" takes one value, not a list: take the brackets away.',
    '  - do: x\n    kind: make',
  ]),
  steps('a list where one is meant', '  - do: x\n    ⟦mode⟧: [digital, paper]', [
    'schema/form',
    '"mode" takes one value, not a list of 2.',
    '  - do: x\n    mode: digital',
  ]),
  playlist('steps without dashes', `${PLAYLIST}steps:\n  ⟦do⟧: Read\n  minutes: 10\n`, [
    'schema/form',
    '"steps" is a list: put a dash and a space in front of each entry.',
    `${PLAYLIST}steps:\n  - do: Read\n    minutes: 10\n`,
  ]),
  playlist(
    'a rule with a dash',
    `format: playlist/1\nid: a\ntitle: A\n⟦control⟧:\n  - path: student\nsteps: [a]`,
    [
      'schema/form',
      '"control" is no list: take the dash away.',
      `format: playlist/1\nid: a\ntitle: A\ncontrol:\n    path: student\nsteps: [a]`,
    ],
  ),
  steps('a number alone for rigor', '  - do: x\n    rigor: ⟦2⟧', [
    'schema/form',
    /^"rigor" takes keywords of its own/,
    '  - do: x\n    rigor: { dok: 2 }',
  ]),
  steps('a text for supports', '  - do: x\n    barriers: [reading]\n    supports: ⟦Audio version⟧', [
    'schema/form',
    '"supports" names each barrier and what helps: "reading: Audio version linked".',
    '  - do: x\n    barriers: [reading]\n    supports: { reading: Audio version }',
  ]),
  board('a rule in words', 'grid: [[a, b]]\ncomplete: ⟦3 in a row⟧', [
    'schema/form',
    /lines: 1/,
    'grid: [[a, b]]\ncomplete: { lines: 1 }',
  ]),
  steps('a number in quotes', '  - do: x\n    points: ⟦"20"⟧', [
    'schema/number',
    'A number stands without quotes: 20.',
    '  - do: x\n    points: 20',
  ]),
  steps('a number with its unit', '  - do: x\n    points: ⟦20 points⟧', [
    'schema/number',
    /whole number/,
    '  - do: x\n    points: 20',
  ]),
  steps('too many points', '  - do: x\n    points: ⟦2000⟧', [
    'schema/number',
    /at most 1000/,
    '  - do: x\n    points: 1000',
  ]),
  board('a target out of bounds', 'grid: [[a, b]]\ncomplete: {points: ⟦20000⟧}', [
    'schema/number',
    /at most 10000/,
    'grid: [[a, b]]\ncomplete: {points: 10000}',
  ]),
  steps('half a minute', '  - do: x\n    minutes: ⟦7.5⟧', [
    'schema/minutes',
    /whole minutes/,
    '  - do: x\n    minutes: 8',
  ]),
  steps('minutes that run backwards', '  - do: x\n    minutes: ⟦20-10⟧', [
    'schema/minutes',
    /run backwards/,
    '  - do: x\n    minutes: 10-20',
  ]),
  steps('more than a hundred percent', '  - check: a\n    mastery: ⟦120⟧', [
    'schema/score',
    /at most 100\. If these are points, write "out-of:"/,
    null,
  ]),
  steps('more than a hundred points', '  - check: a\n    out-of: 150\n    mastery: 120'),
  steps('a choice of everything', '  - choose: ⟦all⟧\n    from: [a]', [
    'schema/choose',
    /write a "part:"/,
    null,
  ]),
  board('a section of nearly all', 'menu: [{section: a, choose: ⟦al⟧, options: [a]}]', [
    WORD,
    /Did you mean "all"/,
    'menu: [{section: a, choose: all, options: [a]}]',
  ]),
  steps('retries without end', '  - check: a\n    mastery: 80\n    retry: {times: ⟦unlimitd⟧, steps: [a]}', [
    WORD,
    /Did you mean "unlimited"/,
    '  - check: a\n    mastery: 80\n    retry: {times: unlimited, steps: [a]}',
  ]),
  playlist(
    'a language and a grade in words',
    `language: ⟦Spanish⟧\ngrades: ⟦3rd grade⟧\n${PLAYLIST}steps: [a]`,
    [
      'schema/language',
      'Write the language as its short tag, such as es for Spanish.',
      `language: es\ngrades: 3rd grade\n${PLAYLIST}steps: [a]`,
    ],
    ['schema/grade', /such as 3, K or 3-5: 3\.$/, `language: Spanish\ngrades: 3\n${PLAYLIST}steps: [a]`],
  ),
  playlist('notes for home under the name of a language', `family:\n  ⟦spanish⟧: x\n${PLAYLIST}steps: [a]`, [
    'schema/language',
    /such as es\.$/,
    `family:\n  es: x\n${PLAYLIST}steps: [a]`,
  ]),
  playlist('an id with spaces', 'format: playlist/1\nid: ⟦Warm Up⟧\ntitle: A\nsteps: [a]', [
    'schema/id',
    /small letters, digits and hyphens only: warm-up\.$/,
    'format: playlist/1\nid: warm-up\ntitle: A\nsteps: [a]',
  ]),
  playlist('a version of the future', 'format: ⟦playlist/2⟧\nid: a\ntitle: A\nsteps: [a]', [
    WORD,
    /knows playlist\/1, not playlist\/2/,
    'format: playlist/1\nid: a\ntitle: A\nsteps: [a]',
  ]),
  playlist('a list for a file', '⟦- a\n⟧', ['schema/form', /Begin with "format: playlist\/1"/, null]),
  board(
    'too many lines',
    `⟦complete⟧: {lines: 1}\ngrid:\n${`  - [${Array(11).fill('a').join(', ')}]\n`.repeat(11)}`.replace(
      '⟦complete⟧: {lines',
      'complete: {⟦lines⟧',
    ),
    ['schema/too-large', /at most 10 rows or at most 10 columns/, null],
  ),
  board('many rows, few columns', `complete: {lines: 1}\ngrid:\n${'  - [a, b]\n'.repeat(11)}`),

  // What people who have never seen the format try first.
  steps(
    'another word for each keyword of a choice',
    '  - ⟦choice⟧: 1\n    ⟦options⟧: [a, b]',
    [UNKNOWN, /Did you mean "choose"/, '  - choose: 1\n    options: [a, b]'],
    [UNKNOWN, /Did you mean "from"/, '  - choice: 1\n    from: [a, b]'],
  ),
  steps('options under choose', '  - ⟦choose⟧:\n      - a\n      - b', [
    'schema/choose',
    '"choose" says how many; what to choose from goes under "from:".',
    '  - choose: 1\n    from:\n      - a\n      - b',
  ]),
  steps('steps of an activity', '  - do: Read\n    ⟦steps⟧: [Open, Read]', [
    UNKNOWN,
    /Did you mean "directions"/,
    '  - do: Read\n    directions: [Open, Read]',
  ]),
  steps('a kind of activity for a keyword', '  - ⟦read⟧: chapter 3\n    minutes: 10', [
    UNKNOWN,
    'Unknown keyword "read". What the student does goes after "do:", and "read" after "kind:".',
    '  - kind: read\n    do: chapter 3\n    minutes: 10',
  ]),
  steps('a link for a step', '  - ⟦video⟧: https://example.org/clip', [
    UNKNOWN,
    /"watch" after "kind:"/,
    '  - do: Video\n    kind: watch\n    resource: https://example.org/clip',
  ]),
  steps('a heading for a keyword', '  - ⟦Day 1⟧:\n      - a\n      - b', [
    UNKNOWN,
    /Is it a heading\? Write "part: Day 1", and its list under "steps:"/,
    '  - part: Day 1\n    steps:\n      - a\n      - b',
  ]),
  steps(
    'supports as a list',
    '  - do: Read\n    ⟦supports⟧:\n      - reading: Audio\n      - writing: Scribe',
    [
      'schema/form',
      '"supports" is no list: take the dashes away.',
      '  - do: Read\n    supports:\n        reading: Audio\n        writing: Scribe',
    ],
  ),
  steps('no barriers', '  - do: Read\n    barriers: ⟦none⟧', [
    WORD,
    '"none" is not a barrier. Where there is none, leave the line out.',
    '  - do: Read',
  ]),
  steps('two ways of working in a sentence', '  - do: Read\n    with: ⟦alone or with a partner⟧', [
    'schema/two-in-one',
    /Write a list: \[solo, pair\]/,
    '  - do: Read\n    with: [solo, pair]',
  ]),
  steps('minutes as a list', '  - do: Read\n    minutes: ⟦[10, 20]⟧', [
    'schema/minutes',
    /10-20/,
    '  - do: Read\n    minutes: 10-20',
  ]),
  steps('scores for keywords', '  - check: a\n    by-score:\n      ⟦80⟧: [b]\n      0: [c]', [
    'schema/form',
    '"by-score" is a list; each entry has "at-least:" and "steps:".',
    '  - check: a\n    by-score:\n      - at-least: 80\n        steps: [b]\n      - at-least: 0\n        steps: [c]',
  ]),
  steps('a retry in words', '  - check: a\n    mastery: 80\n    retry: ⟦Watch it again⟧', [
    'schema/form',
    /retry/,
    '  - check: a\n    mastery: 80\n    retry: { steps: [Watch it again] }',
  ]),
  board('rows with a word', 'complete: {lines: 1}\ngrid:\n  - ⟦row⟧: [a, b]\n  - row: [c, d]', [
    'schema/form',
    /^A row of the grid is a list of squares and has no name here/,
    'complete: {lines: 1}\ngrid:\n  - [a, b]\n  - [c, d]',
  ]),
  board('all squares', 'grid: [[a, b]]\ncomplete: {choose: ⟦all⟧}', [
    'schema/choose',
    /"shape: all"/,
    'grid: [[a, b]]\ncomplete: {shape: all}',
  ]),
  playlist('sessions in words', `class-time: ⟦2 x 45⟧\n${PLAYLIST}steps: [a]`, [
    'schema/minutes',
    /\{ sessions: 3, minutes: 45 \}/,
    `class-time: { sessions: 2, minutes: 45 }\n${PLAYLIST}steps: [a]`,
  ]),
  playlist('two grades in one text', `grades: ⟦3, 4⟧\n${PLAYLIST}steps: [a]`, [
    'schema/two-in-one',
    /2 grades/,
    `grades: [3, 4]\n${PLAYLIST}steps: [a]`,
  ]),

  // The curriculum.
  curriculum(
    'rules and learners',
    'format: curriculum/1\nrules: {time/over: ⟦warn⟧, ⟦time⟧: off}\nlearners: [{name: New, ⟦barriers⟧: [⟦english⟧]}]'.replace(
      '[{name',
      '[{⟦name⟧',
    ),
    [
      WORD,
      /Did you mean "warning"/,
      'format: curriculum/1\nrules: {time/over: warning, time: off}\nlearners: [{name: New, barriers: [english]}]',
    ],
    [WORD, /A rule is named by its id/, null],
    [
      MISSING,
      /A learner needs "id"/,
      'format: curriculum/1\nrules: {time/over: warn, time: off}\nlearners: [{id: new, name: New, barriers: [english]}]',
    ],
    [
      UNKNOWN,
      /Did you mean "needs"/,
      'format: curriculum/1\nrules: {time/over: warn, time: off}\nlearners: [{name: New, needs: [english]}]',
    ],
    [
      WORD,
      /Did you mean "language"/,
      'format: curriculum/1\nrules: {time/over: warn, time: off}\nlearners: [{name: New, barriers: [language]}]',
    ],
  ),
];
