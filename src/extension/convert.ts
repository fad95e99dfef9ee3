import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';

/** Plain data of the Language Server Protocol as VS Code's own objects; both count lines and UTF-16 columns from 0. */

export function range(from: lsp.Range): vscode.Range {
  return new vscode.Range(from.start.line, from.start.character, from.end.line, from.end.character);
}

export function position(from: lsp.Position): vscode.Position {
  return new vscode.Position(from.line, from.character);
}

export function location(from: lsp.Location): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(from.uri), range(from.range));
}

export function textEdit(from: lsp.TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(range(from.range), from.newText);
}

export function workspaceEdit(from: lsp.WorkspaceEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(from.changes ?? {}))
    edit.set(vscode.Uri.parse(uri), edits.map(textEdit));
  return edit;
}

/** Markdown from the core: no HTML, and links run no command. */
export function markdown(from: string | lsp.MarkupContent): vscode.MarkdownString {
  if (typeof from !== 'string' && from.kind === 'plaintext')
    return new vscode.MarkdownString().appendText(from.value);
  const text = new vscode.MarkdownString(typeof from === 'string' ? from : from.value);
  text.supportHtml = false;
  text.isTrusted = false;
  return text;
}

export function hover(from: lsp.Hover): vscode.Hover {
  const contents = Array.isArray(from.contents) ? from.contents : [from.contents];
  const texts = contents.map((content) => {
    if (typeof content === 'string' || 'kind' in content) return markdown(content);
    return new vscode.MarkdownString().appendCodeblock(content.value, content.language);
  });
  return new vscode.Hover(texts, from.range && range(from.range));
}

export function symbolKind(from: lsp.SymbolKind): vscode.SymbolKind {
  // The protocol counts from 1, VS Code from 0, in the same order.
  return from - 1;
}

export function documentSymbol(from: lsp.DocumentSymbol): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    from.name,
    from.detail ?? '',
    symbolKind(from.kind),
    range(from.range),
    range(from.selectionRange),
  );
  symbol.children = (from.children ?? []).map(documentSymbol);
  return symbol;
}

export function command(from: lsp.Command): vscode.Command {
  return {
    title: from.title,
    command: from.command,
    ...(from.arguments ? { arguments: from.arguments } : {}),
  };
}

const SEVERITY: Readonly<Record<lsp.DiagnosticSeverity, vscode.DiagnosticSeverity>> = {
  1: vscode.DiagnosticSeverity.Error,
  2: vscode.DiagnosticSeverity.Warning,
  3: vscode.DiagnosticSeverity.Information,
  4: vscode.DiagnosticSeverity.Hint,
};

export function diagnostic(from: lsp.Diagnostic): vscode.Diagnostic {
  const text = typeof from.message === 'string' ? from.message : from.message.value;
  const result = new vscode.Diagnostic(range(from.range), text, SEVERITY[from.severity ?? 1]);
  if (from.source !== undefined) result.source = from.source;
  if (from.code !== undefined) {
    result.code = from.codeDescription
      ? { value: from.code, target: vscode.Uri.parse(from.codeDescription.href) }
      : from.code;
  }
  if (from.relatedInformation) {
    result.relatedInformation = from.relatedInformation.map(
      (related) => new vscode.DiagnosticRelatedInformation(location(related.location), related.message),
    );
  }
  if (from.tags) {
    result.tags = from.tags.map((tag) =>
      tag === 1 ? vscode.DiagnosticTag.Unnecessary : vscode.DiagnosticTag.Deprecated,
    );
  }
  return result;
}

export function completionItem(from: lsp.CompletionItem): vscode.CompletionItem {
  const label = from.labelDetails
    ? {
        label: from.label,
        ...(from.labelDetails.detail === undefined ? {} : { detail: from.labelDetails.detail }),
        ...(from.labelDetails.description === undefined
          ? {}
          : { description: from.labelDetails.description }),
      }
    : from.label;
  const item = new vscode.CompletionItem(label, from.kind === undefined ? undefined : from.kind - 1);
  if (from.detail !== undefined) item.detail = from.detail;
  if (from.documentation !== undefined) item.documentation = markdown(from.documentation);
  if (from.sortText !== undefined) item.sortText = from.sortText;
  if (from.filterText !== undefined) item.filterText = from.filterText;
  if (from.preselect !== undefined) item.preselect = from.preselect;
  if (from.command) item.command = command(from.command);
  const edit = from.textEdit;
  const text = edit?.newText ?? from.insertText ?? from.label;
  item.insertText = from.insertTextFormat === 2 ? new vscode.SnippetString(text) : text;
  if (from.insertTextMode === 1) item.keepWhitespace = true;
  if (edit) {
    item.range =
      'range' in edit ? range(edit.range) : { inserting: range(edit.insert), replacing: range(edit.replace) };
  }
  if (from.additionalTextEdits) item.additionalTextEdits = from.additionalTextEdits.map(textEdit);
  return item;
}
