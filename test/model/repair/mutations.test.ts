import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { kindOf } from '../../../src/model/kind';
import { readBoard, readPlaylist } from '../../../src/model/lesson';
import { parseSource } from '../../../src/model/parse';
import { scanSlips } from '../../../src/model/repair/scan';
import { parseYaml } from '../../../src/model/repair/yaml';
import type { SourceTree } from '../../../src/model/source';
import { applyChanges } from '../../../src/model/text';
import { apply, EXAMPLES, edit, example } from './mutate';
import { assertRanges } from './ranges';

const numRuns = Number(process.env.FUZZ ?? 200);

function isBroken(text: string): boolean {
  const { document } = parseYaml(text.replace(/\r(?!\n)/g, '\n'));
  return !document || document.errors.length > 0;
}

/** Everything that must hold for any text at all. */
function check(text: string): SourceTree {
  const tree = parseSource(text);
  assertRanges(tree, text);
  if (isBroken(text)) assert.ok(tree.problems.length > 0, 'broken, and nothing is said');
  if (tree.yaml.errors.length > 0) assert.ok(!tree.whole && tree.problems.length > 0);
  for (const { rule, message, span, fix, otherFixes, related } of tree.problems) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, rule);
    assert.ok(message.length > 10 && !message.includes('undefined'), message);
    for (const other of related ?? []) assert.ok(other.span.start >= 0 && other.span.end <= text.length);
    for (const { changes } of [...(fix ? [fix] : []), ...(otherFixes ?? [])]) {
      assert.ok(changes.every((change) => change.span.start >= 0 && change.span.end <= text.length));
      assert.notEqual(applyChanges(text, changes), text, `${rule} fixes nothing`);
    }
  }
  return tree;
}

/** Ids of the steps that end before an offset, except those of the last two. */
function idsBefore(path: string, tree: SourceTree, offset: number): string[] {
  const read = kindOf(path, '') === 'choice-board' ? readBoard : readPlaylist;
  const model = read(tree, () => undefined);
  const before = model.allSteps.filter((step) => step.span.end < offset);
  return before.slice(0, -2).map(({ id }) => id);
}

describe('Reading damaged files', function () {
  // No case waits for anything; this only says when a run that never ends has failed.
  this.timeout(120_000);

  it('holds for the examples as they are', () => {
    for (const { text } of EXAMPLES) {
      assert.deepEqual(check(text).problems, []);
      assert.deepEqual(scanSlips(text), []);
    }
  });

  it('finds no slip in YAML that another program wrote', () => {
    const words = fc.constantFrom(
      ...[
        'Read a book',
        "it's",
        'a: b',
        '#x',
        'C#',
        'x #y',
        '- a',
        '*b*',
        '"q" r',
        '[1]',
        '{a}',
        '10',
        '3.10',
      ],
      ...[
        '',
        'true',
        'line\nbreak',
        'long '.repeat(40),
        'a\n\n b',
        '@x',
        '&y',
        '!z',
        '% p',
        '> q',
        '| z',
        '? w',
      ],
      ...['http://a.b/c:d', 'end:', '“a”', 'x\u00A0y', "'Twas", 'a,b', 'a]b', 'tab\tx', ' lead', 'trail '],
    );
    const keys = fc.constantFrom('do', 'id', 'minutes', 'title', 'steps', 'x y', 'Note', 'a:b', '"k"', '#k');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        words,
        words,
        fc.integer(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const styles = fc.record({
      indent: fc.constantFrom(2, 3, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(80, 20, 0),
      collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    });
    fc.assert(
      fc.property(value, styles, (data, style) => {
        const text = stringify(data, style);
        fc.pre(!isBroken(text));
        assert.deepEqual(scanSlips(text), []);
      }),
      { numRuns: numRuns * 3 },
    );
  });

  it('never throws, tells of everything broken and keeps all places, after one edit or several', () => {
    fc.assert(
      fc.property(example, fc.array(edit, { minLength: 1, maxLength: 4 }), ({ text }, edits) => {
        check(edits.reduce((now, one) => apply(now, one).text, text));
      }),
      { numRuns },
    );
  });

  it('keeps what stands well before the damage', () => {
    fc.assert(
      fc.property(example, edit, ({ path, text }, one) => {
        const { text: damaged, from } = apply(text, one);
        if (!isBroken(damaged)) return;
        const kept = idsBefore(path, parseSource(text), from);
        const ids = idsBefore(path, parseSource(damaged), from);
        assert.deepEqual(ids.slice(0, kept.length), kept);
      }),
      { numRuns },
    );
  });

  it('takes any text', () => {
    const lines = fc.array(
      fc
        .tuple(fc.nat(8), fc.stringMatching(/^[-?:,[\]{}#&*!|>'"%@`a-c: ]{0,12}$/))
        .map(([n, s]) => ' '.repeat(n) + s),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void check(text)),
      { numRuns },
    );
    fc.assert(
      fc.property(lines, (text) => void check(text.join('\n'))),
      { numRuns: numRuns * 4 },
    );
  });

  it('mends a lone slip so that its fix, once taken, leaves nothing of the kind', () => {
    let fixed = 0;
    fc.assert(
      fc.property(example, edit, ({ text }, one) => {
        const damaged = apply(text, one).text;
        const { problems } = parseSource(damaged);
        const [problem] = problems;
        if (problems.length !== 1 || !problem?.fix?.safe) return;
        fixed++;
        const after = applyChanges(damaged, problem.fix.changes);
        const left = parseSource(after).problems.filter(
          ({ span, rule }) => rule === problem.rule && span.start === problem.span.start,
        );
        assert.deepEqual(left, []);
        assert.equal(isBroken(after), false);
      }),
      { numRuns: numRuns * 2 },
    );
    assert.ok(fixed > 10, `only ${fixed} were looked at`);
  });
});
