import * as vscode from 'vscode';

import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

/** What can be folded away. */
export function registerFolding(services: Services): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(SELECTOR, {
    provideFoldingRanges: (document, _context, token) =>
      answer(services, 'Folding', document, token, async (lesson) => {
        const { foldingRanges } = await import('../../language/folding');
        return foldingRanges(lesson).map((fold) => {
          const kind = fold.kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined;
          return new vscode.FoldingRange(fold.startLine, fold.endLine, kind);
        });
      }),
  });
}
