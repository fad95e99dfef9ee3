import * as vscode from 'vscode';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../language/tokenTypes';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** Colours by meaning: ids, codes, words that decide what a step is. */
export function registerSemanticTokens(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentSemanticTokensProvider(
    SELECTOR,
    {
      provideDocumentSemanticTokens: (document, token) =>
        answer(services, 'Colours', document, token, async (lesson, core) => {
          const { semanticTokens } = await import('../../language/semanticTokens');
          return new vscode.SemanticTokens(new Uint32Array(semanticTokens(lesson, core.workspace).data));
        }),
    },
    new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]),
  );
}
