import type { Activity } from '../../model/model';
import { nameOf } from '../naming';
import type { FileRule } from '../rule';

/** A second chance that repeats what did not help the first time. */
export const retrySame: FileRule<'check/retry-same'> = {
  id: 'check/retry-same',
  level: 'hint',
  sees: 'file',
  docs: {
    what: 'A step of a `retry` says the same as one before the check.',
    why: 'What did not work the first time seldom works the second: another way in, another material or another person does more (Sheninger 2020; CAST, UDL guidelines: offer alternatives).',
    bad: 'steps:\n  - Watch the clip\n  - check: Exit ticket\n    mastery: 80\n    retry:\n      steps: [Watch the clip]\n',
    good: 'steps:\n  - Watch the clip\n  - check: Exit ticket\n    mastery: 80\n    retry:\n      steps: [Build it with a partner]\n',
  },
  *check(document) {
    const { lesson } = document;
    if (!lesson || lesson.checks.every((check) => check.retry.length === 0)) return;
    const rounds = new Set(lesson.checks.flatMap((check) => check.retry.flatMap(({ steps }) => steps)));
    // Most texts differ in length from all second chances: they need not be compared.
    const lengths = new Set<number>();
    for (const step of rounds) if (step.type === 'activity' && step.text) lengths.add(step.text.length);
    const before = new Map<string, Activity>();
    for (const activity of lesson.activities) {
      if (!activity.text || !lengths.has(activity.text.length)) continue;
      const key = activity.text.toLowerCase();
      const first = before.get(key);
      if (!first) before.set(key, activity);
      else if (rounds.has(activity)) {
        yield {
          span: activity.labelSpan,
          message: `${nameOf(activity)} was there before the check already. Offer another way to learn it: with somebody, with the hands, in other words.`,
          related: [{ span: first.labelSpan, message: 'It stands here first.' }],
        };
      }
    }
  },
};
