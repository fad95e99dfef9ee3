import { keyOf, spanOf } from '../../model/source';
import { mapOf } from '../edits/listedPairs';
import type { Fix } from '../finding';
import { quote } from '../naming';
import type { ProjectRule } from '../rule';
import { includesOf, NOUN } from './includedFile';

/** `board:` leads to a playlist, `playlist:` to a board, or either to something else. */
export const wrongKind: ProjectRule<'ref/wrong-kind'> = {
  id: 'ref/wrong-kind',
  level: 'error',
  sees: 'project',
  docs: {
    what: 'A `board:` leads to a playlist, a `playlist:` to a board, or one of them to a file that is neither.',
    why: 'The word before the path tells readers what students will find there.',
    bad: {
      'week.playlist.yaml': 'steps:\n  - playlist: ./fractions.choiceboard.yaml\n',
      'fractions.choiceboard.yaml': 'id: fractions\ngrid:\n  - [Draw it, Build it]\ncomplete: {choose: 1}\n',
    },
    good: {
      'week.playlist.yaml': 'steps:\n  - board: ./fractions.choiceboard.yaml\n',
      'fractions.choiceboard.yaml': 'id: fractions\ngrid:\n  - [Draw it, Build it]\ncomplete: {choose: 1}\n',
    },
    fix: 'Writes the other word before the path.',
  },
  *check(document, project) {
    for (const include of includesOf(document)) {
      const { path, of } = include;
      const resolution = project.resolve(document, path.value);
      if (resolution.type === 'other') {
        const first = of === 'playlist' ? 'format: playlist/1' : 'format: choice-board/1';
        yield {
          span: path.span,
          message: `${quote(path.value)} is no ${NOUN[of]}. A ${NOUN[of]} starts with the line "${first}".`,
        };
      }
      if (resolution.type !== 'document' || resolution.document.kind === of) continue;
      const right = of === 'playlist' ? 'board' : 'playlist';
      const key = mapOf(include)?.items.find((pair) => keyOf(pair) === NOUN[of])?.key;
      const fix: Fix | undefined = key && {
        title: `Change "${NOUN[of]}" to "${right}"`,
        changes: [{ span: spanOf(key), text: right }],
        safe: true,
      };
      yield {
        span: path.span,
        message: `${quote(path.value)} is a ${right}. Write "${right}:" before it.`,
        fix,
      };
    }
  },
};
