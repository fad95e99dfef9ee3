import type { Memory } from '../components/stage';
import type { KeptState } from '../protocol';

/** What a reader opened and picked, and how far they had scrolled: kept in the webview's own store. */
export class Keeper implements Memory {
  readonly #memory: Map<string, string>;
  #uri: string | undefined;
  #scroll: number;

  constructor(
    kept: KeptState | undefined,
    readonly save: (state: KeptState) => void,
  ) {
    this.#memory = new Map(kept?.memory ?? []);
    this.#uri = kept?.uri;
    this.#scroll = kept?.scroll ?? 0;
  }

  get scroll(): number {
    return this.#scroll;
  }

  recall(name: string): string | undefined {
    return this.#memory.get(this.#scoped(name));
  }

  remember(name: string, value: string | undefined): void {
    if (this.recall(name) === value) return;
    if (value === undefined) this.#memory.delete(this.#scoped(name));
    else this.#memory.set(this.#scoped(name), value);
    this.#store();
  }

  /** Another file shows: its own things are recalled, and it starts at its top. */
  show(uri: string): void {
    if (uri === this.#uri) return;
    if (this.#uri !== undefined) this.#scroll = 0;
    this.#uri = uri;
    this.#store();
  }

  scrolled(to: number): void {
    this.#scroll = to;
    this.#store();
  }

  /** Two files may use the same ids. */
  #scoped(name: string): string {
    return `${this.#uri ?? ''} ${name}`;
  }

  #store(): void {
    this.save({ uri: this.#uri, scroll: this.#scroll, memory: [...this.#memory] });
  }
}
