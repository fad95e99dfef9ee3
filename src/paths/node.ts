import type { LessonDocument } from '../model/document';
import type { Activity, Check, ScoreEntry, Step } from '../model/model';
import type { LineSets } from './lineSets';

/**
 * A file lowered to what its ways are made of. Seven kinds of node are enough: everything that the format can
 * say about choosing is one of them (see lower.ts). Nodes form a tree; an included file is lowered once for
 * every place that includes it.
 */
export type Node = Leaf | Nothing | Sequence | Optional | Choose | Points | Lines;

interface Common {
  /** Its number among the file's nodes: for tables, and for the order of work in a way, which is file order. */
  readonly index: number;
  parent: Node | undefined;
}

/** One activity or the sitting of one check. */
export interface Leaf extends Common {
  readonly type: 'leaf';
  readonly work: Activity | Check;
  /** As `paths --json` names it: `cell-a`, or `include-id/cell-a`. */
  readonly name: string;
  /** The file that the work stands in. */
  readonly document: LessonDocument;
  /** Minutes at the least and at the longest; 0 where none are given. */
  readonly least: number;
  readonly longest: number;
  /** Codes as written that the work is aligned with, where it counts for them on every way that takes it. */
  readonly codes: readonly string[];
  /** Codes that count in the most only: a pre-test of which nobody says what a good score opens. */
  readonly perhaps: readonly string[];
}

/** A free square, or a score that leads to nothing more: one way, no work. */
export interface Nothing extends Common {
  readonly type: 'nothing';
  /** Codes that a pre-test counts for when this score is reached. */
  readonly codes: readonly string[];
  /** `check-id>=at-least`, where this stands for a score taken. */
  readonly score: string | undefined;
  /** True where something stands that has no meaning: a missing include, a step without its word. */
  readonly gap: boolean;
}

/** All of them, in any order that the author allows. */
export interface Sequence extends Common {
  readonly type: 'sequence';
  readonly parts: readonly Node[];
  /** Parts are done in this order. */
  readonly fixed: boolean;
}

/** Work that may be left: nothing in the least, its largest in the most. */
export interface Optional extends Common {
  readonly type: 'optional';
  readonly of: Node;
  /** How often its minutes count in the most: the times of a retry, 1 for `should` and `aspire`. */
  readonly times: number;
  readonly retry: boolean;
  /** Minutes that each time adds at the longest: sitting the check again. */
  readonly extra: number;
}

/** Any `min` to `max` of the options, each set once. */
export interface Choose extends Common {
  readonly type: 'choose';
  readonly options: readonly Node[];
  readonly min: number;
  readonly max: number;
  /** The choice is a score: nobody chooses it. */
  readonly scores: boolean;
}

/** Sets of squares by their points. */
export interface Points extends Common {
  readonly type: 'points';
  readonly squares: readonly Node[];
  /** Whole numbers from 0, one for each square. */
  readonly points: readonly number[];
  /** What is left to reach after the compulsory squares. */
  readonly target: number;
  readonly exactly: boolean;
}

/** Sets of `count` different lines; a square that two lines share is done once. */
export interface Lines extends Common, LineSets {
  readonly type: 'lines';
  readonly cells: readonly Node[];
}

/** The nodes of one file and where its steps came to stand. */
export interface Lowered {
  readonly document: LessonDocument;
  readonly root: Node;
  /** In file order, those of included files at the place of their include. */
  readonly leaves: readonly Leaf[];
  /** How many nodes there are. */
  readonly size: number;
  /** The file itself first. */
  readonly occurrences: readonly Occurrence[];
  /** Entries of this file's checks with the node that each became. */
  readonly entryOf: ReadonlyMap<ScoreEntry, Node>;
  /** False where something has no meaning (a missing or circular include, a broken shape): no way can be told. */
  readonly complete: boolean;
}

/** One time that a file stands in the tree: itself, or an include of it. */
export interface Occurrence {
  readonly document: LessonDocument;
  /** '' for the file itself, else `include-id/`. */
  readonly prefix: string;
  /** The node that each step became; for an optional one the node inside. */
  readonly nodes: ReadonlyMap<Step, Node>;
  /** What each included file of this one became. */
  readonly includes: ReadonlyMap<Step, Occurrence>;
}

/** Work, scores and gaps inside a node, in file order. */
export function leavesIn(node: Node): readonly (Leaf | Nothing)[] {
  const found: (Leaf | Nothing)[] = [];
  const visit = (at: Node): void => {
    if (at.type === 'leaf' || at.type === 'nothing') found.push(at);
    else for (const child of childrenOf(at)) visit(child);
  };
  visit(node);
  return found;
}

export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'leaf':
    case 'nothing':
      return [];
    case 'sequence':
      return node.parts;
    case 'optional':
      return [node.of];
    case 'choose':
      return node.options;
    case 'points':
      return node.squares;
    case 'lines':
      return node.cells;
  }
}
