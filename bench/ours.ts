import type { CompletionItem, Diagnostic, DocumentSymbol, Hover } from 'vscode-languageserver-types';
import { complete } from '../src/language/completion';
import { findings, toDiagnostic } from '../src/language/diagnostics';
import { hover } from '../src/language/hover';
import { documentSymbols } from '../src/language/symbols';
import type { LessonDocument } from '../src/model/document';
import { Facts } from '../src/paths/facts';
import type { Finding } from '../src/rules/finding';
import { bundledFrameworks, type ReadData } from '../src/standards/load';
import { StandardsRegistry } from '../src/standards/registry';
import { Workspace } from '../src/workspace/workspace';
import type { Position } from './document';

/** The bare parse that everything is measured against: the very code that is in the same bundle. */
export { parseDocument } from 'yaml';

/** The core as the extension drives it, without VS Code around it. */
export class Ours {
  readonly workspace: Workspace;
  readonly #standards: StandardsRegistry;
  readonly #facts: Facts;
  #version = 0;

  /** @param files what the generated playlists include, by absolute URI */
  static async start(files: ReadonlyMap<string, string>, readData: ReadData): Promise<Ours> {
    const ours = new Ours(files, new StandardsRegistry(bundledFrameworks(readData), fail));
    await ours.#standards.ready();
    return ours;
  }

  private constructor(files: ReadonlyMap<string, string>, standards: StandardsRegistry) {
    this.#standards = standards;
    this.workspace = new Workspace({
      async read(uri) {
        const text = files.get(uri);
        return text === undefined ? { type: 'missing' } : { type: 'text', text };
      },
      async list() {
        return [...files.keys()];
      },
    });
    this.#facts = new Facts(this.workspace, standards);
  }

  /** Takes a text, as opened or as changed, and gives all its findings. */
  async findings(uri: string, text: string): Promise<readonly Finding[]> {
    await this.workspace.edit(uri, text, ++this.#version, 'playlist');
    return findings(this.#document(uri), this.workspace, fail);
  }

  /** The same in the form in which an editor is told. */
  async diagnostics(uri: string, text: string): Promise<readonly Diagnostic[]> {
    const found = await this.findings(uri, text);
    const document = this.#document(uri);
    return found.map((finding) => toDiagnostic(document, finding, this.workspace));
  }

  async close(uri: string): Promise<void> {
    await this.workspace.close(uri);
  }

  hover(uri: string, position: Position): Hover | null {
    return hover(this.#document(uri), position, this.#facts);
  }

  completion(uri: string, position: Position): readonly CompletionItem[] {
    return complete(this.#document(uri), position, this.#facts).items;
  }

  outline(uri: string): readonly DocumentSymbol[] {
    return documentSymbols(this.#document(uri));
  }

  #document(uri: string): LessonDocument {
    const document = this.workspace.document(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }
}

/** A fault in a rule must not pass for speed. */
function fail(message: string, cause: unknown): never {
  throw new Error(message, { cause });
}
