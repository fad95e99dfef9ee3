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
 * the leaves up for all standards at once. Tables are sparse (absent means 0 and 0), so that the cost grows with
 * the alignments written, not with standards × steps.
 * @param open by node index, whether it has a way
 */
export function standardTimes(
  root: Node,
  open: readonly boolean[],
  covers: Covers,
): ReadonlyMap<string, Times> {
  const table: Table = new Map();
  if (open[root.index]) collect(root, table, open, covers);
  return table;
}

/** Adds what every way of a node brings to what is known of the things beside it. */
function collect(node: Node, into: Table, open: readonly boolean[], covers: Covers): void {
  switch (node.type) {
    case 'leaf':
      meet(node.codes, into, covers, 1);
      meet(node.perhaps, into, covers, 0);
      return;
    case 'nothing':
      meet(node.codes, into, covers, 1);
      return;
    case 'sequence':
      for (const part of node.parts) collect(part, into, open, covers);
      return;
    case 'optional': {
      if (!open[node.of.index]) return;
      const inside: Table = new Map();
      collect(node.of, inside, open, covers);
      for (const [key, times] of inside) add(into, key, 0, times.most);
      return;
    }
    default:
      for (const [key, times] of chosen(node, open, covers)) add(into, key, times.least, times.most);
  }
}

/** One piece of work counts once for a standard, however many of its codes cover it. */
function meet(codes: readonly string[], into: Table, covers: Covers, atLeast: number): void {
  if (codes.length === 1) for (const key of covers(codes[0] ?? '')) add(into, key, atLeast, 1);
  else if (codes.length > 1) for (const key of new Set(codes.flatMap(covers))) add(into, key, atLeast, 1);
}

function add(into: Table, key: string, atLeast: number, atMost: number): void {
  const known = into.get(key);
  if (!known) into.set(key, { least: atLeast, most: atMost });
  else {
    known.least += atLeast;
    known.most += atMost;
  }
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
    const table: Table = new Map();
    collect(child, table, open, covers);
    for (const [key, times] of table) hold(key, { child: index, times });
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
