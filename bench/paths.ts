import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Kind } from '../src/model/kind';
import { besideBench, FOLDER } from './files';
import { generatePlaylist } from './generate';
import { compare, median } from './measure';

/** `npm run bench`: what the path engine costs beside the bare parse of the same text, and on hard boards. */

type WorkModule = typeof import('./pathsWork');

const SEED = 20;

/** Consecutive `choose 6 of 12`, each option with a code of its own and an `after` that is always met. */
function chooses(count: number): string {
  const lines = [
    'format: playlist/1',
    'id: chooses',
    'title: Chooses',
    'steps:',
    '  - {id: start, do: Start}',
  ];
  for (let i = 0; i < count; i++) {
    lines.push('  - choose: 6', '    from:');
    for (let j = 0; j < 12; j++) {
      lines.push(`      - {do: Work ${i} ${j}, minutes: 10-20, standards: C.${i}.${j}, after: start}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A grid whose squares have a code of their own and one that others have, too. */
function grid(size: number, complete: string, points = false): string {
  const rows = Array.from({ length: size }, (_, r) => {
    const cells = Array.from({ length: size }, (_cell, c) => {
      const own = points ? `, points: ${1 + ((r * 53 + c * 97) % 997)}` : '';
      return `{do: Square ${r} ${c}, minutes: 10, standards: [X.${r}.${c}, Y.${(r * 7 + c * 3) % 5}]${own}}`;
    });
    return `  - [${cells.join(', ')}]`;
  });
  return `format: choice-board/1\nid: grid\ntitle: Grid\ngrid:\n${rows.join('\n')}\ncomplete: ${complete}\n`;
}

const BOARDS: readonly (readonly [string, string])[] = [
  ['7×7, lines: 1', grid(7, '{lines: 1}')],
  ['7×7, lines: 3', grid(7, '{lines: 3}')],
  ['7×7, lines: 7', grid(7, '{lines: 7}')],
  ['7×7, choose: 20', grid(7, '{choose: 20}')],
  ['7×7, choose: 3, from-each: row', grid(7, '{choose: 3, from-each: row}')],
  ['7×7, shape: x', grid(7, '{shape: x}')],
  ['10×10, lines: 3', grid(10, '{lines: 3}')],
  ['7×7, points exactly 10,000', grid(7, '{points: {exactly: 10000}}', true)],
  ['7×7, points at least 10,000', grid(7, '{points: {at-least: 10000}}', true)],
];

const said = (ms: number): string => `${ms < 9.95 ? ms.toFixed(1) : ms.toFixed(0)} ms`;

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'learning-playlists-paths-'));
  try {
    await build({
      entryPoints: [path.join(__dirname, 'pathsWork.ts')],
      outdir: folder,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    const work: WorkModule = require(path.join(folder, 'pathsWork.js'));
    console.log('\nThe path engine: every answer that `paths --json` prints, medians of this run\n');
    await besideTheParse(work);
    await consecutive(work);
    await boards(work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function besideTheParse(work: WorkModule): Promise<void> {
  for (const [lines, rounds] of [
    [300, 31],
    [3400, 15],
    [20000, 5],
  ] as const) {
    const { text, files } = generatePlaylist(lines, SEED);
    const paths = await work.PathsWork.of(`${FOLDER}/x.playlist.yaml`, 'playlist', text, besideBench(files));
    const document = paths.model();
    const { a, b } = await compare(
      () => paths.answer(document),
      () => work.bareParse(text),
      rounds,
    );
    print(
      `analysis / bare parse, ${lines} lines`,
      `${(a / b).toFixed(3)}  (${said(a)} / ${said(b)})`,
      'at most 0.25',
    );
  }
}

async function consecutive(work: WorkModule): Promise<void> {
  const of = (count: number) =>
    work.PathsWork.of(`${FOLDER}/x.playlist.yaml`, 'playlist', chooses(count), new Map());
  const [few, many] = [await of(400), await of(4000)];
  const { a, b } = await compare(
    () => many.answer(many.model()),
    () => few.answer(few.model()),
    5,
  );
  print(
    '4,000 choose 6 of 12 / 400 of them, without the parse',
    `${(a / b).toFixed(1)}  (${said(a)} / ${said(b)})`,
    'at most 14',
  );
  const parse = await compare(
    () => many.answer(many.model()),
    () => work.bareParse(many.text),
    3,
  );
  print('… model and analysis / bare parse', (parse.a / parse.b).toFixed(3), '');
  const digits = many.answer(many.model()).length;
  print('… ways', `a number of ${digits} digits`, '');
}

async function boards(work: WorkModule): Promise<void> {
  for (const [name, text] of BOARDS) {
    const kind: Kind = 'choice-board';
    const paths = await work.PathsWork.of(`${FOLDER}/x.choiceboard.yaml`, kind, text, new Map());
    const document = paths.model();
    const times: number[] = [];
    for (let round = 0; round < 12; round++) {
      const start = performance.now();
      paths.answer(document);
      if (round >= 5) times.push(performance.now() - start);
    }
    print(name, said(median(times)), 'within 50 ms');
  }
}

function print(what: string, figure: string, goal: string): void {
  console.log(`${what.padEnd(58)}${figure.padEnd(34)}${goal}`);
}

void main();
