import { type Explanation, fix, flowText, listed, type Place } from '../place';
import { accepts } from '../shape';

/**
 * Two codes or words in one text, `A.1, A.2`: where a list may stand, or stands already, they become entries
 * of their own. Undefined when the text does not fall into pieces that `meant` has a word for.
 */
export function splitInTwo(
  place: Place,
  typed: string,
  meant: (piece: string) => string | undefined,
  separators: 'spaces too' | 'marks only' = 'spaces too',
): Explanation | undefined {
  if (typed.length > 500) return undefined;
  const gaps = [/\s*(?:[,;|\n]|\s(?:and|&|\+|or)\s)\s*/i, /\s*[,;]?\s+(?:and\s+|&\s+)?/i];
  const pieces =
    (separators === 'marks only' ? gaps.slice(0, 1) : gaps)
      .map((gap) =>
        typed
          .trim()
          .split(gap)
          .filter((piece) => piece !== '')
          .map(meant),
      )
      .map((split) => (split.includes(undefined) ? [] : split.flatMap((piece) => piece ?? [])))
      .find((split) => split.length > 1) ?? [];
  if (pieces.length < 2) return undefined;
  const isCode = place.shape?.schema['x-reads'] === 'code';
  const isGrade = place.shape?.schema['x-reads'] === 'grade';
  const what = isCode ? 'codes' : isGrade ? 'grades' : 'words';
  const list = place.isEntry || (place.shape !== undefined && accepts(place.shape).list);
  const written = isGrade ? pieces : pieces.map(flowText);
  const { document } = place;
  const column = place.span.start - document.text.lineStart(document.text.lineAt(place.span.start));
  const text = !place.isEntry
    ? `[${written.join(', ')}]`
    : place.inFlow
      ? written.join(', ')
      : written.join(`\n${' '.repeat(Math.max(0, column - 2))}- `);
  return {
    rule: 'schema/two-in-one',
    span: place.span,
    message: list
      ? `These are ${pieces.length} ${what} in one text. Write a list: [${pieces.join(', ')}].`
      : `"${place.keyword}" takes one word. Choose between ${listed(pieces, 'and')}.`,
    fix: list
      ? fix(
          'Split into a list',
          place.span,
          text,
          pieces.every((piece) => typed.includes(piece)),
        )
      : fix(`Keep "${pieces[0]}" only`, place.span, pieces[0] ?? '', false),
    suppose: [{ type: 'set', path: place.path, value: pieces[0] }],
  };
}
