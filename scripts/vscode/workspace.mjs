import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The setting under which a suite finds the channel to its page; VS Code hands unknown settings on. */
export const DRIVER_SETTING = 'learning-playlists.test.driver';

/**
 * A copy of a folder to work in, so that tests never change the project's own files.
 *
 * @param {{from: string, settings?: object, more?: Record<string, string>}} options `from` is copied to the
 *   workspace's top, each folder of `more` below the name it has there; `settings` go into `.vscode/settings.json`
 * @returns {Promise<{folder: string, remove: () => Promise<void>}>}
 */
export async function makeWorkspace({ from, settings = {}, more = {} }) {
  // Without the links in the way to the temporary folder (macOS), so that addresses compare equal.
  const parent = await realpath(os.tmpdir());
  const temporary = await mkdtemp(path.join(parent, 'learning-playlists-'));
  // The last name shows in the window's title and in pictures.
  const folder = path.join(temporary, path.basename(from));
  await cp(from, folder, { recursive: true });
  for (const [name, source] of Object.entries(more)) {
    if (existsSync(source)) await cp(source, path.join(folder, name), { recursive: true });
  }
  const file = path.join(folder, '.vscode/settings.json');
  const own = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...own, ...settings }, null, 2));
  return { folder, remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 5 }) };
}
