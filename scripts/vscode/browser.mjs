import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { installChromium } from './install.mjs';

/** Where the three systems keep Chrome, Chromium and Edge, in order of preference. */
function installedBrowser() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find(existsSync);
  }
  if (platform === 'win32') {
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      .flatMap((tail) =>
        [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((head) =>
          head ? [path.join(head, tail)] : [],
        ),
      )
      .find(existsSync);
  }
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
    .flatMap((name) => (env.PATH ?? '').split(':').map((folder) => path.join(folder, name)))
    .find(existsSync);
}

/**
 * Starts a headless browser: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else one from npm.
 *
 * It gets a profile of its own, which goes when it is closed.
 *
 * @param {object} [options]
 * @param {{width: number, height: number}} [options.size] of the page, in CSS pixels
 * @param {number} [options.scale] device pixels for one CSS pixel
 * @returns {Promise<import('playwright-core').BrowserContext>} `close()` ends the browser and removes the profile
 * @throws when `CHROME_PATH` is set and is no file, or when there is no browser and none can be fetched
 */
export async function launchBrowser({ size = { width: 1280, height: 800 }, scale = 1 } = {}) {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROME_PATH is set, but there is no file ${wanted}.`);
  const installed = wanted || installedBrowser();
  const { executablePath, args } = installed
    ? { executablePath: installed, args: [] }
    : await installChromium();
  // An empty path asks for a temporary profile.
  return chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    args: [...args, '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    viewport: size,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
}
