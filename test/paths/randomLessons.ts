import fc from 'fast-check';
import { stringify } from 'yaml';

/** Random playlists and boards of every rule, small enough to be enumerated. */

const CODES = ['m.1', 'm.1a', 'm.2', 'x'];
const NEEDS = ['reading', 'writing'];
let counter = 0;
let includes = 0;

const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const minutes = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })).map(([a, b]) => `${a}-${a + b}`),
);
const codes = fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 2 });
const after = fc.uniqueArray(
  fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5', 's6', 'inc', 'inc/s1', 'inc/s0'),
  { minLength: 1, maxLength: 2 },
);
const priority = fc.constantFrom('must', 'should', 'aspire');

const work = {
  minutes: sometimes(minutes),
  standards: sometimes(codes),
  barriers: sometimes(fc.uniqueArray(fc.constantFrom(...NEEDS), { minLength: 1, maxLength: 2 })),
  supports: sometimes(fc.constantFrom({ reading: 'Audio' }, { reading: '' })),
};
const common = { after: sometimes(after), priority: sometimes(priority) };

/** Ids are s0, s1 … in the order of generation; what repeats is renamed when the file is written. */
const activity = fc.record({
  do: fc.constantFrom('A', 'B', 'C'),
  open: sometimes(fc.boolean()),
  ...work,
  ...common,
});
const square = fc.record({
  do: fc.constantFrom('A', 'B'),
  ...work,
  points: sometimes(fc.integer({ min: 0, max: 6 })),
});
const range = (most: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.integer({ min: 0, max: most + 1 }),
    fc
      .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    fc.integer({ min: 0, max: most }).map((max) => ({ max })),
    fc.integer({ min: 0, max: most }).map((min) => ({ min })),
  );

const { step } = fc.letrec<{ step: unknown; steps: unknown[] }>((tie) => ({
  steps: fc.array(tie('step'), { minLength: 0, maxLength: 3 }),
  step: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { arbitrary: activity, weight: 5 },
    {
      arbitrary: fc
        .tuple(fc.array(tie('step'), { minLength: 1, maxLength: 4 }), fc.record(common))
        .chain(([from, rest]) => range(from.length).map((choose) => ({ choose, from, ...rest }))),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        part: fc.constant('P'),
        order: sometimes(fc.constantFrom('fixed', 'free')),
        steps: tie('steps'),
        ...common,
      }),
      weight: 2,
    },
    {
      arbitrary: fc.record({
        check: fc.constant('C'),
        ...work,
        ...common,
        mastery: fc.constantFrom(80, '60%', undefined),
        diagnostic: sometimes(fc.boolean()),
        'by-score': sometimes(
          fc.array(tie('steps'), { minLength: 1, maxLength: 3 }).map((lists) =>
            lists.map((steps, i) => ({
              'at-least': [0, 60, 90][i] ?? 0,
              ...(steps.length > 0 ? { steps } : {}),
            })),
          ),
        ),
        retry: sometimes(
          fc.array(
            fc.record({
              times: sometimes(fc.constantFrom(0, 1, 2, 'unlimited')),
              steps: sometimes(tie('steps')),
            }),
            { minLength: 1, maxLength: 2 },
          ),
        ),
      }),
      weight: 2,
    },
    {
      arbitrary: fc.record({ id: fc.constant('inc'), board: fc.constant('./b.choiceboard.yaml'), ...common }),
      weight: 1,
    },
  ),
}));

/** Undefined keys are left out, and every step gets an id of its own: s0, s1 … in file order. */
function written(value: unknown): unknown {
  counter = 0;
  includes = 0;
  const visit = (entry: unknown): unknown => {
    if (Array.isArray(entry)) return entry.map(visit);
    if (typeof entry !== 'object' || entry === null) return entry;
    const source = Object.entries(entry).filter(([, inner]) => inner !== undefined);
    const isStep =
      source.some(([key]) => ['do', 'choose', 'part', 'check'].includes(key)) &&
      !source.some(([key]) => key === 'id');
    const id: [string, unknown][] = isStep && isSteplike(source) ? [['id', `s${counter++}`]] : [];
    const fields = [...id, ...source.map(([key, inner]): [string, unknown] => [key, visit(inner)])];
    return Object.fromEntries(
      fields.map(([key, inner]) => [key, key === 'id' && inner === 'inc' ? includeId() : inner]),
    );
  };
  return visit(value);
}

function includeId(): string {
  includes++;
  return includes === 1 ? 'inc' : `inc-${includes}`;
}

/** `complete: {choose: 2}` and sections have `choose`, too, but are no steps. */
function isSteplike(entries: readonly (readonly [string, unknown])[]): boolean {
  const keys = entries.map(([key]) => key);
  return (
    keys.includes('do') ||
    keys.includes('part') ||
    keys.includes('check') ||
    (keys.includes('choose') && keys.includes('from'))
  );
}

const must = sometimes(
  fc.uniqueArray(fc.constantFrom('s0', 's1', 's2', 's4'), { minLength: 1, maxLength: 2 }),
);
const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
const cell = fc.oneof(
  { arbitrary: square, weight: 6 },
  { arbitrary: fc.constant({ free: true }), weight: 1 },
);

const rule: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({
    lines: fc.integer({ min: 1, max: 4 }),
    of: sometimes(fc.subarray(['rows', 'columns', 'diagonals'], { minLength: 1 })),
  }),
  fc.record({ choose: range(5) }),
  fc.record({ choose: range(2), 'from-each': fc.constantFrom('row', 'column') }),
  fc.record({
    points: fc.oneof(
      fc.integer({ min: 0, max: 14 }).map((exactly) => ({ exactly })),
      fc.integer({ min: 0, max: 14 }).map((least) => ({ 'at-least': least })),
      fc.integer({ min: 0, max: 14 }),
    ),
  }),
  fc.record({ shape: fc.constantFrom('corners', 'frame', 'all') }),
);

const grid = fc.tuple(size, rule, must).chain(([[height, width], complete, compulsory]) =>
  fc
    .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
    .map((rows) => ({
      grid: rows,
      complete: { ...complete, must: compulsory },
    })),
);

const squareGrid = fc
  .tuple(fc.constantFrom(1, 3), fc.constantFrom('x', 'plus'), must)
  .chain(([side, shape, compulsory]) =>
    fc
      .array(fc.array(cell, { minLength: side, maxLength: side }), { minLength: side, maxLength: side })
      .map((rows) => ({
        grid: rows,
        complete: { shape, must: compulsory },
      })),
  );

const option = fc.oneof(
  { arbitrary: square, weight: 4 },
  {
    arbitrary: fc.record({
      part: fc.constant('P'),
      points: sometimes(fc.integer({ min: 0, max: 6 })),
      steps: fc.array(
        fc.oneof(
          activity,
          fc.record({ choose: fc.constant(1), from: fc.array(activity, { minLength: 1, maxLength: 2 }) }),
        ),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    weight: 1,
  },
);

const menu = fc.oneof(
  fc
    .tuple(
      fc.array(
        fc
          .array(option, { minLength: 1, maxLength: 4 })
          .chain((options) =>
            fc
              .oneof(fc.constant('all'), fc.constant(undefined), range(options.length))
              .map((choose) => ({ section: 'S', choose, options })),
          ),
        { minLength: 1, maxLength: 3 },
      ),
      must,
    )
    .map(([sections, compulsory]) => ({
      menu: sections,
      ...(compulsory ? { complete: { must: compulsory } } : {}),
    })),
  fc
    .tuple(
      fc.array(
        fc.record({
          section: fc.constant('S'),
          points: sometimes(fc.integer({ min: 0, max: 6 })),
          options: fc.array(option, { minLength: 1, maxLength: 4 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      fc.oneof(
        fc.integer({ min: 0, max: 14 }).map((exactly) => ({ exactly })),
        fc.integer({ min: 0, max: 14 }).map((least) => ({ 'at-least': least })),
      ),
      must,
    )
    .map(([sections, points, compulsory]) => ({ menu: sections, complete: { points, must: compulsory } })),
);

const board = fc.oneof(
  { arbitrary: grid, weight: 5 },
  { arbitrary: squareGrid, weight: 1 },
  { arbitrary: menu, weight: 2 },
);

const header = { standards: ['m.1', 'm', 'y'], 'class-time': 30 };

export const boardText: fc.Arbitrary<string> = board.map((body) =>
  stringify(written({ format: 'choice-board/1', id: 'b', title: 'B', ...header, ...body })),
);

export const playlistText: fc.Arbitrary<string> = fc
  .array(step, { minLength: 1, maxLength: 4 })
  .map((steps) => stringify(written({ format: 'playlist/1', id: 'p', title: 'P', ...header, steps })));

export const CURRICULUM = `format: curriculum/1
learners:
  - {id: r, name: R, needs: [reading]}
  - {id: rw, name: RW, needs: [reading, writing]}
  - {id: none, name: None, needs: [cost]}
`;
