import type { Step } from '../model/model';
import { combine } from './fold';
import { childrenOf, type Lowered, type Node, type Occurrence } from './node';
import type { On } from './presence';
import type { Semiring } from './semiring';

/** A required step that a student reaches without what it waits for. */
export interface Stuck {
  readonly occurrence: Occurrence;
  readonly step: Step;
  /** Where the `after` that leads here stands: this step's own, or that of an optional step in between. */
  readonly node: Node;
  readonly waitsFor: Node;
  /** The name of what is missing, as a report shows it. */
  readonly name: string;
  /** The chain of names from the step to what is missing, both left out. */
  readonly through: readonly string[];
}

/**
 * Sets of facts that one way can bring about, where a fact is "a is required on it" (1) or "x is on it" (2): the
 * bit 1 << s is set when some way has exactly the facts of s. Union is plus; times unites every pair. This is the
 * semiring of sets of reachable facts, for two facts at a time.
 */
type Facts = number;
const A = 1;
const X = 2;
const NO_WAY: Facts = 0;
const NEITHER: Facts = 1 << 0;

export const facts: Semiring<Facts> = {
  zero: NO_WAY,
  one: NEITHER,
  plus: (a, b) => a | b,
  times(a, b) {
    let result = NO_WAY;
    for (let s = 0; s < 4; s++) {
      if ((a & (1 << s)) === 0) continue;
      for (let t = 0; t < 4; t++) if ((b & (1 << t)) !== 0) result |= 1 << (s | t);
    }
    return result;
  },
  isZero: (value) => value === NO_WAY,
};

/** Looks at every `after`, and at what the optional steps that it names wait for in turn; each pair by itself. */
export function stuckSteps(lowered: Lowered, open: readonly boolean[], on: readonly On[]): readonly Stuck[] {
  if (!open[lowered.root.index]) return [];
  const stuck: Stuck[] = [];
  const prerequisites = new Prerequisites(lowered, open, on);
  for (const occurrence of lowered.occurrences) {
    for (const [step, node] of occurrence.nodes) {
      if (step.after.length > 0) stuck.push(...prerequisites.of(occurrence, step, node));
    }
  }
  return stuck.sort((a, b) => a.node.index - b.node.index || a.waitsFor.index - b.waitsFor.index);
}

/** What a name in an `after` leads to, inside an occurrence of its file. */
export function namedNode(
  occurrence: Occurrence,
  name: string,
): { readonly occurrence: Occurrence; readonly step: Step; readonly node: Node } | undefined {
  let here: Occurrence | undefined = occurrence;
  let step: Step | undefined;
  for (const part of name.includes('/') ? name.split('/') : [name]) {
    if (step) here = here?.includes.get(step);
    step = here?.document.lesson?.byId.get(part.trim());
    if (!here || !step) return undefined;
  }
  const node = step && here?.nodes.get(step);
  return here && step && node ? { occurrence: here, step, node } : undefined;
}

class Prerequisites {
  readonly #depth: number[] = [];

  constructor(
    readonly lowered: Lowered,
    readonly open: readonly boolean[],
    readonly on: readonly On[],
  ) {
    const descend = (node: Node, depth: number): void => {
      this.#depth[node.index] = depth;
      for (const child of childrenOf(node)) descend(child, depth + 1);
    };
    descend(lowered.root, 0);
  }

  of(occurrence: Occurrence, step: Step, node: Node): Stuck[] {
    // Work that may be left is never required of anybody.
    if (this.#optional(node, undefined)) return [];
    const stuck: Stuck[] = [];
    const seen = new Set<Node>([node]);
    const queue = step.after.map((name) => ({
      from: occurrence,
      name: name.value,
      through: [] as readonly string[],
    }));
    for (let next = queue.shift(); next; next = queue.shift()) {
      const target = namedNode(next.from, next.name);
      if (!target || seen.has(target.node)) continue;
      seen.add(target.node);
      const name = `${target.occurrence.prefix}${target.step.id}`;
      if (this.#missing(node, target.node)) {
        stuck.push({ occurrence, step, node, waitsFor: target.node, name, through: next.through });
      }
      if (!this.#optional(target.node, node)) continue;
      for (const further of target.step.after) {
        queue.push({ from: target.occurrence, name: further.value, through: [...next.through, name] });
      }
    }
    return stuck;
  }

  /** Whether something optional holds the node, without holding the other one too. */
  #optional(node: Node, other: Node | undefined): boolean {
    for (let at: Node | undefined = node; at; at = at.parent) {
      if (at.type === 'optional' && !(other && this.#holds(at, other))) return true;
    }
    return false;
  }

  #holds(outer: Node, inner: Node): boolean {
    let at: Node | undefined = inner;
    while (at && at !== outer) at = at.parent;
    return at === outer;
  }

  /** Whether some way requires `a` and does not have `x`: the facts climb from both to where they meet, then on. */
  #missing(a: Node, x: Node): boolean {
    // The usual case: everybody has it.
    if (this.on[x.index] === 'every' || this.#holds(a, x) || this.#holds(x, a)) return false;
    let left: Climb = { node: a, value: this.open[a.index] ? 1 << A : NO_WAY };
    let right: Climb = { node: x, value: this.open[x.index] ? 1 << X : NO_WAY };
    while (left.node.parent !== right.node.parent) {
      if (this.#at(left.node) >= this.#at(right.node)) left = this.#up([left], left.node.parent);
      else right = this.#up([right], right.node.parent);
    }
    let both = this.#up([left, right], left.node.parent);
    while (both.node.parent) both = this.#up([both], both.node.parent);
    return (both.value & (1 << A)) !== 0;
  }

  #at(node: Node): number {
    return this.#depth[node.index] ?? 0;
  }

  /** What the parent of one node or two is worth, its other children being merely open or closed. */
  #up(from: readonly Climb[], parent: Node | undefined): Climb {
    if (!parent) throw new Error('two nodes of one tree have no parent in common');
    const worth = (child: Node): Facts => {
      const climbed = from.find(({ node }) => node === child);
      return climbed ? climbed.value : this.open[child.index] ? NEITHER : NO_WAY;
    };
    switch (parent.type) {
      case 'leaf':
      case 'nothing':
        throw new Error('a node without children is a parent');
      case 'optional': {
        // Not required; but optional work that a student can do is there to be waited for. A second chance is not.
        const has = [1 << X, 1 << (A | X)].some((bit) => (worth(parent.of) & bit) !== 0);
        return { node: parent, value: has && !parent.retry ? 1 << X : NEITHER };
      }
      case 'sequence':
        if (!this.open[parent.index]) return { node: parent, value: NO_WAY };
        // Every other part is open where the sequence is.
        return {
          node: parent,
          value: from.reduce((value, climbed) => facts.times(value, climbed.value), facts.one),
        };
      case 'choose':
        return { node: parent, value: this.#choose(parent, from) };
      default:
        return { node: parent, value: combine(facts, parent, childrenOf(parent).map(worth)) };
    }
  }

  /** As the recurrence would say, by counting the open options besides. */
  #choose(parent: Extract<Node, { type: 'choose' }>, from: readonly Climb[]): Facts {
    const others = this.#openOptions(parent) - from.filter(({ node }) => this.open[node.index]).length;
    let result = NO_WAY;
    for (let subset = 0; subset < 1 << from.length; subset++) {
      const chosen = from.filter((_, i) => (subset & (1 << i)) !== 0);
      const fewest = Math.max(0, parent.min - chosen.length);
      if (chosen.length > parent.max || fewest > Math.min(others, parent.max - chosen.length)) continue;
      result |= chosen.reduce((value, climbed) => facts.times(value, climbed.value), facts.one);
    }
    return result;
  }

  readonly #counts = new Map<Node, number>();

  #openOptions(parent: Extract<Node, { type: 'choose' }>): number {
    const known = this.#counts.get(parent);
    if (known !== undefined) return known;
    const count = parent.options.filter((option) => this.open[option.index]).length;
    this.#counts.set(parent, count);
    return count;
  }
}

interface Climb {
  readonly node: Node;
  readonly value: Facts;
}
