import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import { isScalarNode, spanOf } from '../../model/source';
import type { TextChange } from '../../model/text';
import { newlineOf } from './listedPairs';

/**
 * The edit that gives a step written as a plain text one more keyword: the text becomes `do:`, in the style of the
 * list that it stands in. Undefined for a step that is no plain text on one line.
 */
export function textToMap(
  document: LessonDocument,
  step: Step,
  key: string,
  value: string,
): TextChange | undefined {
  if (!isScalarNode(step.node)) return undefined;
  const span = spanOf(step.node);
  const text = document.text.slice(span);
  const line = document.text.lineAt(span.start);
  if (text === '' || document.text.lineAt(span.end) !== line || /^[|>]/.test(text)) return undefined;
  const before = document.text.line(line).slice(0, span.start - document.text.lineStart(line));
  if (!/^[\s-]*$/.test(before)) return { span, text: `{do: ${text}, ${key}: ${value}}` };
  const indent = ' '.repeat(before.length);
  return { span, text: `do: ${text}${newlineOf(document)}${indent}${key}: ${value}` };
}
