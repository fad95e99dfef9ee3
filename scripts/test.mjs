// npm test: everything, in order, with one summary. The last line is "N passed, N failed".
//
//   node scripts/test.mjs [--only=STAGE,STAGE]
//
// A stage that is a tool (typecheck, lint, …) counts as one test; a stage of suites counts what its suites count, and
// one more failure when it ends badly without a failed test. Stages run on after a failure, but for those that need
// what failed.

import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import process from 'node:process';
import { inRoot, run, tool } from './project.mjs';

/** A stage's counts. @typedef {{passed: number, failed: number}} Counts */

/** Runs a tool; its exit status is the one result. */
const check =
  (command, ...args) =>
  async () => {
    const { code } = await run(command, args);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

const node = (...args) => check(process.execPath, ...args);

/** Reads counts that a suite left behind; a bad end without a failed test is a failure too. */
async function countsIn(file, code) {
  const counts = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : { passed: 0, failed: 0 };
  if ((code !== 0 || counts.passed === 0) && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** Runs mocha over some files, with the project's settings but its list of what to leave out. */
const mocha =
  (name, ...args) =>
  async () => {
    const file = inRoot(`out/test/${name}.json`);
    const { code } = await run(
      process.execPath,
      // Node loads TypeScript through tsx, also where mocha's configuration is not read.
      [
        '--import',
        'tsx',
        tool('mocha/bin/mocha.js'),
        '--reporter',
        inRoot('scripts/mocha-counts.cjs'),
        ...args,
      ],
      { env: { MOCHA_COUNTS: file } },
    );
    return countsIn(file, code);
  };

/** Suites outside the unit tests: the configuration leaves them out, so it is not read. */
const suites = (name, folder) => {
  const ready =
    existsSync(inRoot(folder)) && readdirSync(inRoot(folder)).some((file) => /\.test\.tsx?$/.test(file));
  return ready
    ? mocha(name, '--no-config', '--timeout', '60000', `${folder}/**/*.test.{ts,tsx}`)
    : async () => {
        console.log(`no suites in ${folder}`);
        return { passed: 0, failed: 1 };
      };
};

const inVscode =
  (name, ...args) =>
  async () => {
    const file = inRoot(`out/test/${name}.json`);
    const { code } = await run(process.execPath, [inRoot('scripts/test-vscode.mjs'), ...args], {
      env: { VSCODE_COUNTS: file },
    });
    return countsIn(file, code);
  };

/**
 * In order. A stage that needs another one is not run after that has failed, and counts as failed itself.
 *
 * @type {{name: string, needs?: string, run: () => Promise<Counts>}[]}
 */
const stages = [
  { name: 'typecheck', run: node(tool('typescript/bin/tsc'), '--noEmit', '-p', '.') },
  { name: 'lint', run: node(tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.') },
  { name: 'knip', run: node(tool('knip/bin/knip.js')) },
  { name: 'unit', run: mocha('unit', 'test/**/*.test.{ts,tsx}') },
  { name: 'build', run: node(inRoot('scripts/build.mjs')) },
  { name: 'package', needs: 'build', run: node(inRoot('scripts/package.mjs'), '--no-build') },
  { name: 'package contents', needs: 'package', run: suites('package', 'test/package') },
  { name: 'browser', needs: 'build', run: suites('browser', 'test/browser') },
  { name: 'vscode', needs: 'build', run: inVscode('vscode') },
  { name: 'vscode, packaged', needs: 'package', run: inVscode('packaged', '--host=packaged') },
  { name: 'start', needs: 'build', run: node(inRoot('scripts/start.mjs'), '--check') },
];

async function main() {
  const only = process.argv
    .find((argument) => argument.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = only?.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown)
    throw new Error(`No stage "${unknown}". There are: ${stages.map(({ name }) => name).join(', ')}`);

  await rm(inRoot('out/test'), { recursive: true, force: true });
  await mkdir(inRoot('out/test'), { recursive: true });
  const rows = [];
  for (const { name, needs, run: runStage } of stages) {
    if (only && !only.includes(name)) continue;
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
    const start = Date.now();
    const missing = rows.find((row) => row.name === needs && row.failed > 0);
    if (missing) console.log(`not run: ${missing.name} failed`);
    const counts = missing ? { passed: 0, failed: 1 } : await runStage();
    rows.push({ name, ...counts, seconds: (Date.now() - start) / 1000 });
  }

  console.log(`\n── summary ${'─'.repeat(63)}`);
  for (const { name, passed, failed, seconds } of rows) {
    const mark = failed === 0 ? '✓' : '✗';
    console.log(
      `${mark} ${name.padEnd(18)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}

await main();
