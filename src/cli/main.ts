import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import type { LessonDocument } from '../model/document';
import { CATALOGUE } from '../rules/catalogue';
import type { Finding } from '../rules/finding';
import { readSetting, type Setting } from '../rules/levels';
import { nearest } from '../spelling/nearest';
import { check } from './check';
import { harmless } from './formats/display';
import { github } from './formats/github';
import { json } from './formats/json';
import { pathsTable } from './formats/pathsTable';
import { sarif } from './formats/sarif';
import { text } from './formats/text';
import { dataBeside } from './nodeData';
import type { Format } from './outcome';
import { paths } from './paths';
import { hasColour, Progress } from './terminal';

const FORMATS: Readonly<Record<string, Format>> = { text, json, github, sarif };

/** Nothing at or above the threshold · findings · the work could not be done. */
const CLEAN = 0;
const FOUND = 1;
const FAILED = 2;

interface CheckFlags {
  readonly format: string;
  readonly maxWarnings?: number;
  readonly rule: ReadonlyMap<string, Setting>;
  readonly fix?: boolean;
}

function programOf(): Command {
  const program = new Command('learning-playlists')
    .description('Checks learning playlists and choice boards.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(oneLine(message)) })
    .addHelpText('after', '\nExample:\n  $ learning-playlists check lessons/\n');
  program
    .command('check')
    .description('Lists what is wrong, or could be better, in playlists, choice boards and curricula.')
    .argument('[PATH...]', 'files and folders (default: here)')
    .addOption(
      new Option('--format <format>', 'how findings are written')
        .choices(Object.keys(FORMATS))
        .default('text'),
    )
    .option('--max-warnings <number>', 'fail with more warnings than this', wholeNumber)
    .addOption(
      new Option(
        '--rule <id=level>',
        'set a rule, or a whole area as area/*, to off, hint, warning or error; may be repeated',
      )
        .argParser(ruleLevel)
        .default(new Map<string, Setting>(), 'as curriculum.yaml says'),
    )
    .option('--fix', 'make the mends that are safe, and say which')
    .addHelpText(
      'after',
      `
Exit status:
  0  nothing to report: no errors, and no more warnings than --max-warnings
  1  findings
  2  something could not be read or done

Examples:
  $ learning-playlists check
  $ learning-playlists check lessons/week-3.playlist.yaml --fix
  $ learning-playlists check lessons --max-warnings 0 --rule links/insecure=error
  $ learning-playlists check --format sarif > findings.sarif
`,
    )
    .action(runCheck);
  program
    .command('paths')
    .description(
      'Shows what every student can and must do in a playlist or choice board: ways, minutes, targets.',
    )
    .argument('<FILE>', 'a playlist or a choice board')
    .option('--json', 'everything, for programs')
    .addHelpText(
      'after',
      `
Exit status:
  0  answered, whatever the answer is
  2  the file cannot be read, or something in it has no meaning: see the findings

Examples:
  $ learning-playlists paths lessons/fractions.choiceboard.yaml
  $ learning-playlists paths lessons/fractions.choiceboard.yaml --json
`,
    )
    .action(runPaths);
  return program;
}

async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const progress = new Progress();
  const { outcome, faults, looked } = await check({
    paths: paths.length === 0 ? ['.'] : paths,
    cwd: process.cwd(),
    settings: flags.rule,
    fix: flags.fix ?? false,
    readData: dataBeside(__dirname),
    log: (message, cause) => {
      progress.clear();
      complain(`${message}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
    },
    progress: (what, done, all) => progress.show(what, done, all),
  });
  progress.clear();
  for (const fault of faults) complain(harmless(`${fault.path}: ${fault.reason}`));
  const format = FORMATS[flags.format];
  if (looked && format) {
    process.stdout.write(format(outcome, { colour: hasColour(process.stdout, process.env), version }));
  }
  const tooMany = flags.maxWarnings !== undefined && outcome.counts.warning > flags.maxWarnings;
  if (faults.length > 0) process.exitCode = FAILED;
  else process.exitCode = outcome.counts.error > 0 || tooMany ? FOUND : CLEAN;
}

async function runPaths(file: string, flags: { readonly json?: boolean }): Promise<void> {
  const result = await paths({
    file,
    cwd: process.cwd(),
    readData: dataBeside(__dirname),
    log: (message, cause) =>
      complain(`${message}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`),
  });
  if (result.type === 'fault') {
    complain(harmless(result.reason));
    process.exitCode = FAILED;
    return;
  }
  if (result.type === 'findings') {
    for (const finding of result.findings)
      complain(
        harmless(`${result.file}:${placeOf(result.document, finding)} ${finding.message} ${finding.rule}`),
      );
    process.exitCode = FAILED;
    return;
  }
  const title = result.document.lesson?.title?.value ?? result.file;
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ file: result.file, ...result.report }, null, 2)}\n`
      : pathsTable(title, result.report, hasColour(process.stdout, process.env)),
  );
}

/** Line and column, from 1. */
function placeOf(document: LessonDocument, finding: Finding): string {
  const { line, character } = document.text.positionAt(finding.span.start);
  return `${line + 1}:${character + 1}`;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write a whole number, such as 0.');
  return Number(value);
}

function ruleLevel(value: string, before: ReadonlyMap<string, Setting>): ReadonlyMap<string, Setting> {
  const [id = '', level = '', ...rest] = value.split('=');
  const setting = readSetting(level);
  if (!setting || rest.length > 0) {
    throw new InvalidArgumentError(
      'Write a rule, "=" and off, hint, warning or error: links/insecure=error.',
    );
  }
  const ids: readonly string[] = CATALOGUE.map((rule) => rule.id);
  const known = id.endsWith('/*') ? ids.some((rule) => rule.startsWith(id.slice(0, -1))) : ids.includes(id);
  if (!known) {
    const [near] = nearest(id, ids, 1);
    throw new InvalidArgumentError(
      `There is no rule "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    );
  }
  return new Map([...before, [id, setting]]);
}

function complain(message: string): void {
  process.stderr.write(`learning-playlists: ${message}\n`);
}

/** What the parser of the command line has to say, on one line. */
function oneLine(message: string): string {
  return `learning-playlists: ${message
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')}\n`;
}

async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? CLEAN);
    throw error;
  });
  if (process.argv.length <= 2) {
    complain('say what to do, such as "learning-playlists check lessons/"; --help lists everything');
    process.exitCode = FAILED;
    return;
  }
  try {
    await programOf().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? CLEAN : FAILED;
      return;
    }
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = FAILED;
  }
}

void main();
