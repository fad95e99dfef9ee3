import type { LessonDocument } from '../../model/document';
import type { LessonModel } from '../../model/model';
import type { Report } from '../finding';
import { listed, nameOf } from '../naming';
import { placesOf, relationOf } from '../places';
import type { FileRule } from '../rule';
import { type Wait, waitsOf } from '../waits';
import { type Circle, circlesOf } from './circles';
import { stopWaiting } from './stopWaiting';

/** A longer circle is cut short in words. */
const MOST_LINKS = 6;

/** Steps that wait for each other, for themselves, or for what they are part of. */
export const cycle: FileRule<'after/cycle'> = {
  id: 'after/cycle',
  level: 'error',
  sees: 'file',
  docs: {
    what: 'Steps wait for each other in a circle, or a step waits for itself or for what it is part of.',
    why: 'None of them can ever be started: whoever follows the plan stands before a locked door.',
    bad: 'steps:\n  - part: Stations\n    order: free\n    steps:\n      - {id: draw, do: Draw it, after: [build]}\n      - {id: build, do: Build it, after: [share]}\n      - {id: share, do: Share it, after: [draw]}\n',
    good: 'steps:\n  - part: Stations\n    order: free\n    steps:\n      - {id: draw, do: Draw it}\n      - {id: build, do: Build it}\n      - {id: share, do: Share it, after: [draw]}\n',
    fix: 'Takes one of the names out of its `after`; which one is yours to say.',
  },
  *check(document) {
    const { lesson } = document;
    if (!lesson) return;
    const places = placesOf(lesson);
    for (const wait of waitsOf(lesson)) {
      const relation = wait.for && relationOf(places, wait.step, wait.for);
      const message = wait.for && relation && ownCircle(wait, relation.type);
      if (message) yield { span: wait.name.span, message, fix: stopWaiting(document, wait) };
    }
    for (const circle of circlesOf(lesson)) yield report(document, lesson, circle);
  },
};

function ownCircle(wait: Wait, relation: string): string | undefined {
  if (!wait.for) return undefined;
  const mend = 'Take this out of "after".';
  if (relation === 'same') return `${nameOf(wait.step)} waits for itself, so it can never start. ${mend}`;
  // What a score leads to comes after the check anyway.
  if (relation === 'inside' && wait.for.type !== 'check')
    return `${nameOf(wait.step)} waits for ${nameOf(wait.for)}, but is part of it: neither can ever be finished. ${mend}`;
  if (relation === 'holds')
    return `${nameOf(wait.step)} waits for ${nameOf(wait.for)}, which is part of it: neither can ever start. ${mend}`;
  return undefined;
}

function report(document: LessonDocument, lesson: LessonModel, { waits, round }: Circle): Report {
  const links = inWords(lesson, round);
  const shown =
    links.length > MOST_LINKS
      ? [...links.slice(0, MOST_LINKS), `so on, in a circle of ${round.length}`]
      : links;
  const [first] = round;
  const more = waits.length - round.length;
  const others = more > 0 ? ' More than one circle runs through these steps.' : '';
  return {
    span: first?.name.span ?? lesson.allSteps[0]?.labelSpan ?? { start: 0, end: 0 },
    message: `${listed(shown)}: none of them can ever start. Take one of these out of its "after".${others}`,
    related: round.slice(1, 1 + MOST_LINKS).map((wait) => ({
      span: wait.name.span,
      message: `${nameOf(wait.step)} waits for ${wait.for ? nameOf(wait.for) : wait.name.value}.`,
    })),
    otherFixes: round.slice(0, MOST_LINKS).flatMap((wait) => stopWaiting(document, wait) ?? []),
  };
}

/** `"A" waits for "B"`, and between two such links, where needed, `"C" is part of "B"`. */
function inWords(lesson: LessonModel, round: readonly Wait[]): readonly string[] {
  const places = placesOf(lesson);
  return round.flatMap((wait, i) => {
    const target = wait.for;
    const next = round[(i + 1) % round.length]?.step;
    if (!target || !next) return [];
    const link = `${nameOf(wait.step)} waits for ${nameOf(target)}`;
    if (target === next) return [link];
    const inside = relationOf(places, next, target).type === 'inside';
    const [inner, outer] = inside ? [next, target] : [target, next];
    return [link, `${nameOf(inner)} is part of ${nameOf(outer)}`];
  });
}
