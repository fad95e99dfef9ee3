import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Finding } from '../rules/finding';
import type { Project } from '../workspace/project';

/** (helper-8 replaces this first form, which has the YAML's own problems only.) */
export function findings(
  document: LessonDocument,
  _project: Project,
  _log: (message: string, cause: unknown) => void,
): readonly Finding[] {
  return document.tree.problems.map((problem) => ({
    rule: problem.rule,
    level: 'error',
    span: problem.span,
    message: problem.message,
    related: [],
  }));
}

/** A finding as the Language Server Protocol has it. */
export function toDiagnostic(document: LessonDocument, finding: Finding, _project: Project): Diagnostic {
  const severity = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    hint: DiagnosticSeverity.Information,
  };
  return {
    range: document.text.rangeOf(finding.span),
    message: finding.message,
    severity: severity[finding.level],
    code: finding.rule,
    source: 'Learning Playlists',
  };
}
