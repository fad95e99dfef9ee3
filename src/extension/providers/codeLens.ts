import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageserver-types';
import { LENS_COMMANDS } from '../../language/commands';
import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** Lines above a file: what students see, where it is used. */
export function registerCodeLens(services: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  services.onCore((core) => core.onDidChange(() => changed.fire()));
  const lenses = vscode.languages.registerCodeLensProvider(SELECTOR, {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document, token) =>
      answer(services, 'Code lens', document, token, async (lesson, core) => {
        await core.standards.ready();
        const { codeLenses } = await import('../../language/codeLens');
        return codeLenses(lesson, core.facts).map(
          (lens) =>
            new vscode.CodeLens(convert.range(lens.range), lens.command && convert.command(lens.command)),
        );
      }),
  });
  const show = vscode.commands.registerCommand(
    LENS_COMMANDS.references,
    (uri: string, at: Position, places: readonly Location[]) =>
      vscode.commands.executeCommand(
        'editor.action.showReferences',
        vscode.Uri.parse(uri),
        convert.position(at),
        places.map(convert.location),
      ),
  );
  return vscode.Disposable.from(changed, lenses, show);
}
