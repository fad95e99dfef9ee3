import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import type { LessonView } from '../../src/view/view';
import { axeFaults, letAxeIn } from './axe';
import { exampleViews } from './examples';
import { type Bundle, bundle, launchBrowser, openPreview, type Preview, VSCODE_THEMES } from './rig';

/** Width of a phone, and what is left of 1280 at a zoom of 400 %. */
const WIDTHS = [1280, 320];

describe('the student’s side for everybody', function () {
  this.timeout(300_000);
  let browser: BrowserContext;
  let built: Bundle;
  let views: ReadonlyMap<string, LessonView>;

  before(async () => {
    [built, views] = await Promise.all([bundle(), exampleViews()]);
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const theme of [...VSCODE_THEMES, 'page' as const, 'page-dark' as const]) {
    for (const width of theme.startsWith('page') ? [1280] : WIDTHS) {
      it(`axe finds nothing in any example: ${theme}, ${width} px`, async () => {
        const preview = await openPreview(browser, built, { theme, width });
        try {
          await letAxeIn(browser, preview);
          for (const [name, view] of views) {
            await preview.send({ type: 'show', view });
            await openAll(preview);
            assert.deepEqual(await axeFaults(preview), [], name);
            const overflow = await preview.page.evaluate(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            );
            assert.equal(overflow, 0, `${name} is wider than ${width} px`);
          }
          assert.deepEqual(preview.faults, []);
        } finally {
          await preview.close();
        }
      });
    }
  }
});

/** Opens what is closed and picks a square, so that everything there is shows. */
async function openAll({ page }: Preview): Promise<void> {
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
  const square = page.locator('.lp-square:not(.is-free)').first();
  if ((await square.count()) > 0) await square.click();
}
