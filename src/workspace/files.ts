/** What reading a file gives. Nothing is thrown: a file that cannot be read is an answer, too. */
export type ReadResult =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'missing' }
  /** `reason` ends the sentence "This file cannot be read: …". */
  | { readonly type: 'unreadable'; readonly reason: string };

/** The files of a workspace, wherever they are: a disk, a browser's folder, a repository on the web, a test. */
export interface FileAccess {
  read(uri: string): Promise<ReadResult>;
  /** All `*.yaml` and `*.yml` below a folder, hidden folders and `node_modules` left out, in any order. */
  list(folder: string, signal?: AbortSignal): Promise<readonly string[]>;
}

/** The most that is read of one file; a lesson of 4 MB is a mistake. */
export const MAX_BYTES = 4 * 1024 * 1024;

/** Text from bytes; a byte order mark is kept out of it. */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength > MAX_BYTES) {
    return { type: 'unreadable', reason: `it is larger than ${MAX_BYTES / 1024 / 1024} MB` };
  }
  try {
    return { type: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    return { type: 'unreadable', reason: 'it is not UTF-8 text. Save it with the encoding UTF-8' };
  }
}
