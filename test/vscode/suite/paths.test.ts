import * as vscode from 'vscode';
import { equal, match, ok } from '../assert';
import { attributeOf, click, countOf, evaluate, press, textOf, textsOf, waitFor } from '../driver';
import { until } from '../events';
import { openFile } from '../workspaceFiles';

const inPreview = (selector: string) => ({ in: 'preview', selector }) as const;
/** A board one of whose ways passes a target by. */
const BOARD = `format: choice-board/1
id: animals
title: Animals around us
standards: 3-LS4-3
complete: { choose: 1 }
grid:
  - - do: Draw an animal from your street
      standards: 3-LS4-3
      minutes: 20
    - do: Interview somebody about their pet
      minutes: 30
`;

describe('the Paths view', () => {
  let editor: vscode.TextEditor;

  const write = async (text: string): Promise<void> => {
    const { document } = editor;
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, whole, text);
    ok(await vscode.workspace.applyEdit(edit));
  };
  /** The line of the text that the cursor is brought to by what is done. */
  const lineAfter = async (what: string, action: () => Promise<void>): Promise<string> => {
    const lineOf = (): string => editor.document.lineAt(editor.selection.active.line).text.trim();
    const before = lineOf();
    const moved = until(
      vscode.window.onDidChangeTextEditorSelection,
      () => (lineOf() === before ? undefined : lineOf()),
      what,
    );
    await action();
    return moved;
  };

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    editor = await openFile('plans/animals.choiceboard.yaml');
    await write(BOARD);
    await vscode.commands.executeCommand('learningPlaylists.showPaths');
    await waitFor(inPreview('.lp-figures'));
  });

  after(async () => {
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens on its tab, with the figures of the file', async () => {
    equal(await attributeOf(inPreview('#tab-paths'), 'aria-selected'), 'true');
    const figures = await textsOf(inPreview('.lp-figure'));
    equal(
      figures.map((text) => text.replace(/\s+/g, ' ').trim()).join(' | '),
      '2 ways | 20–30 min of required work | 0 of 1 target guaranteed',
    );
    match(
      await textOf(inPreview('.lp-row')),
      /3-LS4-3[\s\S]*Not guaranteed[\s\S]*Interview somebody about their pet/,
    );
  });

  it('a click on a step leads to its place in the text', async () => {
    const line = await lineAfter('the cursor at the step', () => click(inPreview('.lp-way .lp-link')));
    equal(line, '- do: Interview somebody about their pet');
  });

  it('shows a way in the text, and puts it away with Escape or with an edit', async () => {
    const button = inPreview('.lp-row .lp-action');
    await click(button);
    await waitFor(inPreview('.lp-action.is-on'));
    const mark = { in: 'workbench', selector: '.view-line [class*="TextEditorDecorationType"]' } as const;
    await waitFor(mark, 'attached');
    const said = await evaluate(
      { in: 'workbench', selector: '.view-lines' },
      `(lines) => [...lines.querySelectorAll('span')]
        .flatMap((span) => ['::before', '::after'].map((side) => getComputedStyle(span, side).content))
        .filter((content) => content.includes('/')).join()`,
    );
    equal(said, '"1/1"');
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await press('Escape');
    await waitFor(inPreview('.lp-action.is-on'), 'detached');
    await click(button);
    await waitFor(inPreview('.lp-action.is-on'));
    await write(`${BOARD}# more\n`);
    await waitFor(inPreview('.lp-action.is-on'), 'detached');
  });

  it('follows an edit that closes the gap', async () => {
    await write(BOARD.replace('their pet\n', 'their pet\n      standards: 3-LS4-3\n'));
    await waitFor(inPreview('.lp-row:has-text("Guaranteed"):not(:has-text("Not"))'));
  });

  it('keeps the last figures while the text is broken, and says why there are none', async () => {
    await write(BOARD.replace('complete:', 'complet:').replace('grid:', 'gird:'));
    await waitFor(inPreview('.lp-frame-note'));
    ok((await countOf(inPreview('.lp-row'))) > 0);
    await write(BOARD.replace('complete: { choose: 1 }\n', ''));
    await waitFor(inPreview('.lp-paths .lp-note'));
    await write(BOARD);
    await waitFor(inPreview('.lp-paths .lp-note'), 'detached');
  });

  it('is led to by the lens over the file', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      editor.document.uri,
      10,
    );
    const lens = lenses.find(({ command }) => command?.title.startsWith('2 ways'));
    equal(lens?.command?.command, 'learningPlaylists.showPaths');
  });

  it('comes back on its tab when its page is made anew, and the other command leads back', async () => {
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await waitFor(inPreview('.lp-figures'));
    equal(await attributeOf(inPreview('#tab-paths'), 'aria-selected'), 'true');
    await vscode.commands.executeCommand('learningPlaylists.openPreview');
    await waitFor(inPreview('#panel-student'));
    equal(await attributeOf(inPreview('#tab-student'), 'aria-selected'), 'true');
  });
});
