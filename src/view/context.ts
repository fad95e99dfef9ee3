import type { LessonDocument } from '../model/document';
import type { LessonModel, Priority, Step } from '../model/model';
import type { Span } from '../model/text';
import type { Project } from '../workspace/project';
import { richText } from './richText';
import type { FindingView, NamedWord, Place, PriorityView, RichText } from './view';
import type { Words } from './words/words';

/** The most cards on one page. Files that include each other twice over multiply; a browser must not. */
const MOST_CARDS = 4000;

interface Anchor {
  readonly span: Span;
  readonly findings: FindingView[];
}

/** What the whole page shares while it is put together. */
export class PageContext {
  readonly #keys = new Set<string>();
  readonly #anchors: Anchor[] = [];
  #cards = 0;

  constructor(
    readonly project: Project,
    readonly root: LessonDocument,
    readonly words: Words,
    readonly priorityNames: ReadonlyMap<Priority, string>,
  ) {}

  /** A key that nothing else on the page has. */
  key(wanted: string): string {
    let key = wanted;
    for (let number = 2; this.#keys.has(key); number++) key = `${wanted}~${number}`;
    this.#keys.add(key);
    return key;
  }

  /** Counts a card; false once the page is full. */
  takeCard(): boolean {
    return ++this.#cards <= MOST_CARDS;
  }

  get isFull(): boolean {
    return this.#cards >= MOST_CARDS;
  }

  /** Where findings about a stretch of the file on show will be put. */
  anchor(span: Span): readonly FindingView[] {
    const findings: FindingView[] = [];
    this.#anchors.push({ span, findings });
    return findings;
  }

  /** Puts each finding on the smallest card that it is about; returns those about none. */
  attach(findings: readonly FindingView[]): readonly FindingView[] {
    return findings.filter((finding) => {
      const { start } = finding.place;
      let best: Anchor | undefined;
      for (const anchor of this.#anchors) {
        if (anchor.span.start > start || anchor.span.end < start) continue;
        if (!best || anchor.span.end - anchor.span.start < best.span.end - best.span.start) best = anchor;
      }
      best?.findings.push(finding);
      return best === undefined;
    });
  }
}

/** One file of the page: the one on show, or one that it includes. */
export class FileContext {
  readonly #hasOptional: boolean;

  constructor(
    readonly page: PageContext,
    readonly document: LessonDocument,
    readonly lesson: LessonModel,
    /** Ids of the includes that lead here, each with a slash behind it. */
    readonly prefix: string,
    /** The files that lead here, this one last. */
    readonly chain: readonly string[],
  ) {
    this.#hasOptional = lesson.allSteps.some((step) => step.optional);
  }

  get words(): Words {
    return this.page.words;
  }

  get isRoot(): boolean {
    return this.document === this.page.root;
  }

  place({ start, end }: Span): Place {
    return this.isRoot ? { start, end } : { start, end, uri: this.document.uri };
  }

  findings(span: Span): readonly FindingView[] {
    return this.isRoot && this.chain.length === 1 ? this.page.anchor(span) : [];
  }

  /** The priority of a step of a sequence; nothing in a file where all are a must. */
  priority(step: Step): PriorityView | undefined {
    const key = step.priority?.value ?? 'must';
    if (step.role !== 'step' || !this.#hasOptional) return undefined;
    // After a check there is no telling before whether a step will be anybody's.
    if (key === 'must' && step.parent?.type === 'check') return undefined;
    return {
      key,
      name: this.page.priorityNames.get(key) ?? this.words.priorities[key],
      optional: step.optional,
    };
  }
}

/** A word of the format as students read it; an author's own word as it is. */
export function named(words: Readonly<Record<string, string>>, key: string): NamedWord {
  return { key, word: (Object.hasOwn(words, key) ? words[key] : undefined) ?? key };
}

export function rich(texts: readonly string[]): readonly RichText[] {
  return texts.map(richText);
}
