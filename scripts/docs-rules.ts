// Writes docs/rules.md from the rules:
//   node --import tsx scripts/docs-rules.ts
// A test checks that what is there is fresh.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRules } from './renderRules';

writeFileSync(join(import.meta.dirname, '../docs/rules.md'), renderRules());
