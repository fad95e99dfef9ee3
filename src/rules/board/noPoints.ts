import type { BoardModel, Step } from '../../model/model';
import { nameOf } from '../naming';
import type { FileRule } from '../rule';
import { isActivity } from './gridNodes';

/** Under a points rule, a square or option that is worth nothing said. */
export const noPoints: FileRule<'board/no-points'> = {
  id: 'board/no-points',
  level: 'warning',
  sees: 'file',
  docs: {
    what: 'A board counts points, and a square or option has none.',
    why: 'Without points it cannot be picked: students see a task that leads nowhere.',
    bad: 'menu:\n  - section: Tasks\n    options:\n      - {do: Draw it, points: 50}\n      - {do: Build it, points: 50}\n      - do: Act it out\ncomplete: {points: {exactly: 100}}\n',
    good: 'menu:\n  - section: Tasks\n    options:\n      - {do: Draw it, points: 50}\n      - {do: Build it, points: 50}\n      - {do: Act it out, points: 100}\ncomplete: {points: {exactly: 100}}\n',
  },
  *check(document) {
    const { board } = document;
    if (board?.complete?.rule?.type !== 'points') return;
    const compulsory = new Set(board.complete.must.map(({ value }) => value.trim()));
    for (const step of pickable(board)) {
      if (step.points !== undefined || compulsory.has(step.id)) continue;
      yield {
        span: step.labelSpan,
        message: `${nameOf(step)} has no points, so on this board it cannot be picked. Add "points" to it.`,
      };
    }
  },
};

function pickable(board: BoardModel): readonly Step[] {
  if (board.board?.type === 'grid') return board.board.rows.flat().filter(isActivity);
  return board.board?.sections.flatMap((section) => section.options) ?? [];
}
