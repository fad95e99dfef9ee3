import { isScalarNode, isSeqNode, keyOf, spanOf } from '../../model/source';
import type { FileChange, Fix } from '../../rules/finding';
import { type Explanation, fix, flowText, inline, type Place, quoted, renameKey, short } from '../place';
import { amountOf, minutesOf, numberOf, scoreOf, writtenAmount } from '../readings';
import { type Accepted, accepts, keyword } from '../shape';
import { isRecord } from '../suppose';
import { valueMeant } from '../vocabulary';
import { explainEmpty } from './empty';
import { textWithColon } from './unknownKeyword';

/** A value of the wrong form: a text where a number is meant, a map where a text is. */
export function explainForm(place: Place): Explanation {
  const { value, shape } = place;
  if (value === null || value === undefined) return explainEmpty(place);
  const accepted = shape ? accepts(shape) : NOTHING_ACCEPTED;
  if (place.path.length === 0) return rootForm(place);
  if (Array.isArray(value)) return listForm(place, value, accepted);
  if (isRecord(value)) return mapForm(place, accepted);
  if (accepted.truth && !accepted.text) return truthForm(place);
  if (accepted.text && typeof value !== 'string') {
    // A broken number where both numbers and texts may stand: the text would not do either.
    if (typeof value === 'number' && accepted.number) return numberForm(place);
    return quotesForm(place, String(value));
  }
  if (accepted.number) return numberForm(place);
  if (accepted.map) return wrapForm(place, accepted);
  return listNeeded(place);
}

const NOTHING_ACCEPTED: Accepted = { text: false, number: false, truth: false, list: false, map: false };

function rootForm(place: Place): Explanation {
  const what =
    place.document.kind === 'playlist'
      ? 'playlist'
      : place.document.kind === 'curriculum'
        ? 'curriculum'
        : 'choice board';
  return {
    rule: 'schema/form',
    span: place.span,
    message: `A ${what} is written in lines such as "title: My title". Begin with "format: ${place.document.kind}/1".`,
    suppose: [],
  };
}

/** `standards: 3.10`, `do: 1984`, `id: 1e2`: YAML reads a number where a text is meant. */
function quotesForm(place: Place, value: string): Explanation {
  const typed = place.typed ?? value;
  return {
    rule: 'schema/quotes',
    span: place.span,
    message: `YAML reads ${short(typed)} as ${typeof place.value === 'number' ? 'a number' : 'true or false'}, and a text is meant. Put quotes round ${short(typed)}.`,
    fix: fix(`Put quotes round ${short(typed)}`, place.span, quoted(typed), true),
    suppose: [{ type: 'set', path: place.path, value: typed }],
  };
}

const YES = /^(?:y|yes|on|true|1|ja|si|sí|oui)$/i;
const NO = /^(?:n|no|off|false|0|nein|non)$/i;

/** `check-in: yes`: YAML 1.2 reads yes as a word. */
function truthForm(place: Place): Explanation {
  const typed = place.typed ?? '';
  const truth = YES.test(typed) ? true : NO.test(typed) ? false : undefined;
  if (truth !== undefined) {
    return {
      rule: 'schema/true-or-false',
      span: place.span,
      message: `Write ${place.keyword === 'free' ? 'true' : 'true or false'} after "${place.keyword}:", not ${short(place.source)}.`,
      fix: fix(`Change to ${truth}`, place.span, String(truth), true),
      suppose: [{ type: 'set', path: place.path, value: truth }],
    };
  }
  const { pair } = place;
  const isCheck = place.keyword === 'check-in' && pair !== undefined;
  const alone = isCheck && !['do', 'open'].some((word) => place.parent.present.has(word));
  const toTrue = fix('Change to true', place.span, 'true', false);
  const toCheck = isCheck && (alone ? renameKey(pair, 'check', false) : checkOfItsOwn(place));
  return {
    rule: 'schema/true-or-false',
    span: place.span,
    message: isCheck
      ? '"check-in" takes true or false: whether the student stops to see the teacher. A check of what students can do is a step of its own: "check:".'
      : `Write true or false after "${place.keyword}:".`,
    fix: toCheck || toTrue,
    ...(toCheck ? { otherFixes: [toTrue] } : {}),
    suppose:
      toCheck && alone
        ? [{ type: 'rename', map: place.parent.path, from: 'check-in', to: 'check' }]
        : [{ type: 'set', path: place.path, value: true }],
  };
}

/** `check-in: Exit ticket` in an activity becomes a step after it: `- check: Exit ticket`. */
function checkOfItsOwn(place: Place): Fix | undefined {
  const { pair, document } = place;
  const { map } = place.parent;
  if (!pair?.value || !map || map.flow || !place.parent.isEntry || map.items[0] === pair) return undefined;
  const { text } = document;
  const line = text.lineAt(spanOf(pair.key).start);
  const start = spanOf(map).start;
  const first = text.lineAt(start);
  const dash = /^(\s*)-\s+$/.exec(text.value.slice(text.lineStart(first), start));
  if (!dash || text.lineAt(spanOf(pair.value).end) !== line) return undefined;
  const last = text.lineAt(Math.max(start, spanOf(map).end - 1));
  const end = text.lineEnd(last);
  const taken = { start: text.lineEnd(line - 1), end: text.lineEnd(line) };
  const added = `\n${dash[1]}- check: ${place.source}`;
  return {
    title: 'Make it a check of its own',
    changes:
      line === last
        ? [{ span: taken, text: added }]
        : [
            { span: taken, text: '' },
            { span: { start: end, end }, text: added },
          ],
    safe: false,
  };
}

/** Texts and broken numbers where a whole number is meant. */
function numberForm(place: Place): Explanation {
  const { shape } = place;
  const typed = place.typed ?? '';
  const reads = shape?.schema['x-reads'];
  if (reads === 'amount') return explainAmount(place, typed);
  if (reads === 'minutes' || reads === 'one-number-of-minutes') {
    const minutes = minutesOf(typed);
    return {
      rule: 'schema/minutes',
      span: place.span,
      message: `Write whole minutes after "${place.keyword}:", such as 10${reads === 'minutes' ? ' or 10-20' : ''}.`,
      fix: minutes === undefined ? undefined : fix(`Change to ${minutes}`, place.span, minutes, false),
      suppose: [],
    };
  }
  if (reads === 'percent') return explainScore(place);
  const isPlain = typeof place.value === 'string' && /^\d+$/.test(typed);
  const rounded =
    typeof place.value === 'number' && Number.isFinite(place.value) ? Math.round(place.value) : undefined;
  const number = rounded ?? numberOf(typed);
  return {
    rule: 'schema/number',
    span: place.span,
    message: isPlain
      ? `A number stands without quotes: ${typed}.`
      : `Write a whole number after "${place.keyword}:"${exampleOf(place)}.`,
    fix: number === undefined ? undefined : fix(`Change to ${number}`, place.span, String(number), isPlain),
    suppose: number === undefined ? [] : [{ type: 'set', path: place.path, value: number }],
  };
}

/** `choose: 1-2`, `2 of 4`, `up to 3`, `all`. */
export function explainAmount(place: Place, typed: string): Explanation {
  const amount = amountOf(typed);
  const mended = amount ? writtenAmount(amount) : undefined;
  const isAll = /^(?:all|every|everything|each)$/i.test(typed.trim());
  return {
    rule: 'schema/choose',
    span: place.span,
    message: isAll
      ? 'A choice needs a number. Where everything is done, write a "part:" with "steps:" in its place.'
      : `Write how many to choose as a number, such as 2, or from–to as { min: 1, max: 3 }.`,
    fix: mended === undefined ? undefined : fix(`Change to ${mended}`, place.span, mended, false),
    suppose: amount ? [{ type: 'set', path: place.path, value: amount.count ?? amount }] : [],
  };
}

/** `mastery: 8/10`, `0.8`, `80 percent`. */
export function explainScore(place: Place): Explanation {
  const typed = place.typed ?? '';
  const score = scoreOf(typed);
  const percentOrPoints = `Write "${place.keyword}" in percent, such as 80; or in points, with "out-of:" beside it.`;
  const check = place.parent;
  const { map, pair } = { map: check.map, pair: place.pair };
  if (score?.outOf !== undefined && score.outOf > 0) {
    const percent = Math.round((score.score / score.outOf) * 10000) / 100;
    const toPercent = fix(`Change to ${percent}`, place.span, String(percent), false);
    if (place.keyword !== 'mastery' || check.present.has('out-of') || !map || !pair) {
      const points = check.present.has('out-of') ? score.score : percent;
      return {
        rule: 'schema/score',
        span: place.span,
        message: percentOrPoints,
        fix: fix(`Change to ${points}`, place.span, String(points), false),
        suppose: [{ type: 'set', path: place.path, value: points }],
      };
    }
    return {
      rule: 'schema/score',
      span: place.span,
      message: `Write the points that there are as "out-of: ${score.outOf}", and mastery as a number: ${score.score}.`,
      fix: withOutOf(place, score.score, score.outOf),
      otherFixes: [toPercent],
      suppose: [{ type: 'set', path: place.path, value: percent }],
    };
  }
  return {
    rule: 'schema/score',
    span: place.span,
    message: percentOrPoints,
    fix: score ? fix(`Change to ${score.score}`, place.span, String(score.score), false) : undefined,
    suppose: score ? [{ type: 'set', path: place.path, value: score.score }] : [],
  };
}

function withOutOf(place: Place, score: number, outOf: number): Fix {
  const { pair, document } = place;
  const flow = place.parent.map?.flow === true;
  const start = pair ? spanOf(pair.key).start : place.span.start;
  const column = start - document.text.lineStart(document.text.lineAt(start));
  const line = flow ? `out-of: ${outOf}, ` : `out-of: ${outOf}\n${' '.repeat(column)}`;
  return {
    title: `Write out-of: ${outOf} and mastery: ${score}`,
    changes: [
      { span: { start, end: start }, text: line },
      { span: place.span, text: String(score) },
    ],
    safe: false,
  };
}

/** A list where one value is meant. */
function listForm(place: Place, list: readonly unknown[], accepted: Accepted): Explanation {
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
  const dash = single && !isFlow(node) && !accepted.text && accepted.map ? withoutDash(place) : undefined;
  const message =
    place.isEntry && accepted.map
      ? 'A step can’t be a list. For several steps together write "part:" with "steps:".'
      : single
        ? `${name} takes one value, not a list: take the ${isFlow(node) ? 'brackets' : 'dash'} away.`
        : `${name} takes one value, not a list of ${list.length}.`;
  return {
    rule: 'schema/form',
    span: place.pair && !place.isEntry ? spanOf(place.pair.key) : place.span,
    message,
    fix: fixes[0] ?? dash,
    ...(fixes.length > 1 ? { otherFixes: fixes.slice(1) } : {}),
    suppose: single ? [{ type: 'set', path: place.path, value: list[0] }] : [],
  };
}

function isFlow(node: Place['node']): boolean {
  return node !== undefined && 'flow' in node && node.flow === true;
}

/** The dash of a lone entry becomes a space: what follows is indented as it must be already. */
function withoutDash(place: Place): Fix | undefined {
  const { node } = place;
  const entry = isSeqNode(node) ? node.items[0] : undefined;
  if (!node || !entry) return undefined;
  const span = { start: spanOf(node).start, end: spanOf(entry).start };
  return fix('Take the dash away', span, ' '.repeat(span.end - span.start), true);
}

/** A map where a text or a list is meant. */
function mapForm(place: Place, accepted: Accepted): Explanation {
  const { map } = place;
  const [pair] = map?.items ?? [];
  const name = pair ? (keyOf(pair) ?? '') : '';
  const isText = accepted.text || (place.isEntry && !accepted.list);
  if (map && pair && isText && map.items.length === 1) {
    const end = pair.value ? spanOf(pair.value).end : spanOf(pair.key).end;
    const oneLine = !place.document.text.slice({ start: spanOf(pair.key).start, end }).includes('\n');
    if (oneLine && (!pair.value || isScalarNode(pair.value))) return textWithColon(place, pair, name);
  }
  const span = pair ? spanOf(pair.key) : place.span;
  if (accepted.list && !accepted.text) {
    return {
      rule: 'schema/form',
      span,
      message: `"${place.keyword}" is a list: put a dash and a space in front of each entry.`,
      fix: withDash(place),
      suppose: [{ type: 'set', path: place.path, value: [place.value] }],
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

/** A plain value where keywords are meant: `rigor: 2`, `retry: 3`, `complete: 3 in a row`. */
function wrapForm(place: Place, accepted: Accepted): Explanation {
  const typed = place.typed ?? '';
  const mended = wrapped(place, typed);
  const inList = place.isEntry && place.keyword === 'grid';
  if (inList) return listNeeded(place);
  const message =
    place.keyword === 'supports'
      ? '"supports" names each barrier and what helps: "reading: Audio version linked".'
      : accepted.list
        ? `"${place.keyword}" takes a list, or keywords of its own${exampleOf(place)}.`
        : `"${place.keyword}" takes keywords of its own${exampleOf(place)}.`;
  return {
    rule: 'schema/form',
    span: place.span,
    message,
    fix:
      mended === undefined ? undefined : fix(`Change to { ${mended} }`, place.span, `{ ${mended} }`, false),
    suppose: [],
  };
}

function wrapped(place: Place, typed: string): string | undefined {
  const plain = typed.trim();
  const number = numberOf(plain.replace(/^(?:dok|level)\s*/i, ''));
  switch (place.keyword) {
    case 'rigor': {
      if (number !== undefined && number >= 1 && number <= 4) return `dok: ${number}`;
      const words = place.shape && keyword(place.shape, new Set(), 'bloom')?.value.schema.enum;
      const bloom = valueMeant(plain, (words ?? []).map(String))?.words[0];
      return bloom === undefined ? undefined : `bloom: ${bloom}`;
    }
    case 'retry':
      if (/^unlimited|always|as often/i.test(plain)) return 'times: unlimited';
      return number === undefined || number < 1 ? undefined : `times: ${number}`;
    case 'periods':
      return minutesOf(plain) === undefined ? undefined : `minutes: ${minutesOf(plain)}`;
    case 'derived-from':
      return plain === ''
        ? undefined
        : /^https?:/.test(plain)
          ? `url: ${quoted(plain)}`
          : `title: ${flowText(plain)}`;
    case 'supports': {
      const barriers: unknown = place.supposed.valueAt([...place.path.slice(0, -1), 'barriers']);
      const one = Array.isArray(barriers) && barriers.length === 1 ? barriers[0] : barriers;
      return typeof one === 'string' ? `${one}: ${flowText(plain)}` : undefined;
    }
    case 'complete':
      return ruleMeant(plain);
    default:
      return undefined;
  }
}

/** The rule of a board in a person's own words. */
function ruleMeant(text: string): string | undefined {
  const plain = text.toLowerCase();
  const number = amountOf(plain.replace(/\b(?:squares?|boxes|tiles|points?|lines?)\b/g, '').trim());
  if (/point/.test(plain)) return number?.count === undefined ? undefined : `points: ${number.count}`;
  if (/line|row|bingo|tic-?tac-?toe/.test(plain)) return 'lines: 1';
  const shape = valueMeant(plain, ['corners', 'x', 'plus', 'frame', 'all'])?.words[0];
  if (shape !== undefined) return `shape: ${shape}`;
  return number === undefined ? undefined : `choose: ${writtenAmount(number)}`;
}

function listNeeded(place: Place): Explanation {
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
    suppose: [{ type: 'set', path: place.path, value: [place.value] }],
  };
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

/** `, for example "retry: { times: 2 }"`, from the keyword's own examples. */
function exampleOf(place: Place): string {
  const example = place.shape?.schema.examples?.[0];
  if (example === undefined || place.isEntry) return '';
  const written = inline(example);
  return written.length > 60 ? '' : `, for example "${place.keyword}: ${written}"`;
}
