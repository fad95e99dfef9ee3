import { type FaultLog, findings } from '../language/diagnostics';
import type { LessonDocument } from '../model/document';
import { Facts } from '../paths/facts';
import { type PathReport, reportOf } from '../paths/report';
import type { Finding } from '../rules/finding';
import { bundledFrameworks, type ReadData } from '../standards/load';
import { StandardsRegistry } from '../standards/registry';
import { normalise } from '../workspace/paths';
import { Workspace } from '../workspace/workspace';
import { displayPath } from './check';
import { NodeFiles, pathOfUri, uriOfPath } from './nodeFiles';
import { targetsOf } from './targets';

export interface PathsOptions {
  /** The file as it was typed. */
  readonly file: string;
  readonly cwd: string;
  readonly readData: ReadData;
  readonly log: FaultLog;
}

export type PathsResult =
  | {
      readonly type: 'report';
      readonly file: string;
      readonly report: PathReport;
      readonly document: LessonDocument;
    }
  /** One line that says why the work could not be done. */
  | { readonly type: 'fault'; readonly reason: string }
  /** What is wrong with the shape or the includes of a file, itself or one that it includes: its ways have no meaning. */
  | {
      readonly type: 'findings';
      readonly file: string;
      readonly document: LessonDocument;
      readonly findings: readonly Finding[];
    };

/** Works out what every student can and must do in one file. */
export async function paths(options: PathsOptions): Promise<PathsResult> {
  const { file, cwd, log } = options;
  const { targets, faults } = await targetsOf([file], cwd);
  const target = targets[0];
  if (!target) return { type: 'fault', reason: `${file}: ${faults[0]?.reason ?? 'it cannot be read'}` };
  if (target.isFolder)
    return { type: 'fault', reason: `${file}: this is a folder; name one playlist or board` };
  const workspace = new Workspace(new NodeFiles([target.root]), [uriOfPath(target.root)]);
  const uri = normalise(uriOfPath(target.path));
  await workspace.load(uri);
  const unreadable = workspace.unreadable(uri);
  if (unreadable !== undefined) return { type: 'fault', reason: `${file}: ${unreadable}` };
  const document = workspace.document(uri);
  if (!document?.lesson) return { type: 'fault', reason: `${file}: this is no playlist and no choice board` };

  const standards = new StandardsRegistry(bundledFrameworks(options.readData), log);
  await standards.ready();
  const facts = new Facts(workspace, standards);
  const analysis = facts.analysis(document);
  const shown = (of: LessonDocument): string => displayPath(pathOfUri(of.uri), cwd);
  // What is wrong inside an included file takes the meaning from this one as well.
  for (const each of [document, ...includedIn(document, workspace)]) {
    const wrong = findings(each, workspace, log, undefined, facts).filter(preventsMeaning);
    if (wrong.length > 0) return { type: 'findings', file: shown(each), document: each, findings: wrong };
  }
  if (!analysis?.complete) return { type: 'fault', reason: `${file}: something in it has no meaning` };
  return { type: 'report', file: shown(document), report: reportOf(analysis), document };
}

/** Errors of shape, and includes that are missing or circular; other errors leave the ways their meaning. */
function preventsMeaning(finding: Finding): boolean {
  if (finding.level !== 'error') return false;
  return /^(yaml|schema|internal)\//.test(finding.rule) || INCLUDES.has(finding.rule);
}

const INCLUDES: ReadonlySet<string> = new Set([
  'ref/missing-file',
  'ref/include-cycle',
  'ref/outside-workspace',
]);

function includedIn(document: LessonDocument, workspace: Workspace): readonly LessonDocument[] {
  const found = new Map<string, LessonDocument>();
  const queue = [document];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const include of next.lesson?.includes ?? []) {
      const resolution = workspace.resolve(next, include.path.value);
      if (resolution.type !== 'document' || found.has(resolution.document.uri)) continue;
      found.set(resolution.document.uri, resolution.document);
      queue.push(resolution.document);
    }
  }
  return [...found.values()];
}
