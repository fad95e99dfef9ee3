import * as vscode from 'vscode';
import { equal, match, ok } from '../assert';
import { attributeOf, click, countOf, evaluate, press, textOf, waitFor } from '../driver';
import { until } from '../events';
import { openFile } from '../workspaceFiles';

const inPreview = (selector: string) => ({ in: 'preview', selector }) as const;

/** Replaces a stretch of an editor's text. */
async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const start = document.getText().indexOf(from);
  ok(start >= 0, `"${from}" is in the text`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  edit.replace(document.uri, range, to);
  ok(await vscode.workspace.applyEdit(edit));
}

describe('the preview', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    editor = await openFile('plans/fractions.playlist.yaml');
    await vscode.commands.executeCommand('learningPlaylists.openPreview');
    await waitFor(inPreview('h1'));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows the student’s side beside the text, which keeps the focus', async () => {
    equal(await textOf(inPreview('h1')), 'Fractions on a strip');
    equal(await countOf(inPreview('.lp-step')), 2);
    match(await textOf(inPreview('.lp-goals')), /I can show a third of a strip/);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    equal(vscode.window.tabGroups.all.length, 2);
  });

  it('takes its colours from the theme', async () => {
    const colours = await evaluate(
      inPreview('body'),
      `(body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).getPropertyValue('--vscode-editor-background')]`,
    );
    ok(Array.isArray(colours) && String(colours[0]).startsWith('rgb') && colours[1] !== '', String(colours));
  });

  it('lets in nothing but its own script and styles', async () => {
    const policy = await attributeOf(inPreview('meta[http-equiv]'), 'content');
    match(
      policy ?? '',
      /^default-src 'none'; script-src 'nonce-([0-9a-f]{32})'; style-src 'nonce-\1'; img-src [^;]+$/,
    );
    const ran = await evaluate(
      inPreview('body'),
      `(body) => {
        const script = body.ownerDocument.createElement('script');
        script.textContent = 'document.body.dataset.ran = "yes"';
        body.append(script);
        script.remove();
        return body.dataset.ran ?? 'no';
      }`,
    );
    equal(ran, 'no');
  });

  it('follows every edit in place', async () => {
    await evaluate(inPreview('h1'), `(heading) => { heading.dataset.mark = 'same'; }`);
    await replace(editor.document, 'Fractions on a strip', 'Thirds on a *strip*');
    await waitFor(inPreview('h1:has-text("Thirds on a strip")'));
    equal(await attributeOf(inPreview('h1'), 'data-mark'), 'same');
    await waitFor(inPreview('h1 em'));
  });

  it('marks the card that the cursor stands in', async () => {
    const { document } = editor;
    const position = document.positionAt(document.getText().indexOf('Show one third'));
    editor.selection = new vscode.Selection(position, position);
    await waitFor(inPreview('.is-current[data-key="show-a-third"]'));
  });

  it('leads from a card to its place in the text', async () => {
    const { document } = editor;
    const start = document.getText().indexOf('id: fold-strip');
    const there = until(
      vscode.window.onDidChangeTextEditorSelection,
      () => document.offsetAt(editor.selection.active) === start || undefined,
      'the cursor at the card’s place',
    );
    await click(inPreview('[data-key="fold-strip"]'));
    await press('Enter');
    await there;
    await until(
      vscode.window.onDidChangeActiveTextEditor,
      () => vscode.window.activeTextEditor?.document === document || undefined,
      'the focus in the text',
    );
  });

  it('keeps the last good picture under a note while the text is broken', async () => {
    await replace(editor.document, 'steps:', 'stpes:');
    await waitFor(inPreview('.lp-frame-note'));
    equal(await countOf(inPreview('.lp-step')), 2);
    await replace(editor.document, 'stpes:', 'steps:');
    await waitFor(inPreview('.lp-frame-note'), 'detached');
  });

  it('comes back as it was when its page is made anew', async () => {
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await waitFor(inPreview('h1:has-text("Thirds on a strip")'));
  });

  it('goes with the editor to another file, and is there only once', async () => {
    await openFile('plans/animals.choiceboard.yaml');
    await waitFor(inPreview('[role="grid"], .lp-menu, .lp-note'));
    await vscode.commands.executeCommand('learningPlaylists.openPreview');
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    equal(tabs.filter((tab) => tab.input instanceof vscode.TabInputWebview).length, 1);
  });
});
