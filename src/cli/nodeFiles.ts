import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { kindOfName } from '../model/kind';
import { decode, type FileAccess, MAX_BYTES, type ReadResult } from '../workspace/files';

/** Folders that never hold lessons. */
const SKIPPED = /^(?:\.|node_modules$)/;
/** The most folders that are looked into where nobody named the folder: a home folder is no workspace. */
const MOST_FOLDERS = 5_000;

/** The URI of a path on this machine. */
export function uriOfPath(file: string): string {
  return URI.file(path.resolve(file)).toString();
}

/** The path on this machine that a URI stands for. */
export function pathOfUri(uri: string): string {
  return URI.parse(uri).fsPath;
}

/** The files on this machine, as far as they are inside the roots. Nothing here throws: faults are answers. */
export class NodeFiles implements FileAccess {
  readonly #roots: Promise<readonly string[]>;

  /** @param roots absolute paths of folders; a link that leads out of them is not followed */
  constructor(roots: readonly string[]) {
    this.#roots = Promise.all(roots.map((root) => realpath(root).catch(() => root)));
  }

  async read(uri: string): Promise<ReadResult> {
    const file = pathOfUri(uri);
    try {
      const real = await realpath(file);
      if (!(await this.#isInside(real))) {
        return { type: 'unreadable', reason: 'it is a link that leads out of the folder' };
      }
      const found = await stat(real);
      if (found.isDirectory()) return { type: 'unreadable', reason: 'it is a folder' };
      if (!found.isFile()) return { type: 'unreadable', reason: 'it is no ordinary file' };
      // Before it is read: a file of many gigabytes has an answer, too.
      if (found.size > MAX_BYTES) {
        return { type: 'unreadable', reason: `it is larger than ${MAX_BYTES / 1024 / 1024} MB` };
      }
      return decode(await readFile(real));
    } catch (error) {
      return answerFor(error);
    }
  }

  /** As the interface says; stops quietly after a few thousand folders. */
  async list(folder: string, signal?: AbortSignal): Promise<readonly string[]> {
    return (await this.walk(pathOfUri(folder), MOST_FOLDERS, signal)).files.map(uriOfPath);
  }

  /**
   * All `*.yaml` and `*.yml` below a folder, sorted, hidden folders and `node_modules` left out. Folders with the
   * name of a lesson are among them, so that reading them says what they are. Links to folders are not followed;
   * links to files are, as long as they stay inside the roots and lead to a file that is not there already.
   */
  async walk(
    folder: string,
    mostFolders = Number.POSITIVE_INFINITY,
    signal?: AbortSignal,
  ): Promise<{ readonly files: readonly string[]; readonly faults: readonly Fault[] }> {
    const files: string[] = [];
    const links: string[] = [];
    const faults: Fault[] = [];
    const open = [folder];
    let looked = 0;
    for (let next = open.pop(); next !== undefined && looked < mostFolders; next = open.pop()) {
      if (signal?.aborted) break;
      looked++;
      try {
        for (const entry of await readdir(next, { withFileTypes: true })) {
          const full = path.join(next, entry.name);
          const isYaml = /\.ya?ml$/i.test(entry.name);
          if (entry.isDirectory()) {
            if (SKIPPED.test(entry.name)) continue;
            open.push(full);
            if (kindOfName(entry.name)) files.push(full);
          } else if (entry.isSymbolicLink()) {
            if (isYaml) links.push(full);
          } else if (isYaml) files.push(full);
        }
      } catch (error) {
        const answer = answerFor(error);
        faults.push({ path: next, reason: answer.type === 'unreadable' ? answer.reason : 'it is not there' });
      }
    }
    const known = new Set(files);
    for (const link of links) if (await this.#isNews(link, known)) files.push(link);
    return { files: files.sort(byCode), faults };
  }

  async #isNews(link: string, known: ReadonlySet<string>): Promise<boolean> {
    try {
      const real = await realpath(link);
      return !known.has(real) && (await this.#isInside(real)) && (await stat(real)).isFile();
    } catch (error) {
      if (error instanceof Error && 'code' in error) return false;
      throw error;
    }
  }

  async #isInside(real: string): Promise<boolean> {
    return (await this.#roots).some((root) => {
      const relative = path.relative(root, real);
      return (
        relative === '' ||
        (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
      );
    });
  }
}

/** A folder or file that could not be looked into. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** What the system said, in words. Faults of ours are thrown on. */
export function answerFor(error: unknown): ReadResult {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const unreadable = (reason: string): ReadResult => ({ type: 'unreadable', reason });
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { type: 'missing' };
    case 'EISDIR':
      return unreadable('it is a folder');
    case 'EACCES':
    case 'EPERM':
      return unreadable('you may not open it');
    case 'ELOOP':
      return unreadable('it is a link that leads in a circle');
    case 'ENAMETOOLONG':
      return unreadable('its name is too long');
    default:
      return unreadable(`the system says ${error.code}`);
  }
}

export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
