import { isScalarNode, isSeqNode, keyOf, type PairNode, spanOf, textOfScalar } from '../../model/source';
import type { Fix } from '../../rules/finding';
import { capital, type Explanation, fix, listed, type Place, quoted, renameKey, short } from '../place';
import { accepts, alternatives, type Keyword, keyword, keywords, values } from '../shape';
import { keywordMeant, valueMeant } from '../vocabulary';

/**
 * The words in one map that have no meaning there. They are looked at together: one comma can make several of
 * them, and while a mistyped word leaves open what an entry is, the others may be quite right.
 */
export function explainUnknown(place: Place, names: readonly string[]): readonly Explanation[] {
  const spaces = names.flatMap((name) => missingSpace(place, name) ?? []);
  const single =
    spaces.length > 0
      ? undefined
      : (titleMadeAKey(place, names) ?? colonMadeAKey(place, names) ?? moreThanASquare(place, names));
  if (single) return [single];
  const afterComma = commaEndedText(place, names);
  const rest = names.filter((name) => !afterComma.some((found) => found.names.includes(name)));
  const others = rest.filter((name) => !spaces.some((found) => found.name === name));
  const words = others.map((name) => ({ name, found: wordMeant(place, name) }));
  const decider = words.find(({ found }) => found?.decides);
  if (decider?.found && !isSettled(place)) {
    const later = others.filter((name) => name !== decider.name);
    return [
      ...afterComma.map((found) => found.explanation),
      ...spaces.map((found) => found.explanation),
      { ...decider.found.explanation, later },
    ];
  }
  return [
    ...afterComma.map((found) => found.explanation),
    ...spaces.map((found) => found.explanation),
    ...words.map(({ name, found }) => found?.explanation ?? misplaced(place, name)),
  ];
}

/** `- I can compare: bigger`, `[ngss: 3-PS2-1]`: a text that its colon made a map of. */
export function colonMadeAKey(place: Place, names: readonly string[]): Explanation | undefined {
  const { map, shape } = place;
  const [name] = names;
  if (!map || !shape || name === undefined || !accepts(shape).text) return undefined;
  const [pair] = map.items;
  if (map.items.length !== 1 || !pair || keyOf(pair) !== name || !isOneLine(place, pair)) return undefined;
  if (hasBraces(place)) return undefined;
  // A lone word that is close to a keyword is a slip of that keyword.
  if (!/[\s'’,.!?()]/.test(name.trim()) && wordMeant(place, name)) return undefined;
  return textWithColon(place, pair, name);
}

/** Whether somebody typed braces, and so meant keywords. */
export function hasBraces(place: Place): boolean {
  return place.map?.flow === true && place.document.text.value[spanOf(place.map).start] === '{';
}

/** Mends a map of one pair into the text that was meant. */
export function textWithColon(place: Place, pair: PairNode, name: string): Explanation {
  const span = {
    start: spanOf(pair.key).start,
    end: pair.value ? spanOf(pair.value).end : spanOf(pair.key).end,
  };
  const whole = place.map?.flow ? place.span : span;
  const source = place.document.text.slice(span);
  const isCode = place.shape?.schema['x-reads'] === 'code';
  const text = isCode ? source.replace(/:\s+/, ':') : source;
  return {
    rule: 'schema/colon-made-a-key',
    span,
    message: isCode
      ? `The colon made "${short(name)}" a key. Take the space after the colon out: ${short(text)}.`
      : `The colon made "${short(name)}" a key. Put quotes round this text.`,
    fix: isCode
      ? fix(`Change to ${short(text)}`, whole, text, true)
      : fix('Put quotes round this text', whole, quoted(source), true),
    suppose: [{ type: 'set', path: place.path, value: text }],
  };
}

const STEP_WORDS = new Set(['choose', 'from', 'part', 'steps', 'check', 'board', 'playlist']);

/** A square is one activity: it cannot hold a choice, a part or a check. */
function moreThanASquare(place: Place, names: readonly string[]): Explanation | undefined {
  if (place.shape?.schema['x-noun'] !== 'a square') return undefined;
  const name = names.find((word) => STEP_WORDS.has(word));
  const pair = name === undefined ? undefined : place.pairIn(name);
  if (!pair || names.some((word) => !STEP_WORDS.has(word))) return undefined;
  return {
    rule: 'schema/two-kinds',
    span: spanOf(pair.key),
    message: `A square of a grid is one activity, so "${name}" can’t stand in it. A menu can hold it: "menu:" with sections of options.`,
    suppose: [],
  };
}

interface FoundComma {
  readonly names: readonly string[];
  readonly explanation: Explanation;
}

/** `{do: Read, then draw}`: in braces a comma ends a text. */
function commaEndedText(place: Place, names: readonly string[]): readonly FoundComma[] {
  const { map, document } = place;
  if (!map?.flow) return [];
  const found: FoundComma[] = [];
  const unknown = new Set(names);
  for (let i = 1; i < map.items.length; i++) {
    const before = map.items[i - 1];
    if (!before || !isScalarNode(before.value) || before.value.type !== 'PLAIN' || isEmpty(map.items[i - 1]))
      continue;
    let last = i - 1;
    for (let next = i; isEmpty(map.items[next]) && unknown.has(nameOf(map.items[next])); next++) last = next;
    const lastPair = map.items[last];
    const swallowed = map.items.slice(i, last + 1).map(nameOf);
    if (!lastPair || swallowed.length === 0 || swallowed.some((name) => /^[a-z-]+:\S/.test(name))) continue;
    const span = { start: spanOf(before.value).start, end: spanOf(lastPair.key).end };
    const text = document.text.slice(span);
    found.push({
      names: swallowed,
      explanation: {
        rule: 'schema/comma-ended-text',
        span,
        message: `A comma ended the text after "${short(textOfScalar(before.value))}". Put quotes round the whole text.`,
        fix: fix('Put quotes round the whole text', span, quoted(text), true),
        suppose: [{ type: 'set', path: [...place.path, nameOf(before)], value: text }],
      },
    });
    i = last;
  }
  return found;
}

/** `{lines:1}`, and spaces that only look like one. */
function missingSpace(place: Place, name: string): { name: string; explanation: Explanation } | undefined {
  const pair = place.pairIn(name);
  const { shape } = place;
  if (!pair || !shape) return undefined;
  const span = spanOf(pair.key);
  const odd = /[\u00A0\u2000-\u200D\u2060\u202F\u3000\uFEFF]/;
  const match = /^([a-z-]+):(.+)$/.exec(name);
  if (match?.[1] && match[2] && isEmpty(pair) && keyword(shape, place.present, match[1])) {
    const value = match[2].replace(odd, '').trim();
    return {
      name,
      explanation: {
        rule: 'schema/missing-space',
        span,
        message: odd.test(match[2])
          ? `The space after "${match[1]}:" is not an ordinary one. Put an ordinary space there.`
          : `Put a space after "${match[1]}:".`,
        fix: fix(`Put a space after "${match[1]}:"`, span, `${match[1]}: ${value}`, true),
        suppose: [
          { type: 'rename', map: place.path, from: name, to: match[1] },
          { type: 'set', path: [...place.path, match[1]], value: plainValue(value) },
        ],
      },
    };
  }
  const clean = name.replace(new RegExp(odd, 'g'), '');
  if (clean !== name && keyword(shape, place.present, clean) && !place.present.has(clean)) {
    return {
      name,
      explanation: {
        rule: 'schema/missing-space',
        span,
        message: `There is an odd space, not an ordinary one, in "${clean}". Take it out.`,
        fix: fix(`Change to "${clean}"`, span, clean, true),
        suppose: [{ type: 'rename', map: place.path, from: name, to: clean }],
      },
    };
  }
  return undefined;
}

interface FoundWord {
  readonly decides: boolean;
  readonly explanation: Explanation;
}

/** A slip of a keyword, or another word for it. */
function wordMeant(place: Place, name: string): FoundWord | undefined {
  const { shape, present } = place;
  const pair = place.pairIn(name);
  if (!shape || !pair) return undefined;
  const free = keywords(shape, present).filter((candidate) => !present.has(candidate.name));
  const asKind = kindMeant(place, name, pair);
  const meant = keywordMeant(
    name,
    free.map((candidate) => candidate.name),
  );
  const decides = free.some((candidate) => candidate.name === meant?.words[0] && candidate.decides);
  if (asKind && !(decides && meant && !meant.guess)) return { decides: true, explanation: asKind };
  const to = meant?.words[0];
  if (!meant || to === undefined) return undefined;
  // A word that belongs to another kind of step is rather that word in the wrong place than a slip.
  if (meant.guess && elsewhere(place, name).length > 0) return undefined;
  const alternatives = meant.words.slice(1, 3).map((other) => renameKey(pair, other, false));
  return {
    decides,
    explanation: {
      rule: 'schema/unknown-keyword',
      span: spanOf(pair.key),
      message: `Unknown keyword "${short(name)}". Did you mean ${listed(meant.words.slice(0, 3), 'or')}?`,
      fix: renameKey(pair, to, meant.sure),
      otherFixes: alternatives,
      suppose: [{ type: 'rename', map: place.path, from: name, to }],
    },
  };
}

/** `watch: a clip`, `game: Dominoes`: the kind of an activity in the place of `do`. */
function kindMeant(place: Place, name: string, pair: PairNode): Explanation | undefined {
  const { shape, present, map } = place;
  if (!shape || !map || !isScalarNode(pair.value) || isSettled(place) || present.has('kind'))
    return undefined;
  const kinds = keyword(shape, present, 'kind');
  if (!kinds || !keyword(shape, present, 'do')) return undefined;
  const kind = valueMeant(
    name,
    values(kinds.value).map(({ value }) => String(value)),
  );
  const to = kind?.guess ? undefined : kind?.words[0];
  // A text with a capital letter is rather a sentence that a colon cut in two.
  if (to === undefined || /^\p{Lu}/u.test(name)) return undefined;
  const text = textOfScalar(pair.value);
  const isLink = /^(?:https?:|www\.|\.{1,2}\/)\S+$/.test(text) && !present.has('resource');
  const gap = map.flow ? ', ' : `\n${' '.repeat(columnOf(place, pair))}`;
  const lines = isLink ? [`do: ${capital(name)}`, `kind: ${to}`, 'resource'] : [`kind: ${to}`, 'do'];
  return {
    rule: 'schema/unknown-keyword',
    span: spanOf(pair.key),
    message: `Unknown keyword "${short(name)}". What the student does goes after "do:", and "${to}" after "kind:".`,
    fix: fix(`Write it as "do" with "kind: ${to}"`, spanOf(pair.key), lines.join(gap), false),
    suppose: [{ type: 'rename', map: place.path, from: name, to: 'do' }],
  };
}

function columnOf(place: Place, pair: PairNode): number {
  const start = spanOf(pair.key).start;
  return start - place.document.text.lineStart(place.document.text.lineAt(start));
}

const HEADED: ReadonlyMap<string, readonly [heading: string, list: string]> = new Map<
  string,
  readonly [string, string]
>([
  ['a step', ['part', 'steps']],
  ['a section', ['section', 'options']],
  ['a section of a menu that counts points', ['section', 'options']],
]);

/** `- Starters: [a, b]`: a heading in the place of its keyword, with its list after it. */
function titleMadeAKey(place: Place, names: readonly string[]): Explanation | undefined {
  const { map, shape } = place;
  const [name] = names;
  const [pair] = map?.items ?? [];
  const words = HEADED.get(shape?.schema['x-noun'] ?? '');
  if (!map || !pair || name === undefined || !words || map.items.length !== 1) return undefined;
  if (keyOf(pair) !== name || !isSeqNode(pair.value) || wordMeant(place, name)) return undefined;
  const gap = map.flow ? ', ' : `\n${' '.repeat(columnOf(place, pair))}`;
  const written = place.document.text.slice(spanOf(pair.key));
  return {
    rule: 'schema/unknown-keyword',
    span: spanOf(pair.key),
    message: `Unknown keyword "${short(name)}". Is it a heading? Write "${words[0]}: ${short(name)}", and its list under "${words[1]}:".`,
    fix: fix(
      `Write it as "${words[0]}" with "${words[1]}"`,
      spanOf(pair.key),
      `${words[0]}: ${written}${gap}${words[1]}`,
      false,
    ),
    suppose: [{ type: 'set', path: place.path, value: { [words[0]]: name, [words[1]]: [] } }],
  };
}

/** A word with a meaning in another kind of entry, or with none at all. */
function misplaced(place: Place, name: string): Explanation {
  const pair = place.pairIn(name);
  const span = pair ? spanOf(pair.key) : place.span;
  const here = settledBy(place);
  const others = elsewhere(place, name);
  const decider = others.find(({ word }) => word.decides);
  if (decider && here !== undefined) {
    return {
      rule: 'schema/two-kinds',
      span,
      message: `"${here}" already makes this ${place.noun}, so "${name}" can't stand beside it. Make two entries of it, or take one of the words out.`,
      suppose: [],
    };
  }
  const owner = others[0];
  if (owner) {
    const each = eachFor(place, name, pair);
    return {
      rule: 'schema/unknown-keyword',
      span,
      message: each
        ? `${capital(place.noun)} has no "${name}" of its own. Under "each" it goes to every activity in here.`
        : `"${name}" belongs to ${owner.noun}; ${place.noun} has none.`,
      fix: each ?? commentOut(place, pair),
      suppose: [],
    };
  }
  if (name === 'choose' && place.noun.includes('counts points')) {
    return {
      rule: 'schema/unknown-keyword',
      span,
      message:
        'This menu counts points ("complete"), so its sections have no "choose": take one of the two out.',
      fix: commentOut(place, pair),
      suppose: [],
    };
  }
  const known = place.shape ? keywords(place.shape, place.present).map((candidate) => candidate.name) : [];
  const few = known.length > 0 && known.length <= 8 ? ` Here can stand: ${known.join(', ')}.` : '';
  return {
    rule: 'schema/unknown-keyword',
    span,
    message: `Unknown keyword "${short(name)}": ${place.noun} has no such word.${few}`,
    fix: commentOut(place, pair),
    suppose: [],
  };
}

/** Kinds of entries that could stand here in which the word has a meaning. */
function elsewhere(place: Place, name: string): readonly { word: Keyword; noun: string }[] {
  const { shape, path } = place;
  if (!shape) return [];
  const found = alternatives(shape).flatMap((other) => {
    const word = keyword(other, NOTHING, name);
    return word && !word.reserved ? [{ word, noun: other.schema['x-noun'] ?? 'another entry' }] : [];
  });
  // What belongs to a step may have slipped out to the file itself, and a square may hold an activity only.
  if (found.length === 0 && path.length > 0) return [];
  return found;
}

/** The keyword that has made this entry what it is. */
function settledBy(place: Place): string | undefined {
  const { shape, present } = place;
  if (!shape) return undefined;
  return keywords(shape, present).find((candidate) => candidate.decides && present.has(candidate.name))?.name;
}

function isSettled(place: Place): boolean {
  return settledBy(place) !== undefined;
}

/** `minutes: 10` beside `part:` becomes `each: { minutes: 10 }`. */
function eachFor(place: Place, name: string, pair: PairNode | undefined): Fix | undefined {
  const { shape, present, map } = place;
  if (!shape || !pair || !map || map.flow || present.has('each')) return undefined;
  const each = keyword(shape, present, 'each');
  if (!each || !keyword(each.value, NOTHING, name) || !isScalarNode(pair.value)) return undefined;
  const source = place.document.text.slice(spanOf(pair.value));
  if (/[,[\]{}\n#]/.test(source)) return undefined;
  const span = { start: spanOf(pair.key).start, end: spanOf(pair.value).end };
  return fix(`Put "${name}" under "each"`, span, `each: { ${name}: ${source} }`, false);
}

/** Nothing that was typed is lost: the lines stay as a note that nothing reads. */
function commentOut(place: Place, pair: PairNode | undefined): Fix | undefined {
  const { map, document } = place;
  if (!pair || !map || map.flow) return undefined;
  const { text } = document;
  const start = spanOf(pair.key).start;
  const end = pair.value ? Math.max(spanOf(pair.value).end, spanOf(pair.key).end) : spanOf(pair.key).end;
  const first = text.lineAt(start);
  if (text.value.slice(text.lineStart(first), start).trim() !== '' || map.items.length < 2) return undefined;
  const last = text.lineAt(Math.max(start, end - 1));
  if (text.value.slice(end, text.lineEnd(last)).trim() !== '') return undefined;
  const changes = [];
  for (let line = first; line <= last; line++) {
    const at = Math.min(text.lineStart(line) + (start - text.lineStart(first)), text.lineEnd(line));
    changes.push({ span: { start: at, end: at }, text: '# ' });
  }
  return { title: 'Keep it as a note (#) only', changes, safe: false };
}

const NOTHING: ReadonlySet<string> = new Set();

function isOneLine(place: Place, pair: PairNode): boolean {
  if (pair.value && !isScalarNode(pair.value)) return false;
  const end = pair.value ? spanOf(pair.value).end : spanOf(pair.key).end;
  return !place.document.text.slice({ start: spanOf(pair.key).start, end }).includes('\n');
}

function isEmpty(pair: PairNode | undefined): boolean {
  return pair !== undefined && (!pair.value || (isScalarNode(pair.value) && textOfScalar(pair.value) === ''));
}

function nameOf(pair: PairNode | undefined): string {
  return (pair && keyOf(pair)) ?? '';
}

function plainValue(text: string): unknown {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}
