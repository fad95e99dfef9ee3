import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import type { ParsedNode } from 'yaml';
import type { LessonDocument } from '../model/document';
import { isMapNode, isScalarNode, isSeqNode, spanOf } from '../model/source';
import type { Span } from '../model/text';
import { unquoted } from '../model/unquoted';
import { placeAt } from './cursor';

/**
 * Selections that grow round each position: word, text, key and value, entry, list, and so on up to the file.
 * Each one holds the one before and is larger.
 */
export function selectionRanges(document: LessonDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = document.text.offsetAt(position);
    const ranges = growing(spansAt(document, offset), offset).map((span) => document.text.rangeOf(span));
    return nest(ranges, { start: position, end: position });
  });
}

/** Everything that could be selected round an offset, roughly from small to large. */
function spansAt(document: LessonDocument, offset: number): Span[] {
  const { text } = document;
  const spans: Span[] = [];
  const word = wordAt(text.value, offset);
  if (word) spans.push(word);
  const place = placeAt(document, offset);
  if (place.on !== 'gap' && place.node) {
    if (isScalarNode(place.node)) spans.push(unquoted(document, place.span));
    spans.push(place.span);
  }
  const { pair } = place;
  if (place.on === 'key' && pair)
    spans.push({ start: spanOf(pair.key).start, end: endOf(text.value, pair.value ?? pair.key) });
  for (const around of [...place.around].reverse()) {
    const { node } = around;
    const span = { start: spanOf(node).start, end: endOf(text.value, node) };
    if (isSeqNode(node) || isMapNode(node)) {
      const entry = 'flow' in node && node.flow === true;
      // Inside the brackets first.
      if (entry && span.end - span.start > 2) spans.push({ start: span.start + 1, end: span.end - 1 });
    }
    spans.push(span);
    if (typeof around.path.at(-1) === 'number') spans.push(withDash(text.value, span));
    if (around.pair) spans.push({ start: spanOf(around.pair.key).start, end: endOf(text.value, node) });
  }
  const line = text.lineAt(offset);
  if (place.on === 'gap') spans.push({ start: text.lineStart(line), end: text.lineEnd(line) });
  spans.push({ start: 0, end: text.value.length });
  return spans;
}

/** The end of a value, without the blanks and line ends that the parser counts to maps and lists. */
function endOf(text: string, node: ParsedNode): number {
  const { start, end } = spanOf(node);
  if (isScalarNode(node)) return end;
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return last;
}

/** An entry together with its dash. */
function withDash(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return text[start - 1] === '-' ? { start: start - 1, end: span.end } : span;
}

const LETTER = /[\p{L}\p{M}\p{N}_'’-]/u;

/** The word at an offset, never half of a letter that takes two units. */
function wordAt(text: string, offset: number): Span | undefined {
  const before = (at: number): string => {
    const low = text.charCodeAt(at - 1);
    const pair = low >= 0xdc00 && low <= 0xdfff && at >= 2;
    return text.slice(pair ? at - 2 : at - 1, at);
  };
  const after = (at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
  let start = offset;
  let end = offset;
  while (start > 0 && LETTER.test(before(start))) start -= before(start).length;
  while (end < text.length && LETTER.test(after(end))) end += after(end).length;
  return end > start ? { start, end } : undefined;
}

/** Keeps those that hold the offset and the one before, and are larger. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  const sized = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const span of sized) {
    if (span.start > offset || span.end < offset) continue;
    const last = kept.at(-1);
    const holds = !last || (span.start <= last.start && span.end >= last.end);
    const larger = !last || span.end - span.start > last.end - last.start;
    if (holds && larger) kept.push(span);
  }
  return kept;
}

function nest(ranges: readonly Range[], empty: Range): SelectionRange {
  return (
    ranges.reduceRight<SelectionRange | undefined>(
      (parent, range) => (parent ? { range, parent } : { range }),
      undefined,
    ) ?? { range: empty }
  );
}
