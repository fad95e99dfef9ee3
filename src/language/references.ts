import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import { contains } from '../model/text';
import type { Project } from '../workspace/project';
import { namedAt, occurrences } from './occurrences';
import { pathsIn } from './writtenPaths';

/** Every place that names what the cursor is on; on a path, every include of that file. */
export function references(
  document: LessonDocument,
  position: Position,
  project: Project,
  includeDeclaration: boolean,
): Location[] {
  const offset = document.text.offsetAt(position);
  const found = namedAt(document, offset, project);
  if (found) {
    const places = occurrences(found.named, project)
      .filter((place) => includeDeclaration || place.role === 'reference')
      .map((place) => ({ uri: place.uri, range: place.document.text.rangeOf(place.span) }));
    return found.named.type === 'file' ? [...places, ...includesOf(found.named.document, project)] : places;
  }
  const path = pathsIn(document).find(
    (written) => written.use === 'include' && contains(written.span, offset),
  );
  const resolution = path && project.resolve(document, path.path);
  return resolution?.type === 'document' ? includesOf(resolution.document, project) : [];
}

/** The `board:` and `playlist:` paths of the workspace that lead to a file. */
export function includesOf(target: LessonDocument, project: Project): Location[] {
  return project.includersOf(target.uri).flatMap((includer) =>
    pathsIn(includer)
      .filter((path) => path.use === 'include')
      .filter((path) => {
        const resolution = project.resolve(includer, path.path);
        return resolution.type === 'document' && resolution.document.uri === target.uri;
      })
      .map((path) => ({ uri: includer.uri, range: includer.text.rangeOf(path.span) })),
  );
}

/** The same name elsewhere in this file. */
export function highlights(
  document: LessonDocument,
  position: Position,
  project: Project,
): DocumentHighlight[] {
  const found = namedAt(document, document.text.offsetAt(position), project);
  if (!found) return [];
  return occurrences(found.named, project)
    .filter((place) => place.uri === document.uri)
    .map((place) => ({
      range: document.text.rangeOf(place.span),
      kind: place.role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
