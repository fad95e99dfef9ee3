import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Range } from 'vscode-languageserver-types';
import { codeActions, fixAll, fixedText } from '../../src/language/codeActions';
import { codeLenses } from '../../src/language/codeLens';
import { complete } from '../../src/language/completion';
import { definition } from '../../src/language/definition';
import { findings, toDiagnostic } from '../../src/language/diagnostics';
import { foldingRanges } from '../../src/language/folding';
import { hover } from '../../src/language/hover';
import { inlayHints } from '../../src/language/inlayHints';
import { links } from '../../src/language/links';
import { highlights, references } from '../../src/language/references';
import { prepareRename, rename } from '../../src/language/rename';
import { selectionRanges } from '../../src/language/selection';
import { semanticTokens } from '../../src/language/semanticTokens';
import { documentSymbols, workspaceSymbols } from '../../src/language/symbols';
import type { LessonDocument } from '../../src/model/document';
import { Facts } from '../../src/paths/facts';
import { LessonPage } from '../../src/view/components/LessonPage';
import { viewOf } from '../../src/view/viewModel';
import type { Workspace } from '../../src/workspace/workspace';

/** A fault that a feature reports in place of throwing is a failed test all the same. */
function fault(message: string, cause: unknown): never {
  throw new Error(message, { cause });
}

function assertRange(document: LessonDocument, range: Range, what: string): void {
  const { text } = document;
  const { start, end } = range;
  const ordered = start.line < end.line || (start.line === end.line && start.character <= end.character);
  assert.ok(ordered && start.line >= 0 && end.line < text.lineCount, `${what}: ${JSON.stringify(range)}`);
}

/** Asks everything that an editor and a preview ask about a file; gives how many findings there are. */
export function askEverything(
  document: LessonDocument,
  workspace: Workspace,
  offsets: readonly number[],
): number {
  const { text } = document;
  const facts = new Facts(workspace);
  const whole = text.rangeOf({ start: 0, end: text.value.length });

  const found = findings(document, workspace, fault);
  for (const finding of found) {
    const diagnostic = toDiagnostic(document, finding, workspace);
    assertRange(document, diagnostic.range, finding.rule);
    assert.doesNotMatch(finding.message, /undefined|\[object|NaN/, finding.message);
  }
  if (document.tree.yaml.errors.length > 0 || !document.tree.whole) assert.ok(found.length > 0);
  fixedText(document, found);
  fixAll(document, found);

  for (const symbol of documentSymbols(document)) assertRange(document, symbol.range, symbol.name);
  for (const lens of codeLenses(document, facts)) assertRange(document, lens.range, 'lens');
  for (const link of links(document, workspace)) assertRange(document, link.range, 'link');
  for (const fold of foldingRanges(document))
    assert.ok(fold.startLine < fold.endLine && fold.endLine < text.lineCount);
  workspaceSymbols('a', workspace);
  inlayHints(document, whole, facts);
  semanticTokens(document, workspace);
  codeActions(document, whole, found, workspace);

  const view = viewOf(document, workspace, found);
  if (view) assert.ok(renderToString(h(LessonPage, { view })).length > 0);

  for (const offset of offsets) {
    const position = text.positionAt(offset);
    const range = { start: position, end: position };
    const told = hover(document, position, facts);
    if (told?.range) assertRange(document, told.range, 'hover');
    complete(document, position, facts);
    definition(document, position, workspace);
    references(document, position, workspace, true);
    highlights(document, position, workspace);
    prepareRename(document, position, workspace);
    rename(document, position, 'another-name', workspace);
    selectionRanges(document, [position]);
    codeActions(document, range, found, workspace);
  }
  return found.length;
}
