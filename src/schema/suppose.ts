import type { Path } from '../model/source';

/** An edit of plain data that a finding takes for granted, so that one mistake is not reported twice. */
export type Supposition =
  | { readonly type: 'rename'; readonly map: Path; readonly from: string; readonly to: string }
  | { readonly type: 'set'; readonly path: Path; readonly value: unknown };

/**
 * The data of a file as they would be once what has been found so far is mended. What is shared with the
 * original stays untouched. Paths are those of the mended data; `sourceOf` leads back to the text.
 */
export class SupposedData {
  #data: unknown;
  readonly #own = new WeakSet<object>();
  readonly #renames: { readonly map: string; readonly from: string; readonly to: string }[] = [];

  constructor(data: unknown) {
    this.#data = data;
  }

  get data(): unknown {
    return this.#data;
  }

  valueAt(path: Path): unknown {
    let here = this.#data;
    for (const step of path) here = entryOf(here, step);
    return here;
  }

  /** The keys of the map at a path; none where no map stands. */
  keysAt(path: Path): ReadonlySet<string> {
    const value = this.valueAt(path);
    return new Set(isRecord(value) ? Object.keys(value) : []);
  }

  /** The path in the text of what stands at `path` in the mended data. */
  sourceOf(path: Path): Path {
    if (this.#renames.length === 0) return path;
    return path.map((step, i) => {
      const map = JSON.stringify(path.slice(0, i));
      return this.#renames.find((rename) => rename.to === step && rename.map === map)?.from ?? step;
    });
  }

  apply(supposition: Supposition): void {
    switch (supposition.type) {
      case 'set':
        this.#set(supposition.path, supposition.value);
        return;
      case 'rename': {
        const map = this.valueAt(supposition.map);
        if (!isRecord(map) || Object.hasOwn(map, supposition.to)) return;
        const entries = Object.entries(map).map(
          ([name, value]) => [name === supposition.from ? supposition.to : name, value] as const,
        );
        this.#set(supposition.map, recordOf(entries));
        this.#renames.push({
          map: JSON.stringify(supposition.map),
          from: supposition.from,
          to: supposition.to,
        });
      }
    }
  }

  #set(path: Path, value: unknown): void {
    const last = path.at(-1);
    if (last === undefined) {
      this.#data = value;
      return;
    }
    const parentPath = path.slice(0, -1);
    let parent = this.valueAt(parentPath);
    if (typeof parent !== 'object' || parent === null) return;
    if (!this.#own.has(parent)) {
      parent = Array.isArray(parent) ? [...parent] : recordOf(Object.entries(parent));
      if (typeof parent !== 'object' || parent === null) return;
      this.#own.add(parent);
      this.#set(parentPath, parent);
    }
    Reflect.set(parent, last, value);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map without a prototype, as the data of a file are: `__proto__` is a key like any other. */
function recordOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}

function entryOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}
