import type { Position } from 'vscode-languageserver-types';
import { SourceText, type Span } from '../../src/model/text';

/** A text with its cursors taken out. */
export interface Marked {
  readonly text: string;
  /** Where the first cursor stood. */
  readonly offset: number;
  readonly position: Position;
  /** Every cursor, in order. */
  readonly offsets: readonly number[];
  readonly positions: readonly Position[];
  /** From the first to the second cursor. */
  readonly span: Span;
}

/**
 * Takes the cursors out of a text: `mark('mi|nutes: 10')`. Where the text itself needs a bar (`summary: |`),
 * another sign may stand for the cursor.
 * @throws when there is no cursor
 */
export function mark(marked: string, sign = '|'): Marked {
  const pieces = marked.split(sign);
  const offsets: number[] = [];
  let length = 0;
  for (const piece of pieces.slice(0, -1)) {
    length += piece.length;
    offsets.push(length);
  }
  const [first, second] = offsets;
  if (first === undefined) throw new Error(`no cursor ${sign} in: ${marked}`);
  const text = pieces.join('');
  const source = new SourceText(text);
  const positions = offsets.map((offset) => source.positionAt(offset));
  return {
    text,
    offset: first,
    position: source.positionAt(first),
    offsets,
    positions,
    span: { start: first, end: second ?? first },
  };
}
