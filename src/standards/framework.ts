/**
 * What the rest of the project may ask of a set of standards. One implementation a framework, bundled or
 * imported; everything here is plain data or a pure question, so that it runs in a web worker as well.
 */

/**
 * A code in canonical form, `framework:code`. Two spellings mean the same standard exactly when their keys are
 * equal. A code that no framework claims has an empty framework: `:MY CODE 1`.
 */
export type Key = `${string}:${string}`;

/** How much of a grade's time a cluster is meant to get. */
export type Emphasis = 'major' | 'supporting' | 'additional';

/** `domain` without a grade is a domain across grades; a `part` is a lettered piece of a standard. */
export type StandardKind = 'practice' | 'grade' | 'category' | 'domain' | 'cluster' | 'standard' | 'part';

/** A code with the name that its owner gives it. */
export interface Named {
  readonly key: Key;
  readonly code: string;
  readonly name: string;
}

export interface Standard {
  readonly key: Key;
  readonly framework: string;
  /** The canonical spelling, without the framework: `3.NF.A.1`. */
  readonly code: string;
  readonly kind: StandardKind;
  /** `K`, `1` … `12`; empty where the standard belongs to no grade. */
  readonly grades: readonly string[];
  /** High school mathematics: the conceptual category. */
  readonly category: Named | undefined;
  readonly domain: Named | undefined;
  /** The cluster's code; its heading is the owner's sentence and is not bundled. */
  readonly cluster: { readonly key: Key; readonly code: string } | undefined;
  readonly emphasis: Emphasis | undefined;
  /** The owner's identifier (GUID), in lower case without dashes. */
  readonly identifier: string | undefined;
  /** What a student does, in our own words, never the official sentence. */
  readonly summary: string | undefined;
}

/** What a framework makes of a code in some spelling. */
export interface ParsedCode {
  readonly key: Key;
  /** The canonical spelling. */
  readonly code: string;
  /** False where the code has the framework's form and no such standard exists. */
  readonly known: boolean;
}

export interface CompletionOptions {
  /** The grades of the file; their standards come first, then those of the nearest grades. */
  readonly grades?: readonly string[];
  /** At most this many; all of them when left out. */
  readonly limit?: number;
}

export interface CodeCompletion {
  readonly key: Key;
  readonly code: string;
  /** One line in plain words: grade, domain, emphasis. */
  readonly detail: string;
}

/** What the owner of a framework wants said, and where the whole of it stands. */
export interface Notice {
  /** The notice's own name. */
  readonly name: string;
  readonly url: string;
  /** One or two sentences of ours. */
  readonly text: string;
}

/** What is known about a framework before anything of it is read. */
export interface FrameworkInfo {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly notice: Notice;
  /** What may stand before the colon of a qualified code, in lower case; the id first. */
  readonly qualifiers: readonly string[];
  /** Beginnings of the words for its subjects, in lower case: `math` for Mathematics, Maths, Math. */
  readonly subjects: readonly string[];
}

export interface Framework extends FrameworkInfo {
  /** The edition. */
  readonly version: string;
  /** Every key, in the owner's order. */
  readonly keys: readonly Key[];
  /**
   * The canonical form of any usual spelling; undefined where the text does not have this framework's form.
   * `named` says that the author named the framework, so that spellings too short to stand alone count as well.
   */
  parse(code: string, named?: boolean): ParsedCode | undefined;
  get(key: Key): Standard | undefined;
  /** What work on this standard counts for: itself, then its whole, cluster, domain and so on upwards. */
  covers(key: Key): readonly Key[];
  /** The address of the owner's page. */
  officialPage(key: Key): string | undefined;
  /** The standards that usually come before this one. */
  buildsOn(key: Key): readonly Key[];
  /** The standards that this one leads to. */
  builtOnBy(key: Key): readonly Key[];
  /** The standards that go together with this one, in no order of teaching. */
  related(key: Key): readonly Key[];
  /** Codes that start with what is typed, in any spelling; all of them for an empty prefix. */
  complete(prefix: string, options?: CompletionOptions): readonly CodeCompletion[];
  /** Up to `count` known standards with nearly this spelling, the likeliest first; often none. */
  nearest(code: string, count: number): readonly Key[];
}
