import type { CodeLens } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Project } from '../workspace/project';
import { LENS_COMMANDS } from './commands';
import { includesOf } from './references';

/** Lines above the text of a file: what students see, and where else the file is used. */
export function codeLenses(document: LessonDocument, project: Project): CodeLens[] {
  const { lesson } = document;
  if (!lesson) return [];
  const start = lesson.format?.span.start ?? lesson.title?.span.start ?? 0;
  const line = document.text.positionAt(start).line;
  const range = { start: { line, character: 0 }, end: { line, character: 0 } };
  const lenses: CodeLens[] = [
    {
      range,
      command: { title: 'Show what students see', command: LENS_COMMANDS.preview, arguments: [document.uri] },
    },
  ];
  const uses = includesOf(document, project);
  if (uses.length > 0) {
    const files = new Set(uses.map((use) => use.uri)).size;
    lenses.push({
      range,
      command: {
        title: files === 1 ? 'Used in 1 other file' : `Used in ${files} other files`,
        command: LENS_COMMANDS.references,
        arguments: [document.uri, range.start, uses],
      },
    });
  }
  return lenses;
}
