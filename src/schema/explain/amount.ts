import { spanOf } from '../../model/source';
import type { Fix } from '../../rules/finding';
import { type Explanation, fix, type Place } from '../place';
import { amountOf, scoreOf, writtenAmount } from '../readings';

/** `choose: 1-2`, `2 of 4`, `up to 3`, `all`. */
export function explainAmount(place: Place, typed: string): Explanation {
  const amount = amountOf(typed);
  const mended = amount ? writtenAmount(amount) : undefined;
  const isAll = /^(?:all|every|everything|each)$/i.test(typed.trim());
  const { pair } = place;
  if (isAll && place.path[0] === 'complete' && pair) {
    const span = { start: spanOf(pair.key).start, end: place.span.end };
    return {
      rule: 'schema/choose',
      span: place.span,
      message: 'A number is meant here. Where every square is to be done, write "shape: all".',
      fix: fix('Change to "shape: all"', span, 'shape: all', false),
      suppose: [],
    };
  }
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
