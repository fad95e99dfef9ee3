import { nearest } from '../../spelling/nearest';
import { respell } from '../edits/respell';
import { listed, quote } from '../naming';
import type { ProjectRule } from '../rule';

/** `translation-of` names a file that is not in the workspace. */
export const unknownOriginal: ProjectRule<'ref/unknown-original'> = {
  id: 'ref/unknown-original',
  level: 'warning',
  sees: 'project',
  docs: {
    what: '`translation-of` names an id that no file of the workspace has, or the file’s own.',
    why: 'A translation is kept beside its original, so that a change in one is made in the other as well.',
    bad: {
      'fracciones.playlist.yaml':
        'id: fracciones\nlanguage: es\ntranslation-of: fraction\nsteps: [Dobla una tira]\n',
      'fractions.playlist.yaml': 'id: fractions\nlanguage: en\nsteps: [Fold a strip]\n',
    },
    good: {
      'fracciones.playlist.yaml':
        'id: fracciones\nlanguage: es\ntranslation-of: fractions\nsteps: [Dobla una tira]\n',
      'fractions.playlist.yaml': 'id: fractions\nlanguage: en\nsteps: [Fold a strip]\n',
    },
    fix: 'Changes it to the nearest id of the workspace.',
  },
  *check(document, project) {
    const original = document.lesson?.translationOf;
    if (!original) return;
    if (original.value === document.lesson?.id?.value) {
      yield {
        span: original.span,
        message: 'This file is named as its own original. Write the id of the file that it translates.',
      };
      return;
    }
    if (project.withId(original.value).length > 0) return;
    const ids = new Set(project.documents().flatMap((other) => other.lesson?.id?.value ?? []));
    ids.delete(document.lesson?.id?.value ?? '');
    const [first, ...others] = nearest(original.value, ids, 3).map((id) => ({
      title: `Change to ${quote(id)}`,
      changes: [respell(document, original.span, id)],
      safe: false,
      id,
    }));
    const near = first ? [first.id, ...others.map((other) => other.id)] : [];
    yield {
      span: original.span,
      message: `No file of this workspace has the id ${quote(original.value)}. ${
        near.length > 0
          ? `Did you mean ${listed(near.map(quote), 'or')}?`
          : 'Write the id of the file that this one translates.'
      }`,
      fix: first && { title: first.title, changes: first.changes, safe: false },
      otherFixes: others.map(({ title, changes }) => ({ title, changes, safe: false })),
    };
  },
};
