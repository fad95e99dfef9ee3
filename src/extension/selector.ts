import type * as vscode from 'vscode';
import type { Kind } from '../model/kind';

/** Language ids of the extension; also the kinds of file. */
export const LANGUAGES: readonly Kind[] = ['playlist', 'choice-board', 'curriculum'];

/** Files of ours, wherever they are. */
export const SELECTOR: vscode.DocumentSelector = LANGUAGES.map((language) => ({ language }));

export function kindOfLanguage(languageId: string): Kind | undefined {
  return LANGUAGES.find((language) => language === languageId);
}
