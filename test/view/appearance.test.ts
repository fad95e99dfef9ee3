import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { iconShapes } from '../../scripts/icons.mjs';

const STYLES = new URL('../../src/view/styles/', import.meta.url);

describe('how the student’s side looks', () => {
  it('takes every colour from a custom property of a theme', async () => {
    for (const name of await readdir(STYLES)) {
      if (name.startsWith('theme-') || !name.endsWith('.css')) continue;
      const text = (await readFile(new URL(name, STYLES), 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '');
      assert.deepEqual(text.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(|--vscode-/gi) ?? [], [], name);
    }
  });

  it('has both themes define the same names', async () => {
    const namesOf = async (name: string): Promise<string[]> => {
      const text = await readFile(new URL(name, STYLES), 'utf8');
      return [...new Set(text.match(/--lp-[a-z-]+(?=:)/g))].filter((one) => one !== '--lp-tint').sort();
    };
    assert.deepEqual(await namesOf('theme-page.css'), await namesOf('theme-vscode.css'));
  });

  it('has the icons that scripts/icons.mjs writes', async () => {
    const file = new URL('../../src/view/iconShapes.ts', import.meta.url);
    assert.equal(await readFile(file, 'utf8'), await iconShapes());
  });
});
