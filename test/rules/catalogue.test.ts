import assert from 'node:assert/strict';
import { findings } from '../../src/language/diagnostics';
import { CATALOGUE, docsAnchor } from '../../src/rules/catalogue';
import { filesOf } from '../../src/rules/example';
import type { Finding } from '../../src/rules/finding';
import type { RuleExample } from '../../src/rules/rule';
import type { ReadResult } from '../../src/workspace/files';
import { uriOf, workspaceOf } from '../workspace/memory';

async function found(example: RuleExample): Promise<readonly Finding[]> {
  const files = new Map<string, string | ReadResult>(filesOf(example));
  for (const [path, text] of files) {
    if (text === '\u0000') files.set(path, { type: 'unreadable', reason: 'it is not UTF-8 text' });
  }
  const workspace = await workspaceOf(Object.fromEntries(files));
  const [first] = files.keys();
  const document = first === undefined ? undefined : workspace.document(uriOf(first));
  assert.ok(document);
  return findings(document, workspace, (message, cause) => assert.fail(`${message}: ${cause}`));
}

const told = (list: readonly Finding[]) => list.map(({ rule, message }) => `${rule}: ${message}`).join('\n');

describe('Catalogue of rules', () => {
  for (const { id, docs } of CATALOGUE) {
    // A file that cannot be read, and faults of ours, cannot be written down as text.
    if (docs.bad === '') continue;
    it(`${id}: its bad example has just this finding, its good one none`, async () => {
      const bad = await found(docs.bad);
      assert.deepEqual([...new Set(bad.map(({ rule }) => rule))], [id], told(bad));
      assert.equal(bad.length, 1, told(bad));
      const good = await found(docs.good);
      assert.equal(told(good), '');
      const mend = bad[0]?.fix ?? bad[0]?.otherFixes?.[0];
      assert.equal(
        mend !== undefined,
        docs.fix !== undefined,
        `docs.fix and the finding's fix: ${mend?.title}`,
      );
    });
  }

  it('has every id and every anchor once, in plain form', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(new Set(ids.map(docsAnchor)).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });

  it('says what and why in sentences', () => {
    for (const { id, docs } of CATALOGUE) {
      assert.match(docs.what, /[.”)]$/, id);
      assert.match(docs.why, /[.”)]$/, id);
      assert.doesNotMatch(`${docs.what} ${docs.fix ?? ''}`, /\b(?:schema|mapping|anyOf|regex)\b/i, id);
    }
  });
});
