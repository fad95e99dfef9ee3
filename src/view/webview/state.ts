import type { Memory } from '../components/stage';
import type { KeptState, Tab } from '../protocol';

/** What a reader opened and picked, and how far they had scrolled: kept in the webview's own store. */
export class Keeper implements Memory {
  readonly #memory: Map<string, string>;
  #uri: string | undefined;
  #tab: Tab;
  readonly #scroll: Record<Tab, number>;

  constructor(
    kept: KeptState | undefined,
    readonly save: (state: KeptState) => void,
  ) {
    this.#memory = new Map(kept?.memory ?? []);
    this.#uri = kept?.uri;
    this.#tab = kept?.tab ?? 'student';
    this.#scroll = { student: kept?.scroll ?? 0, paths: kept?.pathsScroll ?? 0 };
  }

  /** How far down the open tab was. */
  get scroll(): number {
    return this.#scroll[this.#tab];
  }

  get tab(): Tab {
    return this.#tab;
  }

  open(tab: Tab): void {
    this.#tab = tab;
    this.#store();
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
    if (this.#uri !== undefined) Object.assign(this.#scroll, { student: 0, paths: 0 });
    this.#uri = uri;
    this.#store();
  }

  scrolled(to: number): void {
    this.#scroll[this.#tab] = to;
    this.#store();
  }

  /** Two files may use the same ids. */
  #scoped(name: string): string {
    return `${this.#uri ?? ''} ${name}`;
  }

  #store(): void {
    this.save({
      uri: this.#uri,
      tab: this.#tab,
      scroll: this.#scroll.student,
      pathsScroll: this.#scroll.paths,
      memory: [...this.#memory],
    });
  }
}
