import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { kindOfText } from '../src/model/kind';
import { validateData } from '../src/schema/validate';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'media/walkthrough');
const pages = readdirSync(folder).sort();

describe('Walkthrough', () => {
  it('has a page, a title and a description for each of its seven steps', () => {
    assert.deepEqual(
      pages.map((page) => /^(\d)-[a-z-]+\.md$/.exec(page)?.[1]),
      ['1', '2', '3', '4', '5', '6', '7'],
    );
    const texts: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(join(root, 'package.nls.json'), 'utf8'),
    );
    for (const step of ['what', 'activity', 'minutes', 'choices', 'preview', 'mend', 'share']) {
      assert.ok(texts[`walkthrough.${step}.title`], step);
      assert.ok(texts[`walkthrough.${step}.description`], step);
    }
  });

  for (const page of pages) {
    it(`${page} shows YAML that can be read, and whole files of the right shape`, () => {
      const text = readFileSync(join(folder, page), 'utf8');
      for (const [, block] of text.matchAll(/^```yaml\n(.*?)^```$/gms)) {
        const document = parseDocument(block ?? '');
        assert.deepEqual([...document.errors, ...document.warnings].map(String), [], block);
        const kind = kindOfText(block ?? '');
        if (!kind) continue;
        assert.deepEqual(validateData(kind, document.toJS()), [], block);
      }
    });
  }
});
