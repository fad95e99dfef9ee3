import process from 'node:process';
import type { WriteStream } from 'node:tty';

/** Whether a stream may get colours: a terminal that can, unless NO_COLOR is set (https://no-color.org). */
export function hasColour(stream: Pick<WriteStream, 'isTTY'>, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Shows how far long work is, on standard error, where that is a terminal. */
export class Progress {
  #shown = 0;
  #last = 0;

  /** Several times a second at most. */
  show(what: string, done: number, all: number): void {
    if (!process.stderr.isTTY) return;
    const now = performance.now();
    if (now - this.#last < 100 && done < all) return;
    // What takes no time needs no progress.
    if (this.#last === 0) {
      this.#last = now;
      return;
    }
    this.#last = now;
    const text = `${what} ${done} / ${all}`;
    process.stderr.write(`\r${text}${' '.repeat(Math.max(0, this.#shown - text.length))}`);
    this.#shown = text.length;
  }

  clear(): void {
    if (this.#shown > 0) process.stderr.write(`\r${' '.repeat(this.#shown)}\r`);
    this.#shown = 0;
  }
}
