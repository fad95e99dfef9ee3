import type { DocumentLink } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import { follow } from '../workspace/paths';
import type { Project } from '../workspace/project';
import { pathsIn } from './writtenPaths';

/** Links that open: included files, the workspace's own files, web addresses. Nothing else is ever a link. */
export function links(document: LessonDocument, project: Project): DocumentLink[] {
  return pathsIn(document).flatMap((path) => {
    const range = document.text.rangeOf(path.span);
    if (/^(https?|mailto):/i.test(path.path)) return [{ range, target: path.path }];
    if (path.use === 'include') {
      const resolution = project.resolve(document, path.path);
      if (resolution.type !== 'document') return [];
      return [
        {
          range,
          target: resolution.document.uri,
          tooltip: resolution.document.lesson?.title?.value ?? path.path,
        },
      ];
    }
    const target = follow(document.uri, path.path);
    return target !== undefined && project.resolve(document, path.path).type !== 'outside'
      ? [{ range, target }]
      : [];
  });
}
