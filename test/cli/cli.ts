import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import esbuild from 'esbuild';

const root = join(import.meta.dirname, '../..');
let built: Promise<string> | undefined;

/** The command line as one file, built once for all tests as it is for its users. */
function program(): Promise<string> {
  built ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'learning-playlists-cli-'));
    const outfile = join(folder, 'cli.js');
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['src/cli/main.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    await cp(join(root, 'src/standards/frameworks'), join(folder, 'standards'), { recursive: true });
    return outfile;
  })();
  return built;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, its streams being no terminal, and waits for its end. */
export async function run(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const file = await program();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (status) =>
      resolve({
        status,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}

/** A folder of its own with these files. */
export class Folder {
  private constructor(readonly path: string) {}

  static async with(files: Readonly<Record<string, string | Buffer>>): Promise<Folder> {
    const folder = new Folder(await mkdtemp(join(tmpdir(), 'learning-playlists-')));
    for (const [path, content] of Object.entries(files)) await folder.write(path, content);
    return folder;
  }

  at(path: string): string {
    return join(this.path, path);
  }

  async write(path: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(this.at(path)), { recursive: true });
    await writeFile(this.at(path), content);
  }

  read(path: string): Promise<Buffer> {
    return readFile(this.at(path));
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}

export const CLEAN = 'format: playlist/1\nid: clean\ntitle: Clean\nsteps: [Fold a strip]\n';
export const SLIP = `format: playlist/1
id: slip
title: Slip
steps:
  - do: Fold a strip
    mintues: 10
  - do: Open http://example.org/a
  - {check: Exit ticket, mastery: 80}
`;
