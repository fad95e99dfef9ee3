import { spanOf } from '../model/source';
import { explainBound, explainLong } from './explain/bound';
import { explainEmpty } from './explain/empty';
import { explainForm } from './explain/form';
import { explainLook } from './explain/look';
import { explainMissing } from './explain/missingKeyword';
import { explainUnknown } from './explain/unknownKeyword';
import { explainWord } from './explain/word';
import { type Explanation, fix, type Place } from './place';
import { languageOf } from './readings';
import type { ShapeError } from './validate';

/**
 * What is wrong at one place, in a teacher's words: what, what is allowed, and the edit that mends it. Errors
 * about the words of one map come together, since one slip can make several of them.
 */
export function explain(place: Place, errors: readonly ShapeError[]): readonly Explanation[] {
  const unknown = errors.flatMap(({ slip }) => (slip.type === 'unknown-keyword' ? [slip.name] : []));
  if (unknown.length > 0) return explainUnknown(place, unknown);
  const missing = errors.filter(({ slip }) => slip.type === 'missing-keyword');
  if (missing.length > 0) return [explainMissing(place, missing)];
  return errors.flatMap((error) => explainOne(place, error));
}

function explainOne(place: Place, { slip }: ShapeError): readonly Explanation[] {
  switch (slip.type) {
    case 'form':
      return [explainForm(place)];
    case 'word':
      return [explainWord(place)];
    case 'look':
      return [explainLook(place)];
    case 'bound':
      return [explainBound(place, slip)];
    case 'long':
      return [explainLong(place)];
    case 'empty':
      return [explainEmpty(place)];
    case 'reserved':
      return [explainReserved(place)];
    case 'key':
      return [explainKey(place, slip.name)];
    case 'unknown-keyword':
    case 'missing-keyword':
      return [];
  }
}

function explainReserved(place: Place): Explanation {
  const { pair } = place;
  return {
    rule: 'schema/not-yet-supported',
    span: pair ? spanOf(pair.key) : place.span,
    message: `"${place.keyword}" is kept for a later version and not yet supported: it changes nothing.`,
    suppose: [],
  };
}

/** A key of a map whose keys are free within a form: languages, ids of rules. */
function explainKey(place: Place, name: string): Explanation {
  const pair = place.pairIn(name);
  const span = pair ? spanOf(pair.key) : place.span;
  if (place.keyword === 'rules') {
    return {
      rule: 'schema/not-allowed-value',
      span,
      message: `A rule is named by its id, with a slash, such as time/over; "${name}" is none.`,
      suppose: [],
    };
  }
  const tag = languageOf(name);
  return {
    rule: 'schema/language',
    span,
    message: `Each note for home is headed by the short tag of its language, such as ${tag ?? 'en'}.`,
    fix: tag === undefined || place.present.has(tag) ? undefined : fix(`Change to ${tag}`, span, tag, true),
    suppose: [],
  };
}
