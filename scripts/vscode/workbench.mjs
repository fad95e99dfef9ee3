import { pathToFileURL } from 'node:url';

/**
 * The address at which VS Code's server shows a folder with an extension under development.
 *
 * @param {string} origin of the server
 * @param {{folder: string, extension: string, tests?: string, openFile?: string}} options absolute paths
 */
export function workbenchUrl(origin, { folder, extension, tests, openFile }) {
  const remote = (file) => `vscode-remote://remote${pathToFileURL(file).pathname}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (openFile) payload.push(['openFile', remote(openFile)]);
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `${origin}/?${query}`;
}

/**
 * Opens a page on a VS Code, with the two functions that it reports a test run through.
 *
 * @param {import('playwright-core').BrowserContext} browser
 * @param {object} options
 * @param {string} options.url
 * @param {(line: string) => void} options.log is given everything that VS Code and the page log
 * @returns {Promise<{page: import('playwright-core').Page, exit: Promise<number>}>} `exit`: the run's exit status,
 *   once VS Code has said it
 */
export async function openWorkbench(browser, { url, log }) {
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(15_000);
  /** @type {(code: number) => void} */
  let end;
  const exit = new Promise((resolve) => {
    end = resolve;
  });
  page.once('crash', () => {
    log('[page] crashed');
    end(1);
  });
  await page.exposeFunction('codeAutomationExit', (code) => end(code));
  await page.exposeFunction('codeAutomationLog', (type, args) =>
    log(`[${type}] ${args.map(String).join(' ')}`),
  );
  page.on('console', (message) => log(`[page ${message.type()}] ${message.text()}`));
  page.on('requestfailed', (request) => log(`[page] ${request.failure()?.errorText}: ${request.url()}`));
  page.on('pageerror', (error) => log(`[page] ${error.stack}`));
  await page.goto(url);
  return { page, exit };
}
