import { fold } from './fold';
import { linesPresence } from './lines';
import { childrenOf, type Leaf, type Node } from './node';
import { pointsPresence } from './points';
import { feasibility } from './semiring';

/** On how many of the ways something is. */
export type On = 'every' | 'some' | 'none';

/** For every node, by its index, whether it has a way of its own. */
export function openNodes(root: Node, blocked?: ReadonlySet<Leaf>): readonly boolean[] {
  const open: boolean[] = [];
  fold(root, { ring: feasibility, leaf: (leaf) => !blocked?.has(leaf) }, open);
  return open;
}

/** For each thing that a node chooses among, whether some of the node's ways take it and whether all do. */
export function taken(node: Node, open: readonly boolean[]): readonly { some: boolean; every: boolean }[] {
  const children = childrenOf(node);
  switch (node.type) {
    case 'choose': {
      const takeable = children.filter((child) => open[child.index]).length;
      const highest = Math.min(node.max, takeable);
      return children.map((child) => {
        const some = open[child.index] === true && highest >= 1 && highest >= node.min;
        return { some, every: some && node.min > takeable - 1 };
      });
    }
    case 'points':
      return pointsPresence(
        node,
        children.map((child) => open[child.index] === true),
      );
    case 'lines':
      return linesPresence(
        node,
        children.map((child) => open[child.index] === true),
      );
    default:
      return children.map((child) => ({
        some: open[child.index] === true,
        every: open[child.index] === true,
      }));
  }
}

/**
 * For every node, by its index, on which ways it is: a second pass, from the root down. Optional work and second
 * chances are on some way where what holds them is and where they have a way of their own.
 */
export function presence(root: Node, open: readonly boolean[]): readonly On[] {
  const on: On[] = [];
  const descend = (node: Node, here: On): void => {
    on[node.index] = here;
    const children = childrenOf(node);
    if (here === 'none') {
      for (const child of children) descend(child, 'none');
      return;
    }
    if (node.type === 'optional') {
      descend(node.of, open[node.of.index] ? 'some' : 'none');
      return;
    }
    const choices = taken(node, open);
    children.forEach((child, i) => {
      const choice = choices[i];
      if (!choice?.some) descend(child, 'none');
      else descend(child, here === 'every' && choice.every ? 'every' : 'some');
    });
  };
  descend(root, open[root.index] ? 'every' : 'none');
  return on;
}
