import type { LessonModel, Section, Step } from '../model/model';

/** A list that steps stand in. */
export interface StepList {
  /** True where the steps are done in the order in which they are written. */
  readonly ordered: boolean;
  /** True where each step is one of several that a student picks. */
  readonly choice: boolean;
  /** What the list belongs to; undefined for the file itself. */
  readonly owner: Owner | undefined;
}

export type Owner = Step | Section;

/** Where a step stands: which list, and which place in it, counted from 0. */
export interface Place {
  readonly list: StepList;
  readonly index: number;
  /** How many lists are round it. */
  readonly depth: number;
}

export type Places = ReadonlyMap<Owner, Place>;

const kept = new WeakMap<LessonModel, Places>();

/** The place of every step and section, in one pass; kept for the model. */
export function placesOf(lesson: LessonModel): Places {
  const known = kept.get(lesson);
  if (known) return known;
  const places = new Map<Owner, Place>();
  const open: { readonly items: readonly Owner[]; readonly list: StepList; readonly depth: number }[] = [];
  const add = (items: readonly Owner[], list: StepList, depth: number): void => {
    open.push({ items, list, depth });
  };
  if (lesson.kind === 'playlist') add(lesson.steps, { ordered: true, choice: false, owner: undefined }, 0);
  else if (lesson.board?.type === 'menu')
    add(lesson.board.sections, { ordered: false, choice: false, owner: undefined }, 0);
  else if (lesson.board?.type === 'grid') {
    const squares = lesson.board.rows.flat().filter((square) => square.type !== 'free');
    add(squares, { ordered: false, choice: true, owner: undefined }, 0);
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { items, list, depth } = next;
    items.forEach((owner, index) => {
      places.set(owner, { list, index, depth });
      for (const inner of listsIn(owner)) add(inner.items, { ...inner, owner }, depth + 1);
    });
  }
  kept.set(lesson, places);
  return places;
}

function listsIn(
  owner: Owner,
): readonly { readonly items: readonly Step[]; readonly ordered: boolean; readonly choice: boolean }[] {
  switch (owner.type) {
    case 'part':
      return [{ items: owner.steps, ordered: owner.order === 'fixed', choice: false }];
    case 'choose':
      return [{ items: owner.options, ordered: false, choice: true }];
    case 'section':
      return [{ items: owner.options, ordered: false, choice: true }];
    case 'check':
      return [...owner.entries, ...owner.retry].map(({ steps }) => ({
        items: steps,
        ordered: true,
        choice: false,
      }));
    default:
      return [];
  }
}

/** How two steps stand to each other. */
export type Relation =
  | { readonly type: 'same' }
  /** The first one is part of the second. */
  | { readonly type: 'inside' }
  /** The first one holds the second. */
  | { readonly type: 'holds' }
  /** In different entries of one list. `first` and `second` are those entries. */
  | { readonly type: 'neighbours'; readonly list: StepList; readonly first: Owner; readonly second: Owner }
  /** In different lists of one check, such as two scores. */
  | { readonly type: 'apart' };

/** Climbs from both steps to what they have in common: as many moves as they are deep. */
export function relationOf(places: Places, first: Owner, second: Owner): Relation {
  if (first === second) return { type: 'same' };
  let a: Owner | undefined = first;
  let b: Owner | undefined = second;
  while (a && b) {
    if (a === b) return a === first ? { type: 'holds' } : { type: 'inside' };
    const placeA = places.get(a);
    const placeB = places.get(b);
    if (!placeA || !placeB) break;
    if (placeA.depth > placeB.depth) a = placeA.list.owner;
    else if (placeB.depth > placeA.depth) b = placeB.list.owner;
    else if (placeA.list === placeB.list)
      return { type: 'neighbours', list: placeA.list, first: a, second: b };
    else {
      const ownerA: Owner | undefined = placeA.list.owner;
      const ownerB: Owner | undefined = placeB.list.owner;
      if (ownerA === ownerB) return { type: 'apart' };
      a = ownerA;
      b = ownerB;
    }
  }
  return { type: 'apart' };
}
