import { fold } from './fold';
import type { Leaf, Node, Nothing } from './node';
import type { Semiring } from './semiring';

/** One concrete way: its required work and the scores taken, in file order. */
export type Way = readonly (Leaf | Nothing)[];

/** Pieces of a way, joined without copying; flattened once at the end. */
type Rope = Leaf | Nothing | { readonly left: Rope; readonly right: Rope } | undefined;

interface Priced {
  readonly cost: number;
  readonly rope: Rope;
}

const NONE: Priced = { cost: Number.POSITIVE_INFINITY, rope: undefined };
const EMPTY: Priced = { cost: 0, rope: undefined };

/** The least, together with a way that attains it: of two equal ones the first. */
const cheapest: Semiring<Priced> = {
  zero: NONE,
  one: EMPTY,
  plus: (a, b) => (b.cost < a.cost ? b : a),
  times: (a, b) =>
    a.cost === Number.POSITIVE_INFINITY || b.cost === Number.POSITIVE_INFINITY ? NONE : join(a, b),
  isZero: (value) => value.cost === Number.POSITIVE_INFINITY,
  elementary(values, highest) {
    const sorted = values.map((value, index) => ({ value, index }));
    sorted.sort((a, b) => a.value.cost - b.value.cost || a.index - b.index);
    const sums = [EMPTY];
    for (let n = 1; n <= highest; n++) sums.push(join(sums[n - 1] ?? NONE, sorted[n - 1]?.value ?? NONE));
    return sums;
  },
};

function join(a: Priced, b: Priced): Priced {
  const rope =
    a.rope === undefined ? b.rope : b.rope === undefined ? a.rope : { left: a.rope, right: b.rope };
  return { cost: a.cost + b.cost, rope };
}

/**
 * A way that costs least, and what it costs; undefined where there is no way.
 * @param cost what taking a node costs; below 0 for what the way should have
 */
export function cheapestWay(
  root: Node,
  cost: (node: Node) => number,
): { readonly way: Way; readonly cost: number } | undefined {
  const found = fold(root, {
    ring: cheapest,
    leaf: (leaf): Priced => ({ cost: 0, rope: leaf }),
    nothing: (node) => (node.score === undefined ? EMPTY : { cost: 0, rope: node }),
    taken(node, value) {
      const own = cost(node);
      return own === 0 || cheapest.isZero(value) ? value : { cost: value.cost + own, rope: value.rope };
    },
  });
  if (cheapest.isZero(found)) return undefined;
  return { way: flatten(found.rope), cost: found.cost };
}

function flatten(rope: Rope): Way {
  const way: (Leaf | Nothing)[] = [];
  const stack: Rope[] = [rope];
  while (stack.length > 0) {
    const top = stack.pop();
    if (!top) continue;
    if ('left' in top) stack.push(top.right, top.left);
    else way.push(top);
  }
  return way.sort((a, b) => a.index - b.index);
}

/** A way as reports write it: names of work, each once, and `check-id>=at-least` for a score. */
export function namesOf(way: Way): readonly string[] {
  return [...new Set(way.map((node) => (node.type === 'leaf' ? node.name : (node.score ?? ''))))];
}
