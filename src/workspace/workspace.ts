import { LessonDocument } from '../model/document';
import { type Kind, kindOf } from '../model/kind';
import type { CurriculumModel } from '../model/model';
import type { FileAccess } from './files';
import { folderOf, follow, isInside, normalise, relativePath } from './paths';
import type { Project, Resolution } from './project';

type Entry =
  | { readonly type: 'document'; readonly document: LessonDocument }
  | { readonly type: 'other' }
  | { readonly type: 'missing' }
  | { readonly type: 'unreadable'; readonly reason: string };

const CURRICULUM_NAMES = ['curriculum.yaml', 'curriculum.yml'];

/**
 * The set of documents: what the editor has open, laid over what is on disk. Files are read once and kept until
 * the host says that they changed. After every change it tells which documents must be looked at anew.
 */
export class Workspace implements Project {
  readonly #entries = new Map<string, Entry>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #open = new Set<string>();
  #roots: readonly string[];
  #sorted: readonly LessonDocument[] | undefined;
  /** Kept with every change, so that reading n files costs n steps: who includes what, and who has which id. */
  readonly #includers = new Index();
  readonly #ids = new Index();

  /** @param roots the folders that are open; a file outside all of them has its own folder for a root */
  constructor(
    readonly files: FileAccess,
    roots: readonly string[] = [],
  ) {
    this.#roots = roots.map(normalise);
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  setRoots(roots: readonly string[]): void {
    this.#roots = roots.map(normalise);
    // Paths may lead elsewhere now.
    for (const [key, entry] of this.#entries) this.#enter(key, entry);
  }

  // ---- what the editor has open -------------------------------------------------------------------------

  /**
   * Puts an editor's text in the place of the file's. `kind` is the language id that the editor chose, where it
   * is one of ours.
   * @returns the documents to look at anew, the opened one first
   */
  async edit(uri: string, text: string, version: number, kind?: Kind): Promise<readonly string[]> {
    const key = normalise(uri);
    const before = this.#affected(key);
    this.#open.add(key);
    const real = kind ?? kindOf(key, text);
    const old = this.document(key);
    this.#put(
      key,
      real
        ? { type: 'document', document: new LessonDocument(key, real, text, version, old?.includeIds, old) }
        : { type: 'other' },
    );
    await this.load(key);
    return union([key], before, this.#affected(key));
  }

  /** The editor let go of a file: what is on disk counts again. */
  async close(uri: string): Promise<readonly string[]> {
    const key = normalise(uri);
    this.#open.delete(key);
    return this.refresh(key);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(normalise(uri));
  }

  // ---- what is on disk ----------------------------------------------------------------------------------

  /**
   * A file was made, changed or deleted on disk. Nothing happens to one that is open in an editor.
   * @returns the documents to look at anew
   */
  async refresh(uri: string): Promise<readonly string[]> {
    const key = normalise(uri);
    if (this.#open.has(key)) return [];
    const before = this.#affected(key);
    this.#entries.delete(key);
    this.#enter(key, undefined);
    await this.load(key);
    return union(before, this.#affected(key));
  }

  /**
   * Reads every file below the roots, and what they include.
   * @param onFile called after each file with how many are done and how many there are
   */
  async scan(onFile: (done: number, all: number) => void = () => {}, signal?: AbortSignal): Promise<void> {
    const lists = await Promise.all(this.#roots.map((root) => this.files.list(root, signal)));
    const uris = [...new Set(lists.flat().map(normalise))].sort();
    let done = 0;
    for (const uri of uris) {
      if (signal?.aborted) return;
      await this.#read(uri);
      onFile(++done, uris.length);
    }
    // What is included from outside the list, and the names of includes, once everything else is known.
    for (const uri of uris) {
      if (signal?.aborted) return;
      const document = this.document(uri);
      const targets = this.#targetsOf(document);
      if (targets.some((target) => !this.#entries.has(target))) await this.load(uri);
      else if (document) await this.#readCurricula(document);
      this.#nameIncludes(uri);
    }
  }

  /** Reads a file, all that it includes, and the curricula above it, unless they are known already. */
  async load(uri: string): Promise<void> {
    const queue = [normalise(uri)];
    const seen = new Set<string>();
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      await this.#read(key);
      const document = this.document(key);
      if (!document) continue;
      queue.push(...this.#targetsOf(document));
      await this.#readCurricula(document);
    }
    for (const key of seen) this.#nameIncludes(key);
  }

  async #read(key: string): Promise<void> {
    if (this.#entries.has(key)) return;
    let reading = this.#reading.get(key);
    if (!reading) {
      reading = this.files.read(key).then((result) => {
        if (this.#entries.has(key)) return;
        if (result.type !== 'text') return this.#put(key, result);
        const kind = kindOf(key, result.text);
        this.#put(
          key,
          kind
            ? { type: 'document', document: new LessonDocument(key, kind, result.text) }
            : { type: 'other' },
        );
      });
      this.#reading.set(
        key,
        reading.finally(() => this.#reading.delete(key)),
      );
    }
    await reading;
  }

  /** Included files name themselves; their includers learn it here. */
  #nameIncludes(key: string): void {
    const document = this.document(key);
    if (!document?.lesson || document.lesson.includes.length === 0) return;
    // A snapshot: a document keeps the names that it was read with.
    const names = new Map<string, string | undefined>();
    for (const { path } of document.lesson.includes) {
      const target = this.#target(document, path.value);
      names.set(path.value, target === undefined ? undefined : this.document(target)?.lesson?.id?.value);
    }
    const named = document.withIncludeIds((path) => names.get(path));
    if (named !== document) this.#put(key, { type: 'document', document: named });
  }

  #put(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
    this.#enter(key, entry);
    if (entry.type === 'document')
      for (const includer of this.includersOf(key)) this.#nameIncludes(includer.uri);
  }

  /** Writes down what a file includes and how it calls itself, in the place of what was known before. */
  #enter(key: string, entry: Entry | undefined): void {
    this.#sorted = undefined;
    const document = entry?.type === 'document' ? entry.document : undefined;
    const id = document?.lesson?.id?.value;
    this.#includers.set(key, this.#targetsOf(document));
    this.#ids.set(key, id === undefined ? [] : [id]);
  }

  // ---- what rules and features ask ----------------------------------------------------------------------

  documents(): readonly LessonDocument[] {
    this.#sorted ??= [...this.#entries.values()]
      .flatMap((entry) => (entry.type === 'document' ? [entry.document] : []))
      .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
    return this.#sorted;
  }

  document(uri: string): LessonDocument | undefined {
    const entry = this.#entries.get(uri) ?? this.#entries.get(normalise(uri));
    return entry?.type === 'document' ? entry.document : undefined;
  }

  /** Why a file below the roots could not be read; undefined for one that could. */
  unreadable(uri: string): string | undefined {
    const entry = this.#entries.get(normalise(uri));
    return entry?.type === 'unreadable' ? entry.reason : undefined;
  }

  /** Files that could not be read, with the reason, in the order of their URIs. */
  faults(): readonly { readonly uri: string; readonly reason: string }[] {
    return [...this.#entries]
      .flatMap(([uri, entry]) => (entry.type === 'unreadable' ? [{ uri, reason: entry.reason }] : []))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  resolve(from: LessonDocument, path: string): Resolution {
    const uri = follow(from.uri, path);
    if (uri === undefined || !isInside(this.#rootOf(from.uri), uri))
      return { type: 'outside', uri: uri ?? path };
    const entry = this.#entries.get(uri);
    if (!entry || entry.type === 'missing') return { type: 'missing', uri };
    if (entry.type === 'unreadable') return { type: 'unreadable', uri, reason: entry.reason };
    if (entry.type === 'other' || entry.document.kind === 'curriculum') return { type: 'other', uri };
    return { type: 'document', document: entry.document };
  }

  curriculumOf(document: LessonDocument): { document: LessonDocument; model: CurriculumModel } | undefined {
    for (const uri of this.#curriculumUris(document.uri)) {
      const found = this.document(uri);
      if (found?.curriculum) return { document: found, model: found.curriculum };
    }
    return undefined;
  }

  withId(id: string): readonly LessonDocument[] {
    return this.#inOrder(this.#ids.of(id));
  }

  includersOf(uri: string): readonly LessonDocument[] {
    return this.#inOrder(this.#includers.of(normalise(uri)));
  }

  #inOrder(uris: Iterable<string>): readonly LessonDocument[] {
    return [...uris]
      .sort()
      .map((uri) => this.document(uri))
      .filter((document) => document !== undefined);
  }

  includable(from: LessonDocument, of: 'choice-board' | 'playlist'): readonly string[] {
    const root = this.#rootOf(from.uri);
    return this.documents()
      .filter((document) => document.kind === of && document.uri !== from.uri && isInside(root, document.uri))
      .map((document) => relativePath(from.uri, document.uri));
  }

  /** The document, everything that includes it through any chain, what shares its id, what a curriculum governs. */
  #affected(key: string): readonly string[] {
    const affected = new Set<string>();
    const queue = [key];
    for (let uri = queue.pop(); uri !== undefined; uri = queue.pop()) {
      if (affected.has(uri)) continue;
      affected.add(uri);
      for (const includer of this.includersOf(uri)) queue.push(includer.uri);
    }
    const id = this.document(key)?.lesson?.id?.value;
    if (id !== undefined) for (const twin of this.withId(id)) affected.add(twin.uri);
    if (CURRICULUM_NAMES.some((name) => key.endsWith(`/${name}`))) {
      const folder = folderOf(key);
      for (const document of this.documents()) if (isInside(folder, document.uri)) affected.add(document.uri);
    }
    return [...affected].filter((uri) => uri === key || this.document(uri));
  }

  async #readCurricula(document: LessonDocument): Promise<void> {
    for (const name of this.#curriculumUris(document.uri)) await this.#read(name);
  }

  /** Where the includes of a document lead, as far as they stay in the workspace. */
  #targetsOf(document: LessonDocument | undefined): readonly string[] {
    return (document?.lesson?.includes ?? [])
      .map((include) => document && this.#target(document, include.path.value))
      .filter((target) => target !== undefined);
  }

  #target(from: LessonDocument, path: string): string | undefined {
    const uri = follow(from.uri, path);
    return uri !== undefined && isInside(this.#rootOf(from.uri), uri) ? uri : undefined;
  }

  #rootOf(uri: string): string {
    const roots = this.#roots.filter((root) => isInside(root, uri));
    return (
      roots.reduce((longest, root) => (root.length > longest.length ? root : longest), '') || folderOf(uri)
    );
  }

  /** Where a curriculum for this file could be, the nearest first. */
  #curriculumUris(uri: string): readonly string[] {
    const root = this.#rootOf(uri);
    const uris: string[] = [];
    for (let folder = folderOf(uri); isInside(root, folder); folder = folderOf(folder)) {
      // The root of a file system ends in a slash of its own.
      for (const name of CURRICULUM_NAMES) uris.push(`${folder.replace(/\/$/, '')}/${name}`);
      if (folder === folderOf(folder)) break;
    }
    return uris;
  }
}

function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** From names to those that go by them or lead to them, kept as each one's names change. */
class Index {
  readonly #names = new Map<string, readonly string[]>();
  readonly #owners = new Map<string, Set<string>>();

  /** Gives an owner these names in the place of the ones before. */
  set(owner: string, names: readonly string[]): void {
    for (const name of this.#names.get(owner) ?? []) this.#owners.get(name)?.delete(owner);
    if (names.length === 0) this.#names.delete(owner);
    else this.#names.set(owner, names);
    for (const name of names) {
      const owners = this.#owners.get(name);
      if (owners) owners.add(owner);
      else this.#owners.set(name, new Set([owner]));
    }
  }

  of(name: string): Iterable<string> {
    return this.#owners.get(name) ?? [];
  }
}
