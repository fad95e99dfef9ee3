import { foldLines } from './lines';
import type { Choose, Leaf, Lines, Node, Nothing, Optional, Points, Sequence } from './node';
import { foldPoints } from './points';
import { choosing, product, type Semiring } from './semiring';

/** A question to the tree: a semiring, and what the ends of the tree are worth in it. */
export interface Question<T> {
  readonly ring: Semiring<T>;
  leaf(leaf: Leaf): T;
  /** One way without work; `ring.one` where absent. */
  nothing?(node: Nothing): T;
  /** What optional work adds; `ring.one` where absent: it is not required. */
  optional?(node: Optional, inside: () => T): T;
  /** Changes what a node is worth wherever it is taken. */
  taken?(node: Node, value: T): T;
}

/**
 * Answers a question in one pass from the leaves up: parts multiply, a choice is the sum over its sets.
 * Given `values`, keeps the answer of every node there, by the node's index.
 */
export function fold<T>(node: Node, question: Question<T>, values?: T[]): T {
  const bare = foldNode(node, question, values);
  const value = question.taken ? question.taken(node, bare) : bare;
  if (values) values[node.index] = value;
  return value;
}

function foldNode<T>(node: Node, question: Question<T>, values: T[] | undefined): T {
  const { ring } = question;
  const below = (child: Node): T => fold(child, question, values);
  switch (node.type) {
    case 'leaf':
      return question.leaf(node);
    case 'nothing':
      return question.nothing ? question.nothing(node) : ring.one;
    case 'optional':
      if (question.optional) return question.optional(node, () => below(node.of));
      // Not required, but kept for whoever asks about the inside.
      if (values) below(node.of);
      return ring.one;
    case 'sequence':
      return combine(ring, node, node.parts.map(below));
    case 'choose':
      return combine(ring, node, node.options.map(below));
    case 'points':
      return combine(ring, node, node.squares.map(below));
    case 'lines':
      return combine(ring, node, node.cells.map(below));
  }
}

/** What a node makes of the worth of its children, given in their order. */
export function combine<T>(
  ring: Semiring<T>,
  node: Sequence | Choose | Points | Lines,
  values: readonly T[],
): T {
  switch (node.type) {
    case 'sequence':
      return product(ring, values);
    case 'choose':
      return choosing(ring, openOnly(ring, values), node.min, node.max);
    case 'points':
      return foldPoints(ring, node, values);
    case 'lines':
      return foldLines(ring, node, values);
  }
}

/** Options without a way of their own cannot be chosen; without them the closed forms of a ring hold. */
function openOnly<T>(ring: Semiring<T>, values: readonly T[]): readonly T[] {
  return values.some((value) => ring.isZero(value)) ? values.filter((value) => !ring.isZero(value)) : values;
}
