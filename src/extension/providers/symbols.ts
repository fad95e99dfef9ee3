import * as vscode from 'vscode';

import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** The outline of a file, and steps of the whole workspace by their text. */
export function registerSymbols(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      SELECTOR,
      {
        provideDocumentSymbols: (document, token) =>
          answer(services, 'Outline', document, token, async (lesson) => {
            const { documentSymbols } = await import('../../language/symbols');
            return documentSymbols(lesson).map(convert.documentSymbol);
          }),
      },
      { label: 'Learning Playlists' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async (query) => {
        const core = await services.core();
        const { workspaceSymbols } = await import('../../language/symbols');
        return workspaceSymbols(query, core.workspace).flatMap((found) => {
          if (!('range' in found.location)) return [];
          const kind = convert.symbolKind(found.kind);
          const place = convert.location({ uri: found.location.uri, range: found.location.range });
          return [new vscode.SymbolInformation(found.name, kind, found.containerName ?? '', place)];
        });
      },
    }),
  );
}
