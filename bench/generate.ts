/**
 * Playlists of any length for measuring: every kind of step and nearly every keyword, in the mix that teachers
 * write, the same for the same seed.
 */
export interface Generated {
  readonly text: string;
  /** What the playlist includes, by the relative paths that it uses. */
  readonly files: ReadonlyMap<string, string>;
}

/** Numbers from 0 to 1 without 1, the same for the same seed. Mulberry32, by Tommy Ettinger. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STANDARDS = [
  '3.NF.A.1',
  '3.NF.A.2',
  '3.NF.A.2a',
  '3.NF.A.3',
  '3.NF.A.3d',
  '3.OA.A.1',
  '3.OA.A.3',
  '3.OA.C.7',
  '3.MD.A.1',
  '3.MD.C.5',
  '3.NBT.A.2',
  '3.G.A.2',
  '4.NF.A.1',
  '4.NF.B.3c',
  '4.OA.A.3',
  'MP3',
  'MP4',
];
const KINDS =
  'lesson watch read listen practice make discuss investigate play write present conference reflect plan'.split(
    ' ',
  );
const COMPANY = ['solo', 'pair', 'team', 'class', 'teacher', 'family'];
const PLACES = ['classroom', 'hallway', 'library', 'outdoors', 'home', 'the bench by the door'];
const MODES = ['digital', 'paper', 'hands-on'];
const RESPONSES = ['text', 'audio', 'video', 'drawing', 'model', 'talk', 'performance'];
const BARRIERS = ['reading', 'writing', 'language', 'motor', 'attention', 'independence'];
const SUPPORTS = [
  'Read aloud on request',
  'A word bank with pictures',
  'Sentence starters on the card',
  'In two sittings, with a walk between',
  'A partner takes the notes',
];
const VERBS = [
  'Fold',
  'Sort',
  'Compare',
  'Draw',
  'Explain',
  'Build',
  'Measure',
  'Label',
  'Act out',
  'Check',
  'Estimate',
  'Record',
];
const OBJECTS = [
  'a paper strip in equal parts',
  'the fractions on a number line',
  'three **equal** shares of a garden',
  'the recipe for half the class',
  'a map of the playground',
  'the shadows at noon and at three',
  'two ways to share twelve stickers',
  'the [class chart](https://example.org/chart) of bridges',
];
const ENDS = [
  'with a partner',
  'and say how you know',
  'in your own words',
  'without a ruler',
  'for a younger child',
  'twice',
];

/** Every kind of step, and how often in a hundred one is written. */
const MIX: readonly (readonly [keyof Writers, number])[] = [
  ['activity', 58],
  ['text', 8],
  ['open', 3],
  ['choose', 11],
  ['part', 9],
  ['check', 7],
  ['board', 2],
  ['playlist', 2],
];

interface Writers {
  activity(indent: string): void;
  text(indent: string): void;
  open(indent: string): void;
  choose(indent: string, depth: number): void;
  part(indent: string, depth: number): void;
  check(indent: string, depth: number): void;
  board(indent: string): void;
  playlist(indent: string): void;
}

/**
 * A playlist without findings of level error.
 * @param lines how long it should be; it ends with the first step that reaches this, at most some 40 lines later
 */
export function generatePlaylist(lines: number, seed: number): Generated {
  const next = random(seed);
  const out: string[] = [];
  let made = 0;
  /** Required activities of the outermost sequence so far: what an `after` there may name. */
  const earlier: string[] = [];

  const chance = (percent: number): boolean => next() * 100 < percent;
  const below = (limit: number): number => Math.floor(next() * limit);
  function pick<T>(list: readonly T[]): T {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  }
  function some<T>(list: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: 1 + below(most) }, () => pick(list)))];
  }
  const words = (): string => `${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}`;
  const listed = (list: readonly string[]): string =>
    list.length === 1 ? String(list[0]) : `[${list.join(', ')}]`;
  const id = (stem: string): string => `${stem}-${++made}`;
  const put = (indent: string, ...rows: readonly string[]): void => {
    for (const row of rows) out.push(row === '' ? '' : indent + row);
  };

  function fields(indent: string, top: boolean): void {
    if (chance(30))
      put(
        indent,
        'directions:',
        ...some(['Read the card', 'Try it alone', 'Show a partner', 'Mend it'], 4).map((one) => `  - ${one}`),
      );
    if (chance(70)) put(indent, `kind: ${pick(KINDS)}`);
    put(indent, chance(20) ? `minutes: ${5 + below(5)}-${12 + below(9)}` : `minutes: ${5 * (1 + below(6))}`);
    if (chance(75)) put(indent, `standards: ${listed(some(STANDARDS, 3))}`);
    if (chance(40)) put(indent, `with: ${pick(COMPANY)}`);
    if (chance(25)) put(indent, `place: ${listed(some(PLACES, 2))}`);
    if (chance(35)) put(indent, `mode: ${pick(MODES)}`);
    if (chance(20))
      put(
        indent,
        `rigor: {dok: ${1 + below(4)}, bloom: ${pick(['understand', 'apply', 'analyze', 'create'])}}`,
      );
    if (chance(15)) put(indent, `level: ${pick(['warm', 'medium', 'challenge'])}`);
    if (chance(50)) put(indent, `respond: [${some(RESPONSES, 3).join(', ')}]`);
    if (chance(30))
      put(
        indent,
        'resource:',
        `  title: Card ${below(90)}`,
        '  url: https://example.org/card',
        '  license: CC-BY-4.0',
        '  by: The class',
      );
    if (chance(20))
      put(indent, `materials: [${some(['paper strips', 'scissors', 'cubes', 'chalk'], 3).join(', ')}]`);
    if (chance(30)) {
      const barriers = some(BARRIERS, 2);
      put(
        indent,
        `barriers: [${barriers.join(', ')}]`,
        'supports:',
        ...barriers.map((one) => `  ${one}: ${pick(SUPPORTS)}`),
      );
    }
    const before = earlier.at(-1);
    if (top && before !== undefined && chance(15)) put(indent, `after: [${before}]`);
    if (chance(10)) put(indent, 'check-in: true');
    if (chance(15)) put(indent, 'criteria:', '  - The parts are equal', '  - {by: student}');
    if (chance(15))
      put(
        indent,
        'teacher-note: >-',
        '  Watch for unequal parts, and ask for the reason',
        '  before you show another way.',
      );
  }

  const writers: Writers = {
    activity(indent) {
      const top = indent === '  ';
      const own = id('step');
      put(indent, `- id: ${own}`, `  do: ${words()}`);
      const optional = top && chance(15);
      if (optional) put(indent, `  priority: ${pick(['should', 'aspire'])}`);
      fields(`${indent}  `, top);
      if (top && !optional) earlier.push(own);
    },
    text(indent) {
      put(indent, `- ${words()}`);
    },
    open(indent) {
      put(indent, `- id: ${id('own')}`, '  open: true', '  minutes: 20', '  respond: [text, talk]');
    },
    choose(indent, depth) {
      const options = 3 + below(3);
      const range = chance(25) ? '{min: 1, max: 2}' : String(1 + below(2));
      put(indent, `- choose: ${range}`, `  id: ${id('choice')}`, `  title: Choose ${pick(ENDS)}`);
      if (chance(20)) put(indent, '  each: {minutes: 15, with: pair}');
      put(indent, '  from:');
      for (let option = 0; option < options; option++) write(`${indent}    `, depth + 1);
    },
    part(indent, depth) {
      put(indent, `- part: Part ${++made}, ${pick(ENDS)}`, `  order: ${pick(['fixed', 'free'])}`, '  steps:');
      for (let step = 2 + below(3); step > 0; step--) write(`${indent}    `, depth + 1);
    },
    check(indent, depth) {
      put(indent, `- id: ${id('check')}`, `  check: Exit ticket ${made}`, `  minutes: ${5 + below(10)}`);
      put(indent, `  standards: ${listed(some(STANDARDS, 2))}`, `  mastery: ${chance(50) ? '80' : '80%'}`);
      if (depth < 2 && chance(40)) {
        put(
          indent,
          '  by-score:',
          '    - at-least: 80',
          '      name: Go on',
          '    - at-least: 0',
          '      name: Once more',
          '      steps:',
        );
        writers.activity(`${indent}        `);
      }
      if (chance(60)) {
        put(indent, '  retry:', `    times: ${chance(30) ? 'unlimited' : 1 + below(2)}`, '    steps:');
        writers.activity(`${indent}      `);
      }
    },
    board(indent) {
      put(indent, `- board: ./boards/${pick(['any-line', 'menu'])}.choiceboard.yaml`, `  id: ${id('board')}`);
    },
    playlist(indent) {
      put(indent, '- playlist: ./week.playlist.yaml', `  id: ${id('week')}`);
    },
  };

  function write(indent: string, depth: number): void {
    if (chance(6)) put(indent, '# as we did it last year, but shorter');
    const mix = depth > 2 ? MIX.filter(([kind]) => kind !== 'part' && kind !== 'choose') : MIX;
    // A kind as often in the hat as its weight says, and one drawn.
    const hat = mix.flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));
    writers[pick(hat)](indent, depth);
  }

  put(
    '',
    'format: playlist/1',
    `id: generated-${lines}`,
    `title: A playlist of about ${lines} lines`,
    'summary: Work through the steps in order. Choose where you can.',
    'purpose: Equal parts first, names for them later, so that the names mean something.',
    'goals:',
    '  - I can show a fraction as equal parts of a whole.',
    '  - {say: I can place a fraction on a number line., by: teacher}',
    '  - {by: student}',
    'grades: [3, 4]',
    'subject: mathematics',
    'language: en',
    'standards: [3.NF.A.1, 3.NF.A.2, 3.OA.A.3]',
    'approach: personalized',
    'control: {goals: shared, content: teacher, path: student, pace: student, place: shared, product: student}',
    // As much time as the work takes, as an author would have it.
    `class-time: {sessions: ${Math.min(1000, Math.ceil(lines / 6))}, minutes: ${lines > 6000 ? 180 : 45}}`,
    'status: draft',
    'authors: [A. Teacher, B. Teacher]',
    'license: CC-BY-4.0',
    'materials: [paper strips, scissors]',
    'look-fors: [Students fold before they count.]',
    'family: Cut something in equal parts at supper tonight.',
    '',
    'steps:',
    // Every target is met here, whatever chance brings later.
    '  - id: opening',
    '    do: Show in three ways what you know of equal parts',
    '    kind: make',
    '    minutes: 15',
    '    standards: [3.NF.A.1, 3.NF.A.2, 3.OA.A.3]',
  );
  while (out.length < lines) {
    write('  ', 0);
    if (out.length < lines && chance(30)) put('', '');
  }
  return { text: `${out.join('\n')}\n`, files: included };
}

const included: ReadonlyMap<string, string> = new Map([
  [
    'boards/any-line.choiceboard.yaml',
    `format: choice-board/1
id: any-line
title: Any line
license: CC-BY-4.0
grid:
  - [{id: fold, do: Fold it, minutes: 5}, {id: draw, do: Draw it, minutes: 5}, {id: tell, do: Tell it, minutes: 5}]
  - [{id: act, do: Act it out, minutes: 5}, {free: true}, {id: write, do: Write it, minutes: 5}]
  - [{id: build, do: Build it, minutes: 5}, {id: sing, do: Sing it, minutes: 5}, {id: film, do: Film it, minutes: 5}]
complete: {lines: 1}
`,
  ],
  [
    'boards/menu.choiceboard.yaml',
    `format: choice-board/1
id: menu
title: A menu
license: CC-BY-4.0
menu:
  - section: Starters
    choose: 1
    options:
      - {id: soup, do: Read the first chapter, minutes: 10}
      - {id: salad, do: Listen to the first chapter, minutes: 10}
  - section: Main course
    options:
      - {id: roast, do: Write a letter to the hero, minutes: 25}
`,
  ],
  [
    'week.playlist.yaml',
    `format: playlist/1
id: week
title: One more week
license: CC-BY-4.0
steps:
  - {id: look-back, do: Look back at your folder, minutes: 10}
  - {id: plan-on, do: Plan the next step, minutes: 5}
`,
  ],
]);
