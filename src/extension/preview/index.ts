import * as vscode from 'vscode';
import { LENS_COMMANDS } from '../../language/commands';
import type { Tab } from '../../view/protocol';
import type { Services } from '../services';
import type { PreviewPanel } from './panel';

export const PREVIEW_TYPE = 'learningPlaylists.preview';

/** *Open preview to the side*: the student's side of the lesson in the editor, live. Loaded on first use. */
export function registerPreview(services: Services): vscode.Disposable {
  let live: PreviewPanel | undefined;

  const adopt = async (panel: vscode.WebviewPanel): Promise<PreviewPanel> => {
    const [{ PreviewPanel }, core] = await Promise.all([import('./panel'), services.core()]);
    const preview = new PreviewPanel(panel, {
      core,
      extension: services.context.extensionUri,
      log: services.log,
    });
    live?.dispose();
    live = preview;
    preview.onDidDispose(() => {
      if (live === preview) live = undefined;
    });
    return preview;
  };

  const open = async (target: unknown, tab: Tab): Promise<void> => {
    try {
      const document = await lessonFor(target);
      if (live) live.panel.reveal(undefined, true);
      const preview =
        live ??
        (await adopt(
          vscode.window.createWebviewPanel(
            PREVIEW_TYPE,
            vscode.l10n.t('Preview'),
            { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
            {},
          ),
        ));
      preview.openTab(tab);
      if (document) await preview.show(document);
    } catch (error) {
      services.log.error('The preview could not be opened.', error);
      throw error;
    }
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand(LENS_COMMANDS.preview, (target?: unknown) => open(target, 'student')),
    vscode.commands.registerCommand(LENS_COMMANDS.paths, (target?: unknown) => open(target, 'paths')),
    vscode.commands.registerCommand('learningPlaylists.hideWay', () => live?.hideWay()),
    vscode.window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
      async deserializeWebviewPanel(panel, state) {
        try {
          const preview = await adopt(panel);
          const { keptUri } = await import('./panel');
          const uri = keptUri(state);
          if (uri) await preview.open(uri);
        } catch (error) {
          services.log.error('The preview could not be brought back.', error);
          throw error;
        }
      },
    }),
    { dispose: () => live?.dispose() },
  );
}

/** The lesson that a command is about: the file that was clicked, or the one in the active editor. */
async function lessonFor(target: unknown): Promise<vscode.TextDocument | undefined> {
  const uri =
    target instanceof vscode.Uri ? target : typeof target === 'string' ? vscode.Uri.parse(target) : undefined;
  if (uri) return vscode.workspace.openTextDocument(uri);
  return vscode.window.activeTextEditor?.document;
}
