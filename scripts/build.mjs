// Builds dist/ with esbuild.
//
//   node scripts/build.mjs          minified, without source maps: what is packaged and tested
//   node scripts/build.mjs --dev    readable, with source maps
//   node scripts/build.mjs --watch  as --dev, again at every change
//
// | output                  | runs in                              | format                  |
// |-------------------------|--------------------------------------|-------------------------|
// | dist/extension.js       | Node extension host                  | cjs, `vscode` external  |
// | dist/web/extension.js   | web worker extension host            | cjs, `vscode` external  |
// | dist/preview.js, .css   | the preview's webview                | iife                    |
// | dist/cli.js             | a terminal                           | cjs, executable         |
// | dist/standards/*.json   | read on first use, never bundled     | data                    |
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { inRoot, root } from './project.mjs';

/** Large data of the standards: one file per framework, loaded by name through `src/standards/load.ts`. */
const DATA = 'src/standards/frameworks';

/** What an entry may run before anybody opens a playlist. Bytes of source text, not minified. */
const EAGER_LIMIT = 120_000;
/** Packages that activation never needs: they belong behind a dynamic `import()`. */
const HEAVY = ['yaml', 'ajv', 'markdown-it', 'preact-render-to-string', 'damerau-levenshtein'];

const exists = (file) =>
  stat(file).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/**
 * The standards' data must stay out of every bundle: an import of it would put megabytes into the start.
 *
 * @type {esbuild.Plugin}
 */
const dataStaysOutside = {
  name: 'data-stays-outside',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]standards[\\/]frameworks[\\/].*\.json$/ }, (args) => ({
      errors: [
        {
          text: `${path.relative(root, args.path)} would be bundled: read it by name through src/standards/load.ts`,
        },
      ],
    }));
  },
};

/**
 * The bundles. `optional` entries are left out while their source file does not exist yet.
 *
 * @param {boolean} dev
 * @returns {{name: string, entry: string, optional: boolean, options: esbuild.BuildOptions}[]}
 */
function bundles(dev) {
  /** @type {esbuild.BuildOptions} */
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: !dev,
    sourcemap: dev ? 'linked' : false,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"' },
    plugins: [dataStaysOutside],
  };
  /** The webview and the exported page read icons and styles as text where they ask for it by name. */
  const loader = { '.svg': 'text' };
  return [
    {
      name: 'dist/extension.js',
      entry: 'src/extension/node/main.ts',
      optional: false,
      options: {
        ...common,
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        external: ['vscode'],
        // The ES module of a package wins over its CommonJS one: it is smaller and can be shaken.
        mainFields: ['module', 'main'],
        loader: { ...loader, '.css': 'text' },
      },
    },
    {
      name: 'dist/web/extension.js',
      entry: 'src/extension/web/main.ts',
      optional: false,
      options: {
        ...common,
        platform: 'browser',
        target: 'es2022',
        format: 'cjs',
        external: ['vscode'],
        mainFields: ['browser', 'module', 'main'],
        loader: { ...loader, '.css': 'text' },
      },
    },
    {
      name: 'dist/preview.js',
      entry: 'src/view/webview/main.tsx',
      optional: true,
      options: { ...common, platform: 'browser', target: 'es2022', format: 'iife', loader },
    },
    {
      name: 'dist/cli.js',
      entry: 'src/cli/main.ts',
      optional: true,
      options: {
        ...common,
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        mainFields: ['module', 'main'],
        banner: { js: '#!/usr/bin/env node' },
        loader: { ...loader, '.css': 'text' },
      },
    },
  ];
}

/**
 * The modules that run as soon as the entry is loaded: those reached from it by `import` statements and
 * `require` alone. What is reached by `import()` only, esbuild wraps so that it runs on first use.
 *
 * @param {esbuild.Metafile} metafile
 * @param {string} entry
 * @returns {string[]} paths as in the metafile
 */
function eagerModules(metafile, entry) {
  const seen = new Set();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const found of metafile.inputs[file]?.imports ?? []) {
      if (!found.external && found.kind !== 'dynamic-import') open.push(found.path);
    }
  }
  return [...seen];
}

/**
 * Checks what only the finished bundle shows: nothing of Node in what runs in a browser or a worker, and a
 * light activation.
 *
 * @param {string} name
 * @param {string} entry
 * @param {esbuild.Metafile} metafile
 * @returns {string[]} one sentence per fault
 */
export function faultsOf(name, entry, metafile) {
  const faults = [];
  const builtin = new Set(builtinModules.flatMap((module) => [module, `node:${module}`]));
  const inBrowser = name === 'dist/web/extension.js' || name === 'dist/preview.js';
  const allowed = inBrowser ? (name === 'dist/preview.js' ? [] : ['vscode']) : ['vscode', ...builtin];
  for (const [file, input] of Object.entries(metafile.inputs)) {
    for (const found of input.imports) {
      if (found.external && !found.path.startsWith('<') && !allowed.includes(found.path)) {
        faults.push(`${name}: ${file} imports ${found.path}, which does not exist where this bundle runs`);
      }
    }
  }
  if (name === 'dist/extension.js' || name === 'dist/web/extension.js') {
    const eager = eagerModules(metafile, entry);
    for (const heavy of HEAVY) {
      if (eager.some((file) => file.includes(`node_modules/${heavy}/`))) {
        faults.push(`${name}: activation runs the package ${heavy}; reach it through a dynamic import()`);
      }
    }
    const bytes = eager.reduce((sum, file) => sum + (metafile.inputs[file]?.bytes ?? 0), 0);
    if (bytes > EAGER_LIMIT) {
      const largest = eager
        .sort((a, b) => (metafile.inputs[b]?.bytes ?? 0) - (metafile.inputs[a]?.bytes ?? 0))
        .slice(0, 5)
        .map((file) => `${file} (${metafile.inputs[file]?.bytes})`);
      faults.push(
        `${name}: activation runs ${bytes} bytes of source, more than ${EAGER_LIMIT}; largest: ${largest.join(', ')}`,
      );
    }
  }
  return faults;
}

/**
 * Copies the standards' data, without white space, to where `src/standards/load.ts` finds it by name.
 *
 * @returns {Promise<string[]>} what was written, relative to the project
 */
async function copyData() {
  if (!(await exists(inRoot(DATA)))) return [];
  const names = (await readdir(inRoot(DATA))).filter((name) => name.endsWith('.json')).sort();
  await mkdir(inRoot('dist/standards'), { recursive: true });
  for (const name of names) {
    const text = await readFile(inRoot(DATA, name), 'utf8');
    await writeFile(inRoot('dist/standards', name), JSON.stringify(JSON.parse(text)));
  }
  return names.map((name) => `dist/standards/${name}`);
}

/**
 * Removes what an earlier build left in dist/. At the end, so that a VS Code that runs from it meanwhile misses nothing.
 *
 * @param {string[]} kept relative to the project, with `/`
 */
async function removeOthers(kept) {
  for (const entry of await readdir(inRoot('dist'), { recursive: true, withFileTypes: true })) {
    const file = path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    if (entry.isFile() && !kept.includes(file)) await rm(inRoot(file));
  }
}

/**
 * Builds everything once.
 *
 * @param {{dev?: boolean, quiet?: boolean}} [options]
 * @returns {Promise<{name: string, entry: string, bytes: number, metafile: esbuild.Metafile}[]>} what was built
 * @throws when a source has errors, or when a finished bundle breaks a rule (see `faultsOf`)
 */
export async function build({ dev = false, quiet = false } = {}) {
  const built = [];
  const faults = [];
  for (const { name, entry, optional, options } of bundles(dev)) {
    if (optional && !(await exists(inRoot(entry)))) {
      if (!quiet) console.log(`${name.padEnd(24)} not built: ${entry} is not there`);
      continue;
    }
    const { metafile } = await esbuild.build({ ...options, entryPoints: [entry], outfile: name });
    faults.push(...faultsOf(name, entry, metafile));
    const bytes = metafile.outputs[name]?.bytes ?? 0;
    built.push({ name, entry, bytes, metafile });
    if (!quiet) console.log(`${name.padEnd(24)} ${(bytes / 1024).toFixed(1)} KB`);
  }
  if (built.some(({ name }) => name === 'dist/cli.js')) await chmod(inRoot('dist/cli.js'), 0o755);
  const data = await copyData();
  if (data.length && !quiet) console.log(`${'dist/standards'.padEnd(24)} ${data.length} files`);
  if (faults.length) throw new Error(faults.join('\n'));
  await removeOthers([...built.flatMap(({ metafile }) => Object.keys(metafile.outputs)), ...data]);
  return built;
}

async function watch() {
  for (const { name, entry, optional, options } of bundles(true)) {
    if (optional && !(await exists(inRoot(entry)))) continue;
    const context = await esbuild.context({
      ...options,
      entryPoints: [entry],
      outfile: name,
      logLevel: 'info',
    });
    await context.watch();
  }
  await copyData();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (process.argv.includes('--watch')) await watch();
    else await build({ dev: process.argv.includes('--dev') });
  } catch (error) {
    // esbuild has already printed the errors in the sources, with the place of each.
    if (!error.errors) console.error(error.message);
    process.exitCode = 1;
  }
}
