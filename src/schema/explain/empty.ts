import { isMapNode, isSeqNode, spanOf } from '../../model/source';
import type { Fix } from '../../rules/finding';
import { type Explanation, fix, type Place } from '../place';
import { keyword } from '../shape';

/** A keyword or entry after which nothing stands (yet). */
export function explainEmpty(place: Place): Explanation {
  if (place.path.length === 0) {
    const format = `format: ${place.document.kind}/1`;
    return {
      rule: 'schema/empty',
      level: 'error',
      span: { start: 0, end: 0 },
      message: `This file is empty. Begin with "${format}".`,
      fix: beginning(place, format),
      suppose: [],
    };
  }
  const above = place.parent;
  const word = above.shape && keyword(above.shape, above.present, place.keyword);
  if (place.isEntry) {
    return {
      rule: 'schema/empty',
      span: dashSpan(place),
      message: 'This entry of the list is empty. Write something after the dash, or take the dash out.',
      suppose: [],
    };
  }
  const { pair } = place;
  const needed = word !== undefined && (word.required || word.decides);
  const example = word?.examples[0];
  const such =
    typeof example === 'string' || typeof example === 'number'
      ? `, such as "${place.keyword}: ${example}"`
      : '';
  return {
    rule: 'schema/empty',
    ...(needed ? { level: 'error' as const } : {}),
    span: pair ? spanOf(pair.key) : place.span,
    message: needed
      ? `Nothing stands after "${place.keyword}:" yet. Write it there${such}.`
      : `Nothing stands after "${place.keyword}:". Write it there${such}, or take the line out.`,
    fix: needed ? undefined : takeOut(place),
    suppose: [],
  };
}

/** The first line, after whatever comments there are. */
function beginning(place: Place, format: string): Fix {
  const { value } = place.document.text;
  const before = value === '' || value.endsWith('\n') ? '' : '\n';
  return fix(`Write "${format}"`, { start: value.length, end: value.length }, `${before}${format}\n`, false);
}

/** The line of a keyword that holds nothing that somebody said. */
export function takeOut(place: Place): Fix | undefined {
  const { pair, document } = place;
  const { map } = place.parent;
  if (!pair || !map || map.flow || map.items[0] === pair) return undefined;
  const { text } = document;
  const line = text.lineAt(spanOf(pair.key).start);
  if (
    !/^\s*["']?[\w-]+["']?\s*:\s*(?:""|''|~|null|none|no|nothing|n\/a|-+|\{\s*\}|\[\s*\])?\s*$/i.test(
      text.line(line),
    )
  )
    return undefined;
  return fix('Take the line out', { start: text.lineEnd(line - 1), end: text.lineEnd(line) }, '', false);
}

/** The dash of an entry that holds nothing, where it can be found. */
function dashSpan(place: Place): { start: number; end: number } {
  const { node, document } = place;
  if (!node || isMapNode(node) || isSeqNode(node)) return place.span;
  const at = node.range[0];
  const dash = document.text.value.lastIndexOf('-', at);
  const onLine = dash >= 0 && document.text.lineAt(dash) === document.text.lineAt(at);
  return onLine ? { start: dash, end: dash + 1 } : place.span;
}
