// Builds the extension and opens a VS Code with it and the folder examples/.
//
//   npm start                 the installed desktop VS Code; without one, a VS Code in the browser
//   npm start -- --browser    the one in the browser anyway
//   npm start -- --check      starts the one in the browser, waits until it shows a playlist, ends
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { build } from './build.mjs';
import { inRoot, root } from './project.mjs';
import { launchBrowser } from './vscode/browser.mjs';
import { serverRunsHere } from './vscode/install.mjs';
import { startNodeServer } from './vscode/servers.mjs';
import { openWorkbench, workbenchUrl } from './vscode/workbench.mjs';

const examples = inRoot('examples');
const has = (name) => process.argv.includes(`--${name}`);

/** The command that opens the installed desktop VS Code, or undefined. */
function installedVscode() {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(existsSync);
}

/** Opens a desktop VS Code and leaves it to itself. */
async function openDesktop(command) {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', examples];
  console.log(`Opening ${command} with the extension and the examples.`);
  const child = spawn(command, args, {
    stdio: 'ignore',
    detached: true,
    shell: process.platform === 'win32',
  });
  await once(child, 'spawn');
  child.unref();
}

/** The example that is shown first: the first playlist by name. */
async function firstExample() {
  const names = await readdir(examples, { recursive: true });
  const first = names.filter((name) => name.endsWith('.playlist.yaml')).sort()[0];
  if (first === undefined) throw new Error('There is no playlist in examples/.');
  return path.join(examples, first);
}

/** Opens an address in the user's browser, where there is a screen. What cannot be opened is only not opened. */
function openAddress(url) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] = platform === 'darwin' ? ['open', url] : ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}

/**
 * Serves VS Code and a short address that leads to the right page of it.
 *
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
async function serve() {
  const openFile = await firstExample();
  const server = await startNodeServer({ verbose: has('verbose') });
  const target = workbenchUrl(server.origin, { folder: examples, extension: root, openFile });
  const entrance = createServer((_, response) => response.writeHead(302, { Location: target }).end());
  entrance.listen(0, '127.0.0.1');
  await once(entrance, 'listening');
  return {
    url: `http://127.0.0.1:${entrance.address().port}`,
    stop: async () => {
      entrance.close();
      entrance.closeAllConnections();
      await server.stop();
    },
  };
}

/** Waits until a page at the address shows a playlist in our language. */
async function check(url) {
  const browser = await launchBrowser();
  try {
    const { page } = await openWorkbench(browser, { url, log: () => undefined });
    const language = page.locator('#status\\.editor\\.mode');
    await language.filter({ hasText: 'Playlist' }).waitFor({ timeout: 60_000 });
    if (has('picture')) await page.screenshot({ path: inRoot('out/start.png') });
  } finally {
    await browser.close();
  }
}

async function main() {
  await build({ quiet: true });
  if (!has('browser') && !has('check')) {
    const command = installedVscode();
    if (command) return openDesktop(command);
    if (!serverRunsHere)
      return openDesktop(await downloadAndUnzipVSCode({ cachePath: inRoot('.vscode-test') }));
  }
  const { url, stop } = await serve();
  try {
    if (has('check')) {
      await check(url);
      console.log('VS Code started with the extension and knows the language of the examples.');
      return;
    }
    console.log(`\nVS Code with Learning Playlists: ${url}   (Ctrl+C ends it)\n`);
    openAddress(url);
    await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => once(process, name)));
  } finally {
    await stop();
  }
}

try {
  await main();
} catch (error) {
  // esbuild has already printed the errors in the sources.
  if (!error.errors) console.error(error.stack);
  process.exitCode = 1;
}
