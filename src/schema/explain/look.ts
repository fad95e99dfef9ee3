import { slug } from '../../model/ids';
import { type Explanation, fix, type Place, quoted, short } from '../place';
import { gradeOf, languageOf, minutesOf, sessionsOf } from '../readings';
import { CODE } from '../source/patterns';
import { explainScore } from './amount';
import { explainEmpty } from './empty';
import { splitInTwo } from './two';

const ONE_CODE = new RegExp(CODE, 'u');

/** A text that does not look as it must where it stands. */
export function explainLook(place: Place): Explanation {
  const typed = typeof place.value === 'string' ? place.value : (place.typed ?? '');
  if (typed.trim() === '') return explainEmpty(place);
  switch (place.shape?.schema['x-reads']) {
    case 'id':
      return idLook(place, typed);
    case 'minutes':
    case 'one-number-of-minutes':
      return minutesLook(place, typed);
    case 'percent':
      return explainScore(place);
    case 'code':
      return codeLook(place, typed);
    case 'grade':
      return gradeLook(place, typed);
    case 'language':
      return languageLook(place, typed);
    case 'step':
      return stepLook(place, typed);
    default:
      return {
        rule: 'schema/form',
        span: place.span,
        message: `"${place.keyword}" can’t be "${short(typed)}".`,
        suppose: [],
      };
  }
}

function idLook(place: Place, typed: string): Explanation {
  const id = typed.length > 200 ? '' : slug(typed);
  return {
    rule: 'schema/id',
    span: place.span,
    message: `An id has small letters, digits and hyphens only${id === '' ? ', such as "warm-up"' : `: ${short(id)}`}.`,
    fix: id === '' ? undefined : fix(`Change to "${short(id)}"`, place.span, flowId(id), false),
    suppose: [],
  };
}

function flowId(id: string): string {
  return /^\d+$/.test(id) ? quoted(id) : id;
}

function minutesLook(place: Place, typed: string): Explanation {
  const range = place.shape?.schema['x-reads'] === 'minutes';
  const sessions = place.keyword === 'class-time' ? sessionsOf(typed) : undefined;
  if (sessions !== undefined) {
    return {
      rule: 'schema/minutes',
      span: place.span,
      message: 'Write several sessions as their number and the minutes of one: { sessions: 3, minutes: 45 }.',
      fix: fix(`Change to ${sessions}`, place.span, sessions, false),
      suppose: [],
    };
  }
  const read = minutesOf(typed);
  const minutes = range || read === undefined ? read : read.split('-').at(-1);
  return {
    rule: 'schema/minutes',
    span: place.span,
    message: range
      ? `Write minutes as a number or from–to: 10, or 10-20. "${short(typed)}" can't be read.`
      : `Write minutes as one number, such as 45. "${short(typed)}" can't be read.`,
    fix: minutes === undefined ? undefined : fix(`Change to ${minutes}`, place.span, minutes, false),
    suppose: [],
  };
}

function codeLook(place: Place, typed: string): Explanation {
  const two = splitInTwo(place, typed, (piece) =>
    ONE_CODE.test(piece) && /\d|[A-Z]/.test(piece) ? piece : undefined,
  );
  if (two) return two;
  return {
    rule: 'schema/code',
    span: place.span,
    message: 'A code of a standard is meant here, such as 3.NF.A.1: one code, without commas.',
    suppose: [],
  };
}

function gradeLook(place: Place, typed: string): Explanation {
  const two = splitInTwo(place, typed, gradeOf, 'marks only');
  if (two) return two;
  const grade = gradeOf(typed);
  return {
    rule: 'schema/grade',
    span: place.span,
    message: `Write the grade alone, such as 3, K or 3-5${grade === undefined ? '' : `: ${grade}`}.`,
    fix: grade === undefined ? undefined : fix(`Change to ${grade}`, place.span, grade, true),
    suppose: [],
  };
}

function languageLook(place: Place, typed: string): Explanation {
  const tag = languageOf(typed);
  return {
    rule: 'schema/language',
    span: place.span,
    message: `Write the language as its short tag, such as ${tag ?? 'en'}${tag === undefined ? ' for English' : ` for ${short(typed)}`}.`,
    fix: tag === undefined ? undefined : fix(`Change to ${tag}`, place.span, tag, true),
    suppose: [],
  };
}

/** `- do:Read`: without a space after it, the colon is part of the text. */
function stepLook(place: Place, typed: string): Explanation {
  const [, word = '', rest = ''] = /^([a-z-]+):([\s\S]*)$/.exec(typed) ?? [];
  const odd = /^\s/.test(rest);
  const mended = `${word}: ${rest.trim()}`;
  const oneLine = !place.source.includes('\n');
  return {
    rule: 'schema/missing-space',
    span: place.span,
    message: odd
      ? `The space after "${word}:" is not an ordinary one. Put an ordinary space there.`
      : `Put a space after "${word}:".`,
    fix: oneLine
      ? fix(
          `Put a space after "${word}:"`,
          place.span,
          place.inFlow ? `{ ${mended} }` : mended,
          !place.inFlow,
        )
      : undefined,
    suppose: [],
  };
}
