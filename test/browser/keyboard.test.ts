import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { textAt, viewAmong } from './examples';
import { type Bundle, bundle, launchBrowser, openPreview, type Preview } from './rig';

const PLAYLIST = `format: playlist/1
id: p
title: P
steps:
  - do: Watch the clip
    resource: https://example.org/clip
  - choose: 1
    title: Practise
    from:
      - do: Draw it
        directions: [Fold, Draw]
      - do: Say it
  - board: ./b.choiceboard.yaml
  - check: Exit
    mastery: 80
    retry: {steps: [Try again]}
    by-score: [{at-least: 0, steps: [Go on]}]
`;
const BOARD = `format: choice-board/1
id: b
title: B
complete: {lines: 1}
grid:
  - [One, Two, Three]
  - [Four, {free: true}, Six]
  - [Seven, Eight, Nine]
`;
const FILES = { 'p.playlist.yaml': PLAYLIST, 'b.choiceboard.yaml': BOARD };

/** What has the focus, as a person would name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = element.getAttribute('aria-labelledby');
    const named = label ? document.getElementById(label) : element;
    return `${element.tagName.toLowerCase()}: ${(named?.textContent ?? '').trim()}`;
  });
}

describe('the student’s side by keyboard', function () {
  this.timeout(60_000);
  let browser: BrowserContext;
  let built: Bundle;
  let preview: Preview;

  before(async () => {
    built = await bundle();
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    preview = await openPreview(browser, built);
    await preview.send({ type: 'show', view: await viewAmong(FILES) });
  });
  afterEach(() => preview.close());

  it('Tab reaches every card, link and disclosure once, and a grid in one stop', async () => {
    const stops: string[] = [];
    for (let i = 0; i < 40; i++) {
      await preview.page.keyboard.press('Tab');
      const stop = await focused(preview.page);
      if (stop === '' || stop === stops[0]) break;
      stops.push(stop);
    }
    assert.deepEqual(stops, [
      'button: What students see',
      'article: Watch the clip',
      'a: example.org (opens in your browser)',
      'article: Practise',
      'article: Draw it',
      'summary: More about this',
      'article: Say it',
      'article: B',
      'td: One',
      'article: Exit',
      'article: Try again',
      'article: Go on',
    ]);
  });

  it('every stop has a focus that can be seen', async () => {
    for (let i = 0; i < 11; i++) {
      await preview.page.keyboard.press('Tab');
      const outline = await preview.page.evaluate(() => {
        const style = document.activeElement && getComputedStyle(document.activeElement);
        return style && `${style.outlineStyle} ${style.outlineWidth}`;
      });
      assert.equal(outline, 'solid 2px', await focused(preview.page));
    }
  });

  it('arrows, Home, End and the page keys move in a grid, and Tab comes back to where one was', async () => {
    const { page } = preview;
    await page.locator('td', { hasText: 'One' }).focus();
    const walk: readonly (readonly [string, string])[] = [
      ['ArrowRight', 'Two'],
      ['ArrowDown', 'Free'],
      ['ArrowDown', 'Eight'],
      ['ArrowDown', 'Eight'],
      ['End', 'Nine'],
      ['ArrowRight', 'Nine'],
      ['PageUp', 'Three'],
      ['Home', 'One'],
      ['Control+End', 'Nine'],
      ['Control+Home', 'One'],
      ['PageDown', 'Seven'],
    ];
    for (const [key, square] of walk) {
      await page.keyboard.press(key);
      assert.equal(await focused(page), `td: ${square}`, key);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'td: Seven');
  });

  it('in a language from right to left the arrows follow what is seen', async () => {
    const files = { 'b.choiceboard.yaml': BOARD.replace('title: B', 'title: B\nlanguage: ar') };
    await preview.send({ type: 'show', view: await viewAmong(files, 'b.choiceboard.yaml') });
    assert.equal(await preview.page.locator('.lp-page').getAttribute('dir'), 'rtl');
    await preview.page.locator('td', { hasText: 'One' }).focus();
    await preview.page.keyboard.press('ArrowLeft');
    assert.equal(await focused(preview.page), 'td: Two');
  });

  it('the space bar shows a square in full, and hides it again', async () => {
    const { page } = preview;
    await page.locator('td', { hasText: 'Six' }).focus();
    await page.keyboard.press('Space');
    assert.equal(await page.locator('.lp-picked-card article').innerText(), 'Six');
    assert.equal(await page.locator('td', { hasText: 'Six' }).getAttribute('aria-selected'), 'true');
    assert.equal(await focused(page), 'td: Six');
    await page.keyboard.press('Space');
    assert.equal(await page.locator('.lp-picked-card').count(), 0);
  });

  it('Enter or a double-click on a card asks for its place in the text', async () => {
    const { page } = preview;
    await page.getByRole('article', { name: 'Draw it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Say it' }).dblclick();
    await page.locator('td', { hasText: 'Six' }).focus();
    await page.keyboard.press('Enter');
    const said = await preview.said();
    const reveals = said.flatMap((message) => (message.type === 'reveal' ? [message] : []));
    assert.equal(reveals.length, 3);
    const [draw, say, six] = reveals;
    assert.ok(draw && say && six);
    assert.ok(textAt(PLAYLIST, draw.place).startsWith('do: Draw it'));
    assert.equal(draw.place.uri, undefined);
    assert.ok(textAt(PLAYLIST, say.place).startsWith('do: Say it'));
    assert.equal(textAt(BOARD, six.place), 'Six');
    assert.equal(six.place.uri, 'file:///w/b.choiceboard.yaml');
    assert.equal(six.uri, 'file:///w/p.playlist.yaml');
  });
});
