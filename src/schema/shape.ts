import type { Kind } from '../model/kind';
import type { JsonSchema, TypeName } from './json-schema';
import { SCHEMAS } from './source/index';

export type { Kind };

/**
 * A navigator over the schemas, for hovers, completion and messages: what may stand at a place of a file, and
 * what it means. It reads the same source that the validators are compiled from.
 */

/** What may stand at one place of a file; `$ref` is followed already. */
export interface Shape {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
}

export interface Keyword {
  readonly name: string;
  /** One line, in a teacher's words. */
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly required: boolean;
  /** One of the words that make an entry what it is (do, choose, part …). */
  readonly decides: boolean;
  /** Known and kept for later (`groups`, `for`): hovered, never offered. */
  readonly reserved: boolean;
  readonly value: Shape;
}

export interface Value {
  readonly value: string | number | boolean;
  readonly description: string;
}

const NOTHING: ReadonlySet<string> = new Set();

export function rootShape(kind: Kind): Shape {
  const root = SCHEMAS[kind];
  return { schema: root, root };
}

/**
 * Keywords valid in a map of this shape, given the ones already there: they decide which kind of step, rule
 * or square it is. Required ones first, then those that decide, then the rest in the schema's order. While
 * nothing decides yet, every deciding keyword is among them. Words kept for later are left out.
 */
export function keywords(shape: Shape, present: ReadonlySet<string>): readonly Keyword[] {
  const { branch, others } = decide(shape, present);
  const found = new Map<string, Keyword>();
  for (const keyword of keywordsOf(branch)) found.set(keyword.name, keyword);
  for (const other of others) {
    for (const keyword of keywordsOf(other)) {
      if (keyword.decides && !found.has(keyword.name))
        found.set(keyword.name, { ...keyword, required: false });
    }
  }
  const rank = (keyword: Keyword): number => (keyword.required ? 0 : keyword.decides ? 1 : 2);
  return [...found.values()].filter((keyword) => !keyword.reserved).sort((a, b) => rank(a) - rank(b));
}

/** One keyword by its name, words kept for later included; undefined where it has no meaning. */
export function keyword(shape: Shape, present: ReadonlySet<string>, name: string): Keyword | undefined {
  const { branch, others } = decide(shape, present);
  const own = keywordIn(branch, name);
  if (own) return own;
  for (const other of others) {
    const decider = keywordIn(other, name);
    if (decider?.decides) return decider;
  }
  return undefined;
}

/** The entry of a list; undefined where no list may stand. The index counts from 0 (all entries are alike). */
export function items(shape: Shape, _index: number): Shape | undefined {
  for (const schema of partsOf(shape)) {
    if (schema.items) return follow(schema.items, shape.root);
  }
  return undefined;
}

/** The words, numbers or truths that may stand here, or are worth offering where any text may. */
export function values(shape: Shape): readonly Value[] {
  const found = new Map<string | number | boolean, Value>();
  for (const schema of partsOf(shape)) {
    schema.enum?.forEach((value, i) => {
      found.set(value, { value, description: schema.enumDescriptions?.[i] ?? '' });
    });
    for (const suggestion of schema['x-suggestions'] ?? []) found.set(suggestion.value, suggestion);
  }
  return [...found.values()];
}

/** True where the words of `values` are all there is, so that any other text is a mistake. */
export function isClosed(shape: Shape): boolean {
  return partsOf(shape).some((schema) => schema.enum !== undefined);
}

export interface Accepted {
  readonly text: boolean;
  readonly number: boolean;
  readonly truth: boolean;
  readonly list: boolean;
  readonly map: boolean;
}

/** Which forms of value may stand here. */
export function accepts(shape: Shape): Accepted {
  const types = typesOf(shape.schema);
  return {
    text: types.has('string'),
    number: types.has('number') || types.has('integer'),
    truth: types.has('boolean'),
    list: types.has('array'),
    map: types.has('object'),
  };
}

/**
 * The shape at a path of keys and indexes from the root; `present` tells the keys of each map on the way.
 * Undefined where the path leads past a keyword that has no meaning.
 */
export function shapeAt(
  kind: Kind,
  path: readonly (string | number)[],
  present: (path: readonly (string | number)[]) => ReadonlySet<string>,
): Shape | undefined {
  let shape: Shape | undefined = rootShape(kind);
  for (let i = 0; i < path.length && shape; i++) {
    const step = path[i];
    if (typeof step === 'number') shape = items(shape, step);
    else if (step !== undefined) shape = keyword(shape, present(path.slice(0, i)), step)?.value;
  }
  return shape;
}

/** What a teacher calls a map of this shape, with its article: "a check", "a part". */
export function nounOf(shape: Shape, present: ReadonlySet<string>): string {
  const { branch } = decide(shape, present);
  return branch.schema['x-noun'] ?? shape.schema['x-noun'] ?? 'this entry';
}

/** The shape of a map once its keys have decided: the one branch that holds its keywords. */
export function decided(shape: Shape, present: ReadonlySet<string>): Shape {
  return decide(shape, present).branch;
}

/** Every shape that a map here could turn out to be, each once. */
export function alternatives(shape: Shape): readonly Shape[] {
  const { branch, others } = decide(shape, NOTHING);
  return [branch, ...others];
}

interface Decision {
  readonly branch: Shape;
  /** The branches that could still be decided for; empty once a keyword has decided. */
  readonly others: readonly Shape[];
}

/** Follows a chain of if/then/else over the keys that are there. */
function decide(shape: Shape, present: ReadonlySet<string>): Decision {
  let here = shape;
  let settled = false;
  const others: Shape[] = [];
  for (;;) {
    const { if: condition, then, else: otherwise } = here.schema;
    if (here.schema.properties || condition?.type !== 'object' || !then) break;
    if (!condition.required) {
      here = follow(then, shape.root);
    } else if (condition.required.every((name) => present.has(name))) {
      here = follow(then, shape.root);
      settled = true;
    } else {
      if (!otherwise) break;
      const branch = follow(then, shape.root);
      if (!others.some((other) => other.schema === branch.schema)) others.push(branch);
      here = follow(otherwise, shape.root);
    }
  }
  const branch = here;
  if (settled) return { branch, others: [] };
  return {
    branch,
    others: others.flatMap((other) => [other, ...inner(other)]).filter((o) => o.schema !== branch.schema),
  };
}

/** A branch that is a chain itself (a menu, with or without points). */
function inner(shape: Shape): readonly Shape[] {
  if (shape.schema.properties) return [];
  const { branch, others } = decide(shape, NOTHING);
  return branch.schema === shape.schema ? [] : [branch, ...others];
}

function keywordsOf(shape: Shape): readonly Keyword[] {
  return Object.keys(shape.schema.properties ?? {}).flatMap((name) => keywordIn(shape, name) ?? []);
}

function keywordIn(shape: Shape, name: string): Keyword | undefined {
  const { properties, additionalProperties } = shape.schema;
  const open = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const schema = properties && Object.hasOwn(properties, name) ? properties[name] : open;
  if (!schema) return undefined;
  const value = follow(schema, shape.root);
  return {
    name,
    description: value.schema.description ?? '',
    examples: value.schema.examples ?? [],
    required: isRequired(shape.schema, name),
    decides: value.schema['x-decides'] ?? false,
    reserved: value.schema['x-reserved'] ?? false,
    value,
  };
}

/** Required in every case, or unless something rarer stands there (`do`, unless `open`). */
function isRequired(schema: JsonSchema, name: string): boolean {
  return [schema.required, schema.else?.required].some((names) => names?.includes(name));
}

/** The schema itself and the ones that its conditions on the form of a value lead to. */
function partsOf(shape: Shape): readonly JsonSchema[] {
  const { schema } = shape;
  const conditional = schema.if?.type === 'object' ? [] : [schema.then, schema.else];
  return [schema, ...conditional.flatMap((part) => (part ? [follow(part, shape.root).schema] : []))];
}

function typesOf(schema: JsonSchema): ReadonlySet<TypeName> {
  const { type } = schema;
  return new Set(type === undefined ? [] : typeof type === 'string' ? [type] : type);
}

function follow(schema: JsonSchema, root: JsonSchema): Shape {
  if (schema.$ref === undefined) return { schema, root };
  const name = schema.$ref.replace('#/definitions/', '');
  const target = root.definitions?.[name];
  if (!target) throw new Error(`the schemas point at ${schema.$ref}, which is not there`);
  return follow(target, root);
}
