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
// | dist/cli.js             | a terminal                           | cjs, executable         |
// | dist/parts/*.js         | all three, read on first use         | cjs                     |
// | dist/preview.js, .css   | the preview's webview                | iife                    |
// | dist/standards/*.json   | read on first use, never bundled     | data                    |
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { faultsOf } from './bundle-rules.mjs';
import { inRoot, root } from './project.mjs';

/** Large data of the standards: one file per framework, loaded by name through `src/standards/load.ts`. */
const DATA = 'src/standards/frameworks';

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

/** What every build has in common. */
const common = (dev) => ({
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  platform: 'browser',
  target: ['es2022', 'node20'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"' },
  plugins: [dataStaysOutside],
  outdir: 'dist',
});

/** An `import()` of a part, as esbuild writes it. */
const IMPORT = /\bimport\("(\.{1,2}\/[^"]+\.js)"\)/g;
/** Stands in its place: `require` in Node, and the loader of src/extension/web/parts.ts in a worker. */
const PART =
  'var __part=(file)=>require.part?require.part(file):Promise.resolve().then(()=>require(file));\n';

/**
 * Turns the ES modules of a build into CommonJS and writes them, with the first file of the web extension, which has to
 * know which parts need which. esbuild splits a bundle into shared parts for ES modules only, while VS Code loads
 * CommonJS: so the parts are made first and turned round afterwards.
 *
 * @param {boolean} dev
 * @returns {esbuild.Plugin} for a build with `write: false`
 */
const writeAsCommonJs = (dev) => ({
  name: 'write-as-commonjs',
  setup(build) {
    build.onEnd(async ({ outputFiles = [], metafile, errors }) => {
      if (errors.length || !metafile) return;
      for (const { path: file, text } of outputFiles) {
        const turned = text.replace(IMPORT, '__part("$1")');
        const { code } = await esbuild.transform(turned, {
          format: 'cjs',
          platform: 'node',
          target: 'node20',
          minify: !dev,
          sourcemap: dev ? 'inline' : false,
          sourcesContent: false,
          legalComments: 'none',
          charset: 'utf8',
        });
        if (/\bimport\(/.test(code))
          throw new Error(`${path.relative(root, file)} holds an import() of no part`);
        const shebang = path.basename(file) === 'cli.js' ? '#!/usr/bin/env node\n' : '';
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, shebang + (turned === text ? '' : PART) + code);
        if (shebang) await chmod(file, 0o755);
      }
      await esbuild.build({
        ...common(dev),
        entryPoints: [{ in: 'src/extension/web/loader.ts', out: 'web/extension' }],
        format: 'cjs',
        external: ['vscode'],
        define: { PARTS: JSON.stringify(needsOf(metafile)) },
      });
    });
  },
});

/** For each part, by file name, the parts that it requires as soon as it runs. */
function needsOf(metafile) {
  const parts = Object.entries(metafile.outputs).filter(([file]) => file.startsWith('dist/parts/'));
  return Object.fromEntries(
    parts.map(([file, { imports }]) => [
      path.posix.basename(file),
      imports
        .filter(({ kind, external }) => kind === 'import-statement' && !external)
        .map((needed) => path.posix.basename(needed.path)),
    ]),
  );
}

/**
 * The builds.
 *
 * @param {boolean} dev
 * @returns {{entries: Record<string, string>, options: esbuild.BuildOptions}[]} `entries`: the source of each output,
 *   both relative to the project
 */
function builds(dev) {
  const all = [
    {
      // The extension in both hosts and the command line share their parts; each part is read on first use.
      entries: {
        'dist/extension.js': 'src/extension/node/main.ts',
        'dist/parts/web.js': 'src/extension/web/main.ts',
        'dist/cli.js': 'src/cli/main.ts',
      },
      options: {
        ...common(dev),
        format: 'esm',
        splitting: true,
        chunkNames: 'parts/[name]-[hash]',
        sourcemap: dev ? 'inline' : false,
        write: false,
        plugins: [dataStaysOutside, writeAsCommonJs(dev)],
        // Which entry may use what of these is checked afterwards (bundle-rules.mjs).
        external: ['vscode', ...builtinModules, 'node:*'],
        // The ES module of a package wins over its CommonJS one: it is smaller and can be shaken.
        mainFields: ['browser', 'module', 'main'],
        loader: { '.css': 'text', '.svg': 'text' },
      },
    },
    {
      entries: { 'dist/preview.js': 'src/view/webview/main.tsx' },
      options: { ...common(dev), format: 'iife', loader: { '.svg': 'text' } },
    },
  ];
  return all.map(({ entries, options }) => ({
    entries,
    options: {
      ...options,
      entryPoints: Object.entries(entries).map(([output, source]) => ({
        in: source,
        out: output.replace(/^dist\//, '').replace(/\.js$/, ''),
      })),
    },
  }));
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
 * @throws when a source has errors, or when a finished bundle breaks a rule (see `faultsOf`)
 */
export async function build({ dev = false, quiet = false } = {}) {
  const outputs = [];
  const faults = [];
  for (const { entries, options } of builds(dev)) {
    const { metafile } = await esbuild.build(options);
    outputs.push(...Object.keys(metafile.outputs));
    for (const [output, source] of Object.entries(entries)) {
      faults.push(...faultsOf(output, source, metafile));
      if (!quiet) console.log(`${output.padEnd(24)} ${sizes(metafile, output)}`);
    }
  }
  const data = await copyData();
  if (data.length && !quiet) console.log(`${'dist/standards'.padEnd(24)} ${data.length} files`);
  if (faults.length) throw new Error(faults.join('\n'));
  await removeOthers([...outputs, ...data, 'dist/web/extension.js']);
}

/** What an output weighs, and how much with it is read at once and on first use. */
function sizes(metafile, output) {
  const reach = (kinds) => {
    const seen = new Set();
    const open = [output];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { path: next, kind, external } of metafile.outputs[file]?.imports ?? []) {
        if (!external && kinds.includes(kind)) open.push(next);
      }
    }
    return [...seen].reduce((sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0), 0);
  };
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
  const start = reach(['import-statement']);
  const all = reach(['import-statement', 'dynamic-import']);
  return all > start ? `${kb(start)}, and on first use ${kb(all - start)}` : kb(start);
}

async function watch() {
  for (const { options } of builds(true)) {
    const context = await esbuild.context({ ...options, logLevel: 'info' });
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
