import * as vscode from 'vscode';
import type { Form } from '../../language/forms';
import type { Kind } from '../../model/kind';
import type { Services } from '../services';

/** *New playlist* and *New choice board*: a form to start from, a title, and a file that waits to be saved. */
export function registerNewFile(services: Services): vscode.Disposable {
  const create = async (kind: Kind): Promise<void> => {
    try {
      const [{ forms }, { startForm }] = await Promise.all([
        import('../../language/forms'),
        import('../../language/startForm'),
      ]);
      const form = await pick(forms.filter((offered) => offered.kind === kind));
      if (!form) return;
      const title = await vscode.window.showInputBox({
        title: form.label,
        prompt: vscode.l10n.t('What do you call it? Students see this title.'),
        placeHolder: vscode.l10n.t('Fractions on a number line'),
      });
      if (title === undefined) return;
      const { body, name } = startForm(form, title);
      const document = await vscode.workspace.openTextDocument(await freeUri(name, kind));
      await vscode.languages.setTextDocumentLanguage(document, kind);
      const editor = await vscode.window.showTextDocument(document);
      await editor.insertSnippet(new vscode.SnippetString(body), new vscode.Position(0, 0));
    } catch (error) {
      services.log.error(`A new ${kind} could not be made.`, error);
      throw error;
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('learningPlaylists.newPlaylist', () => create('playlist')),
    vscode.commands.registerCommand('learningPlaylists.newChoiceBoard', () => create('choice-board')),
  );
}

async function pick(forms: readonly Form[]): Promise<Form | undefined> {
  const items = forms.map((form) => ({ label: form.label, detail: form.description, form }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Start from'),
    placeHolder: vscode.l10n.t('Choose the form that is nearest to what you have in mind'),
    matchOnDetail: true,
  });
  return picked?.form;
}

/** A file not yet there: beside the lesson in front, else in the first folder; saved only when the author does. */
async function freeUri(name: string, kind: Kind): Promise<vscode.Uri> {
  const front = vscode.window.activeTextEditor?.document.uri;
  const beside =
    front && vscode.workspace.getWorkspaceFolder(front) ? vscode.Uri.joinPath(front, '..') : undefined;
  const folder = beside ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return vscode.Uri.from({ scheme: 'untitled', path: name });
  const ending = kind === 'playlist' ? '.playlist.yaml' : '.choiceboard.yaml';
  const stem = name.slice(0, -ending.length);
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${ending}`);
    if (!(await exists(uri))) return uri.with({ scheme: 'untitled' });
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.path === uri.path)) return true;
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
