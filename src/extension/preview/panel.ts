import * as vscode from 'vscode';
import type { LessonDocument } from '../../model/document';
import { gapsOf, pathsModel } from '../../view/paths/pathsModel';
import type { PathsView, WayView } from '../../view/paths/pathsView';
import {
  type HostMessage,
  isKeptState,
  isWebviewMessage,
  type PathsMessage,
  type RevealMessage,
  type Tab,
  type WayMessage,
} from '../../view/protocol';
import { isSound } from '../../view/soundness';
import type { LessonView, Place } from '../../view/view';
import { viewOf } from '../../view/viewModel';
import { normalise } from '../../workspace/paths';
import { kindOfLanguage } from '../selector';
import type { PreviewCore } from './host';
import { previewHtml } from './html';
import { WayHighlight } from './wayHighlight';

/** What a preview needs from its surroundings. */
export interface PanelContext {
  readonly core: PreviewCore;
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/**
 * The one live preview: shows the lesson that is being written, follows from editor to editor, and keeps the last
 * good picture while a text is broken.
 */
export class PreviewPanel implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[] = [];
  readonly #disposed = new vscode.EventEmitter<void>();
  /** The file on show, as the core writes it. */
  #uri: string | undefined;
  /** The last good picture of it. */
  #view: LessonView | undefined;
  #stale: 'broken' | 'gone' | undefined;
  /** Whether the webview has said that it listens. */
  #listens = false;
  /** The tab that is open in the webview. */
  #tab: Tab = 'student';
  /** The last good figures of the file on show. */
  #paths: PathsView | undefined;
  readonly #way = new WayHighlight();

  readonly onDidDispose = this.#disposed.event;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly context: PanelContext,
  ) {
    const { core, extension } = context;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')],
    };
    this.#disposables.push(
      this.#disposed,
      this.#way,
      this.#way.onDidEnd(() => this.#tellWay()),
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      core.onDidCheck((uris) => {
        if (this.#uri !== undefined && uris.includes(this.#uri)) this.#update();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isLesson(editor.document)) void this.show(editor.document);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
    );
    panel.webview.html = previewHtml(panel.webview, extension);
  }

  /** Shows the lesson of an editor, or of a file that is opened for it. */
  async show(document: vscode.TextDocument): Promise<void> {
    try {
      const lesson = await this.context.core.document(document);
      if (!lesson?.lesson) return;
      if (lesson.uri !== this.#uri) {
        this.#uri = lesson.uri;
        this.#view = undefined;
        this.#stale = undefined;
        this.#paths = undefined;
        this.#way.end();
      }
      this.#update();
      const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
      if (editor) this.#follow(editor);
    } catch (error) {
      this.context.log.error(`The preview of ${document.uri.toString()} could not be shown.`, error);
    }
  }

  /** Shows a file by its address; nothing where there is none any more. */
  async open(uri: vscode.Uri): Promise<void> {
    let document: vscode.TextDocument;
    try {
      document = await vscode.workspace.openTextDocument(uri);
    } catch (error) {
      this.context.log.warn(`The preview found no file ${uri.toString()}.`, error);
      return;
    }
    await this.show(document);
  }

  /** Makes the picture anew and sends it. */
  #update(): void {
    const { core, log } = this.context;
    const document = this.#uri === undefined ? undefined : core.workspace.document(this.#uri);
    try {
      const view = document && viewOf(document, core.workspace, core.findings(document));
      if (!document || !view) this.#stale = 'gone';
      else if (this.#view && !isSound(document)) this.#stale = 'broken';
      else {
        this.#view = view;
        this.#stale = undefined;
        this.panel.title = vscode.l10n.t(
          'Preview: {0}',
          document.lesson?.title?.value ?? nameOf(document.uri),
        );
      }
    } catch (error) {
      log.error(`The preview of ${this.#uri} could not be made.`, error);
      this.#stale = 'broken';
    }
    this.#send();
    void this.#updatePaths();
  }

  /** Opens one of the two tabs, at once or as soon as the webview listens. */
  openTab(tab: Tab): void {
    this.#tab = tab;
    this.#post({ type: 'tab', tab });
    void this.#updatePaths();
  }

  /** Works the figures out anew and sends them; only for an open Paths tab. */
  async #updatePaths(): Promise<void> {
    const uri = this.#uri;
    if (this.#tab !== 'paths' || uri === undefined || !this.#listens) return;
    const { core, log } = this.context;
    try {
      // Codes are compared by what they mean.
      await core.standards.ready();
      const document = core.workspace.document(uri);
      if (uri !== this.#uri || !document) return;
      this.#post(this.#pathsOf(document));
    } catch (error) {
      log.error(`The ways of ${uri} could not be worked out.`, error);
      this.#post({ type: 'paths', uri, paths: this.#paths, gaps: [] });
    }
  }

  #pathsOf(document: LessonDocument): PathsMessage {
    const { core } = this.context;
    const analysis = core.facts.analysis(document);
    if (analysis?.complete && isSound(document)) {
      this.#paths = pathsModel(analysis, (key) => core.standards.of(key)?.get(key)?.summary);
      return { type: 'paths', uri: document.uri, paths: this.#paths };
    }
    const gaps = analysis && isSound(document) ? gapsOf(analysis) : [];
    return { type: 'paths', uri: document.uri, paths: this.#paths, gaps };
  }

  #send(): void {
    if (this.#view && this.#stale === undefined) this.#post({ type: 'show', view: this.#view });
    else if (this.#view && this.#stale !== undefined) this.#post({ type: 'stale', why: this.#stale });
    else this.#post({ type: 'nothing' });
  }

  /** Tells where the cursor is, if it is in the text on show. */
  #follow(editor: vscode.TextEditor): void {
    const { document, selection } = editor;
    if (this.#uri === undefined || normalise(document.uri.toString()) !== this.#uri) return;
    this.#post({ type: 'cursor', version: document.version, offset: document.offsetAt(selection.active) });
  }

  /** A webview that is not there yet hears everything once it is. */
  #post(message: HostMessage): void {
    if (this.#listens) void this.panel.webview.postMessage(message);
  }

  #receive(message: unknown): void {
    if (!isWebviewMessage(message)) {
      this.context.log.error('The preview sent a message that is not understood.');
      return;
    }
    if (message.type === 'ready') {
      this.#listens = true;
      if (this.#view) this.#post({ type: 'show', view: this.#view });
      if (!this.#view || this.#stale !== undefined) this.#send();
      for (const editor of vscode.window.visibleTextEditors) this.#follow(editor);
      if (this.#tab !== 'student') this.openTab(this.#tab);
    } else if (message.type === 'tab') {
      this.#tab = message.tab;
      void this.#updatePaths();
    } else if (message.type === 'way') void this.#showWay(message);
    else void this.#reveal(message);
  }

  /** Marks the steps of a way in the text and brings the first one into sight. */
  async #showWay({ uri, way: key }: WayMessage): Promise<void> {
    const way = this.#paths && key !== undefined ? wayOf(this.#paths, key) : undefined;
    const document = this.context.core.workspace.document(uri);
    // Offsets of another version would mark something else.
    if (!way || uri !== this.#uri || document?.version !== this.#paths?.version) return this.#way.end();
    const first = way.steps.find(({ place }) => place.uri === undefined) ?? way.steps[0];
    if (first) await this.#open(first.place.uri ?? uri, first.place, true);
    this.#way.show(way, uri);
    this.#tellWay();
  }

  /** Puts the way that shows in the text away. */
  hideWay(): void {
    this.#way.end();
  }

  #tellWay(): void {
    if (this.#uri !== undefined) this.#post({ type: 'way', uri: this.#uri, way: this.#way.key });
  }

  /** Opens the text at the place of a card. Only files that the preview shows, or that these include. */
  async #reveal({ uri, place }: RevealMessage): Promise<void> {
    const target = place.uri ?? uri;
    if (uri !== this.#uri || !this.context.core.workspace.document(target)) return;
    await this.#open(target, place, false);
  }

  async #open(target: string, place: Place, preserveFocus: boolean): Promise<void> {
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(target));
      const start = document.positionAt(place.start);
      const known = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
      const beside =
        this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
      const editor = await vscode.window.showTextDocument(document, {
        viewColumn: known?.viewColumn ?? beside,
        preserveFocus,
        selection: new vscode.Range(start, start),
      });
      editor.revealRange(
        new vscode.Range(start, document.positionAt(place.end)),
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
      );
    } catch (error) {
      this.context.log.error(`${target} could not be opened from the preview.`, error);
    }
  }

  dispose(): void {
    this.#listens = false;
    this.#disposed.fire();
    for (const disposable of this.#disposables.splice(0)) disposable.dispose();
    this.panel.dispose();
  }
}

/** The file that a webview of before a reload had shown. */
export function keptUri(state: unknown): vscode.Uri | undefined {
  return isKeptState(state) && state.uri !== undefined ? vscode.Uri.parse(state.uri) : undefined;
}

export function isLesson(document: vscode.TextDocument): boolean {
  const kind = kindOfLanguage(document.languageId);
  return kind === 'playlist' || kind === 'choice-board';
}

/** A way of the figures by its key. */
function wayOf({ minutes, targets, stuck, learners }: PathsView, key: string): WayView | undefined {
  const ways = [
    minutes?.shortestWay,
    minutes?.longestWay,
    ...[...targets, ...stuck, ...learners].map(({ way }) => way),
  ];
  return ways.find((way) => way?.key === key);
}

function nameOf(uri: string): string {
  return uri.split('/').at(-1) ?? uri;
}
