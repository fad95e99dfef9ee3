import * as vscode from 'vscode';
import { findings as findingsOf, toDiagnostic, unreadableFinding } from '../language/diagnostics';
import { workspacePass } from '../language/workspacePass';
import { LessonDocument } from '../model/document';
import { kindOfName } from '../model/kind';
import { Facts } from '../paths/facts';
import type { Finding } from '../rules/finding';
import { bundledFrameworks } from '../standards/load';
import { StandardsRegistry } from '../standards/registry';
import { normalise } from '../workspace/paths';
import { Workspace } from '../workspace/workspace';
import * as convert from './convert';
import { kindOfLanguage } from './selector';
import type { Services } from './services';
import { VsCodeFiles } from './vscodeFiles';

/** Findings wait this long after the last key, in milliseconds. */
const DEBOUNCE = 120;
/** A pass over the workspace that lasts longer than this shows its progress, in milliseconds. */
const PATIENCE = 1500;

/**
 * The core at work in an editor: keeps the workspace's documents in step with what is open and what is on disk,
 * and the findings of every file up to date. Made with the first lesson that VS Code shows.
 */
export class Core implements vscode.Disposable {
  readonly workspace: Workspace;
  /** The frameworks at hand, each read on first use. */
  readonly standards: StandardsRegistry;
  /** What codes mean, and what every student can do. */
  readonly facts: Facts;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('learning-playlists');
  readonly #changed = new vscode.EventEmitter<readonly string[]>();
  readonly #checked = new vscode.EventEmitter<readonly string[]>();
  readonly #found = new Map<
    string,
    { readonly document: LessonDocument; readonly findings: readonly Finding[] }
  >();
  readonly #pending = new Set<string>();
  readonly #disposables: vscode.Disposable[] = [this.#diagnostics, this.#changed, this.#checked];
  readonly #standardsRead: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checking: Promise<void> | undefined;
  #pass: AbortController | undefined;
  #scanning: Promise<void> | undefined;
  #edits: Promise<void> = Promise.resolve();

  /** Documents whose text, includes or curriculum changed: whoever shows them looks again. */
  readonly onDidChange = this.#changed.event;
  /** Documents whose findings are new. */
  readonly onDidCheck = this.#checked.event;

  constructor(readonly services: Services) {
    this.workspace = new Workspace(new VsCodeFiles(), folders());
    const report = (message: string, cause: unknown) => services.log.error(message, cause);
    this.standards = new StandardsRegistry(bundledFrameworks(services.readData), report);
    this.facts = new Facts(this.workspace, this.standards);
    // What codes mean has to be known before anything is said about them; without it, their letters count.
    this.#standardsRead = this.standards
      .ready()
      .catch((cause: unknown) => report('The standards could not be read.', cause));
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    const refresh = (uri: vscode.Uri) => this.#queue(() => this.workspace.refresh(uri.toString()));
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      vscode.workspace.onDidOpenTextDocument((document) => this.#take(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#take(event.document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.workspace.isOpen(document.uri.toString())) {
          this.#queue(() => this.workspace.close(document.uri.toString()));
        }
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.workspace.setRoots(folders());
        void this.scan();
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.#take(document);
  }

  /**
   * The core's document for an editor's, with all that it leads to read, in exactly this version; undefined for
   * a file that is none of ours.
   */
  async document(document: vscode.TextDocument): Promise<LessonDocument | undefined> {
    if (!kindOfLanguage(document.languageId)) return undefined;
    const uri = normalise(document.uri.toString());
    await this.#edits;
    const known = this.workspace.document(uri);
    if (known?.version === document.version && this.workspace.isOpen(uri)) return known;
    this.#take(document);
    await this.#edits;
    return this.workspace.document(uri);
  }

  /** The findings of a document in its present state. */
  findings(document: LessonDocument): readonly Finding[] {
    const known = this.#found.get(document.uri);
    if (known && known.document === document && !this.#pending.has(document.uri)) return known.findings;
    const log = (message: string, cause: unknown) => this.services.log.error(message, cause);
    const found = findingsOf(document, this.workspace, log, undefined, this.facts);
    this.#found.set(document.uri, { document, findings: found });
    return found;
  }

  /** Resolves when everything that is known to have changed has been looked at. */
  async settled(): Promise<void> {
    await this.#edits;
    await this.#scanning;
    while (this.#pending.size > 0 || this.#checking) {
      this.#schedule(0);
      await this.#checking;
    }
  }

  /** Reads every file of the workspace and checks it, with progress where it takes long; can be cancelled. */
  scan(): Promise<void> {
    this.#scanning ??= this.#scan().finally(() => {
      this.#scanning = undefined;
    });
    return this.#scanning;
  }

  async #scan(): Promise<void> {
    const abort = new AbortController();
    let report: (done: number, all: number) => void = () => {};
    const work = this.workspace
      .scan((done, all) => report(done, all), abort.signal)
      .then(
        () =>
          this.#mark([
            ...this.workspace.documents().map((document) => document.uri),
            ...this.workspace.faults().flatMap(({ uri }) => (kindOfName(uri) ? [uri] : [])),
          ]),
        (error: unknown) => this.services.log.error('The workspace could not be read.', error),
      );
    const patience = new Promise<'long'>((resolve) => setTimeout(() => resolve('long'), PATIENCE));
    if ((await Promise.race([work, patience])) !== 'long') return;
    await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Looking through playlists and boards'),
        cancellable: true,
      },
      async (progress, token) => {
        token.onCancellationRequested(() => abort.abort());
        let shown = 0;
        report = (done, all) => {
          progress.report({ message: `${done} / ${all}`, increment: ((done - shown) / all) * 100 });
          shown = done;
        };
        await work;
      },
    );
  }

  /** Takes what an editor shows, unless it is none of ours. */
  #take(document: vscode.TextDocument): void {
    const kind = kindOfLanguage(document.languageId);
    if (!kind) return;
    // Read at once: by the time its turn comes, the document may have moved on, and that change has its own turn.
    const text = document.getText();
    const { version } = document;
    this.#queue(() => this.workspace.edit(document.uri.toString(), text, version, kind));
  }

  /** Changes are taken one after the other, in the order in which they came. */
  #queue(change: () => Promise<readonly string[]>): void {
    this.#edits = this.#edits.then(change).then(
      (uris) => this.#mark(uris),
      (error: unknown) => this.services.log.error('A change could not be taken.', error),
    );
  }

  #mark(uris: readonly string[]): void {
    if (uris.length === 0) return;
    for (const uri of uris) this.#pending.add(uri);
    // What somebody is writing goes before the rest of the workspace.
    if (uris.some((uri) => this.workspace.isOpen(uri))) this.#pass?.abort();
    this.#changed.fire(uris);
    this.#schedule(DEBOUNCE);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (delay > 0) this.#timer = setTimeout(() => this.#schedule(0), delay);
    else
      this.#checking ??= this.#check().finally(() => {
        this.#checking = undefined;
      });
  }

  /** Checks what is pending, the open files first, and lets others work in between. */
  async #check(): Promise<void> {
    await this.#standardsRead;
    while (this.#pending.size > 0) {
      const open = [...this.#pending].filter((uri) => this.workspace.isOpen(uri));
      const batch = open.length > 0 ? open : [...this.#pending];
      for (const uri of batch) if (!this.workspace.document(uri)) this.#withdraw(uri);
      this.#pass = new AbortController();
      const log = (message: string, cause: unknown) => this.services.log.error(message, cause);
      const options = { signal: this.#pass.signal, facts: this.facts };
      for await (const checked of workspacePass(this.workspace, batch, log, options)) {
        this.#publish(checked.document, checked.findings);
      }
    }
  }

  /** A document that has changed since stays pending. */
  #publish(document: LessonDocument, found: readonly Finding[]): void {
    if (this.workspace.document(document.uri) !== document) return;
    this.#pending.delete(document.uri);
    this.#found.set(document.uri, { document, findings: found });
    const diagnostics = found.map((finding) =>
      convert.diagnostic(toDiagnostic(document, finding, this.workspace)),
    );
    this.#diagnostics.set(vscode.Uri.parse(document.uri), diagnostics);
    this.#checked.fire([document.uri]);
  }

  /** A file that is gone has no findings; one that cannot be read has one. */
  #withdraw(uri: string): void {
    this.#pending.delete(uri);
    this.#found.delete(uri);
    const reason = this.workspace.unreadable(uri);
    const target = vscode.Uri.parse(uri);
    if (reason === undefined) this.#diagnostics.delete(target);
    else {
      const empty = new LessonDocument(uri, kindOfName(uri) ?? 'playlist', '');
      const diagnostic = toDiagnostic(empty, unreadableFinding(reason), this.workspace);
      this.#diagnostics.set(target, [convert.diagnostic(diagnostic)]);
    }
    this.#checked.fire([uri]);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function folders(): readonly string[] {
  return (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString());
}
