import * as vscode from 'vscode';
import * as convert from '../convert';
import type { Services } from '../services';
import { answer } from './answer';

/** The most rounds: a fix may bring out another finding, but never without end. */
const ROUNDS = 10;

/** *Mend everything that can be mended safely*: all safe fixes of the file in front, until nothing is left to do. */
export function registerFixAll(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('learningPlaylists.fixAll', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const { fixAll } = await import('../../language/codeActions');
    let mended = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const changes = await answer(services, 'Fix all', document, undefined, (lesson, core) =>
        fixAll(lesson, core.findings(lesson)).map((change) => ({
          range: lesson.text.rangeOf(change.span),
          newText: change.text,
        })),
      );
      if (!changes || changes.length === 0) break;
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, changes.map(convert.textEdit));
      if (!(await vscode.workspace.applyEdit(edit))) break;
      mended += changes.length;
    }
    const told =
      mended === 0
        ? vscode.l10n.t('There is nothing here that can be mended without a decision of yours.')
        : vscode.l10n.t('Mended: {0}. Undo takes it back.', mended);
    void vscode.window.setStatusBarMessage(told, 6000);
  });
}
