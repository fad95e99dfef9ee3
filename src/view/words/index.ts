import { en } from './en';
import type { Words } from './words';

/** Every language that the student's side speaks. */
const TABLES: Readonly<Record<string, Words>> = { en };

/** The fixed words for a language (`es-MX` takes `es`), English where there is no table for it. */
export function wordsFor(language: string | undefined): Words {
  if (language === undefined) return en;
  const base = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(TABLES, base) ? (TABLES[base] ?? en) : en;
}
