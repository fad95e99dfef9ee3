// The channel through which a suite, inside the extension host, reaches the page that shows VS Code around it.
// The requests are typed in test/vscode/driver.ts.

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { inRoot } from '../project.mjs';

/** Pictures go only here. */
const PICTURES = [inRoot('out'), inRoot('media')];

/** What a request may hold; the largest is a line of a test's failure. */
const LIMIT = 1_000_000;

/**
 * The frame or page that a target's selector is looked up in.
 *
 * @param {import('playwright-core').Page} page
 * @param {{in: 'workbench' | 'preview', nth?: number}} target `nth` among the webviews on show, from 0
 */
function scopeOf(page, target) {
  if (target.in === 'workbench') return page;
  return page
    .locator('iframe.webview.ready')
    .filter({ visible: true })
    .nth(target.nth ?? 0)
    .contentFrame()
    .frameLocator('#active-frame');
}

/**
 * What each request does; the value becomes the answer.
 *
 * @type {Record<string, (page: import('playwright-core').Page, request: any) => Promise<unknown>>}
 */
const pageRequests = {
  press: (page, { keys }) => page.keyboard.press(keys),
  type: (page, { text }) => page.keyboard.type(text),
  click: (page, { at, times }) => locate(page, at).click({ clickCount: times ?? 1 }),
  hover: (page, { at }) => locate(page, at).hover(),
  wait: (page, { at, until }) => locate(page, at).waitFor({ state: until }),
  text: (page, { at }) => locate(page, at).innerText(),
  texts: (page, { at }) => scopeOf(page, at).locator(at.selector).allInnerTexts(),
  html: (page, { at }) => locate(page, at).innerHTML(),
  count: (page, { at }) => scopeOf(page, at).locator(at.selector).count(),
  attribute: (page, { at, name }) => locate(page, at).getAttribute(name),
  // Playwright sends the function's own source; a text would be an expression without the element.
  evaluate: (page, { at, script }) =>
    locate(page, at).evaluate(new Function('element', `return (${script})(element);`)),
  resize: (page, { width, height }) => page.setViewportSize({ width, height }),
  screenshot: async (page, { file, at }) => {
    const target = path.resolve(inRoot(), file);
    if (!PICTURES.some((folder) => target.startsWith(folder + path.sep)) || !target.endsWith('.png')) {
      throw new Error(`Pictures are written as .png below out/ or media/, not to ${file}`);
    }
    await mkdir(path.dirname(target), { recursive: true });
    // "device" keeps the pixels of a page that was opened with more of them than CSS counts.
    const options = { path: target, animations: 'disabled', scale: 'device' };
    await (at ? locate(page, at).screenshot(options) : page.screenshot(options));
    return target;
  },
};

const locate = (page, at) =>
  scopeOf(page, at)
    .locator(at.selector)
    .nth(at.match ?? 0);

/**
 * Starts the channel on a free port of 127.0.0.1, behind an address that cannot be guessed.
 *
 * @param {{page: () => Promise<import('playwright-core').Page>, resultFile?: string}} options `page` is asked at
 *   the first request that needs one; the counts of the run are written to `resultFile` as JSON
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startDriver({ page, resultFile }) {
  const secret = `/${randomUUID()}`;
  const server = createServer(async (request, response) => {
    // The web extension host is a worker of another origin. Its request is a simple one, so none asks beforehand.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.url !== secret || request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    let answer;
    try {
      const parts = [];
      let size = 0;
      for await (const part of request) {
        size += part.length;
        if (size > LIMIT) throw new Error('The request is too long.');
        parts.push(part);
      }
      const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
      answer = { value: await perform(body) };
    } catch (error) {
      answer = { error: error instanceof Error ? error.message : String(error) };
    }
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });

  const perform = async (body) => {
    if (body.do === 'log') {
      console.log(body.text);
      return undefined;
    }
    if (body.do === 'result') {
      if (resultFile)
        await writeFile(resultFile, JSON.stringify({ passed: body.passed, failed: body.failed }));
      return undefined;
    }
    if (!Object.hasOwn(pageRequests, body.do)) throw new Error(`No such request: ${body.do}`);
    return (await pageRequests[body.do](await page(), body)) ?? null;
  };

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${secret}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
