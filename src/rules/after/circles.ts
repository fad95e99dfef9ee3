import type { LessonModel, Step } from '../../model/model';
import { placesOf, relationOf } from '../places';
import { type Wait, waitsOf } from '../waits';

/** Steps that wait for each other, so that none of them can ever start. */
export interface Circle {
  /** Every `after` that takes part, in file order. */
  readonly waits: readonly Wait[];
  /** A shortest round through them, beginning with the first of `waits`. */
  readonly round: readonly Wait[];
}

const kept = new WeakMap<LessonModel, readonly Circle[]>();

/**
 * All circles of a file, each once; kept for the model.
 *
 * Every step has a start and a finish. It starts after the start of what it is part of and after the finish of
 * what it waits for; it finishes after its start, and a part after all its steps that everyone does. Circles are
 * the strongly connected components of this graph (Tarjan, "Depth-first search and linear graph algorithms",
 * 1972), without recursion. The time is linear in steps and waits.
 */
export function circlesOf(lesson: LessonModel): readonly Circle[] {
  const known = kept.get(lesson);
  if (known) return known;
  const circles = find(lesson);
  kept.set(lesson, circles);
  return circles;
}

function find(lesson: LessonModel): readonly Circle[] {
  if (pointBack(lesson)) return [];
  const places = placesOf(lesson);
  const waits = waitsOf(lesson).filter(
    (wait) => wait.for && ['neighbours', 'apart'].includes(relationOf(places, wait.step, wait.for).type),
  );
  if (waits.length === 0) return [];
  const graph = graphOf(lesson, waits);
  const component = components(graph);
  const byComponent = new Map<number, Wait[]>();
  for (const wait of waits) {
    const from = component[graph.startOf(wait.step)];
    if (from === undefined || !wait.for || component[graph.finishOf(wait.for)] !== from) continue;
    const list = byComponent.get(from);
    if (list) list.push(wait);
    else byComponent.set(from, [wait]);
  }
  return [...byComponent.values()].flatMap((inside) => {
    const round = shortestRound(graph, component, inside);
    return round.length > 0 ? [{ waits: inside, round }] : [];
  });
}

/**
 * The usual case, told at a glance: everything waits for what ends before it begins, so that every edge of the
 * graph leads back in the text and no circle can close.
 */
function pointBack(lesson: LessonModel): boolean {
  for (const wait of waitsOf(lesson)) {
    if (wait.for && wait.for.span.end > wait.step.span.start) return false;
  }
  // What an alias repeats stands outside of what it is part of.
  return lesson.allSteps.every(
    ({ span, parent }) => !parent || (parent.span.start <= span.start && span.end <= parent.span.end),
  );
}

interface Graph {
  readonly size: number;
  /** Where each node leads, and by which wait, if it is one. */
  readonly edges: readonly (readonly { readonly to: number; readonly wait?: Wait }[])[];
  startOf(step: Step): number;
  finishOf(step: Step): number;
}

function graphOf(lesson: LessonModel, waits: readonly Wait[]): Graph {
  const numbers = new Map<Step, number>();
  for (const step of lesson.allSteps) numbers.set(step, numbers.size);
  const startOf = (step: Step): number => (numbers.get(step) ?? 0) * 2;
  const finishOf = (step: Step): number => startOf(step) + 1;
  const size = numbers.size * 2;
  const edges: { to: number; wait?: Wait }[][] = Array.from({ length: size }, () => []);
  for (const step of lesson.allSteps) {
    edges[finishOf(step)]?.push({ to: startOf(step) });
    const { parent } = step;
    if (parent && parent.type !== 'section') edges[startOf(step)]?.push({ to: startOf(parent) });
    if (parent?.type === 'part' && !step.optional) edges[finishOf(parent)]?.push({ to: finishOf(step) });
  }
  for (const wait of waits) {
    if (wait.for) edges[startOf(wait.step)]?.push({ to: finishOf(wait.for), wait });
  }
  return { size, edges, startOf, finishOf };
}

/** The number of the component of each node. */
function components(graph: Graph): readonly number[] {
  const order = new Array<number>(graph.size).fill(-1);
  const low = new Array<number>(graph.size).fill(0);
  const component = new Array<number>(graph.size).fill(-1);
  const waiting: number[] = [];
  const path: { readonly node: number; next: number }[] = [];
  let visited = 0;
  let found = 0;
  const enter = (node: number): void => {
    order[node] = low[node] = visited++;
    waiting.push(node);
    path.push({ node, next: 0 });
  };
  for (let root = 0; root < graph.size; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top;
      const edge = graph.edges[node]?.[top.next++];
      if (edge) {
        if (order[edge.to] === -1) enter(edge.to);
        else if (component[edge.to] === -1) low[node] = Math.min(low[node] ?? 0, order[edge.to] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
        component[member] = found;
        if (member === node) break;
      }
      found++;
    }
  }
  return component;
}

/** Breadth first from the first wait's step, inside its component, back to it. */
function shortestRound(graph: Graph, component: readonly number[], inside: readonly Wait[]): readonly Wait[] {
  const [first] = inside;
  if (!first?.for) return [];
  const home = graph.startOf(first.step);
  const begin = graph.finishOf(first.for);
  const cameBy = new Map<number, { readonly from: number; readonly wait: Wait | undefined }>();
  const queue = [begin];
  for (let at = 0; at < queue.length && !cameBy.has(home); at++) {
    const node = queue[at] ?? 0;
    for (const { to, wait } of graph.edges[node] ?? []) {
      if (component[to] !== component[home] || to === begin || cameBy.has(to)) continue;
      cameBy.set(to, { from: node, wait });
      queue.push(to);
    }
  }
  const round: Wait[] = [];
  for (let node = home; node !== begin; ) {
    const step = cameBy.get(node);
    if (!step) return [];
    if (step.wait) round.push(step.wait);
    node = step.from;
  }
  return [first, ...round.reverse()];
}
