import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Framework } from '../../src/standards/framework';
import { bundledFrameworks } from '../../src/standards/load';
import { StandardsRegistry } from '../../src/standards/registry';

/** The bundled frameworks with their data read from the sources. */
export const bundled = bundledFrameworks((file) =>
  readFile(path.join(__dirname, '../../src', file.replace('standards/', 'standards/frameworks/')), 'utf8'),
);

/** A registry with every bundled framework loaded; a failure to load fails the test. */
export async function loadedRegistry(): Promise<StandardsRegistry> {
  const registry = new StandardsRegistry(bundled, (message, cause) => {
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
