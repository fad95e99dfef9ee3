/** Sets of `count` different lines of a grid. */
export interface LineSets {
  /** The two families whose lines never meet their own kind; `across` is the one with fewer lines. */
  readonly across: readonly (readonly number[])[];
  readonly along: readonly (readonly number[])[];
  readonly diagonals: readonly (readonly number[])[];
  readonly count: number;
  /** Indexes of cells that every finished board has. */
  readonly must: readonly number[];
}

/**
 * What is fixed once a subset of the smaller family and the diagonals is chosen. Reused between calls: read it,
 * do not keep it.
 */
export interface Core {
  /** By cell, how many of the chosen lines hold it. */
  readonly uses: Int32Array;
  readonly chosen: number;
  /** How many lines of the other family are still to be taken, the forced ones left out. */
  readonly free: number;
  /** By line of the other family, whether a compulsory cell forces it. */
  readonly forced: Uint8Array;
}

/** What hears of cells being covered and uncovered while subsets are tried. */
export interface Watcher {
  cover(cell: number): void;
  uncover(cell: number): void;
}

/** For each cell, the line of the larger family that holds it; -1 for none. */
export function alongOf(sets: LineSets, cells: number): Int32Array {
  const owner = new Int32Array(cells).fill(-1);
  sets.along.forEach((line, index) => {
    for (const cell of line) owner[cell] = index;
  });
  return owner;
}

/**
 * Every subset of the smaller family and the diagonals that can be part of a set of `count` lines holding all
 * compulsory cells.
 */
export function eachCore(
  sets: LineSets,
  cells: number,
  visit: (core: Core) => void,
  watcher?: Watcher,
): void {
  const lines = [...sets.across, ...sets.diagonals];
  const uses = new Int32Array(cells);
  const owner = alongOf(sets, cells);
  const forced = new Uint8Array(sets.along.length);
  const leaf = (chosen: number): void => {
    forced.fill(0);
    let needed = 0;
    for (const cell of sets.must) {
      if (uses[cell]) continue;
      const line = owner[cell] ?? -1;
      // No line that is left could bring this compulsory cell.
      if (line < 0) return;
      if (!forced[line]) needed++;
      forced[line] = 1;
    }
    const free = sets.count - chosen - needed;
    if (free >= 0 && free <= sets.along.length - needed) visit({ uses, chosen, free, forced });
  };
  const descend = (next: number, chosen: number): void => {
    if (next === lines.length || chosen === sets.count) {
      if (sets.count - chosen <= sets.along.length) leaf(chosen);
      return;
    }
    // Too few lines are left to come to the count.
    if (sets.count - chosen > lines.length - next + sets.along.length) return;
    descend(next + 1, chosen);
    const line = lines[next] ?? [];
    for (const cell of line) {
      const before = uses[cell] ?? 0;
      uses[cell] = before + 1;
      if (before === 0) watcher?.cover(cell);
    }
    descend(next + 1, chosen + 1);
    for (const cell of line) {
      const after = (uses[cell] ?? 0) - 1;
      uses[cell] = after;
      if (after === 0) watcher?.uncover(cell);
    }
  };
  descend(0, 0);
}

/**
 * The least that a finished set of lines costs, in the semiring of min and plus: what lines.ts would say in
 * general, with the sums kept up to date while subsets are tried. An infinite value is a cell that cannot be done;
 * infinity is the answer of no way.
 */
export function leastLines(sets: LineSets, values: readonly number[]): number {
  const owner = alongOf(sets, values.length);
  const left = new Float64Array(sets.along.length);
  const closed = new Int32Array(sets.along.length);
  let sum = 0;
  let closedInCore = 0;
  const enter = (cell: number, by: 1 | -1): void => {
    const value = values[cell] ?? Number.POSITIVE_INFINITY;
    const line = owner[cell] ?? -1;
    if (value === Number.POSITIVE_INFINITY) {
      closedInCore += by;
      if (line >= 0) closed[line] = (closed[line] ?? 0) - by;
    } else {
      sum += by * value;
      if (line >= 0) left[line] = (left[line] ?? 0) - by * value;
    }
  };
  values.forEach((_, cell) => {
    const line = owner[cell] ?? -1;
    if (line < 0) return;
    const value = values[cell] ?? Number.POSITIVE_INFINITY;
    if (value === Number.POSITIVE_INFINITY) closed[line] = (closed[line] ?? 0) + 1;
    else left[line] = (left[line] ?? 0) + value;
  });
  const others = new Float64Array(sets.along.length);
  let best = Number.POSITIVE_INFINITY;
  eachCore(
    sets,
    values.length,
    ({ free, forced }) => {
      if (closedInCore > 0) return;
      let total = sum;
      let open = 0;
      for (let line = 0; line < left.length; line++) {
        const rest = left[line] ?? 0;
        if (forced[line]) {
          if (closed[line]) return;
          total += rest;
        } else if (!closed[line]) {
          // Kept in order, smallest first.
          let at = open++;
          for (; at > 0 && (others[at - 1] ?? 0) > rest; at--) others[at] = others[at - 1] ?? 0;
          others[at] = rest;
        }
      }
      if (open < free) return;
      for (let i = 0; i < free; i++) total += others[i] ?? 0;
      if (total < best) best = total;
    },
    { cover: (cell) => enter(cell, 1), uncover: (cell) => enter(cell, -1) },
  );
  return best;
}
