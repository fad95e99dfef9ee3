import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Step } from '../model/model';
import { isMapNode, isScalarNode } from '../model/source';
import { applyChanges, type Span, type TextChange } from '../model/text';
import type { Finding, Fix } from '../rules/finding';
import type { Project } from '../workspace/project';
import { writeId } from './writeId';

/** The kind under which *fix all* is found, also by `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.learningPlaylists`;

/** An action with the finding that it is for. */
export interface LessonAction extends CodeAction {
  readonly finding?: Finding;
}

/**
 * What can be done about a stretch of text: the mends of its findings, silencing one of them, and small
 * rewritings of the step there.
 * @param findings all findings of the document
 * @param only kinds that the editor asks for; every kind where absent
 */
export function codeActions(
  document: LessonDocument,
  range: Range,
  findings: readonly Finding[],
  project: Project,
  only?: readonly string[],
): LessonAction[] {
  const wanted = (kind: string): boolean =>
    only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const span = document.text.spanOf(range);
  const actions: LessonAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const here = findings.filter((finding) => touches(finding.span, span));
    for (const finding of here) actions.push(...quickFixes(document, finding, findings, project));
    for (const finding of here) if (canSilence(finding)) actions.push(silence(document, finding));
  }
  if (wanted(CodeActionKind.RefactorRewrite)) actions.push(...rewritings(document, span));
  // Only when asked for by name: "fix all" is no suggestion for one place.
  if (only?.some((asked) => FIX_ALL === asked || FIX_ALL.startsWith(`${asked}.`))) {
    const all = fixAll(document, findings);
    if (all.length > 0) {
      actions.push({
        title: 'Fix all that can be fixed safely',
        kind: FIX_ALL,
        edit: { changes: { [document.uri]: all.map((change) => toEdit(document, change)) } },
      });
    }
  }
  return actions;
}

/**
 * The changes of all safe fixes that stay within the file and do not touch each other; of two that do, the
 * earlier one. Run again on the result for the rest.
 */
export function fixAll(document: LessonDocument, findings: readonly Finding[]): readonly TextChange[] {
  const chosen: TextChange[] = [];
  for (const { fix } of findings) {
    if (!fix?.safe || fix.changes.some((change) => change.uri !== undefined && change.uri !== document.uri))
      continue;
    const clear = fix.changes.every((change) => chosen.every((other) => apart(change.span, other.span)));
    if (clear) chosen.push(...fix.changes);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

/** The text after all safe fixes of one round. */
export function fixedText(document: LessonDocument, findings: readonly Finding[]): string {
  return applyChanges(document.text.value, fixAll(document, findings));
}

function quickFixes(
  document: LessonDocument,
  finding: Finding,
  all: readonly Finding[],
  project: Project,
): LessonAction[] {
  const fixes = [...(finding.fix ? [finding.fix] : []), ...(finding.otherFixes ?? [])];
  const actions = fixes.map(
    (fix, index): LessonAction => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      edit: editOf(document, fix, project),
      ...(index === 0 && finding.fix ? { isPreferred: true } : {}),
      finding,
    }),
  );
  const alike = all.filter((other) => other.rule === finding.rule && other.fix?.safe);
  if (finding.fix?.safe && alike.length > 1) {
    const changes = fixAll(document, alike);
    const others = alike.length === 2 ? 'the other one' : `the ${alike.length - 1} others`;
    actions.push({
      title: `${finding.fix.title} (and ${others} like it)`,
      kind: CodeActionKind.QuickFix,
      edit: { changes: { [document.uri]: changes.map((change) => toEdit(document, change)) } },
      finding,
    });
  }
  return actions;
}

/** Broken YAML cannot be silenced: nothing after it could be trusted. */
function canSilence(finding: Finding): boolean {
  return (
    finding.level !== 'error' && !finding.rule.startsWith('yaml/') && !finding.rule.startsWith('internal/')
  );
}

function silence(document: LessonDocument, finding: Finding): LessonAction {
  const line = document.text.positionAt(finding.span.start).line;
  const text = document.text.line(line);
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const newline = document.text.value.includes('\r\n') ? '\r\n' : '\n';
  const at = document.text.lineStart(line);
  const change: TextChange = {
    span: { start: at, end: at },
    text: `${indent}# playlist-ignore ${finding.rule}: reason${newline}`,
  };
  return {
    title: `Leave this as it is (silence ${finding.rule} here)`,
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [document.uri]: [toEdit(document, change)] } },
    finding,
  };
}

function rewritings(document: LessonDocument, span: Span): LessonAction[] {
  const step = innermost(document.lesson?.allSteps ?? [], span);
  if (!step) return [];
  const actions: LessonAction[] = [];
  const id = writeId(document, step, step.id);
  if (id && step.id !== '') actions.push(rewrite(document, `Write down the id "${step.id}"`, id));
  if (isScalarNode(step.node) && step.type === 'activity') {
    const start = step.node.range[0];
    const line = document.text.lineAt(start);
    if (/^[\s-]*$/.test(document.text.slice({ start: document.text.lineStart(line), end: start }))) {
      const change = { span: { start, end: start }, text: 'do: ' };
      actions.push(
        rewrite(document, 'Turn this text into an activity with room for minutes and more', change),
      );
    }
  }
  return actions;
}

function rewrite(document: LessonDocument, title: string, change: TextChange): CodeAction {
  return {
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: { changes: { [document.uri]: [toEdit(document, change)] } },
  };
}

function innermost(steps: readonly Step[], span: Span): Step | undefined {
  let found: Step | undefined;
  for (const step of steps) {
    if (step.span.start > span.start || step.span.end < span.end) continue;
    // A part or choose is meant on its own first line only; inside it, its steps are.
    const own = isMapNode(step.node) || isScalarNode(step.node);
    if (own && (!found || step.span.start >= found.span.start)) found = step;
  }
  return found;
}

function editOf(document: LessonDocument, fix: Fix, project: Project): WorkspaceEdit {
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const change of fix.changes) {
    const target = change.uri === undefined ? document : project.document(change.uri);
    if (!target) continue;
    const edits = changes[target.uri] ?? [];
    edits.push(toEdit(target, change));
    changes[target.uri] = edits;
  }
  return { changes };
}

function toEdit(document: LessonDocument, change: TextChange): { range: Range; newText: string } {
  return { range: document.text.rangeOf(change.span), newText: change.text };
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Neither overlaps nor inserts at the same place. */
function apart(a: Span, b: Span): boolean {
  return (
    a.end < b.start || b.end < a.start || (a.start !== b.start && (a.end === b.start || b.end === a.start))
  );
}
