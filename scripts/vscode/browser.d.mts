import type { BrowserContext } from 'playwright-core';

/** Starts a headless browser with a profile of its own; see browser.mjs. */
export function launchBrowser(options?: {
  readonly size?: { readonly width: number; readonly height: number };
  readonly scale?: number;
}): Promise<BrowserContext>;
