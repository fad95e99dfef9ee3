import type { Analysis } from './analysis';
import type { On } from './presence';
import { namesOf } from './witness';

/** Everything that is known of the ways of a file, as plain data: what `paths --json` prints, but for the file. */
export interface PathReport {
  readonly kind: 'playlist' | 'choice-board';
  readonly id: string | null;
  /** Exact, in decimal. */
  readonly ways: string;
  readonly minutes: MinutesReport;
  /** The targets in header order, then every other code in order of first use. */
  readonly standards: readonly StandardReport[];
  /** Activities, squares and checks in file order, those of included files at the place of their include. */
  readonly activities: readonly { readonly id: string; readonly on: On }[];
  readonly stuck: readonly StuckReport[];
  readonly learners: readonly LearnerReport[];
}

/** Minutes; null where there is no way, and for `classTime` where the file does not say. */
export interface MinutesReport {
  readonly least: number | null;
  readonly longest: number | null;
  readonly most: number | null;
  /** Pieces of work without minutes: with any, the others are lower bounds. */
  readonly unknown: number;
  readonly classTime: number | null;
}

export interface StandardReport {
  readonly code: string;
  readonly target: boolean;
  readonly least: number | null;
  readonly most: number | null;
  readonly guaranteed: boolean;
  /** For a target that is not guaranteed: one way that never meets it. */
  readonly missedBy?: readonly string[];
}

export interface StuckReport {
  readonly activity: string;
  readonly waitsFor: string;
  /** One way that shows it; for the first twenty. */
  readonly way?: readonly string[];
}

export interface LearnerReport {
  readonly id: string;
  readonly ways: string;
  readonly closedOut: boolean;
  readonly blocked: readonly string[];
}

/** So many stuck steps are shown with a way; more would say the same again. */
const SHOWN = 20;

/** Answers every question about a playlist or a board. */
export function reportOf(analysis: Analysis): PathReport {
  const { document, leaves } = analysis.lowered;
  return {
    kind: document.kind === 'choice-board' ? 'choice-board' : 'playlist',
    id: document.lesson?.id?.value ?? null,
    ways: String(analysis.ways),
    minutes: { ...analysis.minutes, unknown: analysis.unknownMinutes, classTime: analysis.classTime },
    standards: analysis.standards.map(({ code, key, target, least, most, guaranteed }) => {
      const missing = target && !guaranteed ? analysis.missing(key) : undefined;
      const fact = { code, target, least, most, guaranteed };
      return missing ? { ...fact, missedBy: namesOf(missing.way) } : fact;
    }),
    activities: leaves.map((leaf) => ({ id: leaf.name, on: analysis.onOf(leaf) })),
    stuck: analysis.stuck.map((stuck, index) => {
      const way = index < SHOWN ? analysis.stuckWay(stuck) : undefined;
      const names = { activity: `${stuck.occurrence.prefix}${stuck.step.id}`, waitsFor: stuck.name };
      return way ? { ...names, way: namesOf(way) } : names;
    }),
    learners: analysis.learners.map(({ learner, ways, closedOut, blocked }) => ({
      id: learner.id.value,
      ways: String(ways),
      closedOut,
      blocked: [...new Set(blocked.map((leaf) => leaf.name))],
    })),
  };
}
