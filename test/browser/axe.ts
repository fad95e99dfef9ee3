import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import type { Preview } from './rig';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** The policy of the page lets nothing in from outside; the test reaches in through the debugger. */
export async function letAxeIn(browser: BrowserContext, { page }: Preview): Promise<void> {
  const session = await browser.newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.waitForFunction(() => Reflect.get(window, 'said').length > 0);
  await page.addScriptTag({ path: AXE });
}

/** What axe finds on the page, one line a fault. */
export async function axeFaults({ page }: Preview): Promise<string[]> {
  const found: { violations: readonly Violation[] } = JSON.parse(
    await page.evaluate(
      'axe.run(document, {resultTypes: ["violations"]}).then((result) => JSON.stringify(result))',
    ),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
