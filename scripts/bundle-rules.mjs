// What only a finished bundle shows: that it holds nothing that does not exist where it runs, and starts light.
import { builtinModules } from 'node:module';

/** What an entry may run before anybody opens a playlist. Bytes of source text, not minified. */
const EAGER_LIMIT = 120_000;
/** Packages that activation never needs: they belong behind a dynamic `import()`. */
const HEAVY = ['yaml', 'ajv', 'markdown-it', 'preact-render-to-string', 'damerau-levenshtein', 'prettier'];

/**
 * The modules that an entry reaches by `import` statements and `require`: those that run as soon as it is loaded. What
 * is reached by `import()` only runs on first use, and belongs to them when `lazy` is set.
 *
 * @param {import('esbuild').Metafile} metafile
 * @param {string} entry
 * @param {{lazy: boolean}} options
 * @returns {string[]} paths as in the metafile
 */
function modulesOf(metafile, entry, { lazy }) {
  const seen = new Set();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const found of metafile.inputs[file]?.imports ?? []) {
      if (!found.external && (lazy || found.kind !== 'dynamic-import')) open.push(found.path);
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
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]} one sentence per fault
 */
export function faultsOf(name, entry, metafile) {
  const faults = [];
  const builtin = new Set(builtinModules.flatMap((module) => [module, `node:${module}`]));
  const inBrowser = name === 'dist/parts/web.js' || name === 'dist/preview.js';
  const allowed = [
    ...(name === 'dist/preview.js' || name === 'dist/cli.js' ? [] : ['vscode']),
    ...(inBrowser ? [] : builtin),
  ];
  for (const file of modulesOf(metafile, entry, { lazy: true })) {
    for (const found of metafile.inputs[file]?.imports ?? []) {
      if (found.external && !found.path.startsWith('<') && !allowed.includes(found.path)) {
        faults.push(`${name}: ${file} imports ${found.path}, which does not exist where this bundle runs`);
      }
    }
  }
  if (name === 'dist/extension.js' || name === 'dist/parts/web.js') {
    const eager = modulesOf(metafile, entry, { lazy: false });
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
