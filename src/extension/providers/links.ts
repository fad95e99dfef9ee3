import * as vscode from 'vscode';

import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** Paths and addresses that open with a click. */
export function registerLinks(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(SELECTOR, {
    provideDocumentLinks: (document, token) =>
      answer(services, 'Links', document, token, async (lesson, core) => {
        const { links } = await import('../../language/links');
        return links(lesson, core.workspace).map((found) => {
          const target = found.target === undefined ? undefined : vscode.Uri.parse(found.target);
          const link = new vscode.DocumentLink(convert.range(found.range), target);
          if (found.tooltip !== undefined) link.tooltip = found.tooltip;
          return link;
        });
      }),
  });
}
