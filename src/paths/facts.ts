import type { LessonDocument } from '../model/document';
import { CodeResolver } from '../standards/codes';
import type { Key } from '../standards/framework';
import { StandardsRegistry } from '../standards/registry';
import type { Project } from '../workspace/project';
import { type Analysis, analyse } from './analysis';

/** More preferences of frameworks than this are not kept. */
const MOST_RESOLVERS = 100;

interface Kept {
  readonly analysis: Analysis;
  readonly curriculum: LessonDocument | undefined;
  /** How many frameworks were loaded: with another one, codes may mean something else. */
  readonly loaded: number;
}

/**
 * What is known about the files of a project beyond their text: what codes mean, and what every student can and
 * must do. Answers are kept until the file, something that it includes, its curriculum or the frameworks change.
 */
export class Facts {
  readonly #analyses = new WeakMap<LessonDocument, Kept>();
  readonly #resolvers = new Map<string, CodeResolver>();
  #loaded = 0;

  /** @param standards the frameworks at hand; without any, codes are compared by their letters */
  constructor(
    readonly project: Project,
    readonly standards: StandardsRegistry = new StandardsRegistry([], () => {}),
  ) {
    standards.onDidLoad(() => {
      this.#loaded++;
    });
  }

  /** What codes of a file mean, with the frameworks that its curriculum prefers. */
  codesOf(document: LessonDocument): CodeResolver {
    const own = document.curriculum ?? this.project.curriculumOf(document)?.model;
    const frameworks = own?.frameworks.map(({ value }) => value) ?? [];
    const name = frameworks.join('\n');
    let resolver = this.#resolvers.get(name);
    if (!resolver) {
      if (this.#resolvers.size > MOST_RESOLVERS) this.#resolvers.clear();
      resolver = new CodeResolver(this.standards, frameworks);
      this.#resolvers.set(name, resolver);
    }
    return resolver;
  }

  /** The analysis of a playlist or a board; undefined for a curriculum. */
  analysis(document: LessonDocument): Analysis | undefined {
    const kept = this.#analyses.get(document);
    if (kept && this.#holds(kept, document)) return kept.analysis;
    const codes = this.codesOf(document);
    const analysis = analyse(document, this.project, {
      resolve: (code) => codes.resolve(code),
      covers: (key) => this.#covers(key),
    });
    if (!analysis) return undefined;
    const curriculum = this.project.curriculumOf(document)?.document;
    this.#analyses.set(document, { analysis, curriculum, loaded: this.#loaded });
    return analysis;
  }

  /** Of a code that no framework at hand claims, this much is plain: `SL.5.1a` is a part of `SL.5.1`. */
  #covers(key: Key): readonly Key[] {
    const covered = this.standards.covers(key);
    const whole = covered.length > 1 ? undefined : /^([^:]*:.*\d)[a-z]$/i.exec(key)?.[1];
    return whole === undefined || this.standards.of(key) ? covered : [key, keyFrom(whole)];
  }

  /** What is missing or circular may come right without any document here changing: that is looked up anew. */
  #holds(kept: Kept, document: LessonDocument): boolean {
    return (
      kept.loaded === this.#loaded &&
      kept.analysis.complete &&
      kept.curriculum === this.project.curriculumOf(document)?.document &&
      kept.analysis.lowered.occurrences.every(
        (occurrence) => this.project.document(occurrence.document.uri) === occurrence.document,
      )
    );
  }
}

function keyFrom(text: string): Key {
  const colon = text.indexOf(':');
  return `${text.slice(0, colon)}:${text.slice(colon + 1)}`;
}

const kept = new WeakMap<Project, Facts>();

/** The facts of a project without any framework of standards: kept, one for each project. */
export function factsWithoutStandards(project: Project): Facts {
  let facts = kept.get(project);
  if (!facts) {
    facts = new Facts(project);
    kept.set(project, facts);
  }
  return facts;
}
