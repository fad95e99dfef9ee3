import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import { isMapNode, isScalarNode } from '../../model/source';
import type { TextChange } from '../../model/text';

/**
 * The edit that writes an id down in a step that has only a generated one: `id:` as its first key, in the
 * entry's own style; a plain text becomes `do:` with it. Undefined for a step that has a written id.
 */
export function writeId(document: LessonDocument, step: Step, id: string): TextChange | undefined {
  if (step.idSpan) return undefined;
  const { node } = step;
  const start = node.range[0];
  if (isMapNode(node)) {
    if (node.flow) return { span: { start: start + 1, end: start + 1 }, text: `id: ${id}, ` };
    return { span: { start, end: start }, text: `id: ${id}${newline(document)}${indent(document, start)}` };
  }
  if (!isScalarNode(node)) return undefined;
  const line = document.text.lineAt(start);
  const before = document.text.line(line).slice(0, start - document.text.lineStart(line));
  if (/^[\s-]*$/.test(before)) {
    return {
      span: { start, end: start },
      text: `id: ${id}${newline(document)}${indent(document, start)}do: `,
    };
  }
  const text = document.text.slice({ start, end: node.range[1] });
  return { span: { start, end: node.range[1] }, text: `{id: ${id}, do: ${text}}` };
}

/** Spaces up to the column where an entry begins: what its further keys are indented by. */
function indent(document: LessonDocument, offset: number): string {
  return ' '.repeat(document.text.positionAt(offset).character);
}

function newline(document: LessonDocument): string {
  return document.text.value.includes('\r\n') ? '\r\n' : '\n';
}
