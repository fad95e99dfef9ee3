import { keyOf, spanOf } from '../../model/source';
import type { Fix } from '../../rules/finding';
import { type Explanation, exampleOf, fix, type Place, quoted, renameKey, short } from '../place';
import { minutesOf, numberOf } from '../readings';
import { type Accepted, accepts } from '../shape';
import { isRecord } from '../suppose';
import { explainAmount, explainScore } from './amount';
import { explainEmpty } from './empty';
import { keywordsForm } from './formKeywords';
import { listForm, listNeeded } from './formList';
import { mapForm } from './formMap';

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
  if (accepted.map) return keywordsForm(place, accepted);
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
  const isCheck = pair !== undefined && keyOf(pair) === 'check-in';
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
