import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { newAjv, renderSchemas } from '../../scripts/renderSchemas';
import { kindOf } from '../../src/model/kind';
import type { JsonSchema } from '../../src/schema/json-schema';
import { SCHEMAS } from '../../src/schema/source/index';
import { validateData } from '../../src/schema/validate';

const ROOT = join(__dirname, '../..');
const KINDS = ['playlist', 'choice-board', 'curriculum'] as const;

/** Every schema inside one, itself included, with the words that lead to it. */
function* inside(schema: JsonSchema, at: string): Generator<[at: string, schema: JsonSchema]> {
  yield [at, schema];
  for (const group of ['properties', 'definitions'] as const) {
    for (const [name, inner] of Object.entries(schema[group] ?? {}))
      yield* inside(inner, `${at}/${group}/${name}`);
  }
  for (const word of ['items', 'if', 'then', 'else', 'not', 'propertyNames'] as const) {
    const inner = schema[word];
    if (inner) yield* inside(inner, `${at}/${word}`);
  }
  if (typeof schema.additionalProperties === 'object') {
    yield* inside(schema.additionalProperties, `${at}/additionalProperties`);
  }
}

describe('the schemas', () => {
  it('are fresh: what is written out is what their source says', async () => {
    for (const [path, text] of await renderSchemas()) {
      assert.equal(
        readFileSync(join(ROOT, path), 'utf8'),
        text,
        `${path}: run node --import tsx scripts/schemas.ts`,
      );
    }
  }).timeout(60_000);

  for (const kind of KINDS) {
    describe(kind, () => {
      const schema: unknown = JSON.parse(readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8'));

      it('is valid against the meta-schema', () => {
        const ajv = new Ajv({ strict: false });
        assert.equal(ajv.validateSchema(schema as JsonSchema), true, ajv.errorsText());
      });

      it('holds no union, so that no error can be one', () => {
        assert.doesNotMatch(JSON.stringify(schema), /"(?:anyOf|oneOf|allOf)":/);
      });

      it('points at no other file', () => {
        for (const [at, inner] of inside(SCHEMAS[kind], kind)) {
          if (inner.$ref === undefined) continue;
          const name = /^#\/definitions\/(.+)$/.exec(inner.$ref)?.[1] ?? '';
          assert.ok(SCHEMAS[kind].definitions?.[name], `${at}: ${inner.$ref}`);
        }
      });

      it('lets no map hold unknown keywords', () => {
        for (const [at, inner] of inside(SCHEMAS[kind], kind)) {
          if (inner.properties && !/\/(if|then|else)\b/.test(at))
            assert.equal(inner.additionalProperties, false, at);
        }
      });

      it('says one line about every keyword and every word of a list', () => {
        for (const [at, inner] of inside(SCHEMAS[kind], kind)) {
          if (inner.enum) {
            assert.equal(inner.enumDescriptions?.length, inner.enum.length, `${at}: a line for each word`);
            for (const line of inner.enumDescriptions ?? []) assertLine(line, at);
          }
          if (/\/(?:if|then|else)(?:\/|$)/.test(at)) continue;
          for (const [name, value] of Object.entries(inner.properties ?? {})) {
            assertLine(follow(value, SCHEMAS[kind]).description ?? '', `${at}: ${name}`);
          }
        }
      });

      it('gives every keyword an example that it accepts itself', () => {
        const ajv = newAjv();
        ajv.addSchema({ ...SCHEMAS[kind], $id: 'file' });
        let examples = 0;
        for (const [at, inner] of inside(SCHEMAS[kind], kind)) {
          if (/\/(?:if|then|else)(?:\/|$)/.test(at)) continue;
          for (const [name, value] of Object.entries(inner.properties ?? {})) {
            const keyword = follow(value, SCHEMAS[kind]);
            if (keyword['x-reserved']) continue;
            assert.ok((keyword.examples ?? []).length > 0, `${at}: ${name} has no example`);
            const valid = ajv.compile(rooted(value));
            for (const example of keyword.examples ?? []) {
              examples++;
              assert.ok(
                valid(example),
                `${at}: ${name}: ${JSON.stringify(example)} ${ajv.errorsText(valid.errors)}`,
              );
            }
          }
        }
        assert.ok(examples > 10);
      });
    });
  }

  it('accept every example of the project', () => {
    let files = 0;
    for (const name of readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })) {
      const text = /\.ya?ml$/.test(name) ? readFileSync(join(ROOT, 'examples', name), 'utf8') : '';
      const kind = kindOf(name, text);
      if (!kind) continue;
      files++;
      assert.deepEqual(validateData(kind, parse(text)), [], name);
    }
    assert.ok(files > 10);
  });
});

/** The schema with its references pointing into the whole file. */
function rooted(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"file#/'));
}

function follow(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : (root.definitions?.[name] ?? {});
}

function assertLine(line: string, at: string): void {
  assert.match(line, /^[\p{Lu}“"{].*[.)]$/u, `${at}: one sentence, not "${line}"`);
  assert.doesNotMatch(line, /\b(?:schema|mapping|property|properties|string|array|boolean|object)\b/i, at);
}
