/** What a person may have meant by a text that the format does not read: numbers, times, amounts. */

const COUNTS: Readonly<Record<string, number>> = {
  none: 0,
  zero: 0,
  once: 1,
  one: 1,
  a: 1,
  an: 1,
  twice: 2,
  two: 2,
  both: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};

const DASH = '(?:-|–|—|−|‑|\\.\\.+|to|or|/)';

/** `20`, `20 points`, `1,000`, `twenty`, `2x`, `20.0`; undefined where no number is to be seen, or more than one. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.length > 40) return undefined;
  const word = countWord(plain.split(/\s+/)[0] ?? '');
  if (
    word !== undefined &&
    /^[a-z-]+(?: (?:times?|points?|lines?|minutes?|sessions?|squares?))?$/.test(plain)
  )
    return word;
  const match =
    /^(?:about|around|ca\.?|~|≈)?\s*(\d{1,3}(?:[, ]\d{3})+|\d{1,9})(?:\.0+)?\s*(?:[a-z×%]+\.?)?$/.exec(plain);
  return match?.[1] === undefined ? undefined : Number(match[1].replace(/[, ]/g, ''));
}

/** Minutes from `1:30`, `1 h`, `1.5 hours`, `1h 30`, `90m`, `half an hour`, `about 10`, `10/20`, `20-10`. */
export function minutesOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.length > 40) return undefined;
  const clock = /^(\d{1,2}):(\d{2})(?:\s*h(?:ours?)?)?$/.exec(plain);
  if (clock) return String(Number(clock[1]) * 60 + Number(clock[2]));
  if (/^(?:half an hour|1\/2 (?:an )?hour|½ (?:an )?h(?:our)?)$/.test(plain)) return '30';
  if (/^an? hour$/.test(plain)) return '60';
  if (/^an? hour and a half$/.test(plain)) return '90';
  const hours =
    /^(\d{1,2}(?:[.,]\d{1,2})?)\s*h(?:rs?|ours?)?\.?(?:\s*(?:and)?\s*(\d{1,2})\s*(?:m|min|mins|minutes)?)?$/.exec(
      plain,
    );
  if (hours?.[1]) return String(Math.round(Number(hours[1].replace(',', '.')) * 60 + Number(hours[2] ?? 0)));
  const range = new RegExp(`^(\\d{1,4})\\s*[a-z]*\\.?\\s*${DASH}\\s*(\\d{1,4})\\s*[a-z']*\\.?$`).exec(plain);
  if (range?.[1] && range[2]) {
    const ends = [Number(range[1]), Number(range[2])];
    return `${Math.min(...ends)}-${Math.max(...ends)}`;
  }
  const broken = /^(\d{1,4})[.,](\d{1,3})\s*(?:m|min|mins|minutes)?$/.exec(plain);
  if (broken) return String(Math.round(Number(`${broken[1]}.${broken[2]}`)));
  const one = /^(?:about|around|approx\.?|ca\.?|~|≈|<|>|up to)?\s*(\d{1,4})\s*(?:[a-z']+\.?|\+)?$/.exec(
    plain,
  );
  if (one?.[1]) return one[1];
  const word = countWord(plain.replace(/\s+min(?:ute)?s?$/, ''));
  return word === undefined ? undefined : String(word);
}

/** Class time from `3 x 45`, `3 sessions of 45 minutes`, as it is written in a file. */
export function sessionsOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.length > 60) return undefined;
  const match =
    /^(\d{1,3})\s*(?:x|×|\*|times|sessions?|lessons?|periods?|days?|classes)\s*(?:of|at|à|x|×|,)?\s*(\d{1,3})\s*[a-z]*\.?$/.exec(
      plain,
    );
  return match ? `{ sessions: ${match[1]}, minutes: ${match[2]} }` : undefined;
}

export interface Amount {
  readonly min?: number;
  readonly max?: number;
  /** Exactly so many. */
  readonly count?: number;
}

/** How many to choose, from `1-2`, `2 of 4`, `up to 3`, `at least 2`, `1 or 2`, `any 2`, `two`. */
export function amountOf(text: string): Amount | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:any|choose|pick|exactly)\s+/, '');
  if (plain.length > 40) return undefined;
  const of = /^(\d{1,4}|[a-z]+)\s*(?:of|out of|from|\/)\s*(?:the\s+)?\w+$/.exec(plain);
  if (of?.[1]) return countOf(of[1]);
  const range = new RegExp(`^(\\d{1,4}|[a-z]+)\\s*${DASH}\\s*(\\d{1,4}|[a-z]+)$`).exec(plain);
  if (range?.[1] && range[2]) {
    const first = countOf(range[1])?.count;
    const last = countOf(range[2])?.count;
    if (first !== undefined && last !== undefined)
      return { min: Math.min(first, last), max: Math.max(first, last) };
  }
  const most = /^(?:up to|at most|max(?:imum)?\.?|no more than|<=|≤)\s*(\d{1,4}|[a-z]+)$/.exec(plain);
  if (most?.[1]) return bound('max', most[1]);
  const least =
    /^(?:at least|min(?:imum)?\.?|>=|≥)\s*(\d{1,4}|[a-z]+)$/.exec(plain) ??
    /^(\d{1,4})\s*(?:\+|or more)$/.exec(plain);
  if (least?.[1]) return bound('min', least[1]);
  return countOf(plain);
}

/** As it is written in a file. */
export function writtenAmount(amount: Amount): string {
  if (amount.count !== undefined) return String(amount.count);
  const ends = [
    ...(amount.min === undefined ? [] : [`min: ${amount.min}`]),
    ...(amount.max === undefined ? [] : [`max: ${amount.max}`]),
  ];
  return `{ ${ends.join(', ')} }`;
}

export interface Score {
  readonly score: number;
  /** The number of points there are, where the text says so. */
  readonly outOf?: number;
}

/** A score from `8/10`, `8 out of 10`, `80 percent`, `0.8`, `.8`. */
export function scoreOf(text: string): Score | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.length > 40) return undefined;
  const share = /^(\d{1,4})\s*(?:\/|of|out of)\s*(\d{1,4})(?:\s*[a-z]+)?$/.exec(plain);
  if (share?.[1] && share[2]) return { score: Number(share[1]), outOf: Number(share[2]) };
  const broken = /^0?\.(\d{1,4})$/.exec(plain);
  if (broken?.[1]) return { score: Math.round(Number(`0.${broken[1]}`) * 10000) / 100 };
  const percent = /^(\d{1,3})\s*(?:percent|per cent|pct|points?|pts)?\.?$/.exec(plain);
  return percent?.[1] ? { score: Number(percent[1]) } : undefined;
}

/** A grade as the format writes it, from `Grade 3`, `3rd grade`, `Gr. 3-5`, `Kindergarten`. */
export function gradeOf(text: string): string | undefined {
  const plain = text
    .trim()
    .slice(0, 60)
    .replace(/\bgr(?:ades?|s)?\b\.?/gi, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/\bkindergarten\b/gi, 'K')
    .trim();
  return /^(?:K|PK|\d{1,2})(?:\s*[-–—]\s*\d{1,2})?$/i.test(plain) ? plain.replace(/\s/g, '') : undefined;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  español: 'es',
  espanol: 'es',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  arabic: 'ar',
  german: 'de',
  deutsch: 'de',
  italian: 'it',
  portuguese: 'pt',
  português: 'pt',
  chinese: 'zh',
  mandarin: 'zh',
  cantonese: 'yue',
  japanese: 'ja',
  korean: 'ko',
  vietnamese: 'vi',
  tagalog: 'tl',
  hindi: 'hi',
  urdu: 'ur',
  bengali: 'bn',
  punjabi: 'pa',
  russian: 'ru',
  ukrainian: 'uk',
  polish: 'pl',
  turkish: 'tr',
  persian: 'fa',
  farsi: 'fa',
  hebrew: 'he',
  somali: 'so',
  swahili: 'sw',
  haitian: 'ht',
  'haitian creole': 'ht',
  hmong: 'hmn',
  dutch: 'nl',
  greek: 'el',
  welsh: 'cy',
  irish: 'ga',
  swedish: 'sv',
  norwegian: 'no',
  danish: 'da',
  finnish: 'fi',
  amharic: 'am',
  nepali: 'ne',
  thai: 'th',
};

/** A language tag from its English or own name (`Spanish`), or from a tag with underscores (`en_US`). */
export function languageOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const named = Object.hasOwn(LANGUAGES, plain) ? LANGUAGES[plain] : undefined;
  if (named !== undefined) return named;
  const tag = text.trim().replace(/_/g, '-');
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

function countWord(word: string): number | undefined {
  return Object.hasOwn(COUNTS, word) ? COUNTS[word] : undefined;
}

function countOf(word: string): Amount | undefined {
  const count = numberOf(word);
  return count === undefined ? undefined : { count };
}

function bound(side: 'min' | 'max', word: string): Amount | undefined {
  const count = numberOf(word);
  return count === undefined ? undefined : side === 'min' ? { min: count } : { max: count };
}
