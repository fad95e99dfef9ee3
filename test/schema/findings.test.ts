import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LessonDocument } from '../../src/model/document';
import { type Kind, kindOf } from '../../src/model/kind';
import { applyChanges } from '../../src/model/text';
import { schemaFindings } from '../../src/schema/findings';
import { SCHEMA_RULES } from '../../src/schema/rules';
import { MOST_ERRORS } from '../../src/schema/validate';
import { SLIPS } from './slips';

function documentOf(text: string, kind: Kind = 'playlist'): LessonDocument {
  const name =
    kind === 'playlist'
      ? 'fractions-week.playlist'
      : kind === 'curriculum'
        ? 'curriculum'
        : 'board.choiceboard';
  return new LessonDocument(`file:///lessons/${name}.yaml`, kind, text);
}

/** The text without its marks, and the spans between them. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith('⟦')) spans.push({ start: text.length, end: text.length });
    const open = spans.at(-1);
    if (piece.startsWith('⟧') && open) open.end = text.length;
    text += piece.replace(/^[⟦⟧]/, '');
  }
  return { text, spans };
}

describe('findings about the shape of a file', () => {
  for (const slip of SLIPS) {
    it(slip.name, () => {
      const { text, spans } = unmark(slip.text);
      const findings = schemaFindings(documentOf(text, slip.kind));
      assert.deepEqual(
        findings.map(({ rule, span, level }) => ({ rule, ...span, level })),
        slip.found.map(({ rule, level = 'error' }, i) => ({ rule, ...spans[i], level })),
        findings.map((finding) => `${finding.rule} ${finding.message}`).join('\n'),
      );
      findings.forEach((finding, i) => {
        const expected = slip.found[i];
        if (!expected) return;
        if (typeof expected.says === 'string') assert.equal(finding.message, expected.says);
        else assert.match(finding.message, expected.says);
        assert.equal(finding.fix ? applyChanges(text, finding.fix.changes) : null, expected.fixed);
        assert.doesNotMatch(
          finding.message,
          /\b(?:schema|pattern|mapping|anyOf|property|string|array|boolean)\b/i,
        );
      });
    });
  }

  it('are none for the examples', () => {
    const root = join(__dirname, '../../examples');
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      const text = /\.ya?ml$/.test(name) ? readFileSync(join(root, name), 'utf8') : '';
      const kind = kindOf(name, text);
      if (kind) assert.deepEqual(schemaFindings(new LessonDocument(`file:///${name}`, kind, text)), [], name);
    }
  });

  it('are at most two hundred', () => {
    const text = `format: playlist/1\nid: a\ntitle: A\nsteps:\n${'  - {do: x, points: y, kind: z}\n'.repeat(5000)}`;
    assert.equal(schemaFindings(documentOf(text)).length, MOST_ERRORS);
  });

  it('are quick about very long texts', () => {
    const long = 'a1 '.repeat(60_000);
    const text = `format: playlist/1\nid: ${long}\ntitle: A\nstandards: ["${long}"]\ngrades: "${long}"\nsteps:\n  - do: x\n    minutes: "${long}"\n    kind: "${long}"\n    ${long.slice(0, 1000)}: 3\n`;
    const document = documentOf(text);
    assert.ok(document.data);
    const start = performance.now();
    assert.ok(schemaFindings(document).length > 4);
    assert.ok(performance.now() - start < 1000);
  });

  it('come to an end and mend what they say, whatever is typed', () => {
    const words = fc.constantFrom(
      'do',
      'choose',
      'from',
      'part',
      'steps',
      'check',
      'by-score',
      'retry',
      'mastery',
      'board',
      'minutes',
      'mintues',
      'kind',
      'open',
      'free',
      'each',
      'supports',
      'standards',
      'id',
      'after',
      'time',
      'I can',
      'goals',
      'grid',
      'menu',
      'complete',
      'family',
      '__proto__',
      'for',
      'title',
      'format',
      'section',
      'options',
      'control',
      'rules',
      'learners',
      'required',
      'lines:1',
    );
    const scalar = fc.constantFrom(
      'x',
      '10',
      '3.10',
      '1e2',
      'yes',
      'true',
      '~',
      '""',
      '1-2',
      '8/10',
      '0.8',
      '1:30',
      'all',
      'A.1, A.2',
      '"a: b"',
      'Spanish',
      '-1',
      '99999',
      'playlist/1',
      'must',
      'Grade 3',
      '.inf',
      '0x10',
      '[a',
      '*x',
      '&x a',
    );
    const { value } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        scalar,
        fc.array(tie('value'), { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
        fc
          .array(fc.tuple(words, tie('value')), { maxLength: 4 })
          .map((all) => `{${all.map(([k, v]) => `${k}: ${v}`).join(', ')}}`),
      ),
    }));
    const kinds = fc.constantFrom<Kind>('playlist', 'choice-board', 'curriculum');
    fc.assert(
      fc.property(kinds, fc.array(fc.tuple(words, value), { maxLength: 6 }), (kind, lines) => {
        const text = lines.map(([k, v]) => `${k}: ${v}\n`).join('');
        for (const finding of schemaFindings(documentOf(text, kind))) {
          assert.ok(finding.span.start <= finding.span.end && finding.span.end <= text.length);
          for (const fix of [finding.fix, ...(finding.otherFixes ?? [])]) {
            if (!fix) continue;
            const mended = applyChanges(text, fix.changes);
            assert.notEqual(mended, text);
            const again = schemaFindings(documentOf(mended, kind));
            const same = again.filter(
              (other) => other.message === finding.message && other.span.start === finding.span.start,
            );
            if (fix.safe) assert.deepEqual(same, [], `${fix.title}\n${mended}`);
          }
        }
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});

describe('a sound word beside the wrong keywords', () => {
  it('is not mended into itself', () => {
    const text = 'menu: [{choose: all, do: ""}]\n';
    for (const { fix } of schemaFindings(documentOf(text, 'choice-board'))) {
      if (fix) assert.notEqual(applyChanges(text, fix.changes), text);
    }
  });
});

describe('beside broken text', () => {
  it('what could be mended is not reported again, and the rest is', () => {
    const text = 'format: playlist/1\nid: a\ntitle: A\nsteps:\n  - do:Read\n  - do: x\n    mintues: 3\n';
    const document = documentOf(text);
    assert.deepEqual(
      document.tree.problems.map(({ rule }) => rule),
      ['yaml/missing-space'],
    );
    assert.deepEqual(
      schemaFindings(document).map(({ rule }) => rule),
      ['schema/unknown-keyword'],
    );
  });

  it('a file that cannot be read at all is not called empty', () => {
    for (const text of [`a: ${'['.repeat(5000)}`, '\n- '.repeat(1_000_000)]) {
      const document = documentOf(text);
      assert.ok(document.tree.problems.length > 0);
      assert.deepEqual(
        schemaFindings(document).filter(({ message }) => message.includes('empty')),
        [],
      );
    }
  });
});

describe('the rules about the shape of a file', () => {
  for (const rule of SCHEMA_RULES) {
    it(`${rule.id}: its bad example is found, its good one is clean`, () => {
      const kind = kindOf('', rule.docs.bad) ?? 'playlist';
      const findings = schemaFindings(documentOf(rule.docs.bad, kind));
      assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule.id]);
      assert.deepEqual(schemaFindings(documentOf(rule.docs.good, kind)), []);
      assert.equal(
        findings.some((finding) => finding.fix !== undefined),
        'fix' in rule.docs,
      );
    });
  }
});
