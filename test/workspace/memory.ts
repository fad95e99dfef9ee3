import type { FileAccess, ReadResult } from '../../src/workspace/files';
import { Workspace } from '../../src/workspace/workspace';

/** Files in memory, below `file:///w/`. */
export class MemoryFiles implements FileAccess {
  readonly files: Map<string, string | ReadResult>;

  constructor(files: Readonly<Record<string, string | ReadResult>> = {}) {
    this.files = new Map(Object.entries(files).map(([path, content]) => [uriOf(path), content]));
  }

  read(uri: string): Promise<ReadResult> {
    const file = this.files.get(uri);
    if (file === undefined) return Promise.resolve({ type: 'missing' });
    return Promise.resolve(typeof file === 'string' ? { type: 'text', text: file } : file);
  }

  list(folder: string): Promise<readonly string[]> {
    return Promise.resolve(
      [...this.files.keys()].filter((uri) => uri.startsWith(folder) && /\.ya?ml$/.test(uri)),
    );
  }
}

/** `file:///w/` + path. */
export function uriOf(path: string): string {
  return path.includes(':') ? path : `file:///w/${path}`;
}

/** A workspace of these files, read whole. */
export async function workspaceOf(files: Readonly<Record<string, string | ReadResult>>): Promise<Workspace> {
  const workspace = new Workspace(new MemoryFiles(files), ['file:///w']);
  await workspace.scan();
  return workspace;
}
