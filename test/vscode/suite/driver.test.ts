import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert';
import {
  attributeOf,
  click,
  countOf,
  evaluate,
  htmlOf,
  press,
  textOf,
  textsOf,
  type,
  waitFor,
} from '../driver';
import { until } from '../events';

const html = `<!DOCTYPE html><html lang="en"><head>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-n0nce'">
</head><body>
  <p class="word" data-kind="first">one</p><p class="word">two</p><input aria-label="Name"><button>Send</button>
  <script nonce="n0nce">
    const host = acquireVsCodeApi();
    const send = () => host.postMessage(document.querySelector('input').value);
    document.querySelector('button').addEventListener('click', send);
    addEventListener('message', ({ data }) => { document.querySelector('.word').textContent = data; });
  </script>
</body></html>`;

/** The rig itself: what the other suites see of a webview through it. */
describe('the driver', () => {
  let panel: vscode.WebviewPanel;
  const inPreview = (selector: string) => ({ in: 'preview', selector }) as const;

  before(() => {
    panel = vscode.window.createWebviewPanel('rig', 'Rig', vscode.ViewColumn.One, { enableScripts: true });
    panel.webview.html = html;
  });

  after(() => panel.dispose());

  it('reads the DOM of a webview', async () => {
    equal(await textOf(inPreview('.word')), 'one');
    deepEqual(await textsOf(inPreview('.word')), ['one', 'two']);
    equal(await countOf(inPreview('.word')), 2);
    equal(await attributeOf(inPreview('.word'), 'data-kind'), 'first');
    equal(await attributeOf(inPreview('.word'), 'data-none'), null);
    match(await htmlOf(inPreview('body')), /<button>Send<\/button>/);
    equal(await evaluate(inPreview('body'), '(body) => body.children.length'), 5);
  });

  it('clicks and types in a webview, and hears what it sends', async () => {
    let received: string | undefined;
    const subscription = panel.webview.onDidReceiveMessage((message) => {
      received = message;
    });
    await click(inPreview('input'));
    await type('Ada');
    await press('Tab');
    const heard = until(panel.webview.onDidReceiveMessage, () => received, 'a message from the webview');
    await press('Enter');
    equal(await heard, 'Ada');
    subscription.dispose();
  });

  it('waits for what a message brings about', async () => {
    await panel.webview.postMessage('changed');
    await waitFor(inPreview('.word:text("changed")'));
    equal(await textOf(inPreview('.word')), 'changed');
  });

  it('says what the page said when something is not there', async () => {
    const error = await click({ in: 'workbench', selector: '.no:such(' }).then(
      () => undefined,
      (reason: Error) => reason,
    );
    ok(error);
    match(error.message, /^click: .*selector/);
  });
});
