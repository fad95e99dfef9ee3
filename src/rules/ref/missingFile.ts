import { nearest } from '../../spelling/nearest';
import { respell } from '../edits/respell';
import type { Fix } from '../finding';
import { listed, quote } from '../naming';
import type { ProjectRule } from '../rule';
import { includesOf } from './includedFile';

/** After so many, a missing file gets no suggestions: comparing names costs time for each. */
const MOST_SUGGESTED = 50;

/** `board:` or `playlist:` leads to nothing. */
export const missingFile: ProjectRule<'ref/missing-file'> = {
  id: 'ref/missing-file',
  level: 'error',
  sees: 'project',
  docs: {
    what: 'A `board:` or `playlist:` names a file that is not there.',
    why: 'Students would meet an empty place in the plan. Paths start at the file that they are written in.',
    bad: {
      'week.playlist.yaml': 'steps:\n  - board: ./fraction.choiceboard.yaml\n',
      'fractions.choiceboard.yaml': 'id: fractions\ngrid:\n  - [Draw it, Build it]\ncomplete: {choose: 1}\n',
    },
    good: {
      'week.playlist.yaml': 'steps:\n  - board: ./fractions.choiceboard.yaml\n',
      'fractions.choiceboard.yaml': 'id: fractions\ngrid:\n  - [Draw it, Build it]\ncomplete: {choose: 1}\n',
    },
    fix: 'Changes the path to the file with the nearest name.',
  },
  *check(document, project) {
    let suggested = 0;
    for (const include of includesOf(document)) {
      const { path, of } = include;
      const resolution = project.resolve(document, path.value);
      if (resolution.type !== 'missing') continue;
      const near =
        suggested++ < MOST_SUGGESTED ? nearestPaths(path.value, project.includable(document, of)) : [];
      const [fix, ...otherFixes] = near.map(
        (other): Fix => ({
          title: `Change to ${quote(other)}`,
          changes: [respell(document, path.span, other)],
          safe: false,
        }),
      );
      const hint =
        near.length > 0 ? ` Did you mean ${listed(near.map(quote), 'or')}?` : ' Paths start at this file.';
      yield {
        span: path.span,
        message: `There is no file ${quote(path.value)}.${hint}`,
        ...(fix ? { fix, otherFixes } : {}),
      };
    }
  },
};

/** Files that may have been meant: nearly the same path, or (nearly) the same name elsewhere. At most three. */
function nearestPaths(path: string, candidates: readonly string[]): readonly string[] {
  const near = nearest(path, candidates, 3);
  if (near.length > 0) return near;
  const name = nameOf(path);
  const names = new Set(nearest(name, new Set(candidates.map(nameOf)), 3));
  return candidates.filter((candidate) => names.has(nameOf(candidate))).slice(0, 3);
}

/** The name in a path without what tells the kind, in lower case. */
function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/(?:\.(?:playlist|choice-?board))?(?:\.ya?ml)?$/i, '')
    .toLowerCase();
}
