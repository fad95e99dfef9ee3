import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LessonDocument } from '../../../src/model/document';
import { applyChanges } from '../../../src/model/text';
import type { Analysis } from '../../../src/paths/analysis';
import { Facts } from '../../../src/paths/facts';
import type { Fix, Report } from '../../../src/rules/finding';
import { RULES } from '../../../src/rules/index';
import { boardText, CURRICULUM, playlistText } from '../../paths/randomLessons';
import { uriOf, workspaceOf } from '../../workspace/memory';

const RUNS = Number(process.env.PATHS_RUNS ?? 300);

interface Seen {
  readonly files: Readonly<Record<string, string>>;
  readonly document: LessonDocument;
  readonly analysis: Analysis;
  of(rule: string): readonly Report[];
}

/** What every rule about all ways says of the first of some files; undefined where its ways have no meaning. */
async function see(files: Readonly<Record<string, string>>): Promise<Seen | undefined> {
  const workspace = await workspaceOf({ ...files, 'curriculum.yaml': CURRICULUM });
  const facts = new Facts(workspace);
  const [path = ''] = Object.keys(files);
  const document = workspace.document(uriOf(path));
  const analysis = document && facts.analysis(document);
  if (!document || !analysis?.complete) return undefined;
  const reports = new Map<string, readonly Report[]>();
  for (const rule of RULES) {
    if (rule.sees !== 'ways') continue;
    const found = [...rule.check(document, analysis, facts)];
    reports.set(rule.id, found);
    for (const { span, message, related } of found) {
      assert.ok(span.start >= 0 && span.end <= document.text.value.length && span.start < span.end, message);
      assert.doesNotMatch(message, /undefined|NaN|Infinity|""/, message);
      for (const other of related ?? []) {
        const target = other.uri === undefined ? document : workspace.document(other.uri);
        assert.ok(target && other.span.end <= target.text.value.length && other.span.start < other.span.end);
      }
    }
  }
  return { files, document, analysis, of: (rule) => reports.get(rule) ?? [] };
}

async function mend({ files, document }: Seen, fix: Fix): Promise<Seen> {
  const [path = ''] = Object.keys(files);
  const text = applyChanges(document.text.value, fix.changes);
  const seen = await see({ ...files, [path]: text });
  assert.ok(seen, `${fix.title} took the meaning of\n${document.text.value}\nfrom\n${text}`);
  return seen;
}

async function tryFixes(seen: Seen): Promise<number> {
  const text = seen.document.text.value;
  let tried = 0;
  const causes = seen.of('paths/none');
  for (const { fix, message } of causes) {
    if (!fix) continue;
    tried++;
    const after = (await mend(seen, fix)).of('paths/none');
    assert.ok(after.length < causes.length, `${message}\n${text}`);
  }
  for (const { fix, message, span } of seen.of('paths/target-not-guaranteed')) {
    if (!fix) continue;
    tried++;
    const target = text.slice(span.start, span.end);
    const { analysis } = await mend(seen, fix);
    assert.ok(analysis.standards.find(({ code }) => code === target)?.guaranteed, `${message}\n${text}`);
  }
  for (const { fix, message } of seen.of('paths/dead-option')) {
    if (!fix) continue;
    tried++;
    const { analysis } = await mend(seen, fix);
    assert.equal(analysis.ways, seen.analysis.ways, `${message}\n${text}`);
    const [now, before] = [analysis.lowered, seen.analysis.lowered];
    assert.ok(now.leaves.length < before.leaves.length || now.size < before.size, message);
  }
  for (const { fix, otherFixes, message } of seen.of('paths/stuck')) {
    for (const one of [fix, ...(otherFixes ?? [])]) {
      if (!one) continue;
      tried++;
      const { analysis } = await mend(seen, one);
      // What is waited for through another name as well stays missing through that one.
      const after = new Set(waitsOf(analysis));
      assert.ok(
        waitsOf(seen.analysis).some((wait) => !after.has(wait)),
        `${message}\n${one.title}\n${text}`,
      );
    }
  }
  return tried;
}

function waitsOf({ stuck }: Analysis): readonly string[] {
  return stuck.map(({ step, name, through }) => [step.id, ...through, name].join(' < '));
}

describe('rules about all ways, over random lessons', function () {
  this.timeout(600_000);
  let looked = 0;
  let mended = 0;

  async function look(files: Readonly<Record<string, string>>): Promise<void> {
    const seen = await see(files);
    if (!seen) return;
    looked++;
    const { analysis, document } = seen;
    const told = RULES.flatMap(({ id, sees }) => (sees === 'ways' && seen.of(id).length > 0 ? [id] : []));
    if (!analysis.hasWay) {
      assert.ok(told.includes('paths/none'), document.text.value);
      assert.deepEqual(
        told.filter((id) => /^(?:paths|learners|time)\//.test(id)),
        ['paths/none'],
        document.text.value,
      );
    }
    if (analysis.open.every(Boolean)) assert.ok(!told.includes('paths/none'), document.text.value);
    mended += await tryFixes(seen);
  }

  it('say nothing else where nobody can finish, and mend what they say they mend', async () => {
    const boards = fc.asyncProperty(boardText, (text) => look({ 'b.choiceboard.yaml': text }));
    await fc.assert(boards, { numRuns: RUNS });
    const playlists = fc.asyncProperty(playlistText, boardText, (playlist, board) =>
      look({ 'p.playlist.yaml': playlist, 'b.choiceboard.yaml': board }),
    );
    await fc.assert(playlists, { numRuns: RUNS });
  });

  after(() => assert.ok(looked > RUNS / 2 && mended > RUNS / 10, `${looked} looked at, ${mended} mended`));
});
