import * as vscode from 'vscode';
import type { LessonAction } from '../../language/codeActions';
import type { LessonDocument } from '../../model/document';
import * as convert from '../convert';
import { SELECTOR } from '../selector';
import type { Services } from '../services';
import { answer } from './answer';

function toAction(
  found: LessonAction,
  lesson: LessonDocument,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const kind = found.kind === undefined ? undefined : vscode.CodeActionKind.Empty.append(found.kind);
  const action = new vscode.CodeAction(found.title, kind);
  if (found.edit) action.edit = convert.workspaceEdit(found.edit);
  if (found.isPreferred !== undefined) action.isPreferred = found.isPreferred;
  if (found.finding) {
    const { finding } = found;
    const start = lesson.text.positionAt(finding.span.start);
    action.diagnostics = diagnostics.filter((diagnostic) => {
      const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
      return code === finding.rule && diagnostic.range.start.isEqual(convert.position(start));
    });
  }
  return action;
}

/** Mends for findings, and small rewritings. */
export function registerCodeActions(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    SELECTOR,
    {
      provideCodeActions: (document, range, context, token) =>
        answer(services, 'Code actions', document, token, async (lesson, core) => {
          const { codeActions } = await import('../../language/codeActions');
          const only = context.only && [context.only.value];
          const actions = codeActions(lesson, range, core.findings(lesson), core.workspace, only);
          return actions.map((found) => toAction(found, lesson, context.diagnostics));
        }),
    },
    {
      providedCodeActionKinds: [
        vscode.CodeActionKind.QuickFix,
        vscode.CodeActionKind.RefactorRewrite,
        vscode.CodeActionKind.SourceFixAll.append('learningPlaylists'),
      ],
    },
  );
}
