#!/usr/bin/env node
// Stands in for the desktop VS Code: takes the switches that `@vscode/test-electron` starts it with, runs the suite
// in a VS Code from npm shown by a headless browser, and ends with the suite's exit status.
//
// Its own switch is --rig=<JSON>, see `Rig` below.
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { inRoot } from '../project.mjs';
import { launchBrowser } from './browser.mjs';
import { startDriver } from './driver.mjs';
import { quietSettings, startNodeServer, startWebServer } from './servers.mjs';
import { openWorkbench, workbenchUrl } from './workbench.mjs';
import { DRIVER_SETTING, makeWorkspace } from './workspace.mjs';

/**
 * @typedef {object} Rig
 * @property {'node' | 'web'} host extension host to run in
 * @property {string} workspace folder that is copied and opened
 * @property {Record<string, string>} [more] folders copied into it
 * @property {boolean} [restricted] open the folder in Restricted Mode (Node host only)
 * @property {object} [settings] the user's settings
 * @property {string} [resultFile] where the counts of the run are written
 * @property {{width: number, height: number}} [size]
 * @property {number} [scale]
 * @property {number} [seconds] limit of the whole run
 * @property {string} [logFile] where everything that VS Code logs is written
 * @property {boolean} [verbose] print it all as well
 */

const switchValue = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = switchValue('extensionDevelopmentPath');
const tests = switchValue('extensionTestsPath');
if (!extension || !tests) {
  console.error('stand-in: needs --extensionDevelopmentPath= and --extensionTestsPath=');
  process.exit(2);
}
/** @type {Rig} */
const rig = JSON.parse(switchValue('rig') ?? '{"host":"node","workspace":"examples"}');

/** What VS Code logs: much of it is about native parts that the npm packages come without, and harmless. */
const lines = [];
function log(line) {
  lines.push(line);
  if (rig.verbose) console.error(line);
}

/** What has been started, to be ended in the opposite order whatever happens. */
const started = [];
async function endAll() {
  for (const end of started.splice(0).reverse()) {
    try {
      await end();
    } catch (error) {
      console.error(error);
    }
  }
}
for (const name of ['SIGINT', 'SIGTERM']) {
  process.once(name, () => endAll().finally(() => process.exit(1)));
}

async function runSuite() {
  /** @type {(page: import('playwright-core').Page) => void} */
  let show;
  const shown = new Promise((resolve) => {
    show = resolve;
  });
  const driver = await startDriver({ page: () => shown, resultFile: rig.resultFile });
  started.push(driver.stop);
  const { verbose = false, settings = {} } = rig;
  const workspace = await makeWorkspace({
    from: rig.workspace,
    more: rig.more,
    settings: {
      [DRIVER_SETTING]: driver.url,
      // A page without a server of its own keeps the user's settings nowhere: they lie in the folder.
      ...(rig.host === 'web' ? { ...quietSettings, ...settings } : {}),
    },
  });
  started.push(workspace.remove);
  const { folder } = workspace;
  const server =
    rig.host === 'web'
      ? await startWebServer({ extension, tests, folder, verbose })
      : await startNodeServer({ settings, trust: rig.restricted === true, verbose });
  started.push(server.stop);
  const browser = await launchBrowser({ size: rig.size, scale: rig.scale });
  started.push(() => browser.close());
  const workbench = await openWorkbench(browser, {
    url: rig.host === 'web' ? server.origin : workbenchUrl(server.origin, { folder, extension, tests }),
    log,
  });
  const { page } = workbench;
  show(page);
  const seconds = rig.seconds ?? 300;
  let limit;
  const late = new Promise((resolve) => {
    limit = setTimeout(() => resolve('late'), seconds * 1000);
  });
  const code = await Promise.race([workbench.exit, late]);
  clearTimeout(limit);
  if (code !== 'late') return code;
  const picture = inRoot('out/vscode/late.png');
  await page.screenshot({ path: picture });
  console.error(`The suite did not end within ${seconds} s. What the page showed: ${picture}`);
  return 1;
}

let code = 1;
try {
  code = await runSuite();
} catch (error) {
  console.error(error);
} finally {
  await endAll();
  if (rig.logFile) await writeFile(rig.logFile, `${lines.join('\n')}\n`);
}
process.exit(code);
