import { relativePath } from '../../workspace/paths';
import { respell } from '../edits/respell';
import { fileNameOf, listed } from '../naming';
import type { ProjectRule } from '../rule';

/** Two files of the workspace with the same id. */
export const notUniqueInWorkspace: ProjectRule<'id/not-unique-in-workspace'> = {
  id: 'id/not-unique-in-workspace',
  level: 'error',
  sees: 'project',
  docs: {
    what: 'Two files of the workspace have the same id.',
    why: 'The id of a file stays the same when the file is renamed or moved, so students’ progress and translations hang on it. It often happens when a file is copied to start a new one.',
    bad: {
      'week-2.playlist.yaml': 'id: fractions\nsteps: [Compare two fractions]\n',
      'week-1.playlist.yaml': 'id: fractions\nsteps: [Fold a strip]\n',
    },
    good: {
      'week-2.playlist.yaml': 'id: fractions-2\nsteps: [Compare two fractions]\n',
      'week-1.playlist.yaml': 'id: fractions\nsteps: [Fold a strip]\n',
    },
    fix: 'Adds a number to the id of this file. Change the newer file, never the one that is in use.',
  },
  *check(document, project) {
    const id = document.lesson?.id;
    if (!id) return;
    const others = project.withId(id.value).filter((other) => other.uri !== document.uri);
    const [first] = others;
    if (!first) return;
    let number = 2;
    while (project.withId(`${id.value}-${number}`).length > 0) number++;
    const free = `${id.value}-${number}`;
    const shown = others
      .slice(0, 3)
      .map((other) => relativePath(document.uri, other.uri).replace(/^\.\//, ''));
    const more = others.length > 3 ? [`${others.length - 3} more`] : [];
    yield {
      span: id.span,
      message: `The id "${id.value}" belongs to ${listed([...shown, ...more])} as well. Every file of the workspace needs an id of its own: change the one that is newer.`,
      related: others.flatMap((other) => {
        const span = other.lesson?.id?.span;
        return span
          ? [{ uri: other.uri, span, message: `${fileNameOf(other.uri)} has the id "${id.value}".` }]
          : [];
      }),
      fix: { title: `Change to "${free}"`, changes: [respell(document, id.span, free)], safe: false },
    };
  },
};
