import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { semanticTokens } from '../../src/language/semanticTokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/language/tokenTypes';
import { LessonDocument } from '../../src/model/document';
import type { Kind } from '../../src/model/kind';
import { workspaceOf } from '../workspace/memory';

/** Each token as `text:type`, a declaration with a `!`. */
async function tokens(text: string, kind: Kind = 'playlist', range?: Range): Promise<readonly string[]> {
  const document = new LessonDocument('file:///w/x.playlist.yaml', kind, text);
  const { data } = semanticTokens(document, await workspaceOf({}), range);
  assert.equal(data.length % 5, 0);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    assert.ok(deltaLine > 0 || deltaStart >= 0);
    character = deltaLine > 0 ? deltaStart : character + deltaStart;
    line += deltaLine;
    const start = document.text.lineStart(line) + character;
    const shown = text.slice(start, start + length);
    assert.ok(!/[\r\n]/.test(shown) && length > 0);
    found.push(`${shown}:${TOKEN_TYPES[type]}${modifiers === 1 ? '!' : ''}`);
  }
  return found;
}

describe('semantic tokens', () => {
  it('tells kinds of words apart', async () => {
    assert.deepEqual(
      await tokens(
        'id: week\nsteps:\n  - id: a\n    do: Fold it\n    kind: make\n    minutes: 10-20\n    standards: [3.NF.A.1, "3.NF.A.2"]\n    mine: x\n  - board: ./b.choiceboard.yaml\n    after: a\n',
      ),
      [
        'id:property',
        'week:variable!',
        'steps:property',
        'id:property',
        'a:variable!',
        'do:keyword',
        'kind:property',
        'make:enumMember',
        'minutes:property',
        '10-20:number',
        'standards:property',
        '3.NF.A.1:type',
        '3.NF.A.2:type',
        'board:keyword',
        './b.choiceboard.yaml:string',
        'after:property',
        'a:variable',
      ],
    );
  });

  it('in boards and curricula', async () => {
    assert.deepEqual(
      await tokens(
        'grid: [[{free: true}, {do: A}]]\ncomplete: {lines: 1, of: rows, must: [a]}\n',
        'choice-board',
      ),
      [
        'grid:keyword',
        'free:keyword',
        'true:enumMember',
        'do:keyword',
        'complete:property',
        'lines:keyword',
        '1:number',
        'of:property',
        'rows:enumMember',
        'must:property',
        'a:variable',
      ],
    );
    assert.deepEqual(
      await tokens('priorities: {must: Must do}\nrules: {id/duplicate: off}\n', 'curriculum'),
      ['priorities:property', 'must:property', 'rules:property', 'id/duplicate:property', 'off:enumMember'],
    );
  });

  it('astral letters, CR LF, texts over several lines', async () => {
    assert.deepEqual(await tokens('title: 🐣\r\nsteps:\r\n  - {do: 🐣, kind: read}\r\n'), [
      'title:property',
      'steps:property',
      'do:keyword',
      'kind:property',
      'read:enumMember',
    ]);
    assert.deepEqual(await tokens('steps:\n  - do: A\n    standards: 3.NF.A.1\n      and more\n'), [
      'steps:property',
      'do:keyword',
      'standards:property',
    ]);
  });

  it('of a range only what touches it', async () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 20 } };
    assert.deepEqual(
      await tokens('id: x\nsteps:\n  - do: A\n    kind: read\n  - do: B\n', 'playlist', range),
      ['kind:property', 'read:enumMember'],
    );
  });

  it('has a legend without repetition', () => {
    assert.equal(new Set(TOKEN_TYPES).size, TOKEN_TYPES.length);
    assert.deepEqual([...TOKEN_MODIFIERS], ['declaration']);
  });
});
