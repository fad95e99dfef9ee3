import * as vscode from 'vscode';

import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** Everywhere that something is named: in the workspace, and highlighted in the file. */
export function registerReferences(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(SELECTOR, {
      provideReferences: (document, position, context, token) =>
        answer(services, 'Find references', document, token, async (lesson, core) => {
          const { references } = await import('../../language/references');
          const found = references(lesson, position, core.workspace, context.includeDeclaration);
          return found.map(convert.location);
        }),
    }),
    vscode.languages.registerDocumentHighlightProvider(SELECTOR, {
      provideDocumentHighlights: (document, position, token) =>
        answer(services, 'Highlights', document, token, async (lesson, core) => {
          const { highlights } = await import('../../language/references');
          return highlights(lesson, position, core.workspace).map(
            // The protocol counts kinds from 1, VS Code from 0.
            (found) => new vscode.DocumentHighlight(convert.range(found.range), (found.kind ?? 1) - 1),
          );
        }),
    }),
  );
}
