import type { CcssMathNames } from './ccssMathStandards';
import type { Emphasis } from './framework';

/**
 * The shape of `frameworks/ccss-math.json`. Lists of codes are texts with spaces between, one text a grade or
 * category, in the owners' order; `identifiers` runs parallel to `codes`.
 */
export interface CcssMathData extends CcssMathNames {
  readonly version: string;
  readonly codes: readonly string[];
  readonly identifiers: readonly string[];
  /** The owners' own irregular spellings, to the regular code. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Clusters of kindergarten to grade 8 by emphasis. */
  readonly emphasis: Readonly<Record<Emphasis, string>>;
  /** What each code builds on. */
  readonly buildsOn: Readonly<Record<string, string>>;
  /** Pairs, each written once. */
  readonly related: Readonly<Record<string, string>>;
}

/**
 * Reads the data file.
 * @throws SyntaxError where the text is no JSON, Error naming the field where a field is missing or misshapen.
 */
export function readCcssMathData(text: string): CcssMathData {
  const value: unknown = JSON.parse(text);
  const field = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const misshapen = (name: string): Error => new Error(`ccss-math: the field "${name}" is damaged`);

  function words(name: string): string {
    const found = field(name);
    if (typeof found !== 'string') throw misshapen(name);
    return found;
  }
  function list(name: string): string[] {
    const found = field(name);
    if (!Array.isArray(found)) throw misshapen(name);
    return found.map((one: unknown) => {
      if (typeof one !== 'string') throw misshapen(name);
      return one;
    });
  }
  function record(name: string): Record<string, string> {
    const found = field(name);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) throw misshapen(name);
    return Object.fromEntries(
      Object.entries(found).map(([key, one]: [string, unknown]) => {
        if (typeof one !== 'string') throw misshapen(name);
        return [key, one];
      }),
    );
  }

  const { major, supporting, additional } = record('emphasis');
  if (major === undefined || supporting === undefined || additional === undefined)
    throw misshapen('emphasis');
  return {
    version: words('version'),
    codes: list('codes'),
    identifiers: list('identifiers'),
    spellings: record('spellings'),
    categories: record('categories'),
    domains: record('domains'),
    emphasis: { major, supporting, additional },
    buildsOn: record('buildsOn'),
    related: record('related'),
  };
}
