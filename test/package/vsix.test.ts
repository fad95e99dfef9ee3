import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import JSZip from 'jszip';

const root = path.resolve(__dirname, '../..');

/** What the manifest says that a file must be there for. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly main: string;
  readonly browser: string;
  readonly icon?: string;
  readonly contributes: Record<string, unknown>;
}

/** Every relative path (`./…`) below a value of the manifest. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
}

describe('the package', () => {
  let manifest: Manifest;
  let zip: JSZip;
  let files: string[];
  let bytes: number;

  const textOf = async (file: string): Promise<string> => {
    const entry = zip.file(`extension/${file}`);
    assert.ok(entry, `${file} is not in the package`);
    return entry.async('string');
  };

  before(async () => {
    manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    // Made by `npm run package`, which is a step of `npm test`.
    const file = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
    bytes = (await stat(file)).size;
    zip = await JSZip.loadAsync(await readFile(file));
    files = Object.values(zip.files)
      .filter((entry) => !entry.dir && entry.name.startsWith('extension/'))
      .map((entry) => entry.name.slice('extension/'.length))
      .sort();
  });

  it('is below 1 MB', () => {
    assert.ok(bytes < 1_000_000, `${bytes} bytes`);
  });

  it('holds the bundles, the licence, the readme and the change log', () => {
    const there = files.map((file) => file.toLowerCase());
    for (const wanted of [
      ...[
        'dist/extension.js',
        'dist/web/extension.js',
        'dist/parts/web.js',
        'dist/preview.js',
        'dist/preview.css',
        'dist/cli.js',
      ],
      ...['package.json', 'readme.md', 'changelog.md', 'license.txt', 'third-party-standards.md'],
      ...['playlist', 'choice-board', 'curriculum'].map((kind) => `schemas/${kind}.schema.json`),
    ]) {
      assert.ok(there.includes(wanted), `${wanted} is missing; there are:\n${files.join('\n')}`);
    }
  });

  it('holds every file that the manifest names', () => {
    const named = [manifest.main, manifest.browser, manifest.contributes].flatMap(pathsIn);
    const missing = [...named, ...(manifest.icon ? [manifest.icon] : [])].filter(
      (file) => !files.includes(file) && !files.some((other) => other.startsWith(`${file}/`)),
    );
    assert.deepEqual(missing, []);
  });

  it('holds a grammar and snippets for each of our languages', () => {
    for (const kind of ['grammars', 'snippets']) {
      const entries = manifest.contributes[kind];
      assert.ok(Array.isArray(entries), `contributes.${kind} is missing`);
      const languages = entries.map((entry: { language?: string }) => entry.language);
      assert.deepEqual(
        ['playlist', 'choice-board', 'curriculum'].filter((language) => !languages.includes(language)),
        [],
        `languages without ${kind}`,
      );
    }
  });

  it('holds no sources, tests, maps, examples or packages', () => {
    const unwanted = files.filter(
      (file) =>
        /\.(ts|tsx|mjs|map|yaml|yml)$/.test(file) ||
        /^(src|test|bench|scripts|examples|node_modules|out|\.)/.test(file),
    );
    assert.deepEqual(unwanted, []);
  });

  it('needs nothing that is not in it', async () => {
    const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
    for (const file of files.filter((name) => /^dist\/.*\.js$/.test(name))) {
      const required = [...(await textOf(file)).matchAll(/\brequire\("([^"]+)"\)/g)].map(
        ([, name]) => name ?? '',
      );
      const foreign = required.filter((name) => {
        if (name.startsWith('.')) return !files.includes(path.posix.join(path.posix.dirname(file), name));
        if (name === 'vscode') return false;
        return file === 'dist/web/extension.js' || file === 'dist/preview.js' || !builtin.has(name);
      });
      assert.deepEqual(foreign, [], file);
    }
    assert.doesNotMatch(await textOf('dist/cli.js'), /require\("vscode"\)/);
  });

  it('names no place of the machine that it was built on', async () => {
    for (const file of files.filter((name) => /\.(js|css|json|md)$/.test(name))) {
      assert.ok(!(await textOf(file)).includes(root), `${file} names ${root}`);
    }
  });

  it('starts the command line with the line that makes it a program', async () => {
    assert.match(await textOf('dist/cli.js'), /^#!\/usr\/bin\/env node\n/);
  });
});
