import type { LessonDocument } from '../../model/document';
import { slug } from '../../model/ids';
import { type MapNode, type PairNode, spanOf } from '../../model/source';
import type { Span } from '../../model/text';
import type { Fix } from '../../rules/finding';
import { capital, type Explanation, fix, inline, insertBefore, listed, type Place, quoted } from '../place';
import { keyword, keywords } from '../shape';
import { isRecord } from '../suppose';
import type { ShapeError } from '../validate';

const FORMATS = {
  playlist: 'playlist/1',
  'choice-board': 'choice-board/1',
  curriculum: 'curriculum/1',
} as const;

/** The words that one map cannot do without and that are not there: one finding for all of them. */
export function explainMissing(place: Place, errors: readonly ShapeError[]): Explanation {
  const names = errors.flatMap(({ slip }) => (slip.type === 'missing-keyword' ? [slip.name] : []));
  const because = errors.flatMap(({ slip }) =>
    slip.type === 'missing-keyword' && slip.because ? [slip.because] : [],
  )[0];
  const span = firstKeySpan(place);
  const undecided = undecidedMessage(place, names);
  const about = place.map ? spanOf(place.map) : span;
  if (undecided) return { rule: 'schema/missing-keyword', span, about, ...undecided, suppose: [] };
  const [name = ''] = names;
  const message =
    because !== undefined
      ? `"${because}" needs "${name}" beside it: ${exampleOf(place, name)}.`
      : names.length === 1
        ? `${capital(place.noun)} needs "${name}" as well, for example ${exampleOf(place, name)}.`
        : `${capital(place.noun)} needs ${listed(names, 'and')} as well.`;
  const at = because === undefined ? span : (keySpan(place, because) ?? span);
  return {
    rule: 'schema/missing-keyword',
    span: at,
    about,
    message,
    fix: insertFix(place, names, because),
    suppose: [],
  };
}

/** Where no keyword says yet what an entry is. */
function undecidedMessage(
  place: Place,
  names: readonly string[],
): { message: string; fix?: Fix | undefined } | undefined {
  const { shape, present } = place;
  if (!shape) return undefined;
  const deciders = keywords(shape, present).filter((candidate) => candidate.decides);
  if (deciders.some((candidate) => present.has(candidate.name))) return undefined;
  if (names.includes('do')) {
    const title = place.pairIn('title');
    return {
      message:
        'This step does not say yet what it is. Write "do:" and what the student does; or "choose:", "part:", "check:", "board:", "playlist:".',
      fix: title ? fix('Change "title" to "do"', spanOf(title.key), 'do', false) : undefined,
    };
  }
  if (names.includes('part')) {
    const title = place.pairIn('title');
    return {
      message: 'Steps in a step make it a part. Write "part:" and its title.',
      fix: title ? fix('Change "title" to "part"', spanOf(title.key), 'part', false) : undefined,
    };
  }
  if (names.includes('grid') && place.path.length === 0) {
    const missing = names.filter((name) => name !== 'grid' && name !== 'complete');
    const also = missing.length > 0 ? ` It also needs ${listed(missing, 'and')}.` : '';
    return {
      message: `A choice board needs "grid:" with its rows of squares and "complete:" with its rule, or "menu:" with its sections.${also}`,
      fix: insertFix(place, missing, undefined),
    };
  }
  if (names.includes('lines')) {
    return {
      message: 'Say when the board is finished: "lines: 1", "choose: 3", "points: 100" or "shape: corners".',
    };
  }
  return undefined;
}

function insertFix(place: Place, names: readonly string[], because: string | undefined): Fix | undefined {
  const { map, document } = place;
  const first = map?.items[0];
  if (!map || !first) return undefined;
  const added: string[] = [];
  const texts = new Map<number, string>();
  for (const name of names) {
    const line = lineFor(place, name);
    // What only the author can say is left to the message.
    if (line === undefined) continue;
    added.push(name);
    const before = pairBefore(place, map, name, because);
    const { span, text } = before
      ? insertBefore(document, map, before, line)
      : insertAfter(document, first, line);
    texts.set(span.start, (texts.get(span.start) ?? '') + text);
  }
  if (added.length === 0) return undefined;
  return {
    title: `Add ${listed(added, 'and')}`,
    changes: [...texts].map(([start, text]) => ({ span: { start, end: start }, text })),
    safe: added.length === 1 && added[0] === 'format',
  };
}

/** The pair that a new line goes in front of; undefined where it goes behind the first and only one. */
function pairBefore(
  place: Place,
  map: MapNode,
  name: string,
  because: string | undefined,
): PairNode | undefined {
  const [first, second] = map.items;
  const beside = { complete: 'grid', choose: 'from' }[name] ?? because;
  const near = beside === undefined ? undefined : place.pairIn(beside);
  if (near) return near;
  return name === 'format' || name === 'at-least' || map.flow ? first : second;
}

function insertAfter(document: LessonDocument, pair: PairNode, line: string): { span: Span; text: string } {
  const { text } = document;
  const start = spanOf(pair.key).start;
  const at = text.lineAt(pair.value ? spanOf(pair.value).end : spanOf(pair.key).end);
  const end = text.lineEnd(at);
  const column = start - text.lineStart(text.lineAt(start));
  return { span: { start: end, end }, text: `\n${' '.repeat(column)}${line}` };
}

/** A line that can be written down without knowing what the author wants to say. */
function lineFor(place: Place, name: string): string | undefined {
  const { value, document } = place;
  const title = isRecord(value) && typeof value.title === 'string' ? value.title : undefined;
  const called = isRecord(value) && typeof value.name === 'string' ? value.name : undefined;
  switch (name) {
    case 'format':
      return place.path.length === 0 ? `format: ${FORMATS[document.kind]}` : undefined;
    case 'id': {
      const id = slug(title ?? called ?? stemOf(document.uri));
      return id === '' ? undefined : `id: ${id}`;
    }
    case 'title': {
      const words = stemOf(document.uri)
        .replace(/[-_.]+/g, ' ')
        .trim();
      return words === ''
        ? undefined
        : `title: ${plainOrQuoted(words.charAt(0).toUpperCase() + words.slice(1))}`;
    }
    case 'choose':
      return 'choose: 1';
    case 'mastery':
      return 'mastery: 80';
    case 'at-least':
      return 'at-least: 0';
    case 'complete':
      return 'complete: { lines: 1 }';
    default:
      return undefined;
  }
}

/** `fractions` of `…/fractions.playlist.yaml`. */
function stemOf(uri: string): string {
  const file = uri.split('/').at(-1) ?? '';
  let name = file;
  try {
    name = decodeURIComponent(file);
  } catch {
    // A lone percent sign in a name: the name as it stands does as well.
  }
  return name.replace(/(?:\.(?:playlist|choice-?board))?\.ya?ml$/i, '').slice(0, 80);
}

function plainOrQuoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ]*$/u.test(text) ? text : quoted(text);
}

function exampleOf(place: Place, name: string): string {
  const example = place.shape && keyword(place.shape, place.present, name)?.examples[0];
  const written = example === undefined ? '' : inline(example);
  return written === '' || written.length > 60 ? `"${name}:"` : `"${name}: ${written}"`;
}

function firstKeySpan(place: Place): Span {
  const first = place.map?.items[0];
  return first ? spanOf(first.key) : place.span;
}

function keySpan(place: Place, name: string): Span | undefined {
  const pair = place.pairIn(name);
  return pair && spanOf(pair.key);
}
