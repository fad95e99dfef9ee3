import { ccssMathInfo } from './ccssMathInfo';
import type { FrameworkSource } from './registry';

/**
 * The frameworks that come with the project, in the order in which bare codes are looked up. Code and data of
 * each are imported on first use.
 */
export const bundledFrameworks: readonly FrameworkSource[] = [
  {
    info: ccssMathInfo,
    async load() {
      const [{ createCcssMath }, { default: data }] = await Promise.all([
        import('./ccssMath'),
        import('./frameworks/ccss-math.json'),
      ]);
      return createCcssMath(data);
    },
  },
];
