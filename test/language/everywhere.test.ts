import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Range, SelectionRange } from 'vscode-languageserver-types';
import { complete } from '../../src/language/completion';
import { placeAt } from '../../src/language/cursor';
import { hover } from '../../src/language/hover';
import { inlayHints } from '../../src/language/inlayHints';
import { selectionRanges } from '../../src/language/selection';
import { semanticTokens } from '../../src/language/semanticTokens';
import type { LessonDocument } from '../../src/model/document';
import { LessonDocument as Document } from '../../src/model/document';
import { kindOf } from '../../src/model/kind';
import { Facts } from '../../src/paths/facts';
import type { StandardsRegistry } from '../../src/standards/registry';
import type { Workspace } from '../../src/workspace/workspace';
import { loadedRegistry } from '../standards/loaded';
import { uriOf, workspaceOf } from '../workspace/memory';
import { accept } from './accept';

const EXAMPLES = path.join(__dirname, '../../examples');
const files = Object.fromEntries(
  readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(path.join(EXAMPLES, name), 'utf8')]),
);

let workspace: Workspace;
let registry: StandardsRegistry;

/** Asks everything at one offset; whatever answers must be about that offset. */
function ask(document: LessonDocument, anywhere: number): number {
  const { text } = document;
  const position = text.positionAt(anywhere);
  // No editor has a cursor between CR and LF.
  const offset = text.offsetAt(position);
  const holds = (range: Range): boolean => {
    const span = text.spanOf(range);
    return span.start <= offset && offset <= span.end && range.start.line <= range.end.line;
  };
  const where = `${document.uri}:${position.line + 1}:${position.character + 1}`;
  const told = hover(document, position, new Facts(workspace, registry));
  if (told) assert.ok(told.range && holds(told.range), `hover at ${where}`);
  const { items } = complete(document, position, new Facts(workspace, registry));
  for (const { textEdit, label } of items) {
    assert.ok(textEdit && 'range' in textEdit && holds(textEdit.range), `${label} at ${where}`);
    assert.equal(textEdit.range.start.line, textEdit.range.end.line, `${label} at ${where}`);
  }
  let inner: Range | undefined;
  for (let at: SelectionRange | undefined = selectionRanges(document, [position])[0]; at; at = at.parent) {
    assert.ok(holds(at.range), `selection at ${where}`);
    if (inner) {
      const [a, b] = [text.spanOf(inner), text.spanOf(at.range)];
      assert.ok(
        b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start,
        `selection at ${where}`,
      );
    }
    inner = at.range;
  }
  return items.length + (told ? 1 : 0);
}

describe('at every place', () => {
  before(async () => {
    workspace = await workspaceOf(files);
    registry = await loadedRegistry();
  });

  it('of every example, answers are about that place', function () {
    this.timeout(120_000);
    let answers = 0;
    assert.ok(workspace.documents().length > 15);
    for (const document of workspace.documents()) {
      // Every offset of the first lines and of every few further on: all kinds of places come up.
      for (let offset = 0; offset <= document.text.value.length; offset += offset < 500 ? 1 : 17) {
        answers += ask(document, offset);
      }
    }
    assert.ok(answers > 10_000);
  });

  it('of every example, whatever is accepted can be read', function () {
    this.timeout(120_000);
    let accepted = 0;
    for (const { uri, kind, text } of workspace.documents()) {
      const lines = text.value.split('\n');
      const indentOf = (line: string | undefined): number => (line ?? '').search(/[^ ]/);
      // A new line between two keywords of one map, at a few places of each file.
      const places = lines.flatMap((line, number) => {
        const indent = indentOf(lines[number + 1]);
        const here = indentOf(line.replace(/^( *)- /, '$1  '));
        return indent === here && /^ *[a-z-]+:/.test(lines[number + 1] ?? '') && !line.includes('#')
          ? [number + 1]
          : [];
      });
      for (const number of places.filter((_, i) => i % Math.ceil(places.length / 3) === 0)) {
        const blanks = ' '.repeat(indentOf(lines[number]));
        const typed = [...lines.slice(0, number), blanks, ...lines.slice(number)].join('\n');
        const document = new Document(uri, kind, typed);
        if (document.tree.problems.length > 0) continue;
        const position = { line: number, character: blanks.length };
        for (const item of complete(document, position, new Facts(workspace, registry)).items) {
          const after = new Document(uri, kind, accept(typed, item, ''));
          const where = `${item.label} at ${uri}:${number + 1}`;
          assert.deepEqual(after.tree.problems, [], where);
          const place = placeAt(after, after.text.lineStart(number) + blanks.length);
          assert.equal(place.on, 'key', where);
          assert.equal(place.path.at(-1), item.label, where);
          accepted++;
        }
      }
    }
    assert.ok(accepted > 300, String(accepted));
  });

  it('of cut, mixed and mutilated examples as well', function () {
    this.timeout(120_000);
    const texts = Object.entries(files);
    const piece = fc.constantFrom(
      '"',
      "'",
      '{',
      '[',
      '}',
      ']',
      ':',
      ': ',
      '- ',
      '\t',
      '#',
      '\r\n',
      '\n',
      '|\n',
      '🐣',
      '&a ',
      '*a',
      '---\n',
      '<<<<<<< x\n',
      '  ',
    );
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.array(fc.tuple(fc.nat(), piece, fc.nat(3)), { maxLength: 4 }),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        (which, changes, cut, offsets) => {
          const [name, original] = texts[which] ?? ['', ''];
          let text = original.slice(0, 200 + (cut % original.length));
          for (const [at, put, drop] of changes) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + drop);
          }
          const document = new Document(uriOf(name), kindOf(name, text) ?? 'playlist', text);
          for (const offset of offsets) ask(document, offset % (text.length + 1));
          const all = { start: { line: 0, character: 0 }, end: document.text.positionAt(text.length) };
          inlayHints(document, all, new Facts(workspace, registry));
          semanticTokens(document, workspace);
        },
      ),
      { numRuns: 300 },
    );
  });
});
