import { nameOf } from '../naming';
import { placesOf, relationOf } from '../places';
import type { FileRule } from '../rule';
import { waitsOf } from '../waits';
import { circlesOf } from './circles';
import { stopWaiting } from './stopWaiting';

/** A step waits for one that comes later in the same fixed order. */
export const laterStep: FileRule<'after/later-step'> = {
  id: 'after/later-step',
  level: 'error',
  sees: 'file',
  docs: {
    what: '`after` names a step that comes later in the same fixed order.',
    why: 'Steps are done in the order in which they are written, so the later one cannot be finished first. Steps in any order are what `order: free` is for.',
    bad: 'steps:\n  - do: Place thirds on a line\n    after: [fold]\n  - id: fold\n    do: Fold a strip\n',
    good: 'steps:\n  - id: fold\n    do: Fold a strip\n  - do: Place thirds on a line\n    after: [fold]\n',
    fix: 'Takes the name out of `after`. Moving the step, or `order: free` for its part, may be what you want instead.',
  },
  *check(document) {
    const { lesson } = document;
    if (!lesson) return;
    const places = placesOf(lesson);
    const inCircle = new Set(circlesOf(lesson).flatMap(({ waits }) => waits));
    for (const wait of waitsOf(lesson)) {
      if (!wait.for || inCircle.has(wait)) continue;
      const relation = relationOf(places, wait.step, wait.for);
      if (relation.type !== 'neighbours' || !relation.list.ordered) continue;
      const here = places.get(relation.first)?.index ?? 0;
      const there = places.get(relation.second)?.index ?? 0;
      if (there <= here) continue;
      const { owner } = relation.list;
      const line = document.text.positionAt(wait.for.labelSpan.start).line + 1;
      const free = owner?.type === 'part' ? `, or give ${nameOf(owner)} "order: free"` : '';
      yield {
        span: wait.name.span,
        message: `${nameOf(wait.step)} waits for ${nameOf(wait.for)}, which comes later, in line ${line}. Put that one first${free}.`,
        related: [{ span: wait.for.labelSpan, message: `${nameOf(wait.for)} comes later.` }],
        fix: stopWaiting(document, wait),
      };
    }
  },
};
