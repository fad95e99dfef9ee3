import type { JsonSchema, Reading, Suggestion, TypeName } from '../json-schema';

/** Small makers for the shapes that keywords have again and again. */

/** A word of a closed list and what it says. */
export type Word = readonly [value: string, description: string];

export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

/** Any text that is not empty. */
export function text(
  description: string,
  examples: readonly string[],
  suggestions?: readonly Word[],
): JsonSchema {
  return {
    description,
    type: 'string',
    pattern: '\\S',
    'x-reads': 'text',
    ...suggest(suggestions),
    examples,
  };
}

/** A list of texts, or one text. */
export function texts(
  description: string,
  examples: readonly (string | readonly string[])[],
  suggestions?: readonly Word[],
): JsonSchema {
  const entry: JsonSchema = { type: 'string', pattern: '\\S', 'x-reads': 'text', ...suggest(suggestions) };
  return {
    description,
    type: ['string', 'array'],
    pattern: '\\S',
    items: entry,
    'x-reads': 'text',
    ...suggest(suggestions),
    examples,
  };
}

/** One word of a closed list. */
export function word(description: string, words: readonly Word[], examples: readonly string[]): JsonSchema {
  return { description, type: 'string', ...oneOfWords(words), examples };
}

/** A list of words of a closed list, or one of them. */
export function wordList(
  description: string,
  words: readonly Word[],
  examples: readonly (string | readonly string[])[],
): JsonSchema {
  return {
    description,
    type: ['string', 'array'],
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema
    then: { items: { type: 'string', ...oneOfWords(words) } },
    else: oneOfWords(words),
    examples,
  };
}

/** A number from `minimum` to `maximum`, whole unless `type` says otherwise. */
export function number(
  description: string,
  minimum: number,
  maximum: number | undefined,
  examples: readonly number[],
): JsonSchema {
  return {
    description,
    type: 'integer',
    minimum,
    ...(maximum === undefined ? {} : { maximum }),
    'x-reads': 'number',
    examples,
  };
}

/** `true` or `false`, with what each of them says. */
export function truth(description: string, whenTrue: string, whenFalse: string): JsonSchema {
  return {
    description,
    type: 'boolean',
    'x-suggestions': [
      { value: true, description: whenTrue },
      { value: false, description: whenFalse },
    ],
    examples: [true],
  };
}

/** A text or number that must look like `pattern`; as a list too when `list` is set. */
export function looksLike(
  reads: Reading,
  types: readonly TypeName[],
  pattern: string,
  description: string,
  examples: readonly unknown[],
  more: Pick<JsonSchema, 'minimum' | 'maximum' | 'x-suggestions'> & { readonly list?: boolean } = {},
): JsonSchema {
  const { list = false, ...bounds } = more;
  const entry: JsonSchema = { type: one(types), pattern, 'x-reads': reads, ...bounds };
  if (!list) return { description, ...entry, examples };
  return { description, ...entry, type: [...types, 'array'], items: entry, examples };
}

export interface MapOptions {
  readonly noun: string;
  readonly title?: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly constraint?: Pick<JsonSchema, 'if' | 'then' | 'else' | 'dependencies' | 'minProperties'>;
}

/** A map with known keywords and no others. */
export function map(options: MapOptions): JsonSchema {
  return {
    ...(options.title === undefined ? {} : { title: options.title }),
    description: options.description,
    'x-noun': options.noun,
    type: 'object',
    properties: options.properties,
    ...(options.required ? { required: options.required } : {}),
    additionalProperties: false,
    ...options.constraint,
    ...(options.examples ? { examples: options.examples } : {}),
  };
}

/**
 * Which shape a map has is decided by the first of these keywords that stands in it; without any of them it
 * is `otherwise`. A chain of if/then/else, so that an error is always about one shape and never about a union.
 * Says nothing about values that are no maps.
 */
export function decideBy(
  cases: readonly (readonly [keyword: string, shape: JsonSchema])[],
  otherwise: JsonSchema,
): Pick<JsonSchema, 'if' | 'then' | 'else'> {
  return cases.reduceRight<Pick<JsonSchema, 'if' | 'then' | 'else'>>(
    (rest, [keyword, shape]) => ({
      if: { type: 'object', required: [keyword] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema
      then: shape,
      else: rest,
    }),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema
    { if: { type: 'object' }, then: otherwise },
  );
}

/** Marks a keyword as one of those that make an entry what it is. */
export function decides(schema: JsonSchema): JsonSchema {
  return { ...schema, 'x-decides': true };
}

/** A word that is kept for later. */
export function reserved(description: string): JsonSchema {
  // Other editors read these two: they neither offer the word nor call it a broken rule.
  const elsewhere = { doNotSuggest: true, errorMessage: 'Kept for a later version; not yet supported.' };
  return { description, 'x-reserved': true, not: {}, ...elsewhere };
}

export function oneOfWords(words: readonly Word[]): Pick<JsonSchema, 'enum' | 'enumDescriptions'> {
  return {
    enum: words.map(([value]) => value),
    enumDescriptions: words.map(([, description]) => description),
  };
}

function suggest(words: readonly Word[] | undefined): { readonly 'x-suggestions'?: readonly Suggestion[] } {
  return words ? { 'x-suggestions': words.map(([value, description]) => ({ value, description })) } : {};
}

function one(types: readonly TypeName[]): TypeName | readonly TypeName[] {
  const [first] = types;
  return types.length === 1 && first !== undefined ? first : types;
}
