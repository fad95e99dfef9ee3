import * as vscode from 'vscode';
import { equal, ok } from '../assert';
import { openFile } from '../workspaceFiles';

describe('Restricted Mode', () => {
  it('is on', () => {
    equal(vscode.workspace.isTrusted, false);
  });

  it('leaves the extension working', async () => {
    const extension = vscode.extensions.all.find(
      ({ packageJSON }) => packageJSON.name === 'learning-playlists',
    );
    ok(extension, 'the extension is switched off in Restricted Mode');
    await extension.activate();
    equal(extension.isActive, true);
    equal((await openFile('plans/fractions.playlist.yaml')).document.languageId, 'playlist');
  });
});
