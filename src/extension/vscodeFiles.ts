import * as vscode from 'vscode';
import { decode, type FileAccess, type ReadResult } from '../workspace/files';

/** Folders deeper than this, and more files than this, are not looked through where VS Code cannot search. */
const DEEPEST = 24;
const MOST_FILES = 10_000;

/** The workspace's files through VS Code: on a disk, on a remote machine, or in a browser's virtual folder. */
export class VsCodeFiles implements FileAccess {
  async read(uri: string): Promise<ReadResult> {
    const file = vscode.Uri.parse(uri);
    try {
      return decode(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) return { type: 'unreadable', reason: String(error) };
      if (error.code === 'FileNotFound') return { type: 'missing' };
      if (error.code === 'FileIsADirectory') return { type: 'unreadable', reason: 'it is a folder' };
      if (error.code === 'NoPermissions')
        return { type: 'unreadable', reason: 'there is no permission to read it' };
      return (await isFolder(file))
        ? { type: 'unreadable', reason: 'it is a folder' }
        : { type: 'unreadable', reason: error.message };
    }
  }

  async list(folder: string, signal?: AbortSignal): Promise<readonly string[]> {
    const root = vscode.Uri.parse(folder);
    if (root.scheme !== 'file' && root.scheme !== 'vscode-remote') return walk(root, signal);
    const cancel = new vscode.CancellationTokenSource();
    const stop = () => cancel.cancel();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const pattern = new vscode.RelativePattern(root, '**/*.{yaml,yml}');
      const found = await vscode.workspace.findFiles(
        pattern,
        '**/{node_modules,.*}/**',
        undefined,
        cancel.token,
      );
      return found.map((uri) => uri.toString());
    } finally {
      signal?.removeEventListener('abort', stop);
      cancel.dispose();
    }
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    // Not even its kind can be read; the first error says more than this one would.
    return false;
  }
}

/** In a virtual workspace nobody searches for us: folder by folder, breadth first. */
async function walk(root: vscode.Uri, signal: AbortSignal | undefined): Promise<readonly string[]> {
  const files: string[] = [];
  let level = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: vscode.Uri[] = [];
    for (const folder of level) {
      if (signal?.aborted || files.length >= MOST_FILES) return files;
      const entries = await vscode.workspace.fs.readDirectory(folder);
      for (const [name, type] of entries) {
        if (name.startsWith('.') || name === 'node_modules') continue;
        const uri = vscode.Uri.joinPath(folder, name);
        // Links to folders are not followed: they may run in a circle.
        if (type === vscode.FileType.Directory) next.push(uri);
        else if ((type & vscode.FileType.File) !== 0 && /\.ya?ml$/i.test(name)) files.push(uri.toString());
      }
    }
    level = next;
  }
  return files;
}
