import type { FileRule } from '../rule';
import { boardKeySpan } from './gridNodes';

/** Four rows of four. */
const MOST = 16;

/** A board that is too large to be looked over. */
export const tooManySquares: FileRule<'board/too-many-squares'> = {
  id: 'board/too-many-squares',
  level: 'hint',
  sees: 'file',
  docs: {
    what: `A board has more than ${MOST} squares or options.`,
    why: 'Choice helps as long as it can be looked over. With too many squares students take the first one, or the shortest, and a teacher cannot prepare and look after them all; nine is usual (CAST, UDL guidelines: choice that matters without being overwhelming).',
    bad: `grid:\n${'  - [Read, Draw, Build, Act, Sing]\n'.repeat(4)}complete: {lines: 1}\n`,
    good: `grid:\n${'  - [Read, Draw, Build, Act]\n'.repeat(4)}complete: {lines: 1}\n`,
  },
  *check(document) {
    const board = document.board?.board;
    const span = boardKeySpan(document);
    if (!board || !span) return;
    const count =
      board.type === 'grid'
        ? board.rows.reduce((sum, row) => sum + row.length, 0)
        : board.sections.reduce((sum, section) => sum + section.options.length, 0);
    if (count <= MOST) return;
    yield {
      span,
      message: `This board has ${count} ${board.type === 'grid' ? 'squares' : 'options'}. Over ${MOST} are hard to choose from: keep those that differ most from each other.`,
    };
  },
};
