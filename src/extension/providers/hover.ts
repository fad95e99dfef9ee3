import * as vscode from 'vscode';
import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** What the word under the pointer means. */
export function registerHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, {
    provideHover: (document, position, token) =>
      answer(services, 'Hover', document, token, async (lesson, core) => {
        await core.standards.ready();
        const { hover } = await import('../../language/hover');
        const found = hover(lesson, position, core.facts);
        return found ? convert.hover(found) : undefined;
      }),
  });
}
