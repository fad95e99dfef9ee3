import * as vscode from 'vscode';

/** The address of a file of the workspace under test, whatever file system it lies on. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The rig opened no folder.');
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

/** Opens a file of the workspace in an editor. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path)));
}
