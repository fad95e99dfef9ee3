/** What a part exports. */
type Exports = Record<string, unknown>;

interface Module {
  exports: Exports;
}

/** `require` as a part sees it; `part` is what the build puts in the place of `import()`. */
interface Require {
  (request: string): unknown;
  part(request: string): Promise<Exports>;
}

/**
 * Loads the parts of the extension where there is no module loader: VS Code gives a web worker one file and a
 * `require` that knows `vscode` alone. Every part is read and run once, on first use; the parts that it needs at once
 * are read together with it.
 *
 * @param needs for each part, by file name, the parts that it requires as soon as it runs
 * @param read gives the text of a part's file; asked again for one that it failed to give
 * @param provided modules that come from outside, by name
 * @returns loads a part and gives its exports. Rejects when a file cannot be read or does not run.
 */
export function partLoader(
  needs: Readonly<Record<string, readonly string[]>>,
  read: (file: string) => Promise<string>,
  provided: Readonly<Record<string, unknown>>,
): (file: string) => Promise<Exports> {
  const texts = new Map<string, Promise<string>>();
  const sources = new Map<string, string>();
  const modules = new Map<string, Module>();

  const fetchOnce = (file: string): Promise<string> => {
    const known = texts.get(file);
    if (known) return known;
    const text = read(file);
    texts.set(file, text);
    text.catch(() => texts.delete(file));
    return text;
  };

  /** The part and all that it needs at once, at any depth. */
  const closure = (file: string, found = new Set<string>()): Set<string> => {
    if (found.has(file)) return found;
    found.add(file);
    for (const needed of needs[file] ?? []) closure(needed, found);
    return found;
  };

  const run = (file: string): Exports => {
    const known = modules.get(file);
    if (known) return known.exports;
    const source = sources.get(file);
    if (source === undefined) throw new Error(`The part ${file} has not been read.`);
    const module: Module = { exports: {} };
    // Kept before it runs, as parts may need each other.
    modules.set(file, module);
    try {
      // The way in which VS Code runs the extension's first file.
      new Function('module', 'exports', 'require', `${source}\n//# sourceURL=learning-playlists/${file}`)(
        module,
        module.exports,
        require,
      );
    } catch (error) {
      modules.delete(file);
      throw error;
    }
    return module.exports;
  };

  const load = async (file: string): Promise<Exports> => {
    await Promise.all([...closure(file)].map(async (needed) => sources.set(needed, await fetchOnce(needed))));
    return run(file);
  };

  const fileOf = (request: string): string => request.replace(/^\.\//, '');
  const require: Require = Object.assign(
    (request: string): unknown =>
      Object.hasOwn(provided, request) ? provided[request] : run(fileOf(request)),
    { part: (request: string) => load(fileOf(request)) },
  );
  return load;
}
