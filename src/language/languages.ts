/** Languages worth offering first, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = [
  'en',
  'es',
  'fr',
  'ar',
  'zh-Hans',
  'zh-Hant',
  'vi',
  'tl',
  'pt',
  'pt-BR',
  'ht',
  'so',
  'ru',
  'uk',
  'ko',
  'ur',
  'hi',
  'fa',
  'de',
  'pl',
  'tr',
  'it',
  'ja',
  'sw',
  'en-GB',
  'es-MX',
  'fr-CA',
];

/** The English name of a language by its tag: `es-MX` is Mexican Spanish; undefined for a tag without one. */
export function languageName(tag: string): string | undefined {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
    return name === tag ? undefined : name;
  } catch (error) {
    // A tag that has the form of one and still is none: `en-xx-yy-zz`.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
