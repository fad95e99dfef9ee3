// Packs the extension into learning-playlists-<version>.vsix.
//
// Fails on any warning of vsce, and when the file is not below 1 MB. `--no-build` packs the dist/ that is there.
import { readFile, rm, stat } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.mjs';
import { inRoot, run } from './project.mjs';

const LIMIT = 1_000_000;

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
        file,
      ],
      // Without a public repository the readme's links have nothing to be completed with.
      ...(repository ? [] : ['--allow-missing-repository', '--no-rewrite-relative-links']),
    ],
    { quiet: true, env: { NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' } },
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
