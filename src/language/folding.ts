import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { ParsedNode } from 'yaml';
import type { LessonDocument } from '../model/document';
import { isMapNode, isSeqNode } from '../model/source';

/** Folds entries, lists and maps of more than one line, and blocks of comments. */
export function foldingRanges(document: LessonDocument): FoldingRange[] {
  const folds = new Map<number, FoldingRange>();
  const { text } = document;
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = text.lineAt(start);
    let endLine = text.lineAt(Math.max(start, end - 1));
    while (endLine > startLine && text.line(endLine).trim() === '') endLine--;
    // One fold a line: the outermost that begins there.
    const before = folds.get(startLine);
    if (endLine <= startLine || (before && before.endLine >= endLine)) return;
    folds.set(startLine, kind === undefined ? { startLine, endLine } : { startLine, endLine, kind });
  };
  const visit = (node: ParsedNode | null | undefined): void => {
    if (isMapNode(node)) {
      for (const pair of node.items) {
        if (pair.value && pair.value.range[1] > pair.key.range[0])
          add(pair.key.range[0], pair.value.range[1]);
        visit(pair.value);
      }
    } else if (isSeqNode(node)) {
      for (const item of node.items) {
        add(item.range[0], item.range[1]);
        visit(item);
      }
    }
  };
  visit(document.tree.root);
  for (const block of commentBlocks(document)) {
    folds.set(block.startLine, { ...block, kind: FoldingRangeKind.Comment });
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

function commentBlocks(document: LessonDocument): { startLine: number; endLine: number }[] {
  const blocks: { startLine: number; endLine: number }[] = [];
  let start = -1;
  for (let line = 0; line <= document.text.lineCount; line++) {
    const comment = /^\s*#/.test(document.text.line(line));
    if (comment && start < 0) start = line;
    if (comment || start < 0) continue;
    if (line - 1 > start) blocks.push({ startLine: start, endLine: line - 1 });
    start = -1;
  }
  return blocks;
}
