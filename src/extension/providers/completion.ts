import * as vscode from 'vscode';
import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** What may be written here. */
export function registerCompletion(services: Services): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    SELECTOR,
    {
      provideCompletionItems: (document, position, token) =>
        answer(services, 'Completion', document, token, async (lesson, core) => {
          await core.standards.ready();
          const { complete } = await import('../../language/completion');
          const list = complete(lesson, position, core.facts);
          return new vscode.CompletionList(list.items.map(convert.completionItem), list.isIncomplete);
        }),
    },
    ':',
    ' ',
    '-',
    '.',
    '/',
    '[',
    ',',
  );
}
