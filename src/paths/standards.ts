import { combine } from './fold';
import { childrenOf, type Node } from './node';
import { taken } from './presence';
import { least, most } from './semiring';

/** How often a standard is met on a way: the fewest and the most times over all ways. */
export interface Times {
  least: number;
  most: number;
}

/** Keys to times; a key that is not there is met on no way. */
type Table = Map<string, Times>;

/** What a code as written counts for: its own key and those of the wholes that it is a part of. */
export type Covers = (code: string) => readonly string[];

/**
 * For every standard the fewest and the most pieces of work that are aligned with it on one way: one pass from
 * the leaves up for all standards at once. Tables are sparse (absent means 0 and 0) and the smaller is merged
 * into the larger, so that the cost grows with the alignments written, not with standards × steps.
 * @param open by node index, whether it has a way
 */
export function standardTimes(
  root: Node,
  open: readonly boolean[],
  covers: Covers,
): ReadonlyMap<string, Times> {
  if (!open[root.index]) return new Map();
  return tableOf(root, open, covers);
}

function tableOf(node: Node, open: readonly boolean[], covers: Covers): Table {
  switch (node.type) {
    case 'leaf':
      return add(meets(node.codes, covers, 1), meets(node.perhaps, covers, 0));
    case 'nothing':
      return meets(node.codes, covers, 1);
    case 'sequence': {
      let table: Table = new Map();
      for (const part of node.parts) table = add(table, tableOf(part, open, covers));
      return table;
    }
    case 'optional': {
      if (!open[node.of.index]) return new Map();
      const table = tableOf(node.of, open, covers);
      for (const times of table.values()) times.least = 0;
      return table;
    }
    default:
      return chosen(node, open, covers);
  }
}

/** One piece of work counts once for a standard, however many of its codes cover it. */
function meets(codes: readonly string[], covers: Covers, atLeast: number): Table {
  const table: Table = new Map();
  for (const code of codes) for (const key of covers(code)) table.set(key, { least: atLeast, most: 1 });
  return table;
}

function add(a: Table, b: Table): Table {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  for (const [key, times] of small) {
    const known = large.get(key);
    if (!known) large.set(key, times);
    else {
      known.least += times.least;
      known.most += times.most;
    }
  }
  return large;
}

const ONCE: Readonly<Times> = { least: 1, most: 1 };

type Choice = Extract<Node, { type: 'choose' | 'points' | 'lines' }>;

function chosen(node: Choice, open: readonly boolean[], covers: Covers): Table {
  const children = childrenOf(node);
  const holders = new Map<string, Holder[]>();
  const hold = (key: string, holder: Holder): void => {
    const list = holders.get(key);
    if (list) list.push(holder);
    else holders.set(key, [holder]);
  };
  children.forEach((child, index) => {
    if (!open[child.index]) return;
    const single = child.type === 'leaf' && child.perhaps.length === 0 && child.codes.length === 1;
    if (single) {
      // The usual option, one activity with one code, needs no table of its own.
      for (const key of covers(child.codes[0] ?? '')) hold(key, { child: index, times: ONCE });
      return;
    }
    for (const [key, times] of tableOf(child, open, covers)) hold(key, { child: index, times });
  });
  const result: Table = new Map();
  const presence = taken(node, open);
  const takeable = children.filter((child) => open[child.index]).length;
  for (const [key, list] of holders) {
    const times = list.length === 1 ? fromOne(list, presence) : fromSeveral(node, list, takeable, open);
    if (times.most > 0) result.set(key, times);
  }
  return result;
}

interface Holder {
  readonly child: number;
  readonly times: Readonly<Times>;
}

/** Only one thing is aligned: it is enough to know whether every way and whether some way takes it. */
function fromOne(list: readonly Holder[], presence: ReturnType<typeof taken>): Times {
  const only = list[0];
  const on = only && presence[only.child];
  if (!only || !on?.some) return { least: 0, most: 0 };
  return { least: on.every ? only.times.least : 0, most: only.times.most };
}

function fromSeveral(
  node: Choice,
  list: readonly Holder[],
  takeable: number,
  open: readonly boolean[],
): Times {
  if (node.type === 'choose') return fromChoice(list, node.min, Math.min(node.max, takeable), takeable);
  const byChild = new Map(list.map(({ child, times }) => [child, times]));
  const worth = (which: keyof Times, closed: number): readonly number[] =>
    childrenOf(node).map((child, index) => (open[child.index] ? (byChild.get(index)?.[which] ?? 0) : closed));
  return {
    least: combine(least, node, worth('least', least.zero)),
    most: combine(most, node, worth('most', most.zero)),
  };
}

/** The least takes the smallest of the fewest options, the most the largest of the most options. */
function fromChoice(list: readonly Holder[], min: number, max: number, takeable: number): Times {
  const without = takeable - list.length;
  const smallest = list.map(({ times }) => times.least).sort((a, b) => a - b);
  const largest = list.map(({ times }) => times.most).sort((a, b) => b - a);
  return { least: sum(smallest, min - without), most: sum(largest, max) };
}

function sum(values: readonly number[], count: number): number {
  let result = 0;
  for (let i = 0; i < count && i < values.length; i++) result += values[i] ?? 0;
  return result;
}
