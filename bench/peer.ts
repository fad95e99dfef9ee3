import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position, TextChange } from './document';
import { fieldOf, LspClient } from './lsp';

const root = path.join(__dirname, '..');
/** An answer that takes longer than this is none, in milliseconds. */
const PATIENCE = 60_000;

/** yaml-language-server as an editor would run it, with the schema that plain YAML editors are given. */
export class Peer {
  readonly #client: LspClient;
  readonly #waiting = new Map<
    string,
    { readonly expected: number; last: unknown; resolve(diagnostics: readonly unknown[]): void }
  >();
  #version = 0;

  private constructor(client: LspClient) {
    this.#client = client;
    client.on('textDocument/publishDiagnostics', (params) => {
      const uri = fieldOf(params, 'uri');
      const diagnostics = fieldOf(params, 'diagnostics');
      if (typeof uri !== 'string' || !Array.isArray(diagnostics)) return;
      const waiting = this.#waiting.get(uri);
      if (!waiting) return;
      waiting.last = diagnostics;
      if (waiting.expected !== diagnostics.length) return;
      this.#waiting.delete(uri);
      waiting.resolve(diagnostics);
    });
  }

  static async start(): Promise<Peer> {
    const client = new LspClient([
      '--require',
      path.join(__dirname, 'peer-without-delay.cjs'),
      require.resolve('yaml-language-server/bin/yaml-language-server'),
      '--stdio',
    ]);
    const settings = new Map<string, unknown>([
      [
        'yaml',
        {
          validate: true,
          hover: true,
          completion: true,
          schemaStore: { enable: false },
          schemas: {
            [pathToFileURL(path.join(root, 'schemas/playlist.schema.json')).toString()]: '*.playlist.yaml',
          },
        },
      ],
    ]);
    client.on('workspace/configuration', (params) => {
      const items = fieldOf(params, 'items');
      return Array.isArray(items)
        ? items.map((item) => settings.get(String(fieldOf(item, 'section'))) ?? {})
        : [];
    });
    const peer = new Peer(client);
    await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          publishDiagnostics: {},
        },
      },
    });
    client.notify('initialized', {});
    return peer;
  }

  get pid(): number {
    return this.#client.pid;
  }

  /** Opens a file and waits for its findings, as many as `expected` says. */
  open(uri: string, text: string, expected: number): Promise<readonly unknown[]> {
    const findings = this.#next(uri, expected);
    this.#client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: ++this.#version, text },
    });
    return findings;
  }

  close(uri: string): void {
    this.#client.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Sends one change, the way that an editor does, and waits for the findings, as many as `expected` says. */
  edit(uri: string, change: TextChange, expected: number): Promise<readonly unknown[]> {
    const findings = this.#next(uri, expected);
    this.#client.notify('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [change],
    });
    return findings;
  }

  hover(uri: string, position: Position): Promise<unknown> {
    return this.#client.request('textDocument/hover', { textDocument: { uri }, position });
  }

  completion(uri: string, position: Position): Promise<unknown> {
    return this.#client.request('textDocument/completion', { textDocument: { uri }, position });
  }

  outline(uri: string): Promise<unknown> {
    return this.#client.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  /** A request that asks for nothing: what the way there and back costs. */
  echo(): Promise<unknown> {
    return this.#client.request('textDocument/hover', {
      textDocument: { uri: 'file:///nothing-here.yaml' },
      position: { line: 0, character: 0 },
    });
  }

  stop(): Promise<void> {
    return this.#client.stop();
  }

  kill(): void {
    this.#client.kill();
  }

  /**
   * The next findings of a file that are of this number: findings carry no version, and the server may check a
   * file once more when it has read its settings.
   */
  #next(uri: string, expected: number): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        const last = JSON.stringify(this.#waiting.get(uri)?.last)?.slice(0, 500);
        reject(new Error(`No ${expected} findings of ${uri} within a minute; the last ones were ${last}`));
      }, PATIENCE);
      this.#waiting.set(uri, {
        expected,
        last: undefined,
        resolve(diagnostics) {
          clearTimeout(late);
          resolve(diagnostics);
        },
      });
    });
  }
}
