import type { BodyView, LessonView, Place, SquareView, StepView } from './view';

/** A card, and the stretch of text that it came from. */
export interface CardPlace {
  readonly key: string;
  readonly place: Place;
}

/** Every card of a page, outer ones before what they hold. */
export function cardsOf(view: LessonView): readonly CardPlace[] {
  const cards: CardPlace[] = [];
  const body = (of: BodyView): void => {
    if (of.type === 'path') all(of.steps);
    else if (of.type === 'grid') for (const row of of.rows) all(row);
    else if (of.type === 'menu') for (const section of of.sections) all(section.options);
  };
  const all = (steps: readonly (StepView | SquareView)[]): void => {
    for (const step of steps) {
      cards.push({ key: step.key, place: step.place });
      if (step.type === 'choose') all(step.options);
      else if (step.type === 'part') all(step.steps);
      else if (step.type === 'include' && step.body) body(step.body);
      else if (step.type === 'check') {
        for (const branch of step.branches) all(branch.steps);
        for (const round of step.retry?.rounds ?? []) all(round.steps);
      }
    }
  };
  body(view.body);
  return cards;
}

/** The innermost card that holds an offset of the file on show. */
export function cardAt(view: LessonView, offset: number): string | undefined {
  let best: CardPlace | undefined;
  for (const card of cardsOf(view)) {
    const { start, end, uri } = card.place;
    if (uri !== undefined || offset < start || offset > end) continue;
    if (!best || end - start <= best.place.end - best.place.start) best = card;
  }
  return best?.key;
}
