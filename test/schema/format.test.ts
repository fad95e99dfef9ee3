import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPLETE_EXAMPLES } from '../../scripts/renderFormat';
import { LessonDocument } from '../../src/model/document';
import { type Kind, kindOf } from '../../src/model/kind';
import { schemaFindings } from '../../src/schema/findings';
import { SCHEMAS } from '../../src/schema/source/index';

// That the page is what the script writes is tested with the other written files, in source.test.ts.
describe('docs/format.md', () => {
  const page = readFileSync(join(__dirname, '../../docs/format.md'), 'utf8');

  it('has a row for every keyword of the format', () => {
    const names = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties' && typeof inner === 'object' && inner !== null) {
          for (const [name, schema] of Object.entries(inner))
            if (!('x-reserved' in Object(schema))) names.add(name);
        }
        collect(inner);
      }
    };
    collect(SCHEMAS);
    assert.ok(names.size > 70);
    // Shown inside the examples of the keyword that they belong to, or in the list of files.
    const elsewhere = new Set(['min', 'max', 'exactly', 'free', 'format', 'at-least']);
    // Each barrier is a keyword of `supports`, and listed as a word of `barriers`.
    const missing = [...names].filter((name) => !elsewhere.has(name) && !page.includes(`| \`${name}\``));
    assert.deepEqual(
      missing.filter((name) => !page.includes(`- \`${name}\`:`)),
      [],
    );
    for (const name of elsewhere) assert.ok(page.includes(name), name);
  });

  it('shows complete files that are clean', () => {
    for (const [kind, texts] of Object.entries(COMPLETE_EXAMPLES)) {
      for (const text of texts) {
        assert.ok(page.includes(text));
        assert.equal(kindOf('', text), kind);
        assert.deepEqual(schemaFindings(documentOf(text, kindOf('', text))), []);
      }
    }
  });

  it('shows steps that are clean', () => {
    const blocks = [...page.matchAll(/```yaml\n(- [\s\S]*?)```/g)].flatMap((match) => match[1] ?? []);
    assert.ok(blocks.length >= 5);
    for (const block of blocks) {
      const text = `format: playlist/1\nid: a\ntitle: A\nsteps:\n${block}`;
      assert.deepEqual(schemaFindings(documentOf(text, 'playlist')), [], block);
    }
  });
});

function documentOf(text: string, kind: Kind | undefined): LessonDocument {
  return new LessonDocument('file:///a.yaml', kind ?? 'playlist', text);
}
