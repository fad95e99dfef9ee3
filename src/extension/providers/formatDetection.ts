import * as vscode from 'vscode';
import type { Services } from '../services';

/** The kind that a `format:` line names is also the id of its language. */
const FORMAT_LINE = /^\uFEFF?format:\s*["']?(playlist|choice-board|curriculum)\/\d+\b/;

/**
 * The language id that a file's first line asks for, or undefined.
 *
 * @param firstLine the line without its line break
 */
function languageOf(firstLine: string): string | undefined {
  return FORMAT_LINE.exec(firstLine)?.[1];
}

/**
 * Gives a plain YAML file our language when its first line says `format: playlist/1` or the like.
 *
 * The manifest's `firstLine` cannot do it: VS Code goes by the file's ending first, and `.yaml` is taken.
 */
export function registerFormatDetection(services: Services): vscode.Disposable {
  const adopt = async (document: vscode.TextDocument): Promise<void> => {
    if (document.languageId !== 'yaml') return;
    const language = languageOf(document.lineAt(0).text);
    if (language === undefined) return;
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } catch (error) {
      services.log.error(`${document.uri.toString()} could not become a ${language}`, error);
    }
  };
  const opened = vscode.workspace.onDidOpenTextDocument(adopt);
  const changed = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.some(({ range }) => range.start.line === 0)) void adopt(document);
  });
  for (const document of vscode.workspace.textDocuments) void adopt(document);
  return vscode.Disposable.from(opened, changed);
}
