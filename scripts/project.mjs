import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Joins path segments to the project's root. */
export const inRoot = (...segments) => path.join(root, ...segments);

/**
 * Runs a program in the project's root and waits for its end.
 *
 * @param {string} command program, or a path to it
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean}} [options] `quiet` keeps the output back
 *   and returns it; otherwise it goes straight to the terminal.
 * @returns {Promise<{code: number, output: string}>} exit status (1 when a signal ended it) and, if quiet, what
 *   it printed on both streams.
 * @throws when the program cannot be started at all
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm and npx are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32' && /^(npm|npx)$/.test(command),
    });
    const parts = [];
    child.stdout?.on('data', (chunk) => parts.push(chunk));
    child.stderr?.on('data', (chunk) => parts.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }),
    );
  });
}

/** Path of a JavaScript tool in node_modules, to be started with this very Node. */
export const tool = (...segments) => inRoot('node_modules', ...segments);
