import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apply, EXAMPLES, edit, example } from '../model/repair/mutate';
import { uriOf, workspaceOf } from '../workspace/memory';
import { askEverything } from './everything';

const numRuns = Number(process.env.FUZZ ?? 100);

const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });

/** A workspace of all examples, in which one file at a time is edited. */
async function stage() {
  const workspace = await workspaceOf(Object.fromEntries(EXAMPLES.map(({ path, text }) => [path, text])));
  let version = 1;
  return async (path: string, text: string, shares: readonly number[]): Promise<number> => {
    const uri = uriOf(path);
    await workspace.edit(uri, text, ++version);
    const document = workspace.document(uri);
    assert.ok(document, path);
    const offsets = shares.map((share) => Math.floor(share * text.length));
    const count = askEverything(document, workspace, offsets);
    await workspace.close(uri);
    return count;
  };
}

describe('The whole core', function () {
  // No case waits for anything; this only says when a run that never ends has failed.
  this.timeout(120_000);
  let ask: Awaited<ReturnType<typeof stage>>;
  before(async () => {
    ask = await stage();
  });

  it('answers everything about damaged examples', async () => {
    await fc.assert(
      fc.asyncProperty(
        example,
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        places,
        async ({ path, text }, edits, shares) => {
          await ask(
            path,
            edits.reduce((now, one) => apply(now, one).text, text),
            shares,
          );
        },
      ),
      { numRuns },
    );
  });

  it('answers everything about noise of every kind of file', async () => {
    const paths = fc.constantFrom('x.playlist.yaml', 'x.choiceboard.yaml', 'y/curriculum.yaml');
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.stringMatching(
            /^ {0,6}(?:- )?(?:do|id|steps|choose|from|grid|check|after|each|menu|complete|part|by-score)?:?.{0,12}$/,
          ),
          { maxLength: 15 },
        )
        .map((lines) => lines.join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(paths, noise, places, async (path, text, shares) => {
        await ask(path, text, shares);
      }),
      { numRuns: numRuns * 4 },
    );
  });

  const enemies: Readonly<Record<string, string>> = {
    'an empty file': '',
    'a byte order mark alone': '\uFEFF',
    'notes alone': '# nothing\n# here\n',
    'a lone null': '~',
    'a list': '- a\n- b\n',
    'keys of objects':
      '__proto__: {x: 1}\nconstructor: 1\nsteps:\n  - __proto__: {do: x}\n    do: y\n    toString: 1\n',
    'keys that are no texts': '? [a]\n: b\n? {c: d}\n: e\n1: 2\ntrue: x\nnull: y\n',
    'astral letters': 'title: 😀😀\nsteps:\n  - do: 😀 *a*\n  - id: 𝒳\n    do: 𝒳: 😀\n',
    'lone surrogates': 'title: \uD800\nsteps:\n  - do: a\uDC00b: c\n',
    'lone CR': 'id: x\rsteps:\r  - do: y\r    minutes:3\r',
    'merge keys': 'steps:\n  - &a {do: x, minutes: 3}\n  - <<: *a\n    id: y\n',
    'an alias bomb': [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
      'steps: *i',
    ].join('\n'),
    'a circle of aliases': 'steps: &a\n  - part: p\n    steps: *a\n',
    'a conflict': 'id: x\nsteps:\n<<<<<<< a\n  - do: A\n=======\n  - do: B\n>>>>>>> b\n',
    'deep parts': `steps: ${'[{part: p, steps: '.repeat(150)}[]${'}]'.repeat(150)}`,
    'deeper parts': `steps: ${'[{part: p, steps: '.repeat(1500)}[]${'}]'.repeat(1500)}`,
    brackets: '['.repeat(50_000),
    'a long line': `title: ${'a '.repeat(900_000)}`,
    'a line of ten million': `title: ${'a '.repeat(5_000_000)}`,
    'ten million quotes': '"'.repeat(10_000_000),
    'many keys': 'a: b\n'.repeat(30_000),
    'many errors': 'a: [b\n'.repeat(20_000),
    'many missing spaces': 'minutes:10\n'.repeat(30_000),
    'control characters': Array.from({ length: 32 }, (_, i) => `k${i}: a${String.fromCharCode(i)}b`).join(
      '\n',
    ),
  };
  for (const [name, text] of Object.entries(enemies)) {
    it(`answers everything about ${name}`, async () => {
      const paths = text.length > 20_000 ? ['x.playlist.yaml'] : ['x.playlist.yaml', 'x.choiceboard.yaml'];
      for (const path of paths) {
        const count = await ask(path, text, [0, 0.5, 1]);
        assert.ok(count > 0, 'nothing is said');
      }
    });
  }
});
