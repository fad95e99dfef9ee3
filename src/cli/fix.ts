import { readFile, writeFile } from 'node:fs/promises';
import { fixAll } from '../language/codeActions';
import { type FaultLog, findings } from '../language/diagnostics';
import type { LessonDocument } from '../model/document';
import { applyChanges } from '../model/text';
import type { Facts } from '../paths/facts';
import type { Finding } from '../rules/finding';
import type { Settings } from '../rules/levels';
import { decode } from '../workspace/files';
import type { Workspace } from '../workspace/workspace';
import { answerFor, type Fault, pathOfUri } from './nodeFiles';
import type { Mend } from './outcome';

/** One mend can make room for the next; more rounds than this are a circle. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes of some files until none is left, in memory: the workspace has the new texts afterwards.
 * A round that would leave a file with more errors than before is not made.
 */
export async function applySafeFixes(
  workspace: Workspace,
  facts: Facts,
  uris: readonly string[],
  log: FaultLog,
  settings: Settings,
  pathOf: (uri: string) => string,
): Promise<readonly Mend[]> {
  const mends: Mend[] = [];
  for (const uri of uris) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const document = workspace.document(uri);
      if (!document) break;
      const found = findings(document, workspace, log, settings, facts);
      const changes = fixAll(document, found);
      if (changes.length === 0) break;
      await workspace.edit(
        uri,
        applyChanges(document.text.value, changes),
        document.version + 1,
        document.kind,
      );
      const after = workspace.document(uri);
      if (!after || errors(findings(after, workspace, log, settings, facts)) > errors(found)) {
        await workspace.edit(uri, document.text.value, document.version + 2, document.kind);
        break;
      }
      const chosen = new Set(changes);
      for (const finding of found) {
        const { fix } = finding;
        if (!fix?.safe || fix.changes.length === 0 || !fix.changes.every((change) => chosen.has(change)))
          continue;
        const at = document.text.positionAt(finding.span.start);
        mends.push({ path: pathOf(uri), at, rule: finding.rule, title: fix.title });
      }
    }
  }
  return mends;
}

function errors(found: readonly Finding[]): number {
  return found.filter(({ level }) => level === 'error').length;
}

/**
 * Writes changed files back: their byte order mark and line ends stay. A file that somebody else changed
 * meanwhile is left alone.
 * @returns the files that could not be written
 */
export async function writeBack(
  before: ReadonlyMap<string, LessonDocument>,
  workspace: Workspace,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [uri, old] of before) {
    const text = workspace.document(uri)?.text.value;
    if (text === undefined || text === old.text.value) continue;
    const path = pathOfUri(uri);
    try {
      const bytes = await readFile(path);
      const present = decode(bytes);
      if (present.type !== 'text' || present.text !== old.text.value) {
        faults.push({ path, reason: 'it was changed by something else meanwhile, so it was not mended' });
        continue;
      }
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
      await writeFile(path, mark + text);
    } catch (error) {
      const answer = answerFor(error);
      const reason = answer.type === 'unreadable' ? answer.reason : 'it is not there any more';
      faults.push({ path, reason: `it could not be mended: ${reason}` });
    }
  }
  return faults;
}
