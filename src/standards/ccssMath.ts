import { nearest } from '../spelling/nearest';
import type { CcssMathData } from './ccssMathData';
import { compactCcssMath, readCcssMathCode, spellingToCompare } from './ccssMathGrammar';
import { ccssMathInfo } from './ccssMathInfo';
import { ccssMathKey, ccssMathStandard, wholeOf, withoutClusterLetter } from './ccssMathStandards';
import { LONGEST_CODE } from './foldCode';
import type {
  CodeCompletion,
  CompletionOptions,
  Emphasis,
  Framework,
  Key,
  ParsedCode,
  Standard,
} from './framework';
import { gradeDistance, gradesInWords } from './grades';
import { PrefixIndex } from './prefixIndex';

const SITE = 'https://www.thecorestandards.org/Math';
const NONE: readonly Key[] = [];

const words = (text: string | undefined): string[] => (text ? text.split(' ') : []);

/**
 * Builds the framework from its data: about 750 codes, in a few milliseconds.
 * @throws Error where codes and identifiers do not run parallel, or where an edge names a code that is not
 *   there: the data file is damaged then.
 */
export function createCcssMath(data: CcssMathData): Framework {
  const codes = data.codes.flatMap(words);
  const identifiers = data.identifiers.flatMap(words);
  if (codes.length !== identifiers.length) {
    throw new Error(`ccss-math: ${codes.length} codes, but ${identifiers.length} identifiers`);
  }
  const emphases = new Map<string, Emphasis>();
  for (const level of ['major', 'supporting', 'additional'] as const) {
    for (const cluster of words(data.emphasis[level])) emphases.set(cluster, level);
  }
  const standards = new Map<Key, Standard>();
  codes.forEach((code, row) => {
    const standard = ccssMathStandard(code, identifiers[row], data, emphases);
    standards.set(standard.key, standard);
  });
  const expansions = new Map(codes.map((code) => [withoutClusterLetter(code), code]));
  const irregular = new Map(
    Object.entries(data.spellings).map(([spelling, code]) => [compactCcssMath(spelling), code]),
  );
  const { buildsOn, builtOnBy, related } = readEdges(data, standards);

  function parse(text: string, named = false): ParsedCode | undefined {
    if (text.length > LONGEST_CODE) return undefined;
    const form = readCcssMathCode(text, named);
    const code = form
      ? form.withoutCluster
        ? (expansions.get(form.code) ?? form.code)
        : form.code
      : irregular.get(compactCcssMath(text));
    if (code === undefined) return undefined;
    const key = ccssMathKey(code);
    return { key, code, known: standards.has(key) };
  }

  function covers(key: Key): readonly Key[] {
    const standard = standards.get(key);
    if (!standard) return [key];
    const above: Key[] = [key];
    for (let code = wholeOf(standard.code); code !== undefined; code = wholeOf(code)) {
      above.push(ccssMathKey(code));
      // A domain of a grade is a piece of the domain across grades, too.
      const across = /^[K1-8]\.([A-Z]+)$/.exec(code)?.[1];
      if (across !== undefined) above.push(ccssMathKey(across));
    }
    return above;
  }

  // Made when first asked for: a hover needs neither of them.
  const completion = lazy(() => new CompletionList([...standards.values()]));
  const spellings = lazy(() => spellingsToCompare(codes));

  return {
    ...ccssMathInfo,
    version: data.version,
    keys: [...standards.keys()],
    parse,
    get: (key) => standards.get(key),
    covers,
    officialPage(key) {
      const standard = standards.get(key);
      if (!standard) return undefined;
      const section = standard.kind === 'practice' ? 'Practice' : 'Content';
      return `${SITE}/${section}/${standard.code.replaceAll('.', '/')}`;
    },
    buildsOn: (key) => buildsOn.get(key) ?? NONE,
    builtOnBy: (key) => builtOnBy.get(key) ?? NONE,
    related: (key) => related.get(key) ?? NONE,
    complete: (prefix, options) => completion().complete(prefix, options),
    nearest(text, count) {
      const spelling = spellingToCompare(text);
      if (spelling === undefined) return [];
      const found = new Set<Key>();
      // A wrong cluster letter is the likeliest slip of all: the number alone tells which one is meant.
      const form = readCcssMathCode(text, true);
      const meant = form && expansions.get(withoutClusterLetter(form.code));
      if (meant !== undefined) found.add(ccssMathKey(meant));
      for (const near of nearest(spelling, spellings().keys(), count * 2)) {
        const code = spellings().get(near);
        if (code !== undefined) found.add(ccssMathKey(code));
      }
      return [...found].slice(0, Math.max(0, count));
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readEdges(data: CcssMathData, standards: ReadonlyMap<Key, Standard>) {
  const buildsOn = new Map<Key, Key[]>();
  const builtOnBy = new Map<Key, Key[]>();
  const related = new Map<Key, Key[]>();
  const add = (map: Map<Key, Key[]>, from: string, to: string): void => {
    const [key, other] = [ccssMathKey(from), ccssMathKey(to)];
    if (!standards.has(key)) throw new Error(`ccss-math: no code ${from}`);
    const list = map.get(key);
    if (list) list.push(other);
    else map.set(key, [other]);
  };
  for (const [later, codes] of Object.entries(data.buildsOn)) {
    for (const earlier of words(codes)) {
      add(buildsOn, later, earlier);
      add(builtOnBy, earlier, later);
    }
  }
  for (const [one, codes] of Object.entries(data.related)) {
    for (const other of words(codes)) {
      add(related, one, other);
      add(related, other, one);
    }
  }
  return { buildsOn, builtOnBy, related };
}

/** The usual spellings of every code, in capitals: whole, without the cluster letter, without `HS`. */
function spellingsToCompare(codes: readonly string[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const code of codes) {
    // A lone grade or domain is near to almost anything short.
    if (/^(?:[K1-8]|[A-Z]{1,3})$/.test(code)) continue;
    for (const whole of [code, withoutClusterLetter(code)]) {
      spellings.set(whole.toUpperCase(), code);
      if (/^HS[A-Z]-/.test(whole)) spellings.set(whole.slice(2).toUpperCase(), code);
    }
  }
  return spellings;
}

/** Every code that can be written without naming the framework, by what may be typed of it. */
class CompletionList {
  readonly #rows: readonly (CodeCompletion & { readonly grades: readonly string[] })[];
  readonly #index: PrefixIndex;

  constructor(standards: readonly Standard[]) {
    const rows = standards
      .filter(({ kind, grades }) => kind !== 'grade' && !(kind === 'domain' && grades.length === 0))
      .map(({ key, code, grades, ...standard }) => ({
        key,
        code,
        grades,
        detail: detailOf({ grades, ...standard }),
      }));
    this.#rows = rows;
    this.#index = new PrefixIndex(
      rows.flatMap(({ code }, row) =>
        [...new Set([code, withoutClusterLetter(code)])]
          .flatMap((spelling) => (spelling.startsWith('HS') ? [spelling, spelling.slice(2)] : [spelling]))
          .map((spelling) => ({ spelling: compactCcssMath(spelling), row })),
      ),
    );
  }

  complete(prefix: string, { grades = [], limit }: CompletionOptions = {}): readonly CodeCompletion[] {
    return [...this.#index.rows(compactCcssMath(prefix))]
      .map((row) => ({ row, away: this.#away(row, grades) }))
      .sort((a, b) => a.away - b.away || a.row - b.row)
      .slice(0, limit)
      .flatMap(({ row }) => this.#rows[row] ?? []);
  }

  /** Distance of a row from the file's grades; what holds for every grade comes after what is the grade's own. */
  #away(row: number, grades: readonly string[]): number {
    const own = this.#rows[row]?.grades ?? [];
    return gradeDistance(own, grades) + (grades.length > 0 && own.length > 4 ? 0.5 : 0);
  }
}

function detailOf({ kind, grades, category, domain, emphasis }: Omit<Standard, 'key' | 'code'>): string {
  const what = kind === 'practice' ? 'Mathematical practice' : (domain?.name ?? category?.name);
  const level = kind === 'cluster' || kind === 'standard' || kind === 'part' ? emphasis : undefined;
  return [gradesInWords(grades), what, kind === 'cluster' ? 'cluster' : undefined, level && `${level} work`]
    .filter((part) => part)
    .join(' · ');
}
