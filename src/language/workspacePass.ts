import type { LessonDocument } from '../model/document';
import type { Facts } from '../paths/facts';
import type { Finding } from '../rules/finding';
import type { Settings } from '../rules/levels';
import type { Project } from '../workspace/project';
import { type FaultLog, findingsInSteps } from './diagnostics';

/** The longest stretch of work before others get their turn, in milliseconds; half of what anybody notices. */
const STRETCH = 25;

/** One file of a pass. */
export interface Checked {
  readonly document: LessonDocument;
  readonly findings: readonly Finding[];
  /** How many files are done, this one included, and how many there are in all. */
  readonly done: number;
  readonly all: number;
}

export interface PassOptions {
  readonly signal?: AbortSignal;
  readonly settings?: Settings;
  /** What codes mean; without it they are compared by their letters. */
  readonly facts?: Facts;
  /** Lets others have their turn; a timer where nothing is given. */
  readonly rest?: () => Promise<void>;
  /** Milliseconds from any moment on. */
  readonly now?: () => number;
}

/**
 * Checks files one after the other, in the order given, and gives each with its findings as soon as it is done.
 * Work is cut into pieces (reading a file, its shape, each rule), and between two of them others get their turn
 * once `STRETCH` has passed: nothing blocks for longer than that and one piece. Ends early when aborted. A file that
 * has gone meanwhile, or is none of ours, is left out.
 */
export async function* workspacePass(
  project: Project,
  uris: readonly string[],
  log: FaultLog,
  options: PassOptions = {},
): AsyncGenerator<Checked, void, undefined> {
  const { signal, settings, facts, rest = nextTurn, now = () => performance.now() } = options;
  let turn = now();
  let done = 0;
  for (const uri of uris) {
    if (signal?.aborted) return;
    done++;
    const document = project.document(uri);
    if (!document) continue;
    const work = findingsInSteps(document, project, log, settings, facts);
    for (let step = work.next(); ; step = work.next()) {
      if (now() - turn >= STRETCH) {
        await rest();
        if (signal?.aborted) return;
        turn = now();
      }
      if (!step.done) continue;
      yield { document, findings: step.value, done, all: uris.length };
      break;
    }
  }
}

/** A timer, since promises alone would let nobody else in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
