import type { TextEdit } from 'vscode-languageserver-types';
import { LessonDocument } from '../model/document';

/** What a formatted file looks like; the editor's own settings choose the width of a tab. */
export interface FormattingStyle {
  readonly tabSize: number;
}

/** Lines longer than this are broken where YAML allows it without a change of meaning. */
const PRINT_WIDTH = 110;

/**
 * Formats a whole file with Prettier: comments, texts and their line breaks stay, only spacing and indentation
 * change. Nothing is done to a file with broken YAML, and nothing where the result would read differently.
 * Prettier is loaded with the first call.
 */
export async function format(document: LessonDocument, style: FormattingStyle): Promise<TextEdit[]> {
  if (document.tree.problems.length > 0) return [];
  const [prettier, yaml] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/yaml'),
  ]);
  const crlf = document.text.value.includes('\r\n');
  const before = document.text.value;
  const formatted = await prettier.format(before, {
    parser: 'yaml',
    plugins: [yaml],
    printWidth: PRINT_WIDTH,
    tabWidth: Math.max(2, Math.min(style.tabSize, 8)),
    bracketSpacing: false,
    proseWrap: 'preserve',
    endOfLine: crlf ? 'crlf' : 'lf',
  });
  if (formatted === before) return [];
  const after = new LessonDocument(document.uri, document.kind, formatted, document.version);
  if (JSON.stringify(after.data) !== JSON.stringify(document.data)) return [];
  return [{ range: document.text.rangeOf({ start: 0, end: before.length }), newText: formatted }];
}
