import type { Place } from '../view';

/**
 * What every student can and must do, for the author, as plain data: it crosses to the webview as a message. Numbers
 * stay numbers; the components put them into words.
 */
export interface PathsView {
  readonly uri: string;
  readonly version: number;
  /** Which table of fixed words is used. */
  readonly words: string;
  readonly kind: 'playlist' | 'choice-board';
  readonly title: string;
  /** The exact number, in decimal digits. */
  readonly ways: string;
  /** Absent where there is no way. */
  readonly minutes?: MinutesView | undefined;
  /** In minutes; absent where the file does not say. */
  readonly classTime?: number | undefined;
  /** Work that says no minutes: with any, all minutes are lower bounds. */
  readonly unknown: StepList;
  /** What keeps everybody from finishing; empty where there is a way. */
  readonly closed: StepList;
  readonly targets: readonly TargetView[];
  /** Every other code that some work is aligned with. */
  readonly others: readonly StandardView[];
  readonly stuck: readonly StuckView[];
  /** All empty where there is no way. */
  readonly work: WorkView;
  /** Empty without learners in `curriculum.yaml`, and where there is no way for anybody. */
  readonly learners: readonly LearnerView[];
  /** In the order of the format; only what the author says. */
  readonly control: readonly ControlView[];
}

/** A step by the name that a person would give it, and where that stands. */
export interface StepLink {
  readonly label: string;
  readonly place: Place;
  /** Title of the file that it comes from, where that is an included one. */
  readonly within?: string | undefined;
}

/** Some steps in file order, the first ones of `count`. */
export interface StepList {
  readonly count: number;
  readonly steps: readonly StepLink[];
}

/** One concrete way: its required work and the scores taken, in file order. */
export interface WayView extends StepList {
  /** What the webview asks for it by. */
  readonly key: string;
}

export interface MinutesView {
  readonly least: number;
  readonly longest: number;
  /** With everything optional and every second chance. */
  readonly most: number;
  /** Absent where all ways take the same. */
  readonly shortestWay?: WayView | undefined;
  readonly longestWay?: WayView | undefined;
}

export interface StandardView {
  /** As the file first writes it. */
  readonly code: string;
  readonly place: Place;
  /** The standard in short, in our own words. */
  readonly about?: string | undefined;
  /** How often on one way; absent where there is no way. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly verdict: 'guaranteed' | 'possible' | 'never';
}

export interface TargetView extends StandardView {
  /** One way that never meets it, where it is possible only. */
  readonly way?: WayView | undefined;
  /** Every way that misses it has open work, with which a student may still meet it. */
  readonly onlyOpen: boolean;
}

export interface StuckView {
  readonly key: string;
  readonly step: StepLink;
  readonly waitsFor: StepLink;
  /** Given for the first few. */
  readonly way?: WayView | undefined;
}

export interface WorkView {
  readonly every: StepList;
  readonly some: StepList;
  readonly none: StepList;
}

export interface LearnerView {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly string[];
  readonly ways: string;
  /** How much of everybody's ways that is, in thousandths, rounded down. */
  readonly share: number;
  /** `all`: no way is left. `score`: none after some score that they may get. */
  readonly closedOut: 'no' | 'score' | 'all';
  readonly closedScores: readonly StepLink[];
  readonly blocked: readonly BlockedView[];
  /** Where no way is left: the way with the least that blocks. */
  readonly way?: WayView | undefined;
}

export interface BlockedView {
  readonly step: StepLink;
  /** The needs that it does not answer, as words. */
  readonly barriers: readonly string[];
}

export interface ControlView {
  readonly area: string;
  readonly who: 'teacher' | 'shared' | 'student';
}
