import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRules } from '../../scripts/renderRules';
import { CATALOGUE, docsAddress } from '../../src/rules/catalogue';

const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');

describe('docs/rules.md', () => {
  it('is fresh: node --import tsx scripts/docs-rules.ts', () => {
    assert.equal(page, renderRules());
  });

  it('has a section where each finding leads to', () => {
    // As renderers of Markdown make an anchor of a heading: small letters, no marks, spaces as hyphens.
    const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replace(/ /g, '-'),
    );
    for (const { id } of CATALOGUE) {
      const anchor = docsAddress(id).split('#')[1] ?? '';
      assert.equal(anchors.filter((one) => one === anchor).length, 1, anchor);
    }
  });
});
