import { isScalarNode, isSeqNode, keyOf, type MapNode, spanOf } from '../../model/source';
import type { FileChange, Fix } from '../../rules/finding';
import { type Explanation, exampleOf, fix, type Place } from '../place';
import type { Accepted } from '../shape';
import { isRecord } from '../suppose';
import { hasBraces, textWithColon } from './unknownKeyword';

/** A map where a text or a list is meant. */
export function mapForm(place: Place, accepted: Accepted): Explanation {
  const { map } = place;
  const [pair] = map?.items ?? [];
  const name = pair ? (keyOf(pair) ?? '') : '';
  const isText = accepted.text || (place.isEntry && !accepted.list);
  if (map && pair && isText && map.items.length === 1) {
    const end = pair.value ? spanOf(pair.value).end : spanOf(pair.key).end;
    const code = place.shape?.schema['x-reads'] === 'code';
    const oneLine = !place.document.text.slice({ start: spanOf(pair.key).start, end }).includes('\n');
    if (oneLine && (code || !hasBraces(place)) && (!pair.value || isScalarNode(pair.value)))
      return textWithColon(place, pair, name);
  }
  const span = pair ? spanOf(pair.key) : place.span;
  const special = rowWithAWord(place) ?? keysForEntries(place) ?? rangeOfMinutes(place);
  if (special) return special;
  if (accepted.list && !accepted.text) {
    return {
      rule: 'schema/form',
      span,
      message: `"${place.keyword}" is a list: put a dash and a space in front of each entry.`,
      fix: withDash(place),
      suppose: [],
    };
  }
  return {
    rule: 'schema/form',
    span,
    message: `"${place.keyword}" takes ${formsOf(accepted)}, no keywords of its own${exampleOf(place)}.`,
    suppose: [],
  };
}

/** The whole map becomes the first entry of a list. */
function withDash(place: Place): Fix | undefined {
  const { map, document } = place;
  if (!map) return undefined;
  const { text } = document;
  const { start, end } = spanOf(map);
  if (map.flow) return fix('Put it into a list', { start, end }, `[${text.slice({ start, end })}]`, true);
  const changes: FileChange[] = [{ span: { start, end: start }, text: '- ' }];
  const last = text.lineAt(Math.max(start, end - 1));
  for (let line = text.lineAt(start) + 1; line <= last; line++) {
    const at = text.lineStart(line);
    if (text.line(line).trim() !== '') changes.push({ span: { start: at, end: at }, text: '  ' });
  }
  return { title: 'Put a dash in front', changes, safe: true };
}

function formsOf(accepted: Accepted): string {
  const forms = [
    ...(accepted.text ? ['a text'] : []),
    ...(accepted.number ? ['a number'] : []),
    ...(accepted.truth ? ['true or false'] : []),
    ...(accepted.list ? ['a list'] : []),
  ];
  return forms.length < 2 ? (forms[0] ?? 'nothing') : `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`;
}

/** `- row: [a, b]` in a grid: every such word goes, since a row has no words of its own. */
function rowWithAWord(place: Place): Explanation | undefined {
  const grid = place.parent.node;
  if (place.keyword !== 'grid' || place.path.length !== 2 || !isSeqNode(grid)) return undefined;
  const changes: FileChange[] = [];
  for (let row = 0; row < grid.items.length; row++) {
    const { map } = place.parent.inner(row);
    const [pair] = map?.items ?? [];
    if (!map || !pair || map.items.length !== 1 || !isSeqNode(pair.value) || !pair.value.flow) continue;
    changes.push({ span: { start: spanOf(pair.key).start, end: spanOf(pair.value).start }, text: '' });
  }
  const [pair] = place.map?.items ?? [];
  return {
    rule: 'schema/form',
    span: pair ? spanOf(pair.key) : place.span,
    message:
      'A row of the grid is a list of squares and has no name here: put its squares into brackets after the dash. Headings go under "rows:".',
    fix: changes.length > 0 ? { title: 'Take these words away', changes, safe: false } : undefined,
    suppose: [],
  };
}

/** What a key stands for where entries with these keywords are meant. */
const ENTRY_WORDS: ReadonlyMap<string, readonly [key: string, value: string]> = new Map<
  string,
  readonly [string, string]
>([
  ['by-score', ['at-least', 'steps']],
  ['learners', ['id', 'needs']],
  ['menu', ['section', 'options']],
]);

/** `by-score: {80: […], 0: […]}`: what is a key here is the first word of an entry. */
function keysForEntries(place: Place): Explanation | undefined {
  const { map } = place;
  const words = ENTRY_WORDS.get(place.keyword);
  if (!words || place.isEntry || !map || map.items.length === 0) return undefined;
  // A map that has the right words already only lacks its dash.
  if (map.items.some((pair) => words.includes(keyOf(pair) ?? ''))) return undefined;
  return {
    rule: 'schema/form',
    span: map.items[0] ? spanOf(map.items[0].key) : place.span,
    message: `"${place.keyword}" is a list; each entry has "${words[0]}:" and "${words[1]}:".`,
    fix: map.flow ? undefined : entriesOf(place, map, words),
    suppose: [],
  };
}

function entriesOf(place: Place, map: MapNode, [first, second]: readonly [string, string]): Fix | undefined {
  const { text } = place.document;
  const changes: FileChange[] = [];
  for (const pair of map.items) {
    const span = spanOf(pair.key);
    const column = span.start - text.lineStart(text.lineAt(span.start));
    // Keywords under a key would need another indentation; a list or a text is right as it stands.
    if (!pair.value || !(isScalarNode(pair.value) || isSeqNode(pair.value))) return undefined;
    changes.push({ span, text: `- ${first}: ${text.slice(span)}\n${' '.repeat(column + 2)}${second}` });
  }
  return { title: `Write entries with "${first}"`, changes, safe: false };
}

/** `minutes: {min: 10, max: 20}` */
function rangeOfMinutes(place: Place): Explanation | undefined {
  const { value } = place;
  if (place.shape?.schema['x-reads'] !== 'minutes' || !isRecord(value)) return undefined;
  const { min, max } = value;
  if (typeof min !== 'number' || typeof max !== 'number') return undefined;
  const text = `${Math.min(min, max)}-${Math.max(min, max)}`;
  return {
    rule: 'schema/minutes',
    span: place.span,
    message: `Write from–to with a dash: ${text}.`,
    fix: place.map?.flow ? fix(`Change to ${text}`, place.span, text, true) : undefined,
    suppose: [],
  };
}
