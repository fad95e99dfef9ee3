import assert from 'node:assert/strict';
import type { Metafile } from 'esbuild';
import { faultsOf } from '../../scripts/bundle-rules.mjs';

type Imports = Record<string, readonly { path: string; kind: string; external?: boolean }[]>;

/** A bundle's description as esbuild gives it, of modules of 1,000 bytes each. */
function metafileOf(modules: Imports): Metafile {
  const inputs = Object.entries(modules).map(([file, imports]) => [file, { bytes: 1000, imports }]);
  return JSON.parse(JSON.stringify({ inputs: Object.fromEntries(inputs), outputs: {} }));
}

describe('faults of a finished bundle', () => {
  it('are none for a light one', () => {
    const modules: Imports = {
      'main.ts': [
        { path: 'vscode', kind: 'import-statement', external: true },
        { path: 'core.ts', kind: 'dynamic-import' },
      ],
      'core.ts': [{ path: 'node_modules/yaml/index.js', kind: 'import-statement' }],
      'node_modules/yaml/index.js': [],
    };
    assert.deepEqual(faultsOf('dist/extension.js', 'main.ts', metafileOf(modules)), []);
    assert.deepEqual(faultsOf('dist/parts/web.js', 'main.ts', metafileOf(modules)), []);
  });

  it('name what a browser does not have, even in what is read later', () => {
    const modules: Imports = {
      'main.ts': [{ path: 'later.ts', kind: 'dynamic-import' }],
      'later.ts': [{ path: 'node:fs', kind: 'import-statement', external: true }],
    };
    assert.deepEqual(faultsOf('dist/parts/web.js', 'main.ts', metafileOf(modules)), [
      'dist/parts/web.js: later.ts imports node:fs, which does not exist where this bundle runs',
    ]);
    assert.deepEqual(faultsOf('dist/extension.js', 'main.ts', metafileOf(modules)), []);
  });

  it('name vscode in the command line', () => {
    const modules: Imports = { 'main.ts': [{ path: 'vscode', kind: 'import-statement', external: true }] };
    assert.match(faultsOf('dist/cli.js', 'main.ts', metafileOf(modules))[0] ?? '', /main\.ts imports vscode/);
  });

  it('name a heavy package that activation runs', () => {
    const modules: Imports = {
      'main.ts': [{ path: 'core.ts', kind: 'import-statement' }],
      'core.ts': [{ path: 'node_modules/yaml/index.js', kind: 'require-call' }],
      'node_modules/yaml/index.js': [],
    };
    assert.deepEqual(faultsOf('dist/extension.js', 'main.ts', metafileOf(modules)), [
      'dist/extension.js: activation runs the package yaml; reach it through a dynamic import()',
    ]);
  });

  it('name the largest modules when activation runs too much', () => {
    const files = Array.from({ length: 200 }, (_, number) => `m${number}.ts`);
    const modules: Imports = {
      'main.ts': files.map((path) => ({ path, kind: 'import-statement' })),
      ...Object.fromEntries(files.map((file) => [file, []])),
    };
    const [fault, ...others] = faultsOf('dist/parts/web.js', 'main.ts', metafileOf(modules));
    assert.deepEqual(others, []);
    assert.match(
      fault ?? '',
      /activation runs 201000 bytes of source, more than 120000; largest: main\.ts \(1000\)/,
    );
  });
});
