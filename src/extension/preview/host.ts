import type * as vscode from 'vscode';
import type { LessonDocument } from '../../model/document';
import type { Facts } from '../../paths/facts';
import type { StandardsRegistry } from '../../standards/registry';
import type { ShownFinding } from '../../view/viewModel';
import type { Project } from '../../workspace/project';

/** What the preview asks of the core. */
export interface PreviewCore {
  readonly workspace: Project;
  readonly standards: StandardsRegistry;
  readonly facts: Facts;
  /** Documents whose findings are new, because they, what they include or their curriculum changed. */
  readonly onDidCheck: vscode.Event<readonly string[]>;
  /** The core's document for an editor's, in exactly its version; undefined for a file that is none of ours. */
  document(document: vscode.TextDocument): Promise<LessonDocument | undefined>;
  findings(document: LessonDocument): readonly ShownFinding[];
}
