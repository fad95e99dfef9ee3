import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import { viewAmong } from './examples';
import { type Bundle, bundle, launchBrowser, openPreview, type Preview } from './rig';

const STEPS = Array.from(
  { length: 20 },
  (_, i) => `  - do: Step ${i + 1}\n    directions: [Look, Write]\n`,
).join('');
const CHOOSE = `  - choose: 1
    title: Pick
    from:
      - do: Draw it
        directions: [Fold, Draw]
      - do: Say it
        criteria: [Clear]
`;
const TEXT = `format: playlist/1\nid: p\ntitle: Before\nsteps:\n${STEPS}${CHOOSE}`;

describe('updates in place', function () {
  this.timeout(60_000);
  let browser: BrowserContext;
  let built: Bundle;
  let preview: Preview;

  const show = async (text: string): Promise<void> =>
    preview.send({ type: 'show', view: await viewAmong({ 'p.playlist.yaml': text }) });

  before(async () => {
    built = await bundle();
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    preview = await openPreview(browser, built, { height: 600 });
    await show(TEXT);
  });
  afterEach(() => preview.close());

  it('an edit keeps focus, scroll and what is open, also where a generated id changes', async () => {
    const { page } = preview;
    const card = page.getByRole('article', { name: 'Draw it' });
    await card.scrollIntoViewIfNeeded();
    await card.locator('summary').click();
    await page.getByRole('article', { name: 'Step 19' }).focus();
    await page.evaluate('document.activeElement.dataset.mark = "same"');
    const scroll = await page.evaluate('window.scrollY');
    assert.ok(Number(scroll) > 500);

    await show(
      TEXT.replace('Before', 'After').replace('Step 19', 'Another step').replace('Draw it', 'Sketch it'),
    );

    assert.equal(await page.locator('h1').innerText(), 'After');
    assert.equal(await page.evaluate('window.scrollY'), scroll);
    assert.equal(await page.evaluate('document.activeElement.dataset.mark'), 'same');
    assert.match(String(await page.evaluate('document.activeElement.textContent')), /Another step/);
    assert.equal(
      await page.getByRole('article', { name: 'Sketch it' }).locator('details').getAttribute('open'),
      '',
    );
    assert.equal(
      await page.getByRole('article', { name: 'Say it' }).locator('details').getAttribute('open'),
      null,
    );
  });

  it('a step put in before the others moves nothing that is open', async () => {
    const { page } = preview;
    await page.getByRole('article', { name: 'Say it' }).locator('summary').click();
    await show(
      TEXT.replace('steps:\n', 'steps:\n  - New first step\n').replace('from:\n', 'from:\n      - Sing it\n'),
    );
    assert.equal(await page.getByRole('article', { name: 'New first step' }).count(), 1);
    assert.equal(
      await page.getByRole('article', { name: 'Say it' }).locator('details').getAttribute('open'),
      '',
    );
    assert.equal(
      await page.getByRole('article', { name: 'Draw it' }).locator('details').getAttribute('open'),
      null,
    );
  });

  it('the last good picture stays under a quiet note, and the note goes with the next one', async () => {
    const { page } = preview;
    await preview.send({ type: 'stale', why: 'broken' });
    assert.equal(await page.locator('h1').innerText(), 'Before');
    assert.match(await page.getByRole('status').first().innerText(), /slip/);
    await show(TEXT.replace('Before', 'Mended'));
    assert.equal(await page.locator('h1').innerText(), 'Mended');
    assert.equal(await page.getByRole('status').first().innerText(), '');
  });

  it('the cursor marks its card and brings it into sight', async () => {
    const { page } = preview;
    await preview.send({ type: 'cursor', version: 0, offset: TEXT.indexOf('Say it') });
    const card = page.locator('.is-current');
    assert.equal(await card.count(), 1);
    assert.equal(await card.getAttribute('aria-current'), 'location');
    assert.match(await card.innerText(), /^Say it/);
    await page.waitForFunction(() => {
      const box = document.querySelector('.is-current')?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= window.innerHeight;
    });
    // The cursor of a version that is not on show yet waits for its picture.
    await preview.send({ type: 'cursor', version: 7, offset: TEXT.indexOf('Step 3') });
    assert.match(await card.innerText(), /^Say it/);
    const view = await viewAmong({ 'p.playlist.yaml': TEXT });
    await preview.send({ type: 'show', view: { ...view, version: 7 } });
    assert.match(await card.innerText(), /^Step 3/);
  });

  it('a reload brings back scroll, what was open and the picked square', async () => {
    const board = `format: choice-board/1\nid: b\ntitle: B\ncomplete: {lines: 1}\ngrid: [[One, Two], [Three, Four]]\n`;
    const view = await viewAmong({
      'b.choiceboard.yaml': board,
      'p.playlist.yaml': `${TEXT}  - board: ./b.choiceboard.yaml\n`,
    });
    await preview.send({ type: 'show', view });
    await preview.page.getByRole('article', { name: 'Draw it' }).locator('summary').click();
    await preview.page.locator('td', { hasText: 'Three' }).click();
    await preview.page.evaluate('window.scrollTo(0, 700)');
    await preview.page.waitForFunction(() => Reflect.get(window, 'kept')?.scroll === 700);
    const kept = await preview.kept();
    assert.equal(kept.uri, 'file:///w/p.playlist.yaml');
    await preview.close();

    preview = await openPreview(browser, built, { height: 600, kept });
    await preview.send({ type: 'show', view });
    const { page } = preview;
    assert.equal(
      await page.getByRole('article', { name: 'Draw it' }).locator('details').getAttribute('open'),
      '',
    );
    assert.match(await page.locator('.lp-picked-card').innerText(), /Three/);
    assert.equal(await page.evaluate('window.scrollY'), 700);
  });

  it('says so where there is nothing to show', async () => {
    const empty = await openPreview(browser, built);
    try {
      await empty.send({ type: 'nothing' });
      assert.match(await empty.page.locator('main').innerText(), /Nothing to show yet/);
    } finally {
      await empty.close();
    }
  });
});
