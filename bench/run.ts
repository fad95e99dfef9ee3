import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { applied, subjectOf } from './document';
import { exercise, slipAndMend } from './exercise';
import { besideBench, FOLDER, readBuiltData } from './files';
import { generatePlaylist } from './generate';
import { compare, median } from './measure';
import { Peer } from './peer';

/** Lines of the playlists, and how often each question is asked of both sides. */
const ALL_SIZES = [
  { lines: 300, rounds: 31 },
  { lines: 3400, rounds: 15 },
  { lines: 20000, rounds: 5 },
];
const DIST = path.join(__dirname, '../dist');
const SEED = 20;
/** Processes of each kind for memory and activation. */
const PROCESSES = 3;

/** Sizes named on the command line are measured alone: `npm run bench -- 3400`. */
const named = process.argv.slice(2).map(Number);
const SIZES = named.length > 0 ? ALL_SIZES.filter(({ lines }) => named.includes(lines)) : ALL_SIZES;

type OursModule = typeof import('./ours');

interface Row {
  readonly what: string;
  readonly cells: string[];
  readonly goal: string;
}

const ms = (value: number): string =>
  value < 9.95 ? value.toFixed(value < 0.995 ? 2 : 1) : value.toFixed(0);
const times = (ratio: number): string => (ratio < 9.95 ? ratio.toFixed(2) : ratio.toFixed(0));

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'learning-playlists-bench-'));
  const peers = new Set<Peer>();
  try {
    // Bundled as the product is: a loader that compiles on the fly would be measured with it.
    await build({
      entryPoints: [path.join(__dirname, 'ours.ts'), path.join(__dirname, 'memory-child.ts')],
      outdir: folder,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    const ours: OursModule = require(path.join(folder, 'ours.js'));
    const activated = await activation();
    const rows = await compareWork(ours, peers);
    const memory = await compareMemory(path.join(folder, 'memory-child.js'), peers);
    print(rows, memory, activated);
  } finally {
    for (const peer of peers) peer.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startPeer(peers: Set<Peer>): Promise<Peer> {
  const peer = await Peer.start();
  peers.add(peer);
  // One file with a slip, reported: from here on the peer has its settings and the schema.
  const uri = `${FOLDER}/first.playlist.yaml`;
  await peer.open(
    uri,
    'format: playlist/1\nid: first\ntitle: First\nsteps:\n  - do: Read\n    mintues: 5\n',
    1,
  );
  peer.close(uri);
  return peer;
}

async function stopPeer(peer: Peer, peers: Set<Peer>): Promise<void> {
  await peer.stop();
  peers.delete(peer);
}

async function compareWork({ Ours, parseDocument }: OursModule, peers: Set<Peer>): Promise<Row[]> {
  const row = (what: string, goal: string): Row => ({ what, cells: [], goal });
  const parse = row('all findings of a text / bare parse of it', 'at most 1.5');
  const open = row('open → findings: peer / ours', '');
  const edit = row('edit → findings: peer / ours', 'at least 5 at 3,400');
  const hovering = row('hover: peer / ours', 'at least 20');
  const completing = row('completion: peer / ours', 'at least 20');
  const outlining = row('outline: peer / ours', '');
  const wire = row('(an empty request to the peer, there and back)', '');
  const rows = [parse, open, edit, hovering, completing, outlining, wire];

  for (const { lines, rounds } of SIZES) {
    process.stderr.write(`${lines} lines …\n`);
    const { text, files } = generatePlaylist(lines, SEED);
    const { minutes, kind, typing } = subjectOf(text);
    const { slip, mend } = slipAndMend(minutes);
    const slipped = applied(text, slip);
    const ours = await Ours.start(besideBench(files), readBuiltData(DIST));
    const peer = await startPeer(peers);
    const cell = (target: Row, { a, b }: { a: number; b: number }) =>
      target.cells.push(`${times(a / b)}  (${ms(a)} / ${ms(b)} ms)`);

    // One file at a time: two with the same id would be a mistake of their own.
    const alone = `${FOLDER}/alone.playlist.yaml`;
    const sound = await ours.findings(alone, text);
    const wrong = sound.filter(({ level }) => level === 'error');
    if (wrong[0]) throw new Error(`The generated playlist has an error: ${wrong[0].message}`);
    cell(
      parse,
      await compare(
        async () => {
          // Closed first, so that no version before it can help.
          await ours.close(alone);
          return ours.findings(alone, text);
        },
        () => parseDocument(text),
        rounds,
      ),
    );
    await ours.close(alone);

    let file = 0;
    const opened = await compare(
      async () => {
        const uri = `${FOLDER}/${++file}.playlist.yaml`;
        await peer.open(uri, text, 0);
        peer.close(uri);
      },
      async () => {
        const uri = `${FOLDER}/${++file}.playlist.yaml`;
        await ours.diagnostics(uri, text);
        await ours.close(uri);
      },
      rounds,
    );
    cell(open, opened);

    const uri = `${FOLDER}/edited.playlist.yaml`;
    await peer.open(uri, text, 0);
    await ours.diagnostics(uri, text);
    let [theirTurn, ourTurn] = [0, 0];
    cell(
      edit,
      await compare(
        () => (theirTurn++ % 2 === 0 ? peer.edit(uri, slip, 1) : peer.edit(uri, mend, 0)),
        async () => {
          const found = await ours.diagnostics(uri, ourTurn++ % 2 === 0 ? slipped : text);
          const errors = found.filter(({ severity }) => severity === 1).length;
          if (errors !== ourTurn % 2) throw new Error(`${errors} errors after the edit`);
        },
        rounds,
      ),
    );

    cell(
      hovering,
      await compare(
        async () => something(await peer.hover(uri, kind), 'hover of the peer'),
        () => something(ours.hover(uri, kind), 'hover of ours'),
        rounds,
      ),
    );
    cell(
      outlining,
      await compare(
        async () => something(await peer.outline(uri), 'outline of the peer'),
        () => something(ours.outline(uri), 'outline of ours'),
        rounds,
      ),
    );
    peer.close(uri);
    await ours.close(uri);
    const typed = `${FOLDER}/typing.playlist.yaml`;
    await peer.open(typed, typing.text, 0);
    await ours.diagnostics(typed, typing.text);
    cell(
      completing,
      await compare(
        async () => something(await peer.completion(typed, typing.cursor), 'completion of the peer'),
        () => something(ours.completion(typed, typing.cursor), 'completion of ours'),
        rounds,
      ),
    );
    const { a } = await compare(
      () => peer.echo(),
      () => undefined,
      rounds,
    );
    wire.cells.push(`${ms(a)} ms`);
    await stopPeer(peer, peers);
  }
  return rows;
}

/** An empty answer must not pass for a fast one. */
function something(answer: unknown, what: string): void {
  const text = JSON.stringify(answer) ?? '';
  if (text.length < 20) throw new Error(`No ${what}: ${text}`);
}

/** Resident memory of a process in MB. */
async function residentMemory(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1024;
}

interface Memory {
  readonly lines: number;
  readonly peer: number;
  readonly ours: number;
  readonly node: number;
}

/** Medians of fresh processes, theirs and ours in turn, each after the same work on the same file. */
async function compareMemory(child: string, peers: Set<Peer>): Promise<Memory[]> {
  const result: Memory[] = [];
  for (const { lines } of SIZES) {
    process.stderr.write(`memory at ${lines} lines …\n`);
    const { text } = generatePlaylist(lines, SEED);
    const found: { peer: number[]; ours: number[]; node: number[] } = { peer: [], ours: [], node: [] };
    for (let round = 0; round < PROCESSES; round++) {
      const peer = await startPeer(peers);
      await exercise(
        {
          open: (uri, opened, expected) => peer.open(uri, opened, expected),
          edit: (uri, change, _edited, expected) => peer.edit(uri, change, expected),
          hover: (uri, position) => peer.hover(uri, position),
          completion: (uri, position) => peer.completion(uri, position),
          outline: (uri) => peer.outline(uri),
        },
        text,
      );
      found.peer.push(await residentMemory(peer.pid));
      await stopPeer(peer, peers);
      found.ours.push(await memoryOfChild([child, String(lines), String(SEED), DIST]));
      found.node.push(await memoryOfChild(['-e', "process.stdin.resume(); process.stdout.write('done')"]));
    }
    result.push({ lines, peer: median(found.peer), ours: median(found.ours), node: median(found.node) });
  }
  return result;
}

/** Starts Node with these arguments, waits for its first word and looks at its memory. */
async function memoryOfChild(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.once('data', () => resolve());
      child.once('exit', (code) => reject(new Error(`It ended (${code}) before it was done`)));
    });
    if (child.pid === undefined) throw new Error('The process did not start');
    return await residentMemory(child.pid);
  } finally {
    child.kill();
    await gone;
  }
}

interface Activation {
  readonly load: number;
  readonly activate: number;
  readonly registered: number;
}

async function activation(): Promise<Activation> {
  const runs: Activation[] = [];
  for (let round = 0; round < PROCESSES * 3; round++) {
    runs.push(
      JSON.parse(
        execFileSync(process.execPath, [path.join(__dirname, 'activation.cjs')], { encoding: 'utf8' }),
      ),
    );
  }
  return {
    load: median(runs.map((run) => run.load)),
    activate: median(runs.map((run) => run.activate)),
    registered: median(runs.map((run) => run.registered)),
  };
}

function print(
  rows: readonly Row[],
  memory: readonly Memory[],
  { load, activate, registered }: Activation,
): void {
  const { version } = require('yaml-language-server/package.json');
  const table = [
    ['', ...SIZES.map(({ lines }) => `${lines.toLocaleString('en')} lines`), 'to reach'],
    ...rows.map(({ what, cells, goal }) => [what, ...cells, goal]),
    [
      'resident memory: ours / peer',
      ...memory.map(({ ours, peer }) => `${times(ours / peer)}  (${ms(ours)} / ${ms(peer)} MB)`),
      'below 1',
    ],
    ['(of it, Node itself)', ...memory.map(({ node }) => `${ms(node)} MB`), ''],
  ];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((cells) => (cells[column] ?? '').length))) ?? [];
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
  console.log(`Medians on Node ${process.version}, both sides in turn and warm. Ratio first, times behind it.

${lines.join('\n')}

Activation: ${ms(load + activate)} ms (to reach: below 30): ${ms(load)} ms to load dist/extension.js, ${ms(activate)} ms in activate(),
  with ${registered} things registered. Fresh processes, a stand-in for VS Code.

What is compared
- Bare parse: parseDocument of the package yaml with its defaults. Ours: the same text taken as an edit, parsed, modelled,
  checked by every rule, includes and curriculum looked up; nothing kept from the version before.
- Peer: yaml-language-server ${version} in a process of its own over standard input and output, as editors run it, with
  schemas/playlist.schema.json. It checks the schema alone; ours checks more. Its wait of 200 ms before it checks is
  taken out; ours has none here (the extension waits 120 ms).
- Ours runs in the process that asks, as the extension does, so that nothing of it is sent anywhere. What sending costs
  the peer is the row of the empty request; long answers cost more.
- Edit: a keyword in the middle misspelt and mended in turn; both must report it. Both know the version before. Hover and completion: in the middle of
  a file that both have checked already. Outline: of the whole file.
- Memory: two processes, after a file was opened, edited eight times and asked about, as the system counts it.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
