import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { definition } from '../../src/language/definition';
import { highlights, references } from '../../src/language/references';
import { prepareRename, rename, renameFiles } from '../../src/language/rename';
import type { LessonDocument } from '../../src/model/document';
import { applyChanges } from '../../src/model/text';
import type { Workspace } from '../../src/workspace/workspace';
import { uriOf, workspaceOf } from '../workspace/memory';

const BOARD = `format: choice-board/1
id: fractions
title: Fractions
grid:
  - [{id: cell-a, do: A}, {id: cell-b, do: B}]
complete: {lines: 1, of: rows, must: [cell-a]}
`;
const PLAYLIST = `format: playlist/1
id: week
title: Week
steps:
  - id: warm-up
    do: Warm up
  - Read to a pet
  - board: ./boards/fractions.choiceboard.yaml
  - do: Share
    after: [warm-up, read-to-a-pet, fractions/cell-a]
  - do: Close
    after: ["fractions", warm-up]
`;
const OUTER = `format: playlist/1
id: outer
title: Outer
steps:
  - id: w
    playlist: ./week.playlist.yaml
  - do: End
    after: [w/warm-up, w/fractions/cell-a]
`;
const FILES = {
  'week.playlist.yaml': PLAYLIST,
  'outer.playlist.yaml': OUTER,
  'boards/fractions.choiceboard.yaml': BOARD,
};

function get(workspace: Workspace, path: string): LessonDocument {
  const document = workspace.document(uriOf(path));
  assert.ok(document, path);
  return document;
}

/** The position of the `nth` occurrence of a text, one character in. */
function at(document: LessonDocument, text: string, nth = 0) {
  let offset = -1;
  for (let i = 0; i <= nth; i++) offset = document.text.value.indexOf(text, offset + 1);
  assert.ok(offset >= 0, text);
  return document.text.positionAt(offset + 1);
}

function applied(workspace: Workspace, edit: WorkspaceEdit): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
    const document = workspace.document(uri);
    assert.ok(document);
    const changes = edits.map((e) => ({ span: document.text.spanOf(e.range), text: e.newText }));
    result[uri.replace('file:///w/', '')] = applyChanges(document.text.value, changes);
  }
  return result;
}

describe('names of steps', () => {
  it('go to the step, also through an include and to a generated id', async () => {
    const workspace = await workspaceOf(FILES);
    const week = get(workspace, 'week.playlist.yaml');
    const own = definition(week, at(week, 'warm-up', 1), workspace);
    assert.deepEqual(own[0]?.targetSelectionRange.start, { line: 4, character: 8 });
    const generated = definition(week, at(week, 'read-to-a-pet'), workspace);
    assert.deepEqual(generated[0]?.targetSelectionRange.start, { line: 6, character: 4 });
    const inside = definition(week, at(week, 'cell-a'), workspace);
    assert.equal(inside[0]?.targetUri, uriOf('boards/fractions.choiceboard.yaml'));
    const file = definition(week, at(week, './boards'), workspace);
    assert.equal(file[0]?.targetUri, uriOf('boards/fractions.choiceboard.yaml'));
    const nothing = definition(week, at(week, 'Share'), workspace);
    assert.deepEqual(nothing, []);
  });

  it('are found in every file that includes theirs', async () => {
    const workspace = await workspaceOf(FILES);
    const board = get(workspace, 'boards/fractions.choiceboard.yaml');
    const found = references(board, at(board, 'cell-a'), workspace, true);
    assert.deepEqual(
      found.map((location) => [location.uri.replace('file:///w/', ''), location.range.start.line]),
      [
        ['boards/fractions.choiceboard.yaml', 4],
        ['boards/fractions.choiceboard.yaml', 5],
        ['outer.playlist.yaml', 7],
        ['week.playlist.yaml', 9],
      ],
    );
    const week = get(workspace, 'week.playlist.yaml');
    assert.equal(highlights(week, at(week, 'warm-up'), workspace).length, 3);
  });

  it('are renamed across files', async () => {
    const workspace = await workspaceOf(FILES);
    const board = get(workspace, 'boards/fractions.choiceboard.yaml');
    const result = rename(board, at(board, 'cell-a'), 'start', workspace);
    assert.ok('edit' in result);
    const texts = applied(workspace, result.edit);
    assert.match(texts['boards/fractions.choiceboard.yaml'] ?? '', /id: start, do: A[\s\S]*must: \[start\]/);
    assert.match(texts['week.playlist.yaml'] ?? '', /fractions\/start\]/);
    assert.match(texts['outer.playlist.yaml'] ?? '', /w\/fractions\/start\]/);
  });

  it("rename a file's id where includes go by it, quotes kept", async () => {
    const workspace = await workspaceOf(FILES);
    const board = get(workspace, 'boards/fractions.choiceboard.yaml');
    const result = rename(board, at(board, 'fractions'), 'thirds', workspace);
    assert.ok('edit' in result);
    const texts = applied(workspace, result.edit);
    assert.match(
      texts['week.playlist.yaml'] ?? '',
      /thirds\/cell-a\]\n {2}- do: Close\n {4}after: \["thirds", warm-up\]/,
    );
    assert.match(texts['week.playlist.yaml'] ?? '', /board: \.\/boards\/fractions\.choiceboard\.yaml/);
    assert.match(texts['outer.playlist.yaml'] ?? '', /w\/thirds\/cell-a/);
  });

  it('write a generated id down when it is renamed', async () => {
    const workspace = await workspaceOf(FILES);
    const week = get(workspace, 'week.playlist.yaml');
    const result = rename(week, at(week, 'read-to-a-pet'), 'pet', workspace);
    assert.ok('edit' in result);
    assert.match(
      applied(workspace, result.edit)['week.playlist.yaml'] ?? '',
      / {2}- id: pet\n {4}do: Read to a pet\n/,
    );
  });

  it('refuse what would clash or is no id, with a reason', async () => {
    const workspace = await workspaceOf(FILES);
    const week = get(workspace, 'week.playlist.yaml');
    const position = at(week, 'read-to-a-pet');
    assert.match(JSON.stringify(rename(week, position, 'warm-up', workspace)), /has a step with the id/);
    assert.match(JSON.stringify(rename(week, position, 'Warm Up', workspace)), /such as warm-up/);
    assert.match(JSON.stringify(prepareRename(week, at(week, 'Share'), workspace)), /Only ids/);
    const coded = await workspaceOf({ 'a.playlist.yaml': 'id: a\nstandards: 3.NF.A.1\n' });
    const file = get(coded, 'a.playlist.yaml');
    assert.match(JSON.stringify(prepareRename(file, at(file, '3.NF'), coded)), /belongs to its framework/);
  });
});

describe('renaming files', () => {
  it('rewrites the paths that lead to them', async () => {
    const workspace = await workspaceOf(FILES);
    const edit = renameFiles([{ oldUri: uriOf('boards'), newUri: uriOf('unit/menus') }], workspace);
    assert.match(
      applied(workspace, edit)['week.playlist.yaml'] ?? '',
      /board: \.\/unit\/menus\/fractions\.choiceboard\.yaml/,
    );
  });

  it('rewrites the paths inside a file that moves itself', async () => {
    const workspace = await workspaceOf(FILES);
    const edit = renameFiles(
      [{ oldUri: uriOf('week.playlist.yaml'), newUri: uriOf('unit/week.playlist.yaml') }],
      workspace,
    );
    const texts = applied(workspace, edit);
    assert.match(texts['week.playlist.yaml'] ?? '', /board: \.\.\/boards\/fractions/);
    assert.match(texts['outer.playlist.yaml'] ?? '', /playlist: \.\/unit\/week\.playlist\.yaml/);
  });

  it('leaves a file alone that nothing leads to', async () => {
    const workspace = await workspaceOf(FILES);
    const edit = renameFiles(
      [{ oldUri: uriOf('outer.playlist.yaml'), newUri: uriOf('o.playlist.yaml') }],
      workspace,
    );
    assert.deepEqual(edit.changes, {});
  });
});

describe('names while the text is half typed', () => {
  it('still lead to their step', async () => {
    const text =
      'format: playlist/1\nid: x\nsteps:\n  - id: one\n    do: One\n  - do: Two\n    after: [one\n';
    const workspace = await workspaceOf({ 'x.playlist.yaml': text });
    const document = get(workspace, 'x.playlist.yaml');
    assert.equal(
      definition(document, at(document, 'one', 1), workspace)[0]?.targetSelectionRange.start.line,
      3,
    );
  });
});
