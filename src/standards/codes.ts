import { foldCode } from './foldCode';
import type { CodeCompletion, CompletionOptions, Key } from './framework';
import type { StandardsRegistry } from './registry';

/** What a code in a file means. */
export interface ResolvedCode {
  /** As written, without spaces at the ends. */
  readonly text: string;
  readonly key: Key;
  /** The canonical spelling, with the qualifier where the author wrote one. */
  readonly code: string;
  /** The framework that has the code or whose form it has, else the one that the author named. */
  readonly framework: string | undefined;
  /** True where the standard exists in a framework at hand. */
  readonly known: boolean;
  /** True where a known standard is written in another than the canonical spelling. */
  readonly alias: boolean;
  /** True where a framework that may have the code is still loading: ask again when it has come. */
  readonly pending: boolean;
}

/** `ngss:3-PS2-1` in its two halves; the qualifier in lower case, undefined for a bare code. */
export function splitQualified(text: string): {
  readonly qualifier: string | undefined;
  readonly code: string;
} {
  const match = /^\s*([a-z][a-z0-9._-]*)\s*:\s*(\S.*)$/is.exec(text.length > LONGEST_KEPT ? '' : text);
  return match
    ? { qualifier: match[1]?.toLowerCase(), code: (match[2] ?? '').trimEnd() }
    : { qualifier: undefined, code: text.trim() };
}

/** Texts longer than this are kept as they are: they are no code, only something in a code's place. */
const LONGEST_KEPT = 200;
/** Enough for every code of a large workspace; emptied when full. */
const MOST_REMEMBERED = 20_000;

/**
 * Gives the codes of files their meaning. `framework:code` is looked up in that framework alone; a bare code in
 * the preferred frameworks in their order: the first in which the standard exists, else the first whose form it
 * has. A code that no framework claims keeps its own key, with case and spaces folded; nothing is guessed.
 */
export class CodeResolver {
  readonly #registry: StandardsRegistry;
  readonly #preferred: readonly string[];
  readonly #remembered = new Map<string, ResolvedCode>();

  /**
   * @param frameworks `frameworks` of `curriculum.yaml`: ids in order of preference; entries that are not at hand
   *   are passed over. Left out or empty: every framework at hand, in its own order.
   */
  constructor(registry: StandardsRegistry, frameworks: readonly string[] = []) {
    this.#registry = registry;
    this.#preferred =
      frameworks.length > 0
        ? [...new Set(frameworks.flatMap((id) => registry.qualifiedBy(id.trim())))]
        : registry.infos().map((info) => info.id);
  }

  /** Never throws, whatever the text. */
  resolve(text: string): ResolvedCode {
    const remembered = this.#remembered.get(text);
    if (remembered) return remembered;
    const resolved = this.#read(text);
    if (!resolved.pending && text.length <= LONGEST_KEPT) {
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(text, resolved);
    }
    return resolved;
  }

  /** What work on this code counts for, itself first. */
  covers(key: Key): readonly Key[] {
    return this.#registry.covers(key);
  }

  /**
   * Codes that start with what is typed, likeliest first: frameworks of the file's subject, then by grade. What
   * follows a qualifier is looked up in its framework alone, and the qualifier stays.
   */
  complete(
    prefix: string,
    { subject, ...options }: CompletionOptions & { readonly subject?: string | undefined } = {},
  ): CodeCompletion[] {
    // `ccss-math:` with nothing behind it is a bare text to splitQualified.
    const qualifier = /^\s*([a-z][a-z0-9._-]*:)/i.exec(prefix)?.[1];
    const ids =
      qualifier === undefined ? this.#bySubject(subject) : this.#registry.qualifiedBy(qualifier.slice(0, -1));
    const typed = qualifier === undefined ? prefix : prefix.slice(prefix.indexOf(':') + 1);
    const found = ids.flatMap((id) => this.#registry.get(id)?.complete(typed, options) ?? []);
    const kept = found.slice(0, options.limit);
    return qualifier === undefined ? kept : kept.map((one) => ({ ...one, code: `${qualifier}${one.code}` }));
  }

  /** Up to `count` known codes with nearly this spelling, ready to be written in its place. */
  nearest(text: string, count: number): string[] {
    const { qualifier, code } = splitQualified(text);
    const ids = qualifier === undefined ? this.#preferred : this.#registry.qualifiedBy(qualifier);
    return ids
      .flatMap((id) => this.#registry.get(id)?.nearest(code, count) ?? [])
      .slice(0, Math.max(0, count))
      .map((key) => withQualifier(qualifier, key.slice(key.indexOf(':') + 1)));
  }

  #read(raw: string): ResolvedCode {
    const text = raw.trim();
    const { qualifier, code } = splitQualified(text);
    const ids = qualifier === undefined ? this.#preferred : this.#registry.qualifiedBy(qualifier);
    let formed: ResolvedCode | undefined;
    let pending = false;
    for (const id of ids) {
      const framework = this.#registry.get(id);
      if (!framework) {
        pending = true;
        continue;
      }
      const parsed = framework.parse(code, qualifier !== undefined);
      if (!parsed) continue;
      const spelling = withQualifier(qualifier, parsed.code);
      const resolved: ResolvedCode = {
        text,
        key: parsed.key,
        code: spelling,
        framework: id,
        known: parsed.known,
        alias: parsed.known && spelling !== text,
        pending,
      };
      if (resolved.known) return resolved;
      formed ??= resolved;
    }
    if (formed) return { ...formed, pending };
    const folded = text.length > LONGEST_KEPT ? code : foldCode(code);
    return {
      text,
      key: `${qualifier ?? ''}:${folded}`,
      code: withQualifier(qualifier, folded),
      framework: qualifier,
      known: false,
      alias: false,
      pending,
    };
  }

  #bySubject(subject: string | undefined): readonly string[] {
    const words = subject?.toLowerCase().match(/\p{L}+/gu) ?? [];
    const matches = (id: string): boolean =>
      this.#registry
        .infos()
        .some(
          (info) =>
            info.id === id && info.subjects.some((start) => words.some((word) => word.startsWith(start))),
        );
    return [...this.#preferred].sort((a, b) => Number(matches(b)) - Number(matches(a)));
  }
}

function withQualifier(qualifier: string | undefined, code: string): string {
  return qualifier === undefined ? code : `${qualifier}:${code}`;
}
