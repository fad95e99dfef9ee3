// Writes schemas/, src/schema/generated/ and docs/format.md from src/schema/source:
//   node --import tsx scripts/schemas.ts
// A test checks that what is there is fresh.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderSchemas } from './renderSchemas';

async function main(): Promise<void> {
  const root = join(__dirname, '..');
  for (const [path, text] of await renderSchemas()) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    process.stdout.write(`${path}\n`);
  }
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
});
