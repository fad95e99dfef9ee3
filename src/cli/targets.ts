import { stat } from 'node:fs/promises';
import path from 'node:path';
import { answerFor, type Fault } from './nodeFiles';

/** What a path on the command line stands for. */
export interface Target {
  /** As it was typed. */
  readonly typed: string;
  /** Absolute. */
  readonly path: string;
  readonly isFolder: boolean;
  /** The folder that counts as its workspace: curricula are looked for, and includes allowed, up to there. */
  readonly root: string;
}

/** Looks at the paths of a command line; those that are not there are faults. */
export async function targetsOf(
  typed: readonly string[],
  cwd: string,
): Promise<{ readonly targets: readonly Target[]; readonly faults: readonly Fault[] }> {
  const targets: Target[] = [];
  const faults: Fault[] = [];
  for (const one of typed) {
    const full = path.resolve(cwd, one);
    try {
      if (one === '') throw Object.assign(new Error('empty'), { code: 'ENOENT' });
      const isFolder = (await stat(full)).isDirectory();
      const root = await rootOf(isFolder ? full : path.dirname(full), cwd);
      targets.push({ typed: one, path: full, isFolder, root });
    } catch (error) {
      const answer = answerFor(error);
      faults.push({
        path: one,
        reason: answer.type === 'unreadable' ? answer.reason : 'there is no such file or folder',
      });
    }
  }
  return { targets, faults };
}

/** The nearest folder, from this one upwards, that is a repository or the current folder; else this one. */
async function rootOf(folder: string, cwd: string): Promise<string> {
  for (let here = folder; ; here = path.dirname(here)) {
    if (here === cwd || (await isThere(path.join(here, '.git')))) return here;
    if (here === path.dirname(here)) return folder;
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (answerFor(error).type === 'missing') return false;
    return true;
  }
}
