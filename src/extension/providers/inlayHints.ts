import * as vscode from 'vscode';

import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** Minutes of a part and the like, shown between the words. */
export function registerInlayHints(services: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  services.onCore((core) => core.onDidChange(() => changed.fire()));
  const hints = vscode.languages.registerInlayHintsProvider(SELECTOR, {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range, token) =>
      answer(services, 'Inlay hints', document, token, async (lesson, core) => {
        const { inlayHints } = await import('../../language/inlayHints');
        return inlayHints(lesson, range, core.facts).map((found) => {
          const label =
            typeof found.label === 'string' ? found.label : found.label.map((part) => part.value).join('');
          const hint = new vscode.InlayHint(convert.position(found.position), label);
          if (found.tooltip !== undefined) hint.tooltip = convert.markdown(found.tooltip);
          if (found.paddingLeft !== undefined) hint.paddingLeft = found.paddingLeft;
          if (found.paddingRight !== undefined) hint.paddingRight = found.paddingRight;
          return hint;
        });
      }),
  });
  return vscode.Disposable.from(changed, hints);
}
