import { isMapNode, isScalarNode, isSeqNode, keyOf, spanOf } from '../../model/source';
import type { FileChange, Fix } from '../../rules/finding';
import { type Explanation, fix, flowText, type Place, short } from '../place';
import type { Accepted } from '../shape';

/** A list where one value is meant. */
export function listForm(place: Place, list: readonly unknown[], accepted: Accepted): Explanation {
  const { node } = place;
  const entries = isSeqNode(node) ? node.items : [];
  const name = place.isEntry ? 'An entry here' : `"${place.keyword}"`;
  const [only] = entries;
  const single = entries.length === 1 && only !== undefined;
  const oneLine = (at: number): string | undefined => {
    const entry = entries[at];
    const source = entry && isScalarNode(entry) ? place.document.text.slice(spanOf(entry)) : '';
    return source === '' || source.includes('\n') ? undefined : source;
  };
  const keeps = accepted.text || accepted.number ? [0, 1, 2].flatMap((at) => oneLine(at) ?? []) : [];
  const fixes = keeps.map((source) =>
    fix(single ? 'Take the list away' : `Keep ${short(source)} only`, place.span, source, single),
  );
  const special = optionsOfChoose(place) ?? rangeOfMinutes(place, list);
  if (special) return special;
  const together = accepted.map && !accepted.text ? asOneMap(place) : undefined;
  const message =
    place.isEntry && accepted.map
      ? 'A step can’t be a list. For several steps together write "part:" with "steps:".'
      : single && !together
        ? `${name} takes one value, not a list: take the ${isFlow(node) ? 'brackets' : 'dash'} away.`
        : together
          ? `${name} is no list: ${isFlow(node) ? 'change the brackets to braces' : `take the ${single ? 'dash' : 'dashes'} away`}.`
          : `${name} takes one value, not a list of ${list.length}.`;
  return {
    rule: 'schema/form',
    span: place.pair && !place.isEntry ? spanOf(place.pair.key) : place.span,
    message,
    fix: fixes[0] ?? together,
    ...(fixes.length > 1 ? { otherFixes: fixes.slice(1) } : {}),
    suppose: [],
  };
}

function isFlow(node: Place['node']): boolean {
  return node !== undefined && 'flow' in node && node.flow === true;
}

/** `choose:` with the options under it: the number is missing, and `from`. */
function optionsOfChoose(place: Place): Explanation | undefined {
  const { pair, document } = place;
  const map = place.parent.map;
  if (place.keyword !== 'choose' || place.isEntry || !pair || !map || map.flow) return undefined;
  if (place.parent.present.has('from') || !place.parent.isEntry) return undefined;
  const span = spanOf(pair.key);
  const column = span.start - document.text.lineStart(document.text.lineAt(span.start));
  return {
    rule: 'schema/choose',
    span,
    message: '"choose" says how many; what to choose from goes under "from:".',
    fix: fix('Write "choose: 1" and "from"', span, `choose: 1\n${' '.repeat(column)}from`, false),
    suppose: [
      { type: 'rename', map: place.parent.path, from: 'choose', to: 'from' },
      { type: 'set', path: place.path, value: 1 },
    ],
  };
}

/** `minutes: [10, 20]` */
function rangeOfMinutes(place: Place, list: readonly unknown[]): Explanation | undefined {
  const [least, longest] = list;
  if (place.shape?.schema['x-reads'] !== 'minutes' || list.length !== 2) return undefined;
  if (typeof least !== 'number' || typeof longest !== 'number') return undefined;
  const text = `${Math.min(least, longest)}-${Math.max(least, longest)}`;
  return {
    rule: 'schema/minutes',
    span: place.span,
    message: `Write from–to with a dash: ${text}.`,
    fix: fix(`Change to ${text}`, place.span, text, true),
    suppose: [],
  };
}

/** A list of maps becomes one map: dashes become spaces, what follows is indented as it must be already. */
function asOneMap(place: Place): Fix | undefined {
  const { node, document } = place;
  if (!node || !isSeqNode(node) || node.items.length === 0) return undefined;
  const keys = node.items.flatMap((item) => (isMapNode(item) ? item.items.map(keyOf) : [undefined]));
  if (keys.includes(undefined) || new Set(keys).size < keys.length) return undefined;
  if (node.flow) {
    const bare = node.items.every((item) => document.text.value[spanOf(item).start] !== '{');
    const { start, end } = spanOf(node);
    const inside = document.text.slice({ start: start + 1, end: end - 1 });
    return bare ? fix('Change the brackets to braces', { start, end }, `{${inside}}`, true) : undefined;
  }
  const changes: FileChange[] = [];
  for (const item of node.items) {
    const end = spanOf(item).start;
    const start = document.text.value.lastIndexOf('-', end - 1);
    if (start < node.range[0] || document.text.value.slice(start + 1, end).trim() !== '') return undefined;
    changes.push({ span: { start, end }, text: ' '.repeat(end - start) });
  }
  return {
    title: node.items.length === 1 ? 'Take the dash away' : 'Take the dashes away',
    changes,
    safe: true,
  };
}

/** A text or a number where a list is meant. */
export function listNeeded(place: Place): Explanation {
  const typed = place.source;
  const row = place.isEntry;
  const text = typed.includes('\n') ? undefined : `[${flowText(place.typed ?? typed)}]`;
  return {
    rule: 'schema/form',
    span: place.span,
    message: row
      ? 'A row of the grid is a list of squares: put its squares into brackets, or on lines of their own with dashes.'
      : `"${place.keyword}" is a list: write each entry on a line of its own with a dash in front.`,
    fix: text === undefined ? undefined : fix('Put it into a list', place.span, text, false),
    suppose: [],
  };
}
