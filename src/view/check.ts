import type { Check, ScoreEntry, Step } from '../model/model';
import { minutesView, supportViews } from './activity';
import type { FileContext } from './context';
import { richText } from './richText';
import type { BranchView, CheckView, RetryView, StepBase, StepView, TickView } from './view';
import type { Score, Words } from './words/words';

type Steps = (steps: readonly Step[]) => readonly StepView[];

/** A check as a gate: what it takes, what each score leads to, and which chances there are after it. */
export function checkView(check: Check, base: StepBase, context: FileContext, steps: Steps): CheckView {
  const { words } = context;
  const mastery = check.mastery && scoreOf(check, check.mastery.value);
  return {
    type: 'check',
    ...base,
    diagnostic: check.diagnostic,
    minutes: minutesView(check.minutes, words),
    standards: check.standards.map(({ value }) => value),
    ...supportViews(check.barriers, check.supports, words),
    mastery: mastery ? words.mastery(mastery) : inPoints(check) ? words.outOf(check.outOf) : undefined,
    masteryPercent: check.mastery?.value,
    ticks: ticksOf(check, context),
    branches: branchViews(check, base.key, context, steps),
    retry: retryView(check, base.key, context, steps),
  };
}

/** Whether scores are points: `out-of` was given, and it is not the hundred that percents count to. */
function inPoints(check: Check): boolean {
  return check.outOf !== 100;
}

function scoreOf(check: Check, percent: number): Score {
  if (!inPoints(check)) return { percent };
  return { percent, points: Math.round(percent * check.outOf) / 100, outOf: check.outOf };
}

function ticksOf(check: Check, { words }: FileContext): readonly TickView[] {
  const scores = [...check.entries.map(({ atLeast }) => atLeast?.value), check.mastery?.value];
  const inside = scores.filter((score) => score !== undefined).filter((score) => score > 0 && score <= 100);
  return [...new Set(inside)]
    .sort((a, b) => a - b)
    .map((at) => ({ at, label: words.score(scoreOf(check, at)) }));
}

function branchViews(check: Check, key: string, context: FileContext, steps: Steps): readonly BranchView[] {
  const { words, page } = context;
  const known = check.entries.filter((entry) => entry.atLeast !== undefined);
  const sorted = [...known].sort((a, b) => (b.atLeast?.value ?? 0) - (a.atLeast?.value ?? 0));
  const unknown = check.entries.filter((entry) => entry.atLeast === undefined);
  return [...sorted, ...unknown].map((entry, i) => {
    const above = i === 0 ? undefined : sorted[i - 1];
    const from = entry.atLeast?.value;
    return {
      key: page.key(`${key}@${from ?? 'score'}`),
      from,
      to: from === undefined ? undefined : (above?.atLeast?.value ?? 100),
      score: scoreText(check, entry, words),
      name: entry.name === undefined ? undefined : richText(entry.name),
      steps: steps(entry.steps),
    };
  });
}

/** The scores that an entry is for: from its own up to where the next higher one begins. */
export function scoreText(check: Check, entry: ScoreEntry, words: Words): string {
  const from = entry.atLeast?.value;
  if (from === undefined) return words.unknownScore;
  const higher = check.entries.map(({ atLeast }) => atLeast?.value ?? 0).filter((score) => score > from);
  if (higher.length === 0) return from <= 0 ? words.anyScore : words.atLeast(scoreOf(check, from));
  const to = Math.min(...higher);
  return from <= 0
    ? words.below(scoreOf(check, to))
    : words.between(scoreOf(check, from), scoreOf(check, to));
}

function retryView(
  check: Check,
  key: string,
  { words, page }: FileContext,
  steps: Steps,
): RetryView | undefined {
  if (check.retry.length === 0) return undefined;
  return {
    text: words.retry(check.mastery && scoreOf(check, check.mastery.value)),
    rounds: check.retry.map((round, i) => ({
      key: page.key(`${key}#${i + 1}`),
      text: words.round(i + 1, check.retry.length, round.times, round.steps.length > 0),
      steps: steps(round.steps),
    })),
  };
}
