import { quote } from '../naming';
import type { ProjectRule } from '../rule';
import { includesOf } from './includedFile';

/** `board:` or `playlist:` leads to a file that is there and cannot be read. */
export const unreadableInclude: ProjectRule<'ref/unreadable-file'> = {
  id: 'ref/unreadable-file',
  level: 'error',
  sees: 'project',
  docs: {
    what: 'A `board:` or `playlist:` names something that is there and cannot be read.',
    why: 'It may be a folder, a file that is not text, or one that you may not open. Students would meet an empty place in the plan.',
    bad: {
      'week.playlist.yaml': 'steps:\n  - board: ./scanned.choiceboard.yaml\n',
      'scanned.choiceboard.yaml': '\u0000',
    },
    good: {
      'week.playlist.yaml': 'steps:\n  - board: ./fractions.choiceboard.yaml\n',
      'fractions.choiceboard.yaml': 'id: fractions\ngrid:\n  - [Draw it, Build it]\ncomplete: {choose: 1}\n',
    },
  },
  *check(document, project) {
    for (const { path } of includesOf(document)) {
      const resolution = project.resolve(document, path.value);
      if (resolution.type !== 'unreadable') continue;
      yield { span: path.span, message: `${quote(path.value)} cannot be read: ${resolution.reason}.` };
    }
  },
};
