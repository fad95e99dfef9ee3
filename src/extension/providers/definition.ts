import * as vscode from 'vscode';

import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** Where a name or a path leads. */
export function registerDefinition(services: Services): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(SELECTOR, {
    provideDefinition: (document, position, token) =>
      answer(services, 'Go to definition', document, token, async (lesson, core) => {
        const { definition } = await import('../../language/definition');
        return definition(lesson, position, core.workspace).map((link): vscode.DefinitionLink => {
          const target = {
            targetUri: vscode.Uri.parse(link.targetUri),
            targetRange: convert.range(link.targetRange),
            targetSelectionRange: convert.range(link.targetSelectionRange),
          };
          const origin = link.originSelectionRange;
          return origin ? { ...target, originSelectionRange: convert.range(origin) } : target;
        });
      }),
  });
}
