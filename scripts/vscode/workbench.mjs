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
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {string} options.url
 * @param {object} [options.defaults] settings' defaults to put into the page; for a server that has no settings file
 * @param {{width: number, height: number}} [options.size] in CSS pixels
 * @param {number} [options.scale] device pixels for one CSS pixel
 * @param {(line: string) => void} options.log is given everything that VS Code and the page log
 * @returns {Promise<{page: import('playwright-core').Page, exit: Promise<number>}>} `exit`: the run's exit status,
 *   once VS Code has said it
 */
export async function openWorkbench(browser, { url, defaults, size, scale = 1, log }) {
  const context = await browser.newContext({
    viewport: size ?? { width: 1280, height: 800 },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
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
  page.on('pageerror', (error) => log(`[page] ${error.stack}`));
  if (defaults) {
    const pattern = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
    await page.route(
      (address) => address.pathname === '/',
      async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        if (!pattern.test(html)) throw new Error('This VS Code keeps its page’s configuration elsewhere.');
        const body = html.replace(pattern, (_, head, json) => {
          const configuration = JSON.parse(json.replaceAll('&quot;', '"'));
          configuration.configurationDefaults = { ...configuration.configurationDefaults, ...defaults };
          return `${head}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
        });
        await route.fulfill({ response, body });
      },
    );
  }
  await page.goto(url);
  return { page, exit };
}
