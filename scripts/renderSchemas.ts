import Ajv, { type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { build } from 'esbuild';
import type { JsonSchema } from '../src/schema/json-schema';
import { SCHEMAS } from '../src/schema/source/index';
import { renderFormat } from './renderFormat';

const KINDS = ['playlist', 'choice-board', 'curriculum'] as const;

/** Our own words in the schemas; they say nothing about what is valid. */
const VOCABULARY = [
  'doNotSuggest',
  'errorMessage',
  'enumDescriptions',
  'x-decides',
  'x-reserved',
  'x-suggestions',
  'x-reads',
  'x-noun',
];

/** An ajv that knows our words and reports every error, as the validators are compiled with. */
export function newAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true },
    ...options,
  });
  for (const word of VOCABULARY) ajv.addKeyword(word);
  return ajv;
}

/** Everything that is written out from `src/schema/source`: paths from the root of the project to their text. */
export async function renderSchemas(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const kind of KINDS) {
    files.set(`schemas/${kind}.schema.json`, `${JSON.stringify(SCHEMAS[kind], null, 2)}\n`);
  }
  files.set('src/schema/generated/validators.mjs', await compile());
  files.set('src/schema/generated/validators.d.mts', TYPES);
  files.set('docs/format.md', renderFormat());
  return files;
}

const TYPES = `// Written by scripts/schemas.ts.
import type { ValidateFunction } from 'ajv';
export declare const playlist: ValidateFunction;
export declare const choiceBoard: ValidateFunction;
export declare const curriculum: ValidateFunction;
`;

/** The three validators as one module: no import, nothing compiled when it runs. */
async function compile(): Promise<string> {
  const { shared, roots } = shareAlike();
  const ajv = newAjv({ inlineRefs: false });
  ajv.addSchema(shared);
  for (const root of Object.values(roots)) ajv.addSchema(root);
  const source = standaloneCode(ajv, {
    playlist: idOf('playlist'),
    choiceBoard: idOf('choice-board'),
    curriculum: idOf('curriculum'),
  });
  const bundled = await build({
    stdin: { contents: inLinearTime(source), resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    minifySyntax: true,
  });
  const [output] = bundled.outputFiles;
  if (!output) throw new Error('esbuild gave no validators');
  return `// Written by scripts/schemas.ts from src/schema/source. Do not edit.\n${output.text}`;
}

/**
 * ajv copies all errors found so far whenever another definition reports some, which takes a minute for a file
 * of 20,000 mistakes. They are appended instead.
 */
function inLinearTime(source: string): string {
  const copies = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const mended = source.replace(copies, 'vErrors = appended(vErrors, $1.errors)');
  if (mended === source || mended.includes('.concat('))
    throw new Error('ajv writes another code than expected');
  return `${mended}
function appended(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;
}

function idOf(kind: (typeof KINDS)[number]): string {
  return `${kind}.json`;
}

/**
 * The schemas without what only people read, and every shape that stands in several places made one shared
 * definition, so that it is compiled once: a third of the code, for one call per value.
 */
function shareAlike(): { shared: JsonSchema; roots: Record<string, JsonSchema> } {
  const definitions: Record<string, JsonSchema> = {};
  const stripped = KINDS.map((kind) => {
    const { $schema: _, definitions: own = {}, ...root } = SCHEMAS[kind];
    for (const [name, schema] of Object.entries(own)) {
      const clean = withoutNotes(schema);
      const there = definitions[name];
      if (there && JSON.stringify(there) !== JSON.stringify(clean))
        throw new Error(`two definitions called ${name}`);
      definitions[name] = clean;
    }
    return { ...withoutNotes(root), $id: idOf(kind) };
  });
  const counts = new Map<string, number>();
  const count = (schema: JsonSchema): JsonSchema => {
    const key = JSON.stringify(schema);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return mapSchemas(schema, count);
  };
  for (const schema of [...Object.values(definitions), ...stripped]) mapSchemas(schema, count);
  const names = new Map<string, string>();
  const extra: Record<string, JsonSchema> = {};
  const share = (schema: JsonSchema): JsonSchema => {
    if (schema.$ref !== undefined) return { $ref: schema.$ref.replace(/^#/, 'shared.json#') };
    const key = JSON.stringify(schema);
    if (key.length < 30 || (counts.get(key) ?? 0) < 2) return mapSchemas(schema, share);
    let name = names.get(key);
    if (name === undefined) {
      name = `alike-${names.size + 1}`;
      names.set(key, name);
      extra[name] = mapSchemas(schema, share);
    }
    return { $ref: `shared.json#/definitions/${name}` };
  };
  const roots = Object.fromEntries(stripped.map((root) => [root.$id, mapSchemas(root, share)]));
  const named = Object.entries(definitions).map(
    ([name, schema]) => [name, mapSchemas(schema, share)] as const,
  );
  return { shared: { $id: 'shared.json', definitions: { ...Object.fromEntries(named), ...extra } }, roots };
}

/** The schema with every schema directly inside it mapped. Conditions (`if`, `not`) stay: they report nothing. */
function mapSchemas(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const inEach = (record: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> =>
    Object.fromEntries(Object.entries(record).map(([name, inner]) => [name, change(inner)]));
  return {
    ...schema,
    ...(schema.properties ? { properties: inEach(schema.properties) } : {}),
    ...(schema.items ? { items: change(schema.items) } : {}),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema
    ...(schema.then ? { then: change(schema.then) } : {}),
    ...(schema.else ? { else: change(schema.else) } : {}),
    ...(typeof schema.additionalProperties === 'object'
      ? { additionalProperties: change(schema.additionalProperties) }
      : {}),
  };
}

/** What only people read is left out, since ajv copies whole schemas into its code. */
function withoutNotes(schema: JsonSchema): JsonSchema {
  const clean = mapSchemas(schema, withoutNotes);
  const entries = Object.entries(clean).filter(([key]) => !NOTES.has(key));
  return Object.fromEntries(entries);
}

const NOTES = new Set(['title', 'description', 'examples', ...VOCABULARY]);
