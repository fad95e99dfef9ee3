import { URI, Utils } from 'vscode-uri';

/** A URI in the one spelling that is used as a key everywhere. */
export function normalise(uri: string): string {
  return URI.parse(uri).toString();
}

/** The folder that a file or folder stands in. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** True for the folder itself and everything below it. */
export function isInside(folder: string, uri: string): boolean {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return uri === folder || uri.startsWith(base);
}

/**
 * Where a relative path, written in a file, leads; undefined for what is no relative path (an address, an
 * absolute path, nothing).
 */
export function follow(from: string, path: string): string | undefined {
  const clean = path.trim();
  if (clean === '' || clean.startsWith('/') || clean.startsWith('\\') || /^[a-z][a-z0-9+.-]*:/i.test(clean))
    return undefined;
  const base = URI.parse(from);
  const parts = base.path.split('/').slice(0, -1);
  for (const part of clean.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 1) parts.pop();
    else return undefined;
  }
  return base.with({ path: parts.join('/') }).toString();
}

/** The path that leads from one file to another, as an author writes it: `./board.choiceboard.yaml`, `../unit/x.yaml`. */
export function relativePath(from: string, to: string): string {
  const source = URI.parse(from).path.split('/').slice(0, -1);
  const target = URI.parse(to).path.split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  const up = source.slice(shared).map(() => '..');
  const path = [...up, ...target.slice(shared)].join('/');
  return up.length === 0 ? `./${path}` : path;
}
