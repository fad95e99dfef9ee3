import * as vscode from 'vscode';
import type { SelectionRange } from 'vscode-languageserver-types';
import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

function nested(from: SelectionRange): vscode.SelectionRange {
  return new vscode.SelectionRange(convert.range(from.range), from.parent && nested(from.parent));
}

/** Selections that grow from a word to its step to its part. */
export function registerSelection(services: Services): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(SELECTOR, {
    provideSelectionRanges: (document, positions, token) =>
      answer(services, 'Selection', document, token, async (lesson) => {
        const { selectionRanges } = await import('../../language/selection');
        return selectionRanges(lesson, positions).map(nested);
      }),
  });
}
