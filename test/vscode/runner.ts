/**
 * Runs mocha inside an extension host. It is mocha's browser build in both hosts, since a web worker has no other.
 */
import 'mocha/mocha.js';
import { log, reportResult, screenshot } from './driver';

/**
 * Loads the suites and runs them.
 *
 * @param load requires every suite file; called when `describe` and `it` are there
 * @param grep only tests whose title holds this text; all when empty
 * @throws when a test failed, or when there was none: VS Code then ends with a status other than 0
 */
export async function runSuites(load: () => void, grep: string): Promise<void> {
  let passed = 0;
  let failed = 0;
  // Lines leave one after the other; what fails to leave fails the run.
  let sent = Promise.resolve();
  const print = (line: string): void => {
    sent = sent.then(() => log(line));
  };

  /** Prints each test as it ends, through the driver: one place to read, whatever the host does with its console. */
  class TerminalReporter extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      runner.on('pass', (test) => {
        passed++;
        print(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      });
      runner.on('fail', (test, error: Error) => {
        failed++;
        print(`  ✗ ${test.fullTitle()}\n    ${(error.stack ?? error.message).replaceAll('\n', '\n    ')}`);
      });
      runner.on('pending', (test) => print(`  - ${test.fullTitle()} (skipped)`));
    }
  }

  // The page's own `mocha` would read its options from an address bar, which no extension host has.
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    slow: 1_000_000,
    ...(grep === '' ? {} : { fgrep: grep }),
    reporter: TerminalReporter,
    rootHooks: {
      async afterEach(this: Mocha.Context) {
        const test = this.currentTest;
        if (test?.state !== 'failed') return;
        const name = test
          .fullTitle()
          .replaceAll(/[^a-z0-9]+/gi, '-')
          .slice(0, 80);
        await log(`    picture: ${await screenshot(`out/vscode/failed-${name}.png`)}`);
      },
    },
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  await new Promise<void>((resolve) => {
    mocha.run(() => resolve());
  });
  await sent;
  await reportResult(passed, failed);
  if (failed > 0) throw new Error(`${failed} tests failed`);
  if (passed === 0) throw new Error('no test ran');
}
