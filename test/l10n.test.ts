import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');

/** Every text that the extension asks VS Code to translate, in order of appearance. */
function texts(): string[] {
  const found = new Set<string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) visit(full);
      else if (/\.tsx?$/.test(entry.name)) {
        for (const match of readFileSync(full, 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)) {
          found.add((match[1] ?? '').replace(/\\(.)/g, '$1'));
        }
      }
    }
  };
  visit(path.join(ROOT, 'src/extension'));
  return [...found];
}

const json = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const holes = (text: string): string[] => [...text.matchAll(/\{\d+\}/g)].map(([hole]) => hole).sort();

describe('texts in other languages', () => {
  it('are looked for under every text of the extension, and no other', () => {
    assert.ok(texts().length > 10);
    assert.deepEqual(Object.keys(json('l10n/bundle.l10n.json')).sort(), texts().sort());
  });

  it('exist in full in Spanish, with the same places for figures', () => {
    for (const [source, translated] of [
      ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.es.json'],
      ['package.nls.json', 'package.nls.es.json'],
    ] as const) {
      const [from, to] = [json(source), json(translated)];
      assert.deepEqual(Object.keys(to).sort(), Object.keys(from).sort());
      for (const [key, text] of Object.entries(from)) {
        assert.deepEqual(holes(to[key] ?? ''), holes(text), key);
        assert.deepEqual((to[key] ?? '').match(/command:[\w.]+/g), text.match(/command:[\w.]+/g), key);
      }
    }
  });
});
