import { pairOf, spanOf } from '../../model/source';
import type { FileRule } from '../rule';

/** Fewer activities than this say nothing about a file. */
const HANDFUL = 5;

/** Everybody works alone all the time. */
export const allSolo: FileRule<'group/all-solo'> = {
  id: 'group/all-solo',
  level: 'hint',
  sees: 'file',
  needsWhole: true,
  docs: {
    what: `All activities of a file are done alone, and there are ${HANDFUL} or more of them.`,
    why: 'A plan of one’s own is not a plan on one’s own: students learn by explaining, and those who are unsure find a way in through a partner (CAST, UDL guidelines: foster collaboration and community).',
    bad: 'each: {with: solo}\nsteps: [Read, Draw, Write, Compare, Reflect]\n',
    good: 'each: {with: solo}\nsteps:\n  - Read\n  - Draw\n  - Write\n  - {do: Compare, with: pair}\n  - Reflect\n',
  },
  *check(document) {
    const activities = document.lesson?.activities ?? [];
    const said = activities.filter((activity) => activity.with.length > 0);
    const solo = said.filter((activity) => activity.with.every((whom) => whom === 'solo'));
    if (solo.length < HANDFUL || said.length > solo.length || said.length * 4 < activities.length * 3) return;
    const key = pairOf(document.tree.root, 'title') ?? pairOf(document.tree.root, 'format');
    yield {
      span: key ? spanOf(key.value ?? key.key) : { start: 0, end: 0 },
      message: `All ${solo.length} activities here are done alone. Let students do at least one with somebody ("with: pair", "with: team").`,
    };
  },
};
