import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadData } from '../src/standards/load';

/** Where all generated playlists are said to stand. */
export const FOLDER = 'file:///bench';

/** The files that a generated playlist includes, by the addresses that it knows them under. */
export function besideBench(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, content]) => [`${FOLDER}/${name}`, content]));
}

/** The data of the standards as the build has put it. */
export function readBuiltData(dist: string): ReadData {
  return (name) => readFile(path.join(dist, name), 'utf8');
}
