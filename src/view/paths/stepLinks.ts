import type { LessonDocument } from '../../model/document';
import type { ScoreEntry, Step } from '../../model/model';
import type { Span } from '../../model/text';
import type { Analysis } from '../../paths/analysis';
import { childrenOf, type Leaf, type Node, type Nothing, type Occurrence } from '../../paths/node';
import type { Way } from '../../paths/witness';
import { scoreText } from '../check';
import { plainOf, richText } from '../richText';
import type { Place } from '../view';
import type { Words } from '../words/words';
import type { StepLink, StepList, WayView } from './pathsView';

/** More than this of one way is not shown: nobody reads it, and a message stays small. */
const LONGEST_WAY = 1000;
/** More than this of one list is not shown. */
const LONGEST_LIST = 200;

/** Names what the path engine speaks of, and knows where it stands in the text. */
export class StepLinks {
  readonly #root: LessonDocument;
  #steps: Map<Node, { readonly occurrence: Occurrence; readonly step: Step }> | undefined;
  #scores: Map<string, Nothing> | undefined;

  constructor(
    readonly analysis: Analysis,
    readonly words: Words,
  ) {
    this.#root = analysis.lowered.document;
  }

  place({ start, end }: Span, document: LessonDocument = this.#root): Place {
    return document === this.#root ? { start, end } : { start, end, uri: document.uri };
  }

  step(step: Step, document: LessonDocument): StepLink {
    return this.#link(step.label, step.labelSpan, document);
  }

  leaf(leaf: Leaf): StepLink {
    return this.step(leaf.work, leaf.document);
  }

  leaves(leaves: readonly Leaf[]): StepList {
    return {
      count: leaves.length,
      steps: leaves.slice(0, LONGEST_LIST).map((leaf) => this.leaf(leaf)),
    };
  }

  way(key: string, way: Way): WayView {
    const nodes = [...new Set(way)];
    return {
      key,
      count: nodes.length,
      steps: nodes
        .slice(0, LONGEST_WAY)
        .flatMap((node) => (node.type === 'leaf' ? this.leaf(node) : (this.#score(node) ?? []))),
    };
  }

  /** A score by the name that the engine gives it: `check-id>=80`. */
  scoreNamed(name: string): StepLink | undefined {
    if (!this.#scores) {
      const scores = new Map<string, Nothing>();
      const visit = (node: Node): void => {
        if (node.type === 'nothing' && node.score !== undefined) scores.set(node.score, node);
        for (const child of childrenOf(node)) visit(child);
      };
      visit(this.analysis.lowered.root);
      this.#scores = scores;
    }
    const node = this.#scores.get(name);
    return node && this.#score(node);
  }

  /** The step that a node belongs to: its own, or the nearest one round it; undefined for the file itself. */
  around(node: Node): StepLink | undefined {
    for (let at: Node | undefined = node; at; at = at.parent) {
      const found = this.#stepOf(at);
      if (found) return this.step(found.step, found.occurrence.document);
    }
    return undefined;
  }

  #stepOf(node: Node): { readonly occurrence: Occurrence; readonly step: Step } | undefined {
    if (!this.#steps) {
      this.#steps = new Map();
      for (const occurrence of this.analysis.lowered.occurrences) {
        for (const [step, its] of occurrence.nodes) this.#steps.set(its, { occurrence, step });
      }
    }
    return this.#steps.get(node);
  }

  /** A score taken: the check's name with the words for the score, at the entry that says what it leads to. */
  #score(node: Nothing): StepLink | undefined {
    // The entry is a sequence that starts with the score; it stands in the choice of scores, next to the sitting.
    const entryNode = node.parent;
    const scores = entryNode?.parent;
    const sitting = scores?.parent && childrenOf(scores.parent)[0];
    if (!entryNode || scores?.type !== 'choose' || sitting?.type !== 'leaf') return undefined;
    const check = sitting.work;
    if (check.type !== 'check') return undefined;
    const entry = check.entries[scores.options.indexOf(entryNode)];
    if (!entry) return undefined;
    const label = this.words.paths.scored(nameOf(check.label), scoreText(check, entry, this.words));
    return { ...this.#link('', spanOfEntry(entry), sitting.document), label };
  }

  #link(label: string, span: Span, document: LessonDocument): StepLink {
    const link = { label: nameOf(label), place: this.place(span, document) };
    return document === this.#root ? link : { ...link, within: titleOf(document) };
  }
}

/** The words of a label, without its marks. */
export function nameOf(label: string): string {
  return plainOf(richText(label));
}

export function titleOf(document: LessonDocument): string {
  const title = document.lesson?.title?.value;
  return title === undefined ? (document.uri.split('/').at(-1) ?? document.uri) : nameOf(title);
}

function spanOfEntry(entry: ScoreEntry): Span {
  return entry.atLeast?.span ?? entry.span;
}
