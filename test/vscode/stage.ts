/** What a person does in front of the editor, for pictures and for suites that look at what shows. */
import * as vscode from 'vscode';
import { evaluate, press, screenshot, waitFor } from './driver';
import { until } from './events';
import { openFile } from './workspaceFiles';

/** The four looks that pictures are taken in. */
export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast light': 'Default High Contrast Light',
  'high contrast dark': 'Default High Contrast',
} as const;

/** Shows the window in a colour theme, and waits until it is. */
export async function useTheme(look: keyof typeof themes): Promise<void> {
  const kinds = {
    light: vscode.ColorThemeKind.Light,
    dark: vscode.ColorThemeKind.Dark,
    'high contrast light': vscode.ColorThemeKind.HighContrastLight,
    'high contrast dark': vscode.ColorThemeKind.HighContrast,
  };
  await vscode.workspace
    .getConfiguration('workbench')
    .update('colorTheme', themes[look], vscode.ConfigurationTarget.Global);
  await until(
    vscode.window.onDidChangeActiveColorTheme,
    () => vscode.window.activeColorTheme.kind === kinds[look] || undefined,
    `theme ${look}`,
  );
}

/** Closes every editor, without a question about unsaved text. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && document.uri.scheme !== 'untitled') {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Puts the cursor at the start of the first place of a text, with its line near the top of the window.
 *
 * @param offset characters further on
 * @throws when the file does not hold the text
 */
export function goTo(editor: vscode.TextEditor, text: string, offset = 0): vscode.Position {
  const index = editor.document.getText().indexOf(text);
  if (index < 0) throw new Error(`${editor.document.fileName} does not hold "${text}"`);
  const position = editor.document.positionAt(index + offset);
  editor.selection = new vscode.Selection(position, position);
  const top = new vscode.Range(position.translate(-Math.min(6, position.line)), position);
  editor.revealRange(top, vscode.TextEditorRevealType.AtTop);
  return position;
}

/** Changes the first place of a text in an open file, without saving it. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const start = goTo(editor, text);
  const range = new vscode.Range(
    start,
    editor.document.positionAt(editor.document.offsetAt(start) + text.length),
  );
  const done = await editor.edit((edit) => edit.replace(range, by));
  if (!done) throw new Error(`${editor.document.fileName} could not be changed`);
}

/** Shows the hover of the place that the cursor is at, and waits until it has come. */
export async function showHover(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.showHover');
  await waitFor({ in: 'workbench', selector: '.monaco-hover:visible .hover-contents' });
}

/** Opens the list of completions at the cursor, and waits until it has come. */
export async function showCompletions(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await waitFor({ in: 'workbench', selector: '.suggest-widget.visible .monaco-list-row' });
}

/** Opens the preview of the file in the active editor beside it, and waits until it shows the student's side. */
export async function openPreview(): Promise<void> {
  await vscode.commands.executeCommand('learningPlaylists.openPreview');
  await waitFor({ in: 'preview', selector: 'main h1' });
}

/** Opens the preview of the file in the active editor on its Paths tab, and waits until the figures are there. */
export async function showPaths(): Promise<void> {
  await vscode.commands.executeCommand('learningPlaylists.showPaths');
  await waitFor({ in: 'preview', selector: '.lp-figures' });
}

/** Puts away what floats above the text. */
export async function putAway(): Promise<void> {
  await press('Escape');
}

/** Waits until a file has at least one finding, and gives them all. */
export async function findingsOf(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return until(
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : undefined;
    },
    `findings of ${document.fileName}`,
  );
}

/** Opens a file and shows nothing else beside it but the tree of files, or not even that. */
export async function openAlone(path: string, { tree = true } = {}): Promise<vscode.TextEditor> {
  await closeEditors();
  await vscode.commands.executeCommand('workbench.action.closePanel');
  const editor = await openFile(path);
  await vscode.commands.executeCommand(tree ? 'workbench.view.explorer' : 'workbench.action.closeSidebar');
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return editor;
}

/** Brings a part of the preview to the top of it. */
export async function scrollPreviewTo(selector: string): Promise<void> {
  await evaluate({ in: 'preview', selector }, '(element) => element.scrollIntoView({ block: "start" })');
}

/** Takes a picture for the readme. */
export async function picture(name: string): Promise<void> {
  await screenshot(`media/${name}.png`);
}
