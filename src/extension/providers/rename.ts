import * as vscode from 'vscode';

import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** A reason for the author, which VS Code shows beside the name; no fault of ours. */
export class Refusal extends Error {}

async function pathsAfterMove(
  services: Services,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  try {
    const core = await services.core();
    await core.scan();
    const { renameFiles } = await import('../../language/rename');
    const moves = files.map((file) => ({ oldUri: file.oldUri.toString(), newUri: file.newUri.toString() }));
    return convert.workspaceEdit(renameFiles(moves, core.workspace));
  } catch (error) {
    services.log.error('Paths could not be rewritten for a renamed file.', error);
    throw error;
  }
}

/** Renames ids everywhere, and mends the paths that lead to files which are renamed or moved. */
export function registerRename(services: Services): vscode.Disposable {
  const renaming = vscode.languages.registerRenameProvider(SELECTOR, {
    prepareRename: (document, position, token) =>
      answer(services, 'Rename', document, token, async (lesson, core) => {
        const { prepareRename } = await import('../../language/rename');
        const found = prepareRename(lesson, position, core.workspace);
        if ('refused' in found) throw new Refusal(found.refused);
        return { range: convert.range(found.range), placeholder: found.placeholder };
      }),
    provideRenameEdits: (document, position, newName, token) =>
      answer(services, 'Rename', document, token, async (lesson, core) => {
        const { rename } = await import('../../language/rename');
        // Names elsewhere in the workspace are found only when all of it has been read.
        await core.scan();
        const renamed = rename(lesson, position, newName, core.workspace);
        if ('refused' in renamed) throw new Refusal(renamed.refused);
        return convert.workspaceEdit(renamed.edit);
      }),
  });
  const moving = vscode.workspace.onWillRenameFiles((event) => {
    event.waitUntil(pathsAfterMove(services, event.files));
  });
  return vscode.Disposable.from(renaming, moving);
}
