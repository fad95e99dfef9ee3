import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadData } from '../standards/load';
import { answerFor } from './nodeFiles';

/**
 * Reads data that is packaged beside the program.
 * @param folder where the program lies: `dist/`, or `src/cli/` when it is run from source
 */
export function dataBeside(folder: string): ReadData {
  return async (name) => {
    try {
      return await readFile(path.join(folder, name), 'utf8');
    } catch (error) {
      if (answerFor(error).type !== 'missing') throw error;
      return readFile(path.join(folder, '../standards/frameworks', path.basename(name)), 'utf8');
    }
  };
}
