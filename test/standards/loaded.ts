import { bundledFrameworks } from '../../src/standards/bundled';
import type { Framework } from '../../src/standards/framework';
import { StandardsRegistry } from '../../src/standards/registry';

/** A registry with every bundled framework loaded; a failure to load fails the test. */
export async function loadedRegistry(): Promise<StandardsRegistry> {
  const registry = new StandardsRegistry(bundledFrameworks, (message, cause) => {
    throw new Error(message, { cause });
  });
  await registry.ready();
  return registry;
}

export async function loadedCcssMath(): Promise<Framework> {
  const framework = (await loadedRegistry()).get('ccss-math');
  if (!framework) throw new Error('ccss-math is not loaded');
  return framework;
}
