import type { Framework, FrameworkInfo, Key } from './framework';

/** A framework that can be loaded: what is known without reading it, and how it is read. */
export interface FrameworkSource {
  readonly info: FrameworkInfo;
  /** Called at most once at a time, on first use; again after a failure. */
  load(): Promise<Framework>;
}

/**
 * The frameworks at hand, each loaded when it is first needed and then kept. Looking one up never waits: while a
 * framework is on its way the answer is undefined, and the listeners hear when it has come.
 */
export class StandardsRegistry {
  readonly #sources: ReadonlyMap<string, FrameworkSource>;
  readonly #report: (message: string, cause: unknown) => void;
  readonly #loaded = new Map<string, Framework>();
  readonly #loading = new Map<string, Promise<Framework>>();
  readonly #listeners = new Set<(framework: Framework) => void>();

  /**
   * @param sources in the order in which a bare code is looked up where nothing else is said.
   * @param report hears of a framework that could not be loaded by a look-up that nobody waits for.
   */
  constructor(sources: readonly FrameworkSource[], report: (message: string, cause: unknown) => void) {
    this.#sources = new Map(sources.map((source) => [source.info.id, source]));
    this.#report = report;
  }

  /** Every framework at hand, loaded or not, in order. */
  infos(): FrameworkInfo[] {
    return [...this.#sources.values()].map((source) => source.info);
  }

  has(id: string): boolean {
    return this.#sources.has(id);
  }

  /** The ids of the frameworks that a qualifier may mean: `ccss` both halves of the Common Core. */
  qualifiedBy(qualifier: string): string[] {
    const wanted = qualifier.toLowerCase();
    return this.infos()
      .filter((info) => info.qualifiers.includes(wanted))
      .map((info) => info.id);
  }

  /** The framework if it is loaded; if not, undefined, and loading starts. Undefined for an unknown id. */
  get(id: string): Framework | undefined {
    const loaded = this.#loaded.get(id);
    if (!loaded && this.#sources.has(id)) {
      const { title } = this.#sources.get(id)?.info ?? { title: id };
      this.#load(id).catch((cause: unknown) => this.#report(`${title} could not be loaded.`, cause));
    }
    return loaded;
  }

  /** The framework of a key, if it is loaded. */
  of(key: Key): Framework | undefined {
    return this.get(key.slice(0, key.indexOf(':')));
  }

  /** What work on this standard counts for, itself first; itself alone where nothing more is known. */
  covers(key: Key): readonly Key[] {
    return this.of(key)?.covers(key) ?? [key];
  }

  /**
   * Waits until these frameworks are loaded; all of them when none is named, and ids that are not at hand are
   * passed over.
   * @throws what the loader threw, where one could not be loaded.
   */
  async ready(ids: readonly string[] = [...this.#sources.keys()]): Promise<void> {
    await Promise.all(ids.filter((id) => this.#sources.has(id)).map((id) => this.#load(id)));
  }

  /** Calls back each time that a framework has been loaded. Returns what ends it. */
  onDidLoad(listener: (framework: Framework) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #load(id: string): Promise<Framework> {
    const loaded = this.#loaded.get(id);
    if (loaded) return Promise.resolve(loaded);
    const loading = this.#loading.get(id);
    if (loading) return loading;
    const started = this.#read(id).finally(() => this.#loading.delete(id));
    this.#loading.set(id, started);
    return started;
  }

  async #read(id: string): Promise<Framework> {
    const source = this.#sources.get(id);
    if (!source) throw new Error(`No framework "${id}"`);
    const framework = await source.load();
    this.#loaded.set(id, framework);
    for (const listener of this.#listeners) listener(framework);
    return framework;
  }
}
