import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import { slug } from '../model/ids';
import { contains, type TextChange } from '../model/text';
import { normalise, relativePath } from '../workspace/paths';
import type { Project } from '../workspace/project';
import { definitionSpan, type Named, namedAt, occurrences } from './occurrences';
import { writeId } from './writeId';
import { pathsIn } from './writtenPaths';

/** An edit, or the reason in plain words why there is none. */
export type Renamed = { readonly edit: WorkspaceEdit } | { readonly refused: string };

/** What would be renamed at a position: its range and present name; or why nothing can be. */
export function prepareRename(
  document: LessonDocument,
  position: Position,
  project: Project,
): { readonly range: Range; readonly placeholder: string } | { readonly refused: string } {
  const offset = document.text.offsetAt(position);
  const found = namedAt(document, offset, project);
  if (found) return { range: document.text.rangeOf(found.span), placeholder: nameOf(found.named) };
  const codes = [...(document.lesson?.standards ?? []), ...activityCodes(document)];
  if (codes.some((code) => contains(code.span, offset))) {
    return { refused: 'The code of a standard belongs to its framework and cannot be renamed.' };
  }
  return { refused: 'Only ids can be renamed: put the cursor on an id, or on a name in after or must.' };
}

/**
 * Renames an id everywhere: where it is written, in `after` and `must`, and in every file that names it through
 * an include. A generated id is written down on the way.
 */
export function rename(
  document: LessonDocument,
  position: Position,
  newName: string,
  project: Project,
): Renamed {
  const found = namedAt(document, document.text.offsetAt(position), project);
  if (!found) {
    const reason = prepareRename(document, position, project);
    return 'refused' in reason ? reason : { refused: 'There is nothing to rename here.' };
  }
  const name = newName.trim();
  const { named } = found;
  if (name === nameOf(named)) return { edit: { changes: {} } };
  const refused = refusal(named, name, project);
  if (refused) return { refused };
  const changes = new Map<string, { document: LessonDocument; edits: TextChange[] }>();
  const add = (to: LessonDocument, change: TextChange): void => {
    const entry = changes.get(to.uri) ?? { document: to, edits: [] };
    if (!entry.edits.some((edit) => edit.span.start === change.span.start)) entry.edits.push(change);
    changes.set(to.uri, entry);
  };
  if (named.type === 'step' && !definitionSpan(named)) {
    const written = writeId(named.document, named.step, name);
    if (written) add(named.document, written);
  }
  for (const place of occurrences(named, project)) add(place.document, { span: place.span, text: name });
  return { edit: toWorkspaceEdit(changes.values()) };
}

function refusal(named: Named, name: string, project: Project): string | undefined {
  if (name === '') return 'An id cannot be empty.';
  if (slug(name) !== name) {
    return `Write an id in small letters with dashes, such as ${slug(name) || 'warm-up'}.`;
  }
  if (named.type === 'file') {
    const other = project.withId(name).find((document) => document.uri !== named.document.uri);
    return (
      other && `Another file has the id "${name}" already: "${other.lesson?.title?.value ?? other.uri}".`
    );
  }
  const taken = named.document.lesson?.byId.get(name);
  if (!taken?.idSpan) return undefined;
  return `This file has a step with the id "${name}" already: "${taken.label}".`;
}

function nameOf(named: Named): string {
  return named.type === 'step' ? named.step.id : (named.document.lesson?.id?.value ?? '');
}

/**
 * Rewrites the paths that lead to files which are about to move or be renamed, and the paths inside files that
 * move themselves. Applied before the move: edits are addressed to the old places.
 * @param moves old and new URIs of files or folders
 */
export function renameFiles(
  moves: readonly { readonly oldUri: string; readonly newUri: string }[],
  project: Project,
): WorkspaceEdit {
  const moved = (uri: string): string => {
    for (const move of moves) {
      const old = normalise(move.oldUri);
      if (uri === old) return normalise(move.newUri);
      if (uri.startsWith(`${old}/`)) return `${normalise(move.newUri)}${uri.slice(old.length)}`;
    }
    return uri;
  };
  const changes: { document: LessonDocument; edits: TextChange[] }[] = [];
  for (const document of project.documents()) {
    const self = moved(document.uri);
    const edits: TextChange[] = [];
    for (const path of pathsIn(document)) {
      const resolution = project.resolve(document, path.path);
      if (resolution.type === 'outside') continue;
      const target = resolution.type === 'document' ? resolution.document.uri : resolution.uri;
      const newTarget = moved(target);
      if (self === document.uri && newTarget === target) continue;
      const text = relativePath(self, newTarget);
      const asBefore = path.path.startsWith('.') || !text.startsWith('./') ? text : text.slice(2);
      if (asBefore !== path.path) edits.push({ span: path.span, text: asBefore });
    }
    if (edits.length > 0) changes.push({ document, edits });
  }
  return toWorkspaceEdit(changes);
}

function toWorkspaceEdit(
  changes: Iterable<{ readonly document: LessonDocument; readonly edits: readonly TextChange[] }>,
): WorkspaceEdit {
  const result: NonNullable<WorkspaceEdit['changes']> = {};
  for (const { document, edits } of changes) {
    result[document.uri] = [...edits]
      .sort((a, b) => a.span.start - b.span.start)
      .map((edit) => ({ range: document.text.rangeOf(edit.span), newText: edit.text }));
  }
  return { changes: result };
}

function activityCodes(
  document: LessonDocument,
): readonly { readonly span: { start: number; end: number } }[] {
  return (document.lesson?.allSteps ?? []).flatMap((step) =>
    step.type === 'activity' || step.type === 'check' ? step.standards : [],
  );
}
