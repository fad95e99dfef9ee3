import type { LessonDocument } from '../model/document';
import type { CurriculumModel, Learner, Step } from '../model/model';
import type { Key } from '../standards/framework';
import type { Project } from '../workspace/project';
import { countWays, type LearnerFacts, learnerFacts } from './learners';
import { lower } from './lower';
import { classMinutesOf, isOnlyAtHome, type MinutesFacts, minutesOf, unknownMinutes } from './minutes';
import { type Leaf, type Lowered, leavesIn, type Node } from './node';
import { type Stuck, stuckSteps } from './prerequisites';
import { type On, openNodes, presence } from './presence';
import { standardTimes, type Times } from './standards';
import { cheapestWay, type Way } from './witness';

/** How codes are compared; the standards behind `src/standards/codes.ts` have this form. */
export interface Codes {
  /** The canonical key of a code as written. */
  resolve(code: string): { readonly key: Key };
  /** The keys that work on this one counts for, itself first. */
  covers(key: Key): readonly Key[];
}

/** What is known of one code of a file. */
export interface StandardFacts {
  /** In the file's own first spelling. */
  readonly code: string;
  readonly key: Key;
  readonly target: boolean;
  /** Fewest and most pieces of work aligned with it on one way; null where there is no way. */
  readonly least: number | null;
  readonly most: number | null;
  readonly guaranteed: boolean;
}

/** What is known of one part of a file. */
export interface NodeFacts {
  readonly ways: bigint;
  readonly minutes: MinutesFacts;
  /** Something in it says no minutes: they are lower bounds. */
  readonly unknown: boolean;
  /** False where something in it has no meaning: then none of this may be told. */
  readonly complete: boolean;
}

/**
 * What every student can and must do in a file. Each answer is computed when it is first asked for, by one fold
 * over the lowered tree (format.md, "Ways"), and kept.
 */
export class Analysis {
  readonly lowered: Lowered;
  readonly #codes: Codes;
  readonly #curriculum: CurriculumModel | undefined;
  readonly #nodeFacts = new WeakMap<Node, NodeFacts>();
  readonly #covered = new Map<string, readonly Key[]>();
  #open: readonly boolean[] | undefined;
  #ways: bigint | undefined;
  #minutes: MinutesFacts | undefined;
  #classMinutes: Pick<MinutesFacts, 'least' | 'longest'> | undefined;
  #times: ReadonlyMap<string, Times> | undefined;
  #on: readonly On[] | undefined;
  #stuck: readonly Stuck[] | undefined;
  #learners: readonly LearnerFacts[] | undefined;
  #standards: readonly StandardFacts[] | undefined;

  constructor(lowered: Lowered, codes: Codes, curriculum: CurriculumModel | undefined) {
    this.lowered = lowered;
    this.#codes = codes;
    this.#curriculum = curriculum;
  }

  /** False where something of the file has no meaning: then nothing may be said about all ways. */
  get complete(): boolean {
    return this.lowered.complete;
  }

  /** By node index, whether the node has a way of its own. */
  get open(): readonly boolean[] {
    this.#open ??= openNodes(this.lowered.root);
    return this.#open;
  }

  get hasWay(): boolean {
    return this.open[this.lowered.root.index] === true;
  }

  /** The exact number of ways. */
  get ways(): bigint {
    this.#ways ??= countWays(this.lowered.root);
    return this.#ways;
  }

  get minutes(): MinutesFacts {
    this.#minutes ??= minutesOf(this.lowered.root);
    return this.#minutes;
  }

  /** Pieces of work that say nothing about their minutes: with any, all minutes are lower bounds. */
  get unknownMinutes(): number {
    return unknownMinutes(this.lowered.leaves);
  }

  /** The time there is in class, in minutes; null where the file does not say. */
  get classTime(): number | null {
    const time = this.lowered.document.lesson?.classTime;
    const minutes = time?.minutes ?? this.#curriculum?.periodMinutes;
    return time && minutes !== undefined ? time.sessions * minutes : null;
  }

  /** The minutes of required work, without what is placed at home alone: what class time is compared with. */
  get classMinutes(): Pick<MinutesFacts, 'least' | 'longest'> {
    this.#classMinutes ??= this.lowered.leaves.some(isOnlyAtHome)
      ? classMinutesOf(this.lowered.root)
      : this.minutes;
    return this.#classMinutes;
  }

  /** By node index, on which ways the node is. */
  get on(): readonly On[] {
    this.#on ??= presence(this.lowered.root, this.open);
    return this.#on;
  }

  onOf(node: Node): On {
    return this.on[node.index] ?? 'none';
  }

  /** The node that a step of the file itself became; undefined for one that stands nowhere. */
  nodeOf(step: Step): Node | undefined {
    return this.lowered.occurrences[0]?.nodes.get(step);
  }

  /** The ways and minutes of one node, as if it were required. */
  at(node: Node): NodeFacts {
    let facts = this.#nodeFacts.get(node);
    if (!facts) {
      const ends = leavesIn(node);
      facts = {
        ways: countWays(node),
        minutes: minutesOf(node),
        unknown: ends.some((end) => end.type === 'leaf' && end.work.minutes === undefined),
        complete: !ends.some((end) => end.type === 'nothing' && end.gap),
      };
      this.#nodeFacts.set(node, facts);
    }
    return facts;
  }

  /** Steps that some student reaches without what they wait for; empty where there is no way. */
  get stuck(): readonly Stuck[] {
    this.#stuck ??= stuckSteps(this.lowered, this.open, this.on);
    return this.#stuck;
  }

  get learners(): readonly LearnerFacts[] {
    const learners = this.#learnersOf();
    this.#learners ??= learners.length === 0 ? [] : learnerFacts(this.lowered, learners, this.ways);
    return this.#learners;
  }

  /** The targets in header order, then every other code in order of first use; equal ones once. */
  get standards(): readonly StandardFacts[] {
    this.#standards ??= this.#standardFacts();
    return this.#standards;
  }

  /** The standards that work on a code, as written, counts for. */
  coversOf(code: string): readonly Key[] {
    let keys = this.#covered.get(code);
    if (!keys) {
      keys = this.#codes.covers(this.#codes.resolve(code).key);
      this.#covered.set(code, keys);
    }
    return keys;
  }

  /**
   * A way that never meets a standard, unless it is guaranteed; `onlyOpen`: every such way has open work.
   * @param aligning one more piece of work that is taken for aligned with it
   */
  missing(key: Key, aligning?: Leaf): { readonly way: Way; readonly onlyOpen: boolean } | undefined {
    const meets = (codes: readonly string[]): boolean =>
      codes.some((code) => this.coversOf(code).includes(key));
    // One unit for open work without standards, far more for each piece of aligned work.
    const aligned = this.lowered.size + 1;
    const found = cheapestWay(this.lowered.root, (node) => {
      if (node.type === 'nothing') return meets(node.codes) ? aligned : 0;
      if (node.type !== 'leaf') return 0;
      if (node === aligning || meets(node.codes)) return aligned;
      return node.work.type === 'activity' && node.work.open && node.codes.length === 0 ? 1 : 0;
    });
    return found && found.cost < aligned ? { way: found.way, onlyOpen: found.cost >= 1 } : undefined;
  }

  /** A way on which a step is reached without what it waits for. */
  stuckWay(stuck: Stuck): Way | undefined {
    const much = this.lowered.size + 1;
    const had = this.#having(stuck.waitsFor);
    const found = cheapestWay(this.lowered.root, (node) => {
      if (node === stuck.node) return -much * much;
      return node === had ? much : 0;
    });
    return found?.way;
  }

  /** What a way has to take in order to have a node: the node, or the optional work that offers it. */
  #having(node: Node): Node | undefined {
    let having: Node | undefined = node;
    for (let at: Node | undefined = node; at; at = at.parent) {
      if (at.type !== 'optional') continue;
      // A second chance offers nothing to the work outside it.
      if (at.retry) return undefined;
      having = this.onOf(node) === 'none' ? undefined : at;
    }
    return having;
  }

  /** A way with the least minutes, or with the longest. */
  extremeWay(which: 'least' | 'longest'): Way | undefined {
    return cheapestWay(this.lowered.root, (node) => {
      if (node.type !== 'leaf') return 0;
      return which === 'least' ? node.least : -node.longest;
    })?.way;
  }

  /** A way with the least minutes in class, or with the longest. */
  extremeClassWay(which: 'least' | 'longest'): Way | undefined {
    return cheapestWay(this.lowered.root, (node) => {
      if (node.type !== 'leaf' || isOnlyAtHome(node)) return 0;
      return which === 'least' ? node.least : -node.longest;
    })?.way;
  }

  /** A way that a learner cannot go, with as little of what blocks them as there is. */
  leastBlockedWay(facts: LearnerFacts): Way | undefined {
    const blocked = new Set<Node>(facts.blocked);
    return cheapestWay(this.lowered.root, (node) => (blocked.has(node) ? 1 : 0))?.way;
  }

  #learnersOf(): readonly Learner[] {
    return this.#curriculum?.learners ?? [];
  }

  #standardFacts(): readonly StandardFacts[] {
    this.#times ??= standardTimes(this.lowered.root, this.open, (code) => this.coversOf(code));
    const facts = new Map<Key, StandardFacts>();
    const tell = (code: string, target: boolean): void => {
      const { key } = this.#codes.resolve(code);
      if (facts.has(key)) return;
      const times = this.#times?.get(key) ?? { least: 0, most: 0 };
      facts.set(key, {
        code,
        key,
        target,
        least: this.hasWay ? times.least : null,
        most: this.hasWay ? times.most : null,
        guaranteed: this.hasWay && times.least >= 1,
      });
    };
    for (const code of this.lowered.document.lesson?.standards ?? []) tell(code.value, true);
    for (const leaf of this.lowered.leaves) for (const code of leaf.work.standards) tell(code.value, false);
    return [...facts.values()];
  }
}

/** Analyses a playlist or a board with all that it includes; undefined for a curriculum. */
export function analyse(document: LessonDocument, project: Project, codes: Codes): Analysis | undefined {
  const lowered = lower(document, project);
  return lowered && new Analysis(lowered, codes, project.curriculumOf(document)?.model);
}
