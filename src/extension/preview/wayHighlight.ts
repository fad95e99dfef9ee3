import * as vscode from 'vscode';
import type { WayView } from '../../view/paths/pathsView';
import { normalise } from '../../workspace/paths';

/** True while a way shows in the text: Escape puts it away. */
const CONTEXT = 'learningPlaylists.wayShown';

/**
 * Marks the steps of one way in every editor that shows them, until the next edit of one of these files or until it
 * is put away. Each step has its number before it, so that nothing depends on a colour.
 */
export class WayHighlight implements vscode.Disposable {
  readonly #line = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.selectionHighlightBackground'),
    borderColor: new vscode.ThemeColor('textLink.foreground'),
    borderStyle: 'solid',
    borderWidth: '0 0 0 3px',
    overviewRulerColor: new vscode.ThemeColor('textLink.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  /** A type of its own: on a whole line it would stand before the indentation. */
  readonly #number = vscode.window.createTextEditorDecorationType({
    before: {
      color: new vscode.ThemeColor('textLink.foreground'),
      margin: '0 0.7em 0 0',
      fontWeight: 'bold',
    },
  });
  readonly #ended = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];
  /** The way on show: its key, and its steps by file. */
  #shown: { readonly key: string; readonly places: ReadonlyMap<string, readonly Numbered[]> } | undefined;

  /** The way on show was put away. */
  readonly onDidEnd = this.#ended.event;

  constructor() {
    this.#disposables = [
      this.#line,
      this.#number,
      this.#ended,
      vscode.window.onDidChangeVisibleTextEditors(() => this.#draw()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#shown?.places.has(normalise(document.uri.toString())))
          this.end();
      }),
    ];
  }

  /** The key of the way on show. */
  get key(): string | undefined {
    return this.#shown?.key;
  }

  /** @param root the file that the way goes through, as the core writes it */
  show(way: WayView, root: string): void {
    const places = new Map<string, Numbered[]>();
    way.steps.forEach(({ place }, i) => {
      const uri = place.uri ?? root;
      const list = places.get(uri) ?? [];
      list.push({ start: place.start, text: `${i + 1}/${way.count}` });
      places.set(uri, list);
    });
    this.#shown = { key: way.key, places };
    void vscode.commands.executeCommand('setContext', CONTEXT, true);
    this.#draw();
  }

  end(): void {
    if (!this.#shown) return;
    this.#shown = undefined;
    void vscode.commands.executeCommand('setContext', CONTEXT, false);
    this.#draw();
    this.#ended.fire();
  }

  #draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      const steps = this.#shown?.places.get(normalise(document.uri.toString())) ?? [];
      const numbers = steps.map(({ start, text }) => {
        const at = document.positionAt(start);
        return { range: new vscode.Range(at, at), renderOptions: { before: { contentText: text } } };
      });
      const lines = new Set(numbers.map(({ range }) => range.start.line));
      editor.setDecorations(
        this.#line,
        [...lines].map((line) => document.lineAt(line).range),
      );
      editor.setDecorations(this.#number, numbers);
    }
  }

  dispose(): void {
    this.end();
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

interface Numbered {
  readonly start: number;
  readonly text: string;
}
