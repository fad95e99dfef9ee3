// The two servers that bring a VS Code into a browser, both on 127.0.0.1 only.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { inRoot } from '../project.mjs';
import { installServer, installWebBuild } from './install.mjs';

/** Settings for a quiet window: no welcome page, no chat, nothing that asks or calls home. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  // What a suite types is not written to the folder behind its back.
  'files.autoSave': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'git.enabled': false,
  'window.titleBarStyle': 'custom',
};

/**
 * A started server.
 *
 * @typedef {object} Server
 * @property {string} origin `http://…:port`
 * @property {() => Promise<void>} stop ends the process and its children by their group's id, and removes what it wrote
 */

/**
 * Starts a program as the head of its own process group and waits until it has said that it listens.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RegExp} listening its first group is the port
 * @param {{env?: NodeJS.ProcessEnv, verbose?: boolean, seconds?: number}} [options]
 * @returns {Promise<{port: number, stop: () => Promise<void>}>}
 * @throws with its last output when it ends, or says nothing, before it listens
 */
function startProcess(command, args, listening, { env, verbose = false, seconds = 60 } = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that one id ends the server with its extension hosts and watchers.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const signal = (name) => {
    try {
      if (process.platform === 'win32') child.kill(name);
      else process.kill(-child.pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error; // already gone
    }
  };
  const stop = async () => {
    if (child.pid === undefined) return;
    signal('SIGTERM');
    const hard = setTimeout(() => signal('SIGKILL'), 3000);
    await ended;
    clearTimeout(hard);
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => {
      clearTimeout(limit);
      stop().then(
        () => reject(new Error(`${path.basename(command)} ${why}:\n${output.slice(-2000)}`)),
        reject,
      );
    };
    const limit = setTimeout(() => fail(`did not listen within ${seconds} s`), seconds * 1000);
    const onData = (chunk) => {
      if (verbose) process.stderr.write(chunk);
      if (output === undefined) return;
      output += chunk;
      const port = listening.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      output = undefined;
      resolve({ port: Number(port), stop });
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => {
      if (output !== undefined) fail(`ended with ${code}`);
    });
  });
}

/**
 * VS Code's own server: extensions run in Node, on the files of this machine.
 *
 * @param {{settings?: object, trust?: boolean, verbose?: boolean}} [options] `trust`: ask whether the workspace is
 *   trusted, so that a new folder opens in Restricted Mode
 * @returns {Promise<Server>}
 */
export async function startNodeServer({ settings = {}, trust = false, verbose = false } = {}) {
  const { node, main } = await installServer();
  const data = await mkdtemp(path.join(os.tmpdir(), 'learning-playlists-server-'));
  const remove = () => rm(data, { recursive: true, force: true, maxRetries: 5 });
  try {
    await mkdir(path.join(data, 'data/User'), { recursive: true });
    await writeFile(
      path.join(data, 'data/User/settings.json'),
      JSON.stringify({ ...quietSettings, ...settings }, null, 2),
    );
    const { port, stop } = await startProcess(
      node,
      [
        main,
        ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
        ...['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data],
        // Without this switch the page's payload (which extension, which tests) is not read.
        '--enable-smoke-test-driver',
        ...(trust ? [] : ['--disable-workspace-trust']),
      ],
      /Extension host agent listening on (\d+)/,
      { verbose },
    );
    return {
      origin: `http://127.0.0.1:${port}`,
      stop: async () => {
        await stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A port that is free now. Somebody may take it before it is used: the user of it then tries another. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * `@vscode/test-web`: VS Code as on vscode.dev. Extensions run in a web worker; the folder is served as a virtual
 * workspace, and changes to it stay in the page.
 *
 * @param {{extension: string, tests?: string, folder: string, verbose?: boolean}} options absolute paths; `tests`
 *   lies below `extension`
 * @returns {Promise<Server>}
 */
export async function startWebServer({ extension, tests, folder, verbose = false }) {
  const { dataDir, commit } = await installWebBuild();
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      const { stop } = await startProcess(
        process.execPath,
        [
          inRoot('scripts/vscode/test-web.mjs'),
          JSON.stringify({
            ...{ host: '127.0.0.1', port, quality: 'stable', commit, testRunnerDataDir: dataDir },
            ...{ extensionDevelopmentPath: extension, extensionTestsPath: tests, folderPath: folder },
          }),
        ],
        /ready on (\d+)/,
        { verbose },
      );
      // Each webview has a host name of its own below the page's. Browsers take *.localhost for this machine, and
      // vscode.localhost for one site with all its parts: of another site, a service worker would be refused.
      return { origin: `http://vscode.localhost:${port}`, stop };
    } catch (error) {
      if (attempt === 3 || !String(error.message).includes('EADDRINUSE')) throw error;
    }
  }
}
