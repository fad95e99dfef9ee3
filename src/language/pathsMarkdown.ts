import type { LessonDocument } from '../model/document';
import type { Step } from '../model/model';
import type { Analysis } from '../paths/analysis';
import type { Facts } from '../paths/facts';
import { namesOf } from '../paths/witness';
import { inCode } from '../spelling/markdown';
import type { Place } from './cursor';
import { minutesRange, shortCount, waysText } from './waysText';

/** Names of one way are cut after so many. */
const MOST_NAMES = 8;

/**
 * What the path engine knows about a keyword where it stands: on `choose` and `check` the ways and minutes of that
 * step, on `complete` those of the board, on `standards` and `class-time` of the header how the targets and the time
 * are met. Undefined where it has nothing to say.
 */
export function pathsMarkdown(
  document: LessonDocument,
  place: Place,
  keyword: string,
  facts: Facts,
): readonly string[] | undefined {
  const top = place.path.length === 1;
  const wanted = keyword === 'choose' || keyword === 'check' || keyword === 'part';
  if (!wanted && !(top && (keyword === 'complete' || keyword === 'standards' || keyword === 'class-time')))
    return undefined;
  const analysis = facts.analysis(document);
  if (!analysis?.complete) return undefined;
  if (wanted) return stepFacts(document, place, analysis);
  if (!analysis.hasWay) return ['**Nobody can finish this.**'];
  if (keyword === 'standards') return targetFacts(analysis);
  if (keyword === 'class-time') return timeFacts(analysis);
  return [`**${waysText(analysis.ways)}**${minutesOfAll(analysis)}`];
}

function stepFacts(
  document: LessonDocument,
  place: Place,
  analysis: Analysis,
): readonly string[] | undefined {
  const step = stepAt(document, place);
  const node = step && analysis.nodeOf(step);
  if (!node) return undefined;
  const { ways, minutes, unknown } = analysis.at(node);
  if (ways === 0n) return ['**There is no way through this.**'];
  const range = minutesRange(minutes, unknown);
  return [`**${waysText(ways)}**${range === '' ? '' : ` · ${range}`}`];
}

function stepAt(document: LessonDocument, place: Place): Step | undefined {
  const steps = document.lesson?.allSteps ?? [];
  for (const around of [...place.around].reverse()) {
    const step = steps.find((one) => one.node === around.node);
    if (step) return step;
  }
  return undefined;
}

function minutesOfAll(analysis: Analysis): string {
  const range = minutesRange(analysis.minutes, analysis.unknownMinutes > 0);
  return range === '' ? '' : ` · ${range}`;
}

function targetFacts(analysis: Analysis): readonly string[] | undefined {
  const targets = analysis.standards.filter((standard) => standard.target);
  if (targets.length === 0) return undefined;
  const rows = targets.map(({ code, key, guaranteed, least, most }) => {
    if (guaranteed) return `- ${inCode(code)}: met on every way, ${timesText(least, most)}`;
    if (most === 0) return `- ${inCode(code)}: never met, nothing is aligned with it`;
    const missing = analysis.missing(key);
    const names = missing ? namesOf(missing.way) : [];
    const shown = names.slice(0, MOST_NAMES).map(inCode).join(', ');
    return `- ${inCode(code)}: **not guaranteed**. Missed by ${shown}${names.length > MOST_NAMES ? ' …' : ''}`;
  });
  return [`Over ${waysText(analysis.ways)}:`, rows.join('\n')];
}

function timesText(least: number | null, most: number | null): string {
  if (least === most) return least === 1 ? 'once' : `${least} times`;
  return `${least} to ${most} times`;
}

function timeFacts(analysis: Analysis): readonly string[] | undefined {
  const { classTime, minutes, unknownMinutes } = analysis;
  const { least, longest } = minutes;
  if (classTime === null || least === null || longest === null) return undefined;
  const range = minutesRange(minutes, unknownMinutes > 0);
  if (least > classTime)
    return [`**Too short:** the shortest way takes ${least} min, and there are ${classTime}.`];
  if (longest > classTime)
    return [
      `${range} over ${waysText(analysis.ways)}: the longest way takes ${longest - classTime} min more than there is.`,
    ];
  if (unknownMinutes > 0) {
    return [
      `${range}, and ${unknownMinutes === 1 ? 'one piece of work says' : `${shortCount(BigInt(unknownMinutes))} pieces of work say`} no minutes.`,
    ];
  }
  return [
    `${range} over ${waysText(analysis.ways)}: everybody has enough time, with ${classTime - longest} min to spare.`,
  ];
}
