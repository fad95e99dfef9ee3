// Takes the pictures of media/ from the real VS Code, as test/vscode/shots.ts lists them.
//
//   node scripts/shots.mjs [--only=TEXT] [--verbose]
//
// Fails when a picture is over 400 KB: it would weigh on the readme.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import process from 'node:process';
import { build } from './build.mjs';
import { inRoot } from './project.mjs';
import { bundleTests, runInStandIn } from './test-vscode.mjs';

const LIMIT = 400_000;
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';

await build({ quiet: true });
await mkdir(inRoot('out/vscode'), { recursive: true });
const tests = await bundleTests('shots', {
  host: 'node',
  contents: `import { takePictures } from './test/vscode/shots';
    export const run = () => takePictures(${JSON.stringify(only)});`,
});
const good = await runInStandIn(tests, {
  host: 'node',
  workspace: inRoot('examples'),
  settings: {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'editor.fontSize': 13,
    'explorer.compactFolders': false,
    'files.exclude': { '**/.vscode': true },
  },
  size: { width: 1280, height: 800 },
  // Sharp on a good screen, and still below the limit.
  scale: 1.5,
  logFile: inRoot('out/vscode/shots.log'),
  verbose: process.argv.includes('--verbose'),
});
await rm(tests, { force: true });
if (!good) {
  console.error('The pictures were not all taken; see out/vscode/shots.log.');
  process.exitCode = 1;
}
for (const name of (await readdir(inRoot('media'))).filter((name) => name.endsWith('.png'))) {
  const { size } = await stat(inRoot('media', name));
  if (size > LIMIT) {
    console.error(`media/${name} has ${size} bytes, more than ${LIMIT}.`);
    process.exitCode = 1;
  }
}
