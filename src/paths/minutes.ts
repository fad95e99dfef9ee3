import { fold } from './fold';
import type { Leaf, Node } from './node';
import { least, most } from './semiring';

/** Minutes over all ways; null where there is no way. */
export interface MinutesFacts {
  /** The required work at its least, on the shortest way. */
  readonly least: number | null;
  /** The required work at its longest, on the longest way. */
  readonly longest: number | null;
  /** The longest with all optional work and every second chance. */
  readonly most: number | null;
}

function leastMinutes(node: Node): number {
  return fold(node, { ring: least, leaf: (leaf) => leaf.least });
}

function longestMinutes(node: Node): number {
  return fold(node, { ring: most, leaf: (leaf) => leaf.longest });
}

/** A second chance adds its steps and sitting the check again, each time; optional work that cannot be done, 0. */
function mostMinutes(node: Node): number {
  return fold(node, {
    ring: most,
    leaf: (leaf) => leaf.longest,
    optional: (optional, inside) => {
      const value = inside();
      return most.isZero(value) ? 0 : optional.times * (value + optional.extra);
    },
  });
}

export function minutesOf(root: Node): MinutesFacts {
  const shortest = leastMinutes(root);
  if (least.isZero(shortest)) return { least: null, longest: null, most: null };
  return { least: shortest, longest: longestMinutes(root), most: mostMinutes(root) };
}

/** Work that is placed at home alone takes none of the time in class. */
export function isOnlyAtHome({ work }: Leaf): boolean {
  return work.type === 'activity' && work.place.length > 0 && work.place.every((place) => place === 'home');
}

/** The required work in class at its least on the shortest way, and at its longest on the longest; null without way. */
export function classMinutesOf(root: Node): Pick<MinutesFacts, 'least' | 'longest'> {
  const shortest = fold(root, { ring: least, leaf: (leaf) => (isOnlyAtHome(leaf) ? 0 : leaf.least) });
  if (least.isZero(shortest)) return { least: null, longest: null };
  const longest = fold(root, { ring: most, leaf: (leaf) => (isOnlyAtHome(leaf) ? 0 : leaf.longest) });
  return { least: shortest, longest };
}

/** How many pieces of work say nothing about their minutes. */
export function unknownMinutes(leaves: readonly Leaf[]): number {
  return leaves.filter((leaf) => leaf.work.minutes === undefined).length;
}
