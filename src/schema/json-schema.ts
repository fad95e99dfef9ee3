/**
 * The part of JSON Schema (draft 07) that our schemas use. `x-` words are ours: other editors pass over them,
 * our own hovers, completion and messages read them.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  /** One line, for teachers: it is the hover. */
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly (string | number | boolean)[];
  /** Beside `enum`, one line each, in the same order. */
  readonly enumDescriptions?: readonly string[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly not?: JsonSchema;
  /** Read by VS Code's JSON and the YAML extension. */
  readonly doNotSuggest?: boolean;
  readonly errorMessage?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  /** On a keyword: it is one of those that make an entry what it is (`do`, `choose`, `part` …). */
  readonly 'x-decides'?: boolean;
  /** On a keyword: known, kept for later, not yet supported. */
  readonly 'x-reserved'?: boolean;
  /** Words worth offering where any text is allowed. */
  readonly 'x-suggestions'?: readonly Suggestion[];
  /** What a text here is: decides which slips are looked for and how they are explained. */
  readonly 'x-reads'?: Reading;
  /** On the schema of a map: what a teacher calls it, with its article ("a check"). */
  readonly 'x-noun'?: string;
}

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

export interface Suggestion {
  readonly value: string | number | boolean;
  readonly description: string;
}

export type Reading =
  | 'text'
  | 'step'
  | 'id'
  | 'minutes'
  | 'one-number-of-minutes'
  | 'percent'
  | 'points'
  | 'number'
  | 'amount'
  | 'code'
  | 'grade'
  | 'language'
  | 'path'
  | 'rule';
