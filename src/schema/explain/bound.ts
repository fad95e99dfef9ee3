import { spanOf } from '../../model/source';
import { type Explanation, fix, type Place } from '../place';
import type { Slip } from '../validate';
import { explainAmount, explainScore } from './amount';

/** A number that is too small or too large. */
export function explainBound(place: Place, slip: Extract<Slip, { type: 'bound' }>): Explanation {
  const { value } = place;
  const reads = place.shape?.schema['x-reads'];
  if (reads === 'percent' && typeof value === 'number') {
    if (value > 0 && value < 1) return explainScore(place);
    if (slip.side === 'most' && slip.limit === 100) {
      return {
        rule: 'schema/score',
        span: place.span,
        message: `"${place.keyword}" is in percent, at most 100. If these are points, write "out-of:" beside it.`,
        suppose: [],
      };
    }
  }
  if (reads === 'amount' && place.keyword === 'choose') return explainAmount(place, '');
  const points =
    reads === 'points' || place.keyword === 'points' || ['exactly', 'at-least'].includes(place.keyword);
  const why = points && slip.side === 'most' ? ' Beyond, the ways through a board can’t be counted.' : '';
  const minutes = reads === 'minutes' || reads === 'one-number-of-minutes';
  return {
    rule: minutes ? 'schema/minutes' : reads === 'grade' ? 'schema/grade' : 'schema/number',
    span: place.span,
    message:
      slip.side === 'most'
        ? `"${place.keyword}" is at most ${slip.limit}.${why}`
        : `"${place.keyword}" is at least ${slip.limit}.`,
    fix: fix(`Change to ${slip.limit}`, place.span, String(slip.limit), false),
    suppose: [],
  };
}

/** More than 10 rows and columns under a rule that counts lines. */
export function explainLong(place: Place): Explanation {
  const rule = place.parent.parent.inner('complete').inner('lines');
  const { pair } = rule;
  return {
    rule: 'schema/too-large',
    span: pair ? spanOf(pair.key) : place.span,
    message:
      'With "lines", a board has at most 10 rows or at most 10 columns: in a larger one the ways to finish can’t be counted exactly. Make it smaller, or use "choose" or "points".',
    suppose: [{ type: 'set', path: place.path.slice(0, 1), value: [] }],
  };
}
