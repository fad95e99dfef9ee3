/** The parts of the protocol that both sides are asked with. Lines and characters count from 0, in UTF-16. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface TextChange {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** A generated playlist with the places that the questions are about, all of them about in its middle. */
export interface Subject {
  readonly text: string;
  /** The word `minutes` of an activity. */
  readonly minutes: Position;
  /** The value of a `kind:`. */
  readonly kind: Position;
  /** The text with an empty line for a new keyword in an activity, and where the cursor stands in it. */
  readonly typing: { readonly text: string; readonly cursor: Position };
}

/** @throws Error where the text has no activity with both keywords in its second half */
export function subjectOf(text: string): Subject {
  const lines = text.split('\n');
  const middle = Math.floor(lines.length / 2);
  const find = (keyword: string): Position => {
    const line = lines.findIndex((row, at) => at >= middle && row.startsWith(`    ${keyword}: `));
    if (line < 0) throw new Error(`No "${keyword}" in the second half`);
    return { line, character: 4 };
  };
  const minutes = find('minutes');
  const kind = find('kind');
  const typed = [...lines];
  typed.splice(minutes.line, 0, '    ');
  return {
    text,
    minutes,
    kind: { line: kind.line, character: kind.character + 'kind: '.length },
    typing: { text: typed.join('\n'), cursor: { line: minutes.line, character: 4 } },
  };
}

/** The text after a change, as the editor has it. */
export function applied(text: string, change: TextChange): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, row) => sum + row.length + 1, 0) + character;
  return text.slice(0, offset(change.range.start)) + change.text + text.slice(offset(change.range.end));
}
