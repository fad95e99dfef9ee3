import * as vscode from 'vscode';
import { kindOfLanguage } from '../selector';
import type { Services } from '../services';

/**
 * Findings for every lesson of the workspace. The core starts after activation, when the window has come to
 * rest, and at once when a lesson is open.
 */
export function registerFindings(services: Services): vscode.Disposable {
  const start = async (): Promise<void> => {
    try {
      await (await services.core()).scan();
    } catch (error) {
      services.log.error('Findings could not be started.', error);
    }
  };
  const timer = setTimeout(start, 0);
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (kindOfLanguage(document.languageId)) void services.core();
  });
  const check = vscode.commands.registerCommand('learningPlaylists.checkWorkspace', async () => {
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking playlists and boards') },
      async () => {
        const core = await services.core();
        await core.scan();
        await core.settled();
      },
    );
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  });
  return vscode.Disposable.from({ dispose: () => clearTimeout(timer) }, opened, check);
}
