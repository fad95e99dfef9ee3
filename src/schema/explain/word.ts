import type { Kind } from '../../model/kind';
import { type Explanation, fix, type Place, short } from '../place';
import { amountOf, numberOf, writtenAmount } from '../readings';
import { values } from '../shape';
import { valueMeant } from '../vocabulary';
import { takeOut } from './empty';
import { splitInTwo } from './two';

/** A word that is not of the closed list for its place. */
export function explainWord(place: Place): Explanation {
  const { shape } = place;
  const allowed = shape ? values(shape).map(({ value }) => String(value)) : [];
  const typed = place.typed ?? String(place.value);
  if (place.keyword === 'format' && place.path.length === 1) return formatMeant(place, typed);
  // The word itself is sound; what stands beside it makes the entry something that has no such value.
  if (allowed.includes(typed)) {
    return {
      rule: 'schema/not-allowed-value',
      span: place.span,
      message: `"${short(typed)}" does not go with the other keywords of this entry.`,
      suppose: [],
    };
  }
  const two = splitInTwo(place, typed, (piece) => wordIn(piece, allowed));
  if (two) return two;
  if (/^(?:none|no|nothing|n\/a|-+)$/i.test(typed) && !valueMeant(typed, allowed))
    return noneOf(place, typed);
  if (place.keyword === 'choose') {
    const amount = amountOf(typed);
    if (amount) return changeTo(place, typed, writtenAmount(amount), [], amount.count ?? amount);
  }
  if (place.keyword === 'times' || place.keyword === 'dok') {
    const number = numberOf(typed.replace(/^dok\s*/i, ''));
    const fits =
      number !== undefined && (place.keyword === 'times' ? number > 0 : number >= 1 && number <= 4);
    if (fits) return changeTo(place, typed, String(number), allowed, number);
  }
  const meant = valueMeant(typed, allowed);
  const [to] = meant?.words ?? [];
  const rest = allowed.filter((word) => !meant?.words.includes(word));
  const ordered = [...(meant?.words ?? []), ...rest];
  const found = changeTo(place, typed, to, ordered, to ?? allowed[0]);
  return {
    ...found,
    fix: to === undefined ? undefined : fix(`Change to "${to}"`, place.span, to, meant?.sure ?? false),
    otherFixes: (meant?.words ?? [])
      .slice(1, 3)
      .map((other) => fix(`Change to "${other}"`, place.span, other, false)),
  };
}

/** `with a partner` is `pair`. */
function wordIn(piece: string, allowed: readonly string[]): string | undefined {
  const bare = piece.replace(/^(?:(?:with|in|on|at|by|as|a|an|the)\s+)+/i, '');
  const meant = valueMeant(bare, allowed);
  return meant?.guess ? undefined : meant?.words[0];
}

function noneOf(place: Place, typed: string): Explanation {
  return {
    rule: 'schema/not-allowed-value',
    span: place.span,
    message: `"${short(typed)}" is not ${whatIs(place)}. Where there is none, leave the line out.`,
    fix: takeOut(place),
    suppose: [],
  };
}

function changeTo(
  place: Place,
  typed: string,
  to: string | undefined,
  allowed: readonly string[],
  value: unknown,
): Explanation {
  const question = to === undefined ? '' : ` Did you mean ${/^\w/.test(to) ? `"${to}"` : to}?`;
  const list =
    allowed.length > 1
      ? ` It can be: ${allowed.join(', ')}.`
      : allowed[0] !== undefined && to === undefined
        ? ` It can only be ${allowed[0]}.`
        : '';
  return {
    rule: 'schema/not-allowed-value',
    span: place.span,
    message: `"${short(typed)}" is not ${whatIs(place)}.${question}${list}`,
    fix: to === undefined ? undefined : fix(`Change to ${to}`, place.span, to, false),
    suppose: [{ type: 'set', path: place.path, value }],
  };
}

const WHAT: ReadonlyMap<string, string> = new Map([
  ['kind', 'a kind of activity'],
  ['priority', 'a priority'],
  ['with', 'a way of working together'],
  ['mode', 'a mode'],
  ['respond', 'a way to respond'],
  ['barriers', 'a barrier'],
  ['needs', 'a barrier'],
  ['bloom', 'a level of Bloom'],
  ['dok', 'a depth of knowledge'],
  ['approach', 'an approach'],
  ['status', 'a status'],
  ['signatures', 'someone who signs'],
  ['order', 'an order'],
  ['of', 'a kind of line'],
  ['shape', 'a shape'],
  ['from-each', 'a kind of line'],
  ['by', 'somebody whose sentence it can be'],
  ['choose', 'a number of options'],
  ['times', 'a number of times'],
  ['free', 'what "free" takes'],
]);

function whatIs(place: Place): string {
  const above = place.parent.keyword;
  if (above === 'control') return 'somebody who can decide';
  if (above === 'rules') return 'a level';
  return WHAT.get(place.keyword) ?? `what "${place.keyword}" takes`;
}

const KINDS: Readonly<Record<Kind, string>> = {
  playlist: 'a playlist',
  'choice-board': 'a choice board',
  curriculum: 'the curriculum',
};

/** The first line: a version that is not known yet, or another kind than the file's name says. */
function formatMeant(place: Place, typed: string): Explanation {
  const { kind } = place.document;
  const right = `${kind}/1`;
  const version = new RegExp(`^${kind}/(\\d+)$`).exec(typed)?.[1];
  return {
    rule: 'schema/not-allowed-value',
    span: place.span,
    message:
      version !== undefined
        ? `This version of Learning Playlists knows ${right}, not ${short(typed)}.`
        : `By its name this file is ${KINDS[kind]}: its format is ${right}, not "${short(typed)}".`,
    fix: fix(`Change to ${right}`, place.span, right, false),
    suppose: [{ type: 'set', path: place.path, value: right }],
  };
}
