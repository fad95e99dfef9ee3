import { CONTROL_AREAS } from '../../model/model';
import type { Analysis } from '../../paths/analysis';
import type { LearnerFacts } from '../../paths/learners';
import { childrenOf, type Leaf, type Node } from '../../paths/node';
import type { Stuck } from '../../paths/prerequisites';
import type { On } from '../../paths/presence';
import type { Key } from '../../standards/framework';
import { named } from '../context';
import { knownLanguage } from '../language';
import { wordsFor } from '../words';
import type { Words } from '../words/words';
import type {
  ControlView,
  LearnerView,
  MinutesView,
  PathsView,
  StandardView,
  StepLink,
  StepList,
  StuckView,
  TargetView,
} from './pathsView';
import { StepLinks, titleOf } from './stepLinks';

/** So many stuck steps are shown with a way; more would say the same again. */
const STUCK_WAYS = 20;
/** So many places that close a file are named. */
const MOST_CLOSED = 10;

/**
 * What every student can and must do in a file, for its author to read.
 *
 * @param analysis of a file all of which has a meaning (`complete`)
 * @param about says in short what a standard is about, if it is known
 */
export function pathsModel(
  analysis: Analysis,
  about: (key: Key) => string | undefined = () => undefined,
): PathsView {
  const { document, leaves } = analysis.lowered;
  const words = wordsFor(knownLanguage(document.lesson?.language?.value));
  const links = new StepLinks(analysis, words);
  const work = (on: On): StepList =>
    links.leaves(analysis.hasWay ? distinct(leaves.filter((leaf) => analysis.onOf(leaf) === on)) : []);
  const control = document.lesson?.control;
  return {
    uri: document.uri,
    version: document.version,
    words: words.language,
    kind: document.kind === 'choice-board' ? 'choice-board' : 'playlist',
    title: document.lesson?.title === undefined ? words.untitled : titleOf(document),
    ways: String(analysis.ways),
    minutes: minutesView(analysis, links),
    classTime: analysis.classTime ?? undefined,
    unknown: links.leaves(distinct(leaves.filter((leaf) => leaf.work.minutes === undefined))),
    closed: closedSteps(analysis, links, words),
    ...standards(analysis, links, about),
    stuck: analysis.stuck.map((stuck, index) => stuckView(stuck, index, analysis, links)),
    work: { every: work('every'), some: work('some'), none: work('none') },
    learners: analysis.hasWay
      ? analysis.learners.map((facts) => learnerView(facts, analysis, links, words))
      : [],
    control: CONTROL_AREAS.flatMap((area): ControlView[] => {
      const who = control?.get(area);
      return who ? [{ area, who }] : [];
    }),
  };
}

/** What stands in a file and has no meaning yet, so that nothing can be said about all ways. */
export function gapsOf(analysis: Analysis): readonly StepLink[] {
  const links = new StepLinks(analysis, wordsFor(undefined));
  return analysis.lowered.occurrences.flatMap(({ document, nodes }) =>
    [...nodes].flatMap(([step, node]) =>
      node.type === 'nothing' && node.gap ? [links.step(step, document)] : [],
    ),
  );
}

/** A file that is included twice names its work once. */
function distinct(leaves: readonly Leaf[]): readonly Leaf[] {
  const names = new Set<string>();
  return leaves.filter((leaf) => !names.has(leaf.name) && names.add(leaf.name));
}

function minutesView(analysis: Analysis, links: StepLinks): MinutesView | undefined {
  const { least, longest, most } = analysis.minutes;
  if (least === null || longest === null || most === null) return undefined;
  const shortest = analysis.ways > 1n && least < longest ? analysis.extremeWay('least') : undefined;
  const longestWay = analysis.extremeWay('longest');
  return {
    least,
    longest,
    most,
    shortestWay: shortest && links.way('shortest', shortest),
    longestWay: longestWay && links.way('longest', longestWay),
  };
}

/** The innermost choices and boards that cannot be finished, which is why nobody can finish the file. */
function closedSteps(analysis: Analysis, links: StepLinks, words: Words): StepList {
  const found = new Map<string, StepLink>();
  const visit = (node: Node): void => {
    if (analysis.open[node.index]) return;
    const closed = childrenOf(node).filter((child) => !analysis.open[child.index]);
    for (const child of closed) visit(child);
    if (closed.length > 0) return;
    const link = links.around(node) ?? boardRule(analysis, links, words);
    if (link) found.set(`${link.place.uri ?? ''} ${link.place.start}`, link);
  };
  visit(analysis.lowered.root);
  return { count: found.size, steps: [...found.values()].slice(0, MOST_CLOSED) };
}

function boardRule(analysis: Analysis, links: StepLinks, words: Words): StepLink | undefined {
  const { board } = analysis.lowered.document;
  const span = board?.complete?.span ?? board?.board?.span;
  return span && { label: words.paths.boardRule, place: links.place(span) };
}

function standards(
  analysis: Analysis,
  links: StepLinks,
  about: (key: Key) => string | undefined,
): { readonly targets: readonly TargetView[]; readonly others: readonly StandardView[] } {
  const targets: TargetView[] = [];
  const others: StandardView[] = [];
  const { document, leaves } = analysis.lowered;
  // Where each code is first written; of a target, that is its place in the header.
  const places = new Map<string, StandardView['place']>();
  for (const leaf of [...leaves].reverse()) {
    for (const { value, span } of [...leaf.work.standards].reverse())
      places.set(value, links.place(span, leaf.document));
  }
  for (const { value, span } of document.lesson?.standards ?? []) places.set(value, links.place(span));
  for (const { code, key, target, least, most, guaranteed } of analysis.standards) {
    const standard: StandardView = {
      code,
      place: places.get(code) ?? { start: 0, end: 0 },
      about: about(key),
      least: least ?? undefined,
      most: most ?? undefined,
      verdict: guaranteed ? 'guaranteed' : (most ?? 0) > 0 ? 'possible' : 'never',
    };
    if (!target) others.push(standard);
    else {
      const missing = standard.verdict === 'possible' ? analysis.missing(key) : undefined;
      targets.push({
        ...standard,
        way: missing && links.way(`target ${code}`, missing.way),
        onlyOpen: missing?.onlyOpen ?? false,
      });
    }
  }
  return { targets, others };
}

function stuckView(stuck: Stuck, index: number, analysis: Analysis, links: StepLinks): StuckView {
  const key = `stuck ${index}`;
  const way = index < STUCK_WAYS ? analysis.stuckWay(stuck) : undefined;
  const step = links.step(stuck.step, stuck.occurrence.document);
  return {
    key,
    step,
    waitsFor: links.around(stuck.waitsFor) ?? { ...step, label: stuck.name },
    way: way && links.way(key, way),
  };
}

function learnerView(facts: LearnerFacts, analysis: Analysis, links: StepLinks, words: Words): LearnerView {
  const { learner, ways, closedOut, closedScores, blocked } = facts;
  const needs = new Set(learner.needs.map(({ value }) => value));
  const way = ways === 0n ? analysis.leastBlockedWay(facts) : undefined;
  return {
    id: learner.id.value,
    name: learner.name,
    needs: [...needs].map((need) => named(words.barriers, need).word),
    ways: String(ways),
    share: analysis.ways === 0n ? 0 : Number((ways * 1000n) / analysis.ways),
    closedOut: !closedOut ? 'no' : ways === 0n ? 'all' : 'score',
    closedScores: closedScores.flatMap((name) => links.scoreNamed(name) ?? []),
    blocked: distinct(blocked).map((leaf) => ({
      step: links.leaf(leaf),
      barriers: leaf.work.barriers
        .filter(({ value }) => needs.has(value) && (leaf.work.supports.get(value)?.value ?? '').trim() === '')
        .map(({ value }) => named(words.barriers, value).word),
    })),
    way: way && links.way(`learner ${learner.id.value}`, way),
  };
}
