import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

type Handler = (params: unknown) => unknown;

/**
 * A client for a language server in a child process over standard input and output: the base protocol and no
 * more (https://microsoft.github.io/language-server-protocol, 3.17, Base Protocol).
 */
export class LspClient {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #handlers = new Map<string, Handler>();
  #received = Buffer.alloc(0);
  #nextId = 1;
  #stderr = '';

  /** @param args for the Node that runs this: flags, script, its arguments */
  constructor(args: readonly string[]) {
    this.#child = spawn(process.execPath, [...args], { stdio: 'pipe' });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#stderr += chunk.toString('utf8');
    });
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`The server ended (${code}). ${this.#stderr}`));
      this.#waiting.clear();
    });
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error(`The server did not start. ${this.#stderr}`);
    return this.#child.pid;
  }

  /** What answers the server's requests, and hears its notifications, of this method. */
  on(method: string, handler: Handler): void {
    this.#handlers.set(method, handler);
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Ends the server the way that the protocol asks for, and waits until it is gone. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    if (this.#child.exitCode !== null) return;
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    await gone;
  }

  /** Ends the server at once; for after a failure. */
  kill(): void {
    this.#child.kill();
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('ascii', 0, end))?.[1]);
      const next = end + 4 + length;
      if (this.#received.length < next) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', end + 4, next));
      this.#received = this.#received.subarray(next);
      this.#handle(message);
    }
  }

  #handle(message: unknown): void {
    const id = fieldOf(message, 'id');
    const method = fieldOf(message, 'method');
    if (typeof method === 'string') {
      const result = this.#handlers.get(method)?.(fieldOf(message, 'params'));
      if (id !== undefined) this.#send({ id, result: result ?? null });
      return;
    }
    if (typeof id !== 'number') return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    const error = fieldOf(message, 'error');
    if (error === undefined) waiting?.resolve(fieldOf(message, 'result'));
    else waiting?.reject(new Error(JSON.stringify(error)));
  }
}

/** A field of something that came as JSON; undefined where it has none. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
