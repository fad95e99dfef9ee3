import type { Direction } from './view';

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** A BCP 47 tag in its normal spelling; undefined for what names no language that is known. */
export function knownLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    const locale = new Intl.Locale(tag.trim());
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(locale.language) === undefined ? undefined : locale.toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The direction that a language is written in; left to right where nothing is known. */
export function directionOf(language: string | undefined): Direction {
  if (language === undefined) return 'ltr';
  const { script, language: base } = new Intl.Locale(language);
  if (script) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr';
}
