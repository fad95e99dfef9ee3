import { ccssMathInfo } from './ccssMathInfo';
import type { FrameworkSource } from './registry';

/**
 * Reads a data file of the product by its path below `dist/`, as UTF-8 text: `standards/ccss-math.json`. Rejects
 * where it cannot be read. Each host has its own way, so each gives its own.
 */
export type ReadData = (path: string) => Promise<string>;

/**
 * The frameworks that come with the project, in the order in which bare codes are looked up. Code and data of
 * each are read on first use.
 */
export function bundledFrameworks(readData: ReadData): readonly FrameworkSource[] {
  return [
    {
      info: ccssMathInfo,
      async load() {
        const [{ createCcssMath }, { readCcssMathData }, text] = await Promise.all([
          import('./ccssMath'),
          import('./ccssMathData'),
          readData(`standards/${ccssMathInfo.id}.json`),
        ]);
        return createCcssMath(readCcssMathData(text));
      },
    },
  ];
}
