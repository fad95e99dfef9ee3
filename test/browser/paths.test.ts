import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { Facts } from '../../src/paths/facts';
import type { PathsMessage } from '../../src/view/protocol';
import type { LessonView } from '../../src/view/view';
import { viewOf } from '../../src/view/viewModel';
import type { Workspace } from '../../src/workspace/workspace';
import { GAP, pathsIn } from '../view/pathsViews';
import { uriOf, workspaceOf } from '../workspace/memory';
import { axeFaults, letAxeIn } from './axe';
import { exampleWorkspace } from './examples';
import { type Bundle, bundle, launchBrowser, openPreview, type Preview, VSCODE_THEMES } from './rig';

/** Width of a phone, and what is left of 1280 at a zoom of 400 %. */
const WIDTHS = [1280, 320];
const BOARD = 'b.choiceboard.yaml';

/** Both sides of one file, as the host sends them. */
function sidesOf(
  workspace: Workspace,
  name: string,
  facts: Facts,
): { view: LessonView; paths: PathsMessage } {
  const document = workspace.document(uriOf(name));
  const view = document && viewOf(document, workspace);
  if (!view) throw new Error(`${name} is no lesson`);
  return { view, paths: { type: 'paths', uri: view.uri, paths: pathsIn(workspace, name, facts) } };
}

async function gap(): Promise<{ view: LessonView; paths: PathsMessage }> {
  const workspace = await workspaceOf(GAP);
  return sidesOf(workspace, BOARD, new Facts(workspace));
}

async function showGap(preview: Preview): Promise<void> {
  const { view, paths } = await gap();
  await preview.send({ type: 'show', view });
  await preview.send({ type: 'tab', tab: 'paths' });
  await preview.send(paths);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('the Paths view', function () {
  this.timeout(300_000);
  let browser: BrowserContext;
  let built: Bundle;

  before(async () => {
    built = await bundle();
    browser = await launchBrowser();
  });
  after(() => browser.close());

  describe('for everybody', () => {
    for (const theme of VSCODE_THEMES) {
      for (const width of WIDTHS) {
        it(`axe finds nothing in any example, nor where there is a gap: ${theme}, ${width} px`, async () => {
          const preview = await openPreview(browser, built, { theme, width });
          try {
            await letAxeIn(browser, preview);
            const { workspace, names } = await exampleWorkspace();
            const facts = new Facts(workspace);
            const sides = names.map((name) => sidesOf(workspace, name, facts));
            sides.push(await gap());
            for (const { view, paths } of sides) {
              await preview.send({ type: 'show', view });
              await preview.send({ type: 'tab', tab: 'paths' });
              await preview.send(paths);
              assert.equal(await preview.page.locator('.lp-paths h1').count(), 1);
              await preview.page.evaluate(
                'for (const details of document.querySelectorAll("details")) details.open = true',
              );
              assert.deepEqual(await axeFaults(preview), [], view.uri);
              const overflow = await preview.page.evaluate(
                'document.documentElement.scrollWidth - document.documentElement.clientWidth',
              );
              assert.equal(overflow, 0, `${view.uri} is wider than ${width} px`);
            }
            assert.deepEqual(preview.faults, []);
          } finally {
            await preview.close();
          }
        });
      }
    }
  });

  describe('by keyboard and pointer', () => {
    let preview: Preview;

    beforeEach(async () => {
      preview = await openPreview(browser, built);
    });
    afterEach(() => preview.close());

    it('has two tabs: one stop, arrows, Home and End, each with its panel', async () => {
      const { page } = preview;
      const { view, paths } = await gap();
      await preview.send({ type: 'show', view });
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'What students see');
      const walk = [
        ['ArrowRight', 'Paths'],
        ['ArrowRight', 'What students see'],
        ['End', 'Paths'],
        ['Home', 'What students see'],
        ['ArrowLeft', 'Paths'],
      ] as const;
      for (const [key, name] of walk) {
        await page.keyboard.press(key);
        assert.equal(await focused(page), name, key);
        const tab = page.getByRole('tab', { name });
        assert.equal(await tab.getAttribute('aria-selected'), 'true');
        assert.equal(
          await page.getByRole('tabpanel').getAttribute('id'),
          await tab.getAttribute('aria-controls'),
        );
      }
      assert.match(await page.locator('.lp-paths').innerText(), /Working out the ways/);
      await preview.send(paths);
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'RL.5.1');
      const tabs = (await preview.said()).flatMap((message) => (message.type === 'tab' ? message.tab : []));
      assert.deepEqual(tabs, ['paths', 'student', 'paths', 'student', 'paths']);
    });

    it('a step leads to its place in the text', async () => {
      await showGap(preview);
      const { page } = preview;
      await page.locator('.lp-way').getByRole('button', { name: 'Two voices' }).first().click();
      await page.getByRole('button', { name: 'RL.5.2' }).press('Enter');
      const text = GAP[BOARD] ?? '';
      const places = (await preview.said()).flatMap((message) =>
        message.type === 'reveal' ? [text.slice(message.place.start, message.place.end)] : [],
      );
      assert.deepEqual(places, ['Two voices', 'RL.5.2']);
    });

    it('a way is shown in the text and put away again, also with Escape', async () => {
      await showGap(preview);
      const { page } = preview;
      const uri = uriOf(BOARD);
      await page
        .getByRole('button', { name: /^Show this way/ })
        .first()
        .click();
      await preview.send({ type: 'way', uri, way: 'target RL.5.2' });
      await page.getByRole('button', { name: /^Stop showing it/ }).click();
      await page.keyboard.press('Escape');
      await preview.send({ type: 'way', uri });
      assert.equal(await page.getByRole('button', { name: /^Stop showing it/ }).count(), 0);
      await page.keyboard.press('Escape');
      const ways = (await preview.said()).flatMap((message) => (message.type === 'way' ? [message.way] : []));
      assert.deepEqual(ways, ['target RL.5.2', undefined, undefined]);
    });

    it('keeps its tab, its scroll and what is open over an update and a reload', async () => {
      await preview.page.setViewportSize({ width: 500, height: 400 });
      await showGap(preview);
      await preview.page.locator('summary', { hasText: 'The longest way' }).click();
      await preview.page.evaluate('window.scrollTo(0, 300)');
      await preview.page.waitForFunction(() => Reflect.get(window, 'kept')?.pathsScroll === 300);
      const { view, paths } = await gap();
      await preview.send({ type: 'show', view });
      await preview.send(paths);
      assert.equal(await preview.page.evaluate('window.scrollY'), 300);
      const kept = await preview.kept();
      assert.equal(kept.tab, 'paths');
      await preview.close();

      preview = await openPreview(browser, built, { kept, width: 500, height: 400 });
      assert.deepEqual((await preview.said()).at(-1), { type: 'tab', tab: 'paths' });
      await preview.send({ type: 'show', view });
      await preview.send(paths);
      assert.equal(await preview.page.getByRole('tab', { selected: true }).innerText(), 'Paths');
      assert.equal(await preview.page.evaluate('window.scrollY'), 300);
      const details = preview.page.locator('details', { hasText: 'The longest way' });
      assert.equal(await details.getAttribute('open'), '');
    });

    it('the last figures stay under a note while something has no meaning; without any, a sentence says why', async () => {
      await showGap(preview);
      const { page } = preview;
      const { view, paths } = await gap();
      const gaps = [{ label: 'gone.choiceboard.yaml', place: { start: 3, end: 9 } }];
      await preview.send({ ...paths, gaps });
      assert.match(
        await page.locator('.lp-paths').innerText(),
        /figures from before.*gone\.choiceboard\.yaml/s,
      );
      assert.equal((await page.locator('.lp-row').count()) > 0, true);
      assert.equal(await page.getByRole('button', { name: /^Show this way/ }).count(), 0);
      await preview.send({ type: 'paths', uri: view.uri, gaps });
      assert.match(await page.locator('.lp-paths').innerText(), /cannot be told yet/);
      assert.equal(await page.locator('.lp-row').count(), 0);
      await page.getByRole('button', { name: 'gone.choiceboard.yaml' }).click();
      assert.deepEqual((await preview.said()).at(-1), {
        type: 'reveal',
        uri: view.uri,
        version: view.version,
        place: { start: 3, end: 9 },
      });
    });

    it('gives a very large number by its size, and exactly on demand', async () => {
      const { view, paths } = await gap();
      assert.ok(paths.paths);
      const ways = `1${'0'.repeat(29)}7`;
      await preview.send({ type: 'show', view });
      await preview.send({ type: 'tab', tab: 'paths' });
      await preview.send({ ...paths, paths: { ...paths.paths, ways } });
      const { page } = preview;
      assert.match(await page.locator('.lp-figure').first().innerText(), /about 1\.0 × 10³⁰\s+ways/);
      assert.equal(await page.locator('.lp-exact').isVisible(), false);
      await page.locator('summary', { hasText: 'exact number' }).click();
      assert.equal((await page.locator('.lp-exact').innerText()).replaceAll(',', ''), ways);
    });
  });
});
