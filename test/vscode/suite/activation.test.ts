import * as vscode from 'vscode';
import { equal, ok } from '../assert';
import { attributeOf, textOf } from '../driver';
import { until } from '../events';
import { fileUri, openFile } from '../workspaceFiles';

/** Put in by the rig's build of the suites: the host that this bundle is meant for. */
declare const EXPECTED_HOST: 'node' | 'web';

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'learning-playlists');
  ok(found, 'the extension is not installed');
  return found;
};

describe('activation', () => {
  it('runs in the extension host that it is meant to', () => {
    const isWorker = typeof Reflect.get(globalThis, 'WorkerGlobalScope') === 'function';
    equal(isWorker, EXPECTED_HOST === 'web');
    equal(vscode.env.uiKind === vscode.UIKind.Web || EXPECTED_HOST === 'node', true);
    equal(fileUri('').scheme === 'file', EXPECTED_HOST === 'node', 'only the Node host sees real files');
  });

  it('activates', async () => {
    await extension().activate();
    equal(extension().isActive, true);
  });

  it('is shown in the window around the test', async () => {
    await openFile('plans/fractions.playlist.yaml');
    const tab = { in: 'workbench', selector: '.tab.active' } as const;
    equal(await attributeOf(tab, 'data-resource-name'), 'fractions.playlist.yaml');
    equal((await textOf({ in: 'workbench', selector: '#status\\.editor\\.mode' })).trim(), 'Playlist');
  });
});

describe('languages', () => {
  const languages = [
    ['plans/fractions.playlist.yaml', 'playlist'],
    ['plans/numbers.playlist.yml', 'playlist'],
    ['plans/animals.choiceboard.yaml', 'choice-board'],
    ['plans/weather.choice-board.yml', 'choice-board'],
    ['plans/plain.yaml', 'yaml'],
    ['curriculum.yaml', 'curriculum'],
  ] as const;
  for (const [file, language] of languages) {
    it(`${file} is ${language}`, async () => {
      equal((await openFile(file)).document.languageId, language);
    });
  }

  it('a file with another name becomes a playlist by its first line', async () => {
    const { document } = await openFile('plans/first-line.yaml');
    const isPlaylist = (): true | undefined =>
      vscode.workspace.textDocuments.some(
        ({ uri, languageId }) => uri.toString() === document.uri.toString() && languageId === 'playlist',
      ) || undefined;
    await until(vscode.workspace.onDidOpenTextDocument, isPlaylist, 'language playlist');
  });

  it('a plain YAML file becomes a choice board when its first line is typed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'format: ' });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 8), 'choice-board/1');
    const changed = until(
      vscode.workspace.onDidOpenTextDocument,
      () => document.languageId === 'choice-board' || undefined,
      'language choice-board',
    );
    await vscode.workspace.applyEdit(edit);
    await changed;
  });
});
