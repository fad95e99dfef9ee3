// Packs the extension into learning-playlists-<version>.vsix.
//
// Fails on any warning of vsce, and when the file is not below 1 MB. `--no-build` packs the dist/ that is there.
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.mjs';
import { inRoot, root, run } from './project.mjs';

const LIMIT = 1_000_000;

/**
 * Copies what may go into the package to out/package: the files at the root, and the folders that .vscodeignore lets
 * something of through. vsce would otherwise walk through every installed package and a whole VS Code first.
 */
async function stage() {
  const staged = inRoot('out/package');
  await rm(staged, { recursive: true, force: true });
  await mkdir(staged, { recursive: true });
  const patterns = (await readFile(inRoot('.vscodeignore'), 'utf8')).match(/^![^/\n]+(?=\/)/gm) ?? [];
  const folders = new Set(patterns.map((pattern) => pattern.slice(1)));
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const wanted = entry.isFile() ? !entry.name.endsWith('.vsix') : folders.has(entry.name);
    if (wanted) await cp(inRoot(entry.name), path.join(staged, entry.name), { recursive: true });
  }
  return staged;
}

async function main() {
  if (!process.argv.includes('--no-build')) await build({ quiet: true });
  const { name, version, repository } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const file = `${name}-${version}.vsix`;
  // An older one must not be taken for this one when packing fails.
  await rm(inRoot(file), { force: true });
  const { code, output } = await run(
    process.execPath,
    // The bundles hold all that is needed of the packages: none is packed.
    [
      ...[
        fileURLToPath(import.meta.resolve('@vscode/vsce/vsce')),
        'package',
        '--no-dependencies',
        '--out',
        inRoot(file),
      ],
      // Without a public repository the readme's links have nothing to be completed with.
      ...(repository ? [] : ['--allow-missing-repository', '--no-rewrite-relative-links']),
    ],
    { cwd: await stage(), quiet: true, env: { NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' } },
  );
  const text = stripVTControlCharacters(output).trim();
  console.log(text);
  if (code !== 0) throw new Error(`vsce ended with ${code}`);
  if (/\bwarning\b/i.test(text)) throw new Error('vsce warned: see above');
  const { size } = await stat(inRoot(file));
  if (size >= LIMIT) throw new Error(`${file} has ${size} bytes; it must stay below ${LIMIT}`);
  console.log(`${file}: ${(size / 1000).toFixed(0)} KB`);
}

try {
  await main();
} catch (error) {
  // esbuild has already printed the errors in the sources.
  if (!error.errors) console.error(error.message);
  process.exitCode = 1;
}
