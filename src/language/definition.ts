import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import { contains, type Span } from '../model/text';
import type { Project } from '../workspace/project';
import { definitionSpan, namedAt } from './occurrences';
import { pathsIn } from './writtenPaths';

/** Where the name or the path under the cursor leads: a step, a file; empty when it leads nowhere. */
export function definition(document: LessonDocument, position: Position, project: Project): LocationLink[] {
  const offset = document.text.offsetAt(position);
  const found = namedAt(document, offset, project);
  if (found) {
    const { named } = found;
    const whole: Span =
      named.type === 'step' ? named.step.span : { start: 0, end: named.document.text.value.length };
    const target =
      definitionSpan(named) ?? (named.type === 'step' ? named.step.labelSpan : { start: 0, end: 0 });
    return [link(document, found.span, named.document, whole, target)];
  }
  for (const path of pathsIn(document)) {
    if (path.use !== 'include' || !contains(path.span, offset)) continue;
    const resolution = project.resolve(document, path.path);
    if (resolution.type !== 'document') return [];
    const to = resolution.document;
    const title = to.lesson?.title?.span ?? { start: 0, end: 0 };
    return [link(document, path.span, to, { start: 0, end: to.text.value.length }, title)];
  }
  return [];
}

function link(
  from: LessonDocument,
  origin: Span,
  to: LessonDocument,
  whole: Span,
  target: Span,
): LocationLink {
  return {
    originSelectionRange: from.text.rangeOf(origin),
    targetUri: to.uri,
    targetRange: to.text.rangeOf(whole),
    targetSelectionRange: to.text.rangeOf(target),
  };
}
