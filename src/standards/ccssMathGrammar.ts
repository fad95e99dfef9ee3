import { foldCode, LONGEST_CODE } from './foldCode';

/** A code of Common Core Mathematics by its form alone; whether it exists is another question. */
export interface CcssMathForm {
  /** The canonical spelling; without the cluster letter where its author left it out. */
  readonly code: string;
  /** True where the cluster letter is missing between domain and number: `3.NF.1`. */
  readonly withoutCluster: boolean;
}

const GAP = '[ ./_-]*';
const DOMAIN = 'CC|OA|NBT|NF|MD|G|RP|NS|EE|F|SP';
/** The domains of high school by the letter of their category. */
const HIGH_SCHOOL_DOMAINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['N', ['RN', 'Q', 'CN', 'VM']],
  ['A', ['SSE', 'APR', 'CED', 'REI']],
  ['F', ['IF', 'BF', 'LE', 'TF']],
  ['G', ['CO', 'SRT', 'C', 'GPE', 'GMD', 'MG']],
  ['S', ['ID', 'IC', 'CP', 'MD']],
]);
// Longer names first: CO must not be read as the domain C with something after it.
const HIGH_SCHOOL_DOMAIN = [...new Set([...HIGH_SCHOOL_DOMAINS.values()].flat())]
  .sort((a, b) => b.length - a.length)
  .join('|');
/** Cluster letter, number, letter of the part, each of which may be missing at the end. */
const REST = `(?:${GAP}([A-D]))?(?:${GAP}([1-9]\\d?)(?:${GAP}\\(?([A-J])\\)?)?)?$`;

const PREFIX = new RegExp(`^(?:CCSSM?${GAP})?(?:MATH(?:EMATICS)?${GAP})?(CONTENT${GAP}|PRACTICES?${GAP})?`);
const PRACTICE = new RegExp(`^(S?MP${GAP})?([1-9])$`);
const GRADED = new RegExp(`^(K|[1-8])(${GAP})(${DOMAIN})${REST}`);
const HIGH_SCHOOL = new RegExp(`^(HS${GAP})?([NAFGS])(${GAP})(${HIGH_SCHOOL_DOMAIN})${REST}`);
const CATEGORY = new RegExp(`^HS${GAP}([NAFGSM])$`);
const GRADE_OR_DOMAIN = new RegExp(`^(?:K|[1-8]|${DOMAIN})$`);
/** Marks that the owners print beside a code: (+) for further courses, a star for modeling. */
const MARKS = /(?: ?(?:\(\+\)|[*★]))+$/;

/**
 * Reads a code by the grammar of Common Core Mathematics: `3.NF.A.1`, `3.NF.1`, `3.nf.a.3(a)`,
 * `CCSS.MATH.CONTENT.3.NF.A.1`, `HSA-SSE.A.1a`, `HS.A-SSE.1a`, `A-SSE.1a`, `SMP 3`, `MP3`, clusters (`3.NF.A`),
 * domains (`3.NF`, `A-SSE`) and categories (`HSA`). `G`, `F`, `C` and `MD` each stand at several places of the
 * framework, so everything is read by position. A lone grade or a domain without a grade counts only where
 * `named` says that the author named the framework, or after the `CCSS` prefix: `3` or `G` alone could be
 * anything. Undefined where the text does not have such a form.
 */
export function readCcssMathCode(text: string, named = false): CcssMathForm | undefined {
  if (text.length > LONGEST_CODE) return undefined;
  const folded = foldCode(text).replace(MARKS, '');
  const prefix = PREFIX.exec(folded);
  const start = prefix?.[0] ?? '';
  const body = folded.slice(start.length);
  // `Math 3` and `Practice 3` may be a course or a lesson; with the owners' initials they are not.
  const sure = named || start.startsWith('CCSS');

  const practice = PRACTICE.exec(body);
  if (practice && (practice[1] !== undefined || (sure && prefix?.[1]?.startsWith('PRACTICE')))) {
    return { code: `MP${practice[2]}`, withoutCluster: false };
  }
  const graded = GRADED.exec(body);
  if (graded) {
    const [, grade, gap, domain = '', ...rest] = graded;
    // `5G1` may be a code of the teacher's own; `5.G.1` and `5NBT1` are not.
    if (!sure && gap === '' && domain.length === 1) return undefined;
    return withRest(`${grade}.${domain}`, rest);
  }
  const high = HIGH_SCHOOL.exec(body);
  if (high) {
    const [, school, category = '', gap, domain = '', ...rest] = high;
    if (!HIGH_SCHOOL_DOMAINS.get(category)?.includes(domain)) return undefined;
    if (!sure && school === undefined && gap === '') return undefined;
    return withRest(`HS${category}-${domain}`, rest);
  }
  const category = CATEGORY.exec(body);
  if (category) return { code: `HS${category[1]}`, withoutCluster: false };
  if (sure && GRADE_OR_DOMAIN.test(body)) return { code: body, withoutCluster: false };
  return undefined;
}

function withRest(domain: string, [cluster, number, part]: readonly (string | undefined)[]): CcssMathForm {
  let code = domain;
  if (cluster !== undefined) code += `.${cluster}`;
  if (number !== undefined) code += `.${number}`;
  if (part !== undefined) code += part.toLowerCase();
  return { code, withoutCluster: cluster === undefined && number !== undefined };
}

/**
 * What is left of a beginning of a code when prefix, marks and everything between letters and digits is taken
 * away: `CCSS.Math.Content.3.nf.` is `3NF`. For looking up what is still being typed.
 */
export function compactCcssMath(text: string): string {
  const folded = foldCode(text);
  const typed = compact(folded);
  // The prefix itself is still being typed.
  if (typed.startsWith('CC') && 'CCSSMATHCONTENT'.startsWith(typed)) return '';
  return compact(folded.replace(PREFIX, '').replace(/^SMP/, 'MP'));
}

function compact(folded: string): string {
  return folded.replace(/[^A-Z0-9]/g, '');
}

/**
 * The text in the form in which slips are compared with codes: capitals, no prefix, dots between; undefined for
 * what is too long to be a slip of a code.
 */
export function spellingToCompare(text: string): string | undefined {
  if (text.length > LONGEST_CODE) return undefined;
  return foldCode(text)
    .replace(MARKS, '')
    .replace(PREFIX, '')
    .replace(/[ _/]/g, '.')
    .replace(/^SMP\.?/, 'MP');
}
