import * as vscode from 'vscode';

import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** Even spacing and indentation; comments and texts stay. */
export function registerFormatting(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentFormattingEditProvider(SELECTOR, {
    provideDocumentFormattingEdits: (document, options, token) =>
      answer(services, 'Formatting', document, token, async (lesson) => {
        const { format } = await import('../../language/formatting');
        return (await format(lesson, { tabSize: options.tabSize })).map(convert.textEdit);
      }),
  });
}
