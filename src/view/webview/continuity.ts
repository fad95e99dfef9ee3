import type { BodyView, BranchView, LessonView, RoundView, SquareView, StepView } from '../view';

/**
 * The new picture with the keys of the old one wherever a card is still the same card: by its id, and where an
 * edit of the words changed a generated id, by its kind and its place among the cards that are left. What has the
 * key of before keeps its element, and with it focus, scroll and everything that was opened.
 */
export function continued(before: LessonView | undefined, after: LessonView): LessonView {
  if (!before || before.uri !== after.uri) return after;
  const names = new Map<string, string>();
  matchBodies(before.body, after.body, names);
  if ([...names].every(([next, old]) => next === old)) return after;
  const taken = new Set(names.values());
  return { ...after, body: renamed(after.body, namer(names, taken)) };
}

/** New key → old key, for all that a step or body holds. */
type Names = Map<string, string>;
/** Something with a key, and what stands below it. */
type Keyed = StepView | SquareView;

function matchBodies(before: BodyView, after: BodyView, names: Names): void {
  if (before.type === 'path' && after.type === 'path') matchSteps(before.steps, after.steps, names);
  else if (before.type === 'grid' && after.type === 'grid') {
    names.set(after.key, before.key);
    matchSteps(before.rows.flat(), after.rows.flat(), names);
  } else if (before.type === 'menu' && after.type === 'menu') {
    names.set(after.key, before.key);
    for (const [old, next] of pairs(before.sections, after.sections)) {
      names.set(next.key, old.key);
      matchSteps(old.options, next.options, names);
    }
  }
}

function matchSteps(before: readonly Keyed[], after: readonly Keyed[], names: Names): void {
  const left = new Set(before);
  const open: Keyed[] = [];
  for (const next of after) {
    const same = before.find((old) => left.has(old) && old.type === next.type && old.id === next.id);
    if (same) {
      left.delete(same);
      match(same, next, names);
    } else open.push(next);
  }
  for (const next of open) {
    const old = [...left].find((candidate) => candidate.type === next.type);
    if (!old) continue;
    left.delete(old);
    match(old, next, names);
  }
}

function match(old: Keyed, next: Keyed, names: Names): void {
  names.set(next.key, old.key);
  if (old.type === 'choose' && next.type === 'choose') matchSteps(old.options, next.options, names);
  else if (old.type === 'part' && next.type === 'part') matchSteps(old.steps, next.steps, names);
  else if (old.type === 'check' && next.type === 'check') {
    matchBranches(old.branches, next.branches, names);
    matchBranches(old.retry?.rounds ?? [], next.retry?.rounds ?? [], names);
  } else if (old.type === 'include' && next.type === 'include' && old.body && next.body) {
    matchBodies(old.body, next.body, names);
  }
}

function matchBranches(
  before: readonly (BranchView | RoundView)[],
  after: readonly (BranchView | RoundView)[],
  names: Names,
): void {
  for (const [old, next] of pairs(before, after)) {
    names.set(next.key, old.key);
    matchSteps(old.steps, next.steps, names);
  }
}

function pairs<T>(before: readonly T[], after: readonly T[]): [T, T][] {
  return after.flatMap((next, i): [T, T][] => {
    const old = before[i];
    return old === undefined ? [] : [[old, next]];
  });
}

/** Gives matched cards their old key, and keeps new ones off the keys that are taken. */
function namer(names: Names, taken: Set<string>): (key: string) => string {
  const given = new Map<string, string>();
  return (key) => {
    const known = names.get(key) ?? given.get(key);
    if (known !== undefined) return known;
    let free = key;
    for (let number = 2; taken.has(free); number++) free = `${key}+${number}`;
    taken.add(free);
    given.set(key, free);
    return free;
  };
}

function renamed(body: BodyView, name: (key: string) => string): BodyView {
  const steps = (list: readonly StepView[]): readonly StepView[] => list.map(step);
  const after = <T extends StepView>(view: T): T => ({
    ...view,
    key: name(view.key),
    after: view.after.map((one) => (one.key === undefined ? one : { ...one, key: name(one.key) })),
  });
  const step = (view: StepView): StepView => {
    switch (view.type) {
      case 'activity':
      case 'unwritten':
        return after(view);
      case 'choose':
        return { ...after(view), options: steps(view.options) };
      case 'part':
        return { ...after(view), steps: steps(view.steps) };
      case 'include':
        return { ...after(view), body: view.body && renamed(view.body, name) };
      case 'check':
        return {
          ...after(view),
          branches: view.branches.map((one) => ({ ...one, key: name(one.key), steps: steps(one.steps) })),
          retry: view.retry && {
            ...view.retry,
            rounds: view.retry.rounds.map((one) => ({ ...one, key: name(one.key), steps: steps(one.steps) })),
          },
        };
    }
  };
  switch (body.type) {
    case 'empty':
      return body;
    case 'path':
      return { ...body, steps: steps(body.steps) };
    case 'grid':
      return {
        ...body,
        key: name(body.key),
        rows: body.rows.map((row) =>
          row.map((square) =>
            square.type === 'free' ? { ...square, key: name(square.key) } : after(square),
          ),
        ),
      };
    case 'menu':
      return {
        ...body,
        key: name(body.key),
        sections: body.sections.map((one) => ({ ...one, key: name(one.key), options: steps(one.options) })),
      };
  }
}
