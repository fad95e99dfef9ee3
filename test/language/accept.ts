import type { CompletionItem } from 'vscode-languageserver-types';
import { SourceText } from '../../src/model/text';

/**
 * The text after an editor has put a proposal in, as VS Code does it: new lines get the blanks that the line
 * starts with, tab stops their texts, and the cursor goes to the first stop, or behind what was put in.
 */
export function accept(text: string, item: CompletionItem, cursor = '|'): string {
  const edit = item.textEdit;
  if (!edit || !('range' in edit)) throw new Error(`${item.label} has no edit`);
  const source = new SourceText(text);
  const span = source.spanOf(edit.range);
  const line = source.line(edit.range.start.line).slice(0, edit.range.start.character);
  const blanks = /^\s*/.exec(line)?.[0] ?? '';
  const indented = edit.newText.replaceAll('\n', `\n${blanks}`);
  const written = item.insertTextFormat === 2 ? withoutStops(indented, cursor) : indented + cursor;
  return text.slice(0, span.start) + written + text.slice(span.end);
}

function withoutStops(snippet: string, sign: string): string {
  const numbers = [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map((match) => Number(match[1]));
  const stops = numbers.filter((number) => number > 0);
  const first = stops.length > 0 ? Math.min(...stops) : 0;
  if (new Set(numbers).size !== numbers.length) throw new Error(`a tab stop is there twice: ${snippet}`);
  const cursor = (number: string): string => (Number(number) === first ? sign : '');
  const done = snippet
    .replace(/(?<!\\)\$\{(\d+):([^}]*)\}/g, (_, number: string, start: string) => cursor(number) + start)
    .replace(/(?<!\\)\$(\d+)/g, (_, number: string) => cursor(number))
    .replace(/\\([\\$}])/g, '$1');
  return numbers.length > 0 ? done : done + sign;
}
