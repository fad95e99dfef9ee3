import type { LessonDocument } from '../model/document';
import type { Step } from '../model/model';
import type { NodeFacts } from '../paths/analysis';
import type { Facts } from '../paths/facts';

/**
 * Minutes over all ways through something (format.md, "Minutes"): the least and the longest of the required
 * work, and the most with all optional work and every retry.
 */
export interface MinutesOverWays {
  readonly least: number;
  readonly longest: number;
  readonly most: number;
  /** Something has no minutes: the figures are lower bounds. */
  readonly unknown: boolean;
}

/** The minutes of one step with all that is in it, as required work, whatever its own priority. */
export function minutesOfStep(
  step: Step,
  document: LessonDocument,
  facts: Facts,
): MinutesOverWays | undefined {
  const analysis = facts.analysis(document);
  const node = analysis?.nodeOf(step);
  return node && analysis && known(analysis.at(node));
}

/** The minutes of a whole playlist or board; undefined where there is no way through it. */
export function minutesOfFile(document: LessonDocument, facts: Facts): MinutesOverWays | undefined {
  const analysis = facts.analysis(document);
  return analysis && known(analysis.at(analysis.lowered.root));
}

function known({ minutes, unknown, complete }: NodeFacts): MinutesOverWays | undefined {
  const { least, longest, most } = minutes;
  if (!complete) return undefined;
  return least === null || longest === null || most === null ? undefined : { least, longest, most, unknown };
}
