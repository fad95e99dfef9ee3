import { ccssMathInfo } from './ccssMathInfo';
import type { Emphasis, Key, Named, Standard, StandardKind } from './framework';

const HIGH_SCHOOL_GRADES: readonly string[] = ['9', '10', '11', '12'];
const GRADES: readonly string[] = ['K', '1', '2', '3', '4', '5', '6', '7', '8'];
const ALL_GRADES: readonly string[] = [...GRADES, ...HIGH_SCHOOL_GRADES];

/** Names by code: `NF` stands for that domain in every grade. */
export interface CcssMathNames {
  readonly categories: Readonly<Record<string, string>>;
  readonly domains: Readonly<Record<string, string>>;
}

export const ccssMathKey = (code: string): Key => `${ccssMathInfo.id}:${code}`;

/** The code one step up: a part's standard, a standard's cluster, a cluster's domain, its grade or category. */
export function wholeOf(code: string): string | undefined {
  if (/[a-z]$/.test(code)) return code.slice(0, -1);
  const dot = code.lastIndexOf('.');
  if (dot > 0) return code.slice(0, dot);
  const dash = code.indexOf('-');
  return dash > 0 ? code.slice(0, dash) : undefined;
}

/** `3.NF.A.1` without its cluster letter: `3.NF.1`; any other code as it is. */
export function withoutClusterLetter(code: string): string {
  return code.replace(/\.[A-D](?=\.\d)/, '');
}

/** The kind of a canonical code, by its form. */
function kindOf(code: string): StandardKind {
  if (/^MP\d$/.test(code)) return 'practice';
  if (/^[K1-8]$/.test(code)) return 'grade';
  if (/^HS[A-Z]$/.test(code)) return 'category';
  if (/\d[a-z]$/.test(code)) return 'part';
  if (/\.\d+$/.test(code)) return 'standard';
  return /\.[A-D]$/.test(code) ? 'cluster' : 'domain';
}

/** Everything that follows from a canonical code and the framework's names. */
export function ccssMathStandard(
  code: string,
  identifier: string | undefined,
  names: CcssMathNames,
  emphases: ReadonlyMap<string, Emphasis>,
): Standard {
  const kind = kindOf(code);
  const highSchool = code.startsWith('HS');
  const domainCode = /^(?:[K1-8]\.[A-Z]+|HS[A-Z]-[A-Z]+|[A-Z]{1,3}$)/.exec(code)?.[0];
  const domainName =
    kind === 'practice' || kind === 'category' || domainCode === undefined
      ? undefined
      : names.domains[domainCode.replace(/^[K1-8]\./, '')];
  const categoryCode = highSchool ? code.slice(0, 3) : undefined;
  const clusterCode = /^.+?\.[A-D](?=\.|$)/.exec(code)?.[0];
  return {
    key: ccssMathKey(code),
    framework: ccssMathInfo.id,
    code,
    kind,
    grades: gradesOf(code, kind, highSchool),
    category: named(categoryCode, categoryCode && names.categories[categoryCode]),
    domain: named(domainCode, domainName),
    cluster: clusterCode === undefined ? undefined : { key: ccssMathKey(clusterCode), code: clusterCode },
    emphasis: clusterCode === undefined ? undefined : emphases.get(clusterCode),
    identifier,
    // Comes with the summaries in our own words.
    summary: undefined,
  };
}

function gradesOf(code: string, kind: StandardKind, highSchool: boolean): readonly string[] {
  if (kind === 'practice') return ALL_GRADES;
  if (highSchool) return HIGH_SCHOOL_GRADES;
  const grade = code.charAt(0);
  return GRADES.includes(grade) && (code.length === 1 || code.charAt(1) === '.') ? [grade] : [];
}

function named(code: string | undefined, name: string | undefined): Named | undefined {
  return code && name ? { key: ccssMathKey(code), code, name } : undefined;
}
