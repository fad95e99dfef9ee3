import type * as vscode from 'vscode';
import type { LessonDocument } from '../../model/document';
import type { Core } from '../core';
import type { Services } from '../services';

/**
 * Answers a request about a document with the core, in the version that the editor shows. A fault of ours is
 * logged with its cause and passed on, so that VS Code counts it, too.
 * @returns undefined for a file that is none of ours, and for a request that was cancelled meanwhile
 */
export async function answer<T>(
  services: Services,
  what: string,
  document: vscode.TextDocument,
  token: vscode.CancellationToken | undefined,
  work: (lesson: LessonDocument, core: Core) => T | Promise<T>,
): Promise<T | undefined> {
  try {
    const core = await services.core();
    const lesson = await core.document(document);
    if (!lesson || token?.isCancellationRequested) return undefined;
    return await work(lesson, core);
  } catch (error) {
    services.log.error(`${what} failed in ${document.uri.toString()}`, error);
    throw error;
  }
}
