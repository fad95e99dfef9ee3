import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { findings } from '../src/language/diagnostics';
import { kindOfName, kindOfText } from '../src/model/kind';
import { Facts } from '../src/paths/facts';
import { validateData } from '../src/schema/validate';
import { loadedRegistry } from './standards/loaded';
import { uriOf, workspaceOf } from './workspace/memory';

const root = join(import.meta.dirname, '../examples');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

describe('Examples', () => {
  for (const path of files) {
    it(`${path} is sound YAML of the right shape`, () => {
      const text = readFileSync(join(root, path), 'utf8');
      const document = parseDocument(text);
      assert.deepEqual([...document.errors, ...document.warnings].map(String), []);
      const kind = kindOfText(text);
      assert.ok(kind);
      assert.equal(kindOfName(path), kind);
      assert.deepEqual(validateData(kind, document.toJS()), []);
    });
  }

  it('have no text that a comma or a colon has cut', () => {
    for (const path of files) {
      visit(parseDocument(readFileSync(join(root, path), 'utf8')), {
        Pair: (_, pair) => {
          assert.ok(
            isScalar(pair.value) ? pair.value.value !== null : pair.value !== null,
            `${path}: ${pair}`,
          );
        },
        Seq: (_, list) => {
          for (const item of list.items) {
            if (isMap(item)) assert.doesNotMatch(String(item.items[0]?.key), /\s/, `${path}: ${item}`);
          }
        },
      });
    }
  });

  it('include files that are there', () => {
    const found: string[] = [];
    for (const path of files) {
      const text = readFileSync(join(root, path), 'utf8');
      for (const [, include] of text.matchAll(/^\s*- (?:board|playlist): (\S+)$/gm)) {
        const target = relative(root, join(root, dirname(path), include ?? '')).replaceAll('\\', '/');
        assert.ok(files.includes(target), `${path}: ${include}`);
        found.push(target);
      }
    }
    assert.equal(found.filter((path) => kindOfName(path) === 'choice-board').length, 2);
    assert.equal(found.filter((path) => kindOfName(path) === 'playlist').length, 1);
  });

  it('are clean: no rule finds anything, not even a hint', async () => {
    const texts = files.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
    const workspace = await workspaceOf(Object.fromEntries(texts));
    const facts = new Facts(workspace, await loadedRegistry());
    const faults: string[] = [];
    const log = (message: string, cause: unknown): number => faults.push(`${message}: ${cause}`);
    for (const path of files) {
      const document = workspace.document(uriOf(path));
      assert.ok(document, path);
      const found = findings(document, workspace, log, undefined, facts);
      const told = found.map(({ rule, span, message }) => {
        const { line } = document.text.positionAt(span.start);
        return `${path}:${line + 1} ${rule}: ${message}`;
      });
      assert.deepEqual(told, []);
    }
    assert.deepEqual(faults, []);
  });

  it('are all in the table of the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const linked = [...readme.matchAll(/\]\(([^)]+\.yaml)\)/g)].map(([, path]) => path);
    assert.deepEqual([...new Set(linked)].sort(), files);
  });
});
