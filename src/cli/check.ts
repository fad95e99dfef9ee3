import path from 'node:path';
import type { FaultLog } from '../language/diagnostics';
import { unreadableFinding } from '../language/diagnostics';
import { workspacePass } from '../language/workspacePass';
import type { LessonDocument } from '../model/document';
import { kindOfName } from '../model/kind';
import { Facts } from '../paths/facts';
import type { Finding, Level } from '../rules/finding';
import type { Settings } from '../rules/levels';
import { bundledFrameworks, type ReadData } from '../standards/load';
import { StandardsRegistry } from '../standards/registry';
import { normalise } from '../workspace/paths';
import { Workspace } from '../workspace/workspace';
import { applySafeFixes, writeBack } from './fix';
import { byCode, type Fault, NodeFiles, pathOfUri, uriOfPath } from './nodeFiles';
import type { FileFinding, Mend, Outcome } from './outcome';
import { type Target, targetsOf } from './targets';

export interface CheckOptions {
  /** Files and folders as they were typed. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Levels that count before those of `curriculum.yaml`. */
  readonly settings: Settings;
  readonly fix: boolean;
  /** Reads the data of the frameworks that are bundled. */
  readonly readData: ReadData;
  readonly log: FaultLog;
  /** Hears what is being done and how far it is. */
  readonly progress: (what: string, done: number, all: number) => void;
}

export interface CheckResult {
  readonly outcome: Outcome;
  /** What could not be done, by path as it was typed or relative to `cwd`. */
  readonly faults: readonly Fault[];
  /** False when there was nothing at all to look at, because every path was wrong. */
  readonly looked: boolean;
}

/** Checks files and folders, and mends them where asked to. */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { cwd, log, settings, progress } = options;
  const { targets, faults: missing } = await targetsOf(options.paths, cwd);
  const roots = [...new Set(targets.map(({ root }) => root))].sort(byCode);
  const files = new NodeFiles(roots);
  const workspace = new Workspace(files, roots.map(uriOfPath));
  const faults: Fault[] = [...missing];
  const asked = await filesOf(targets, files, faults);
  const neighbours = (await Promise.all(roots.map((root) => files.list(uriOfPath(root))))).flat();
  // Neighbours count for ids of the whole workspace, and as what a path may have meant.
  const all = [...new Set([...asked.keys(), ...neighbours].map(normalise))].sort(byCode);
  for (const [index, uri] of all.entries()) {
    progress('Reading', index + 1, all.length);
    await workspace.load(uri);
  }

  const standards = new StandardsRegistry(bundledFrameworks(options.readData), log);
  await standards.ready();
  const facts = new Facts(workspace, standards);
  const shown = (uri: string): string => displayPath(pathOfUri(uri), cwd);
  const uris = [...asked.keys()].sort(byCode);
  const unreadable: FileFinding[] = [];
  for (const uri of uris) {
    const reason = workspace.unreadable(uri);
    if (reason !== undefined && (asked.get(uri) === 'named' || kindOfName(uri))) {
      faults.push({ path: shown(uri), reason });
      unreadable.push(found(shown, workspace, uri, undefined, unreadableFinding(reason)));
    } else if (asked.get(uri) === 'named' && reason === undefined && !workspace.document(uri)) {
      faults.push({
        path: shown(uri),
        reason: 'its name and its first line say nothing of a playlist, choice board or curriculum',
      });
    }
  }
  const lessons = uris.filter((uri) => workspace.document(uri));
  let fixed: readonly Mend[] = [];
  if (options.fix) {
    const before = new Map<string, LessonDocument>();
    for (const uri of lessons) {
      const document = workspace.document(uri);
      if (document) before.set(uri, document);
    }
    fixed = await applySafeFixes(workspace, facts, lessons, log, settings, shown);
    for (const fault of await writeBack(before, workspace)) {
      faults.push({ ...fault, path: displayPath(fault.path, cwd) });
    }
  }

  const findings = [...unreadable];
  for await (const checked of workspacePass(workspace, lessons, log, { settings, facts })) {
    progress('Checking', checked.done, checked.all);
    for (const finding of checked.findings) {
      findings.push(found(shown, workspace, checked.document.uri, checked.document, finding));
    }
  }
  findings.sort(
    (a, b) =>
      byCode(a.path, b.path) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );
  const counts: Record<Level, number> = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of findings) counts[finding.level]++;
  const outcome: Outcome = { files: lessons.length + unreadable.length, findings, counts, fixed };
  return { outcome, faults, looked: targets.length > 0 };
}

/** The files that were asked for, by URI: named one by one, or found in a folder. */
async function filesOf(
  targets: readonly Target[],
  files: NodeFiles,
  faults: Fault[],
): Promise<ReadonlyMap<string, 'named' | 'found'>> {
  const asked = new Map<string, 'named' | 'found'>();
  for (const target of targets) {
    if (!target.isFolder) {
      asked.set(uriOfPath(target.path), 'named');
      continue;
    }
    const walked = await files.walk(target.path);
    faults.push(...walked.faults);
    for (const file of walked.files) {
      const uri = uriOfPath(file);
      if (!asked.has(uri)) asked.set(uri, 'found');
    }
  }
  return asked;
}

function found(
  shown: (uri: string) => string,
  workspace: Workspace,
  uri: string,
  document: LessonDocument | undefined,
  finding: Finding,
): FileFinding {
  const start = { line: 0, character: 0 };
  return {
    path: shown(uri),
    document,
    finding,
    range: document?.text.rangeOf(finding.span) ?? { start, end: start },
    related: finding.related.flatMap((other) => {
      const target = other.uri === undefined ? document : workspace.document(other.uri);
      return target
        ? [{ path: shown(target.uri), range: target.text.rangeOf(other.span), message: other.message }]
        : [];
    }),
  };
}

/** Relative to where the command runs, with `/`. */
export function displayPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return (relative === '' ? '.' : relative).split(path.sep).join('/');
}
