// Runs the suites of test/vscode in a real VS Code: in the Node extension host, in the web extension host, and the
// ones for Restricted Mode. All through @vscode/test-electron's runTests.
//
//   node scripts/test-vscode.mjs [--host=node|web|restricted|packaged] [--grep=TEXT] [--desktop] [--verbose]
//
// `packaged` runs only when asked for: the first suite, on the extension as it lies in the .vsix of `npm run package`.
//
// A desktop VS Code runs the Node suites when VSCODE_PATH names one, with --desktop (downloads it), and where VS
// Code's server from npm does not run. Everywhere else a VS Code from npm stands in for it (scripts/vscode).
// The last line is "N passed, N failed".
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import esbuild from 'esbuild';
import JSZip from 'jszip';
import { chromium } from 'playwright-core';
import { inRoot, root, run } from './project.mjs';
import { startDriver } from './vscode/driver.mjs';
import { serverRunsHere } from './vscode/install.mjs';
import { quietSettings } from './vscode/servers.mjs';
import { DRIVER_SETTING, makeWorkspace } from './vscode/workspace.mjs';

const standIn = inRoot('scripts/vscode/stand-in.mjs');

/**
 * mocha's browser build is a plain script that leaves `Mocha` in the global scope. Its package calls it an ES module,
 * in which it would take the bundle's own `module.exports` for its own; so it gets a scope where there is none.
 *
 * @type {esbuild.Plugin}
 */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `(function (module, exports, define) {${await readFile(path, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

/**
 * Bundles what VS Code runs as tests into out/vscode/, under a name of this process: two runs do not meet.
 *
 * @param {string} name
 * @param {{host: 'node' | 'web', contents: string}} options `contents`: a TypeScript module at the project's root that
 *   exports `run()`
 * @returns {Promise<string>} absolute path of the bundle
 */
export async function bundleTests(name, { host, contents }) {
  const outfile = inRoot(`out/vscode/${name}-${process.pid}.js`);
  await esbuild.build({
    stdin: { contents, resolveDir: root, sourcefile: `${name}.ts`, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    outfile,
    format: 'cjs',
    platform: host === 'web' ? 'browser' : 'node',
    target: host === 'web' ? 'es2022' : 'node20',
    mainFields: host === 'web' ? ['browser', 'module', 'main'] : ['module', 'main'],
    external: ['vscode'],
    plugins: [mochaAsScript],
    define: { EXPECTED_HOST: JSON.stringify(host) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** Bundles mocha suites for one extension host; only tests whose title holds `grep`, if given. */
function bundleSuites(name, { host, files, grep = '' }) {
  const required = files.map((file) => `require(${JSON.stringify(`./${file}`)});`).join('\n');
  const contents = `import { runSuites } from './test/vscode/runner';
    export const run = () => runSuites(() => { ${required} }, ${JSON.stringify(grep)});`;
  return bundleTests(name, { host, contents });
}

/** The suite files of a folder of test/vscode, sorted. */
async function suitesIn(folder) {
  const names = await readdir(inRoot('test/vscode', folder));
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => `test/vscode/${folder}/${name}`);
}

/**
 * Runs a bundle in the VS Code from npm.
 *
 * @param {string} tests the bundle
 * @param {import('./vscode/stand-in.mjs').Rig} rig
 * @param {string} [extension] the folder of the extension
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runInStandIn(tests, rig, extension = root) {
  const rigSwitch = `--rig=${JSON.stringify(rig)}`;
  if (process.platform === 'win32') {
    // There a script cannot be started by its name, as runTests would.
    const { code } = await run(process.execPath, [
      ...[standIn, rigSwitch],
      ...[`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`],
    ]);
    return code === 0;
  }
  return settled(
    runTests({
      vscodeExecutablePath: standIn,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [rigSwitch],
    }),
  );
}

/** Unpacks the .vsix into out/packaged, as an installation would; gives the extension's folder. */
async function unpack() {
  const { name, version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const zip = await JSZip.loadAsync(await readFile(inRoot(`${name}-${version}.vsix`)));
  const folder = inRoot('out/packaged');
  await rm(folder, { recursive: true, force: true });
  for (const entry of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const file = path.join(folder, entry.name);
    if (!file.startsWith(folder + path.sep)) throw new Error(`${entry.name} leaves the package`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await entry.async('nodebuffer'));
  }
  return path.join(folder, 'extension');
}

/** Runs a bundle in a desktop VS Code, whose window the driver reaches through its debugging port. */
async function runOnDesktop(tests, rig) {
  const port = await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
  let browser;
  const page = async () => {
    browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const candidate of pages) {
      if (await candidate.locator('.monaco-workbench').count()) return candidate;
    }
    throw new Error('The desktop window was not found.');
  };
  const driver = await startDriver({ page, resultFile: rig.resultFile });
  const workspace = await makeWorkspace({
    from: rig.workspace,
    more: rig.more,
    settings: { ...quietSettings, [DRIVER_SETTING]: driver.url },
  });
  try {
    return await settled(
      runTests({
        ...(process.env.VSCODE_PATH ? { vscodeExecutablePath: process.env.VSCODE_PATH } : {}),
        extensionDevelopmentPath: root,
        extensionTestsPath: tests,
        launchArgs: [
          workspace.folder,
          ...[
            '--disable-extensions',
            `--remote-debugging-port=${port}`,
            '--remote-debugging-address=127.0.0.1',
          ],
        ],
      }),
    );
  } finally {
    await browser?.close();
    await driver.stop();
    await workspace.remove();
  }
}

/** Whether a run of VS Code ended with status 0; why not has been printed by then. */
const settled = (running) =>
  running.then(
    () => true,
    (error) => {
      console.error(error.message);
      return false;
    },
  );

async function main() {
  const switchValue = (name) =>
    process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  const has = (name) => process.argv.includes(`--${name}`);
  const desktop = has('desktop') || Boolean(process.env.VSCODE_PATH) || !serverRunsHere;
  const wanted = switchValue('host');
  const grep = switchValue('grep');
  const suite = await suitesIn('suite');
  const runs = [
    { name: 'node', host: 'node', files: suite, desktop },
    { name: 'web', host: 'web', files: suite, desktop: false },
    {
      name: 'restricted',
      host: 'node',
      files: await suitesIn('restricted'),
      desktop: false,
      restricted: true,
    },
    {
      name: 'packaged',
      host: 'node',
      files: suite.filter((file) => file.includes('activation')),
      desktop: false,
    },
  ].filter(({ name }) => (wanted === undefined ? name !== 'packaged' : wanted === name));
  if (runs.length === 0) throw new Error(`--host is node, web, restricted or packaged, not ${wanted}`);

  await mkdir(inRoot('out/vscode'), { recursive: true });
  let passed = 0;
  let failed = 0;
  for (const { name, host, files, desktop: onDesktop, restricted } of runs) {
    if (restricted && !serverRunsHere) {
      console.log('Restricted Mode: not run; runTests always starts a desktop VS Code without it.');
      continue;
    }
    const start = Date.now();
    console.log(`\n${name}: ${onDesktop ? 'desktop VS Code' : 'VS Code from npm'}`);
    const resultFile = inRoot(`out/vscode/${name}-${process.pid}.json`);
    const logFile = inRoot(`out/vscode/${name}.log`);
    const tests = await bundleSuites(name, { host, files, grep });
    const rig = {
      host,
      workspace: inRoot('test/vscode/workspace'),
      more: { examples: inRoot('examples') },
      restricted: restricted === true,
      resultFile,
      logFile,
      verbose: has('verbose'),
    };
    const extension = name === 'packaged' ? await unpack() : root;
    const good = await (onDesktop ? runOnDesktop(tests, rig) : runInStandIn(tests, rig, extension));
    const counts = await readFile(resultFile, 'utf8').then(JSON.parse, () => undefined);
    await rm(tests, { force: true });
    await rm(resultFile, { force: true });
    if (counts === undefined) {
      const log = await readFile(logFile, 'utf8').catch(() => '');
      console.error(
        `${name}: VS Code ended before the suites did. The end of ${logFile}:\n${log.slice(-3000)}`,
      );
    }
    passed += counts?.passed ?? 0;
    failed += counts?.failed ?? 0;
    if (!good && counts?.failed === 0) {
      const log = await readFile(logFile, 'utf8').catch(() => '');
      console.error(`${name}: ended badly. ${log.match(/^\[error\] .*$/gm)?.at(-1) ?? `See ${logFile}`}`);
    }
    // A run that broke off, or ended badly after its tests, counts as a failure of its own.
    if (!good && !counts?.failed) failed++;
    console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  if (process.env.VSCODE_COUNTS)
    await writeFile(process.env.VSCODE_COUNTS, JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

if (process.argv[1] === inRoot('scripts/test-vscode.mjs')) await main();
