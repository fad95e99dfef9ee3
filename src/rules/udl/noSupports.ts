import { counted, listed } from '../naming';
import type { FileRule } from '../rule';

const MOST_RELATED = 12;

/** Barriers are known, and nothing is done about any of them. */
export const noSupports: FileRule<'udl/no-supports'> = {
  id: 'udl/no-supports',
  level: 'hint',
  sees: 'file',
  needsWhole: true,
  docs: {
    what: 'Barriers are named in the file, and no `supports` anywhere says how one is lowered.',
    why: 'Naming a barrier is the first half. The other is what a student does who meets it: hear the text, use a partner’s hands, have more time (CAST, UDL guidelines).',
    bad: 'steps:\n  - do: Read the letter from the mill\n    barriers: [reading]\n  - Talk about it\n',
    good: 'steps:\n  - do: Read the letter from the mill\n    barriers: [reading]\n    supports:\n      reading: Audio version linked\n  - Talk about it\n',
  },
  *check(document) {
    const { lesson } = document;
    if (!lesson) return;
    const work = [...lesson.activities, ...lesson.checks];
    if (work.some(({ supports }) => supports.size > 0)) return;
    const barriers = work.flatMap((one) => one.barriers).sort((a, b) => a.span.start - b.span.start);
    const [first] = barriers;
    if (!first) return;
    const kinds = [...new Set(barriers.map(({ value }) => value))];
    yield {
      span: first.span,
      message: `${kinds.length === 1 ? 'A barrier is' : `${counted(kinds.length, 'barrier')} are`} named here (${listed(kinds)}), and nothing says how one is lowered. Add "supports", such as "supports: {${kinds[0]}: …}" with what helps.`,
      related: barriers
        .slice(1, MOST_RELATED)
        .filter(({ span }, i) => span.start !== barriers[i]?.span.start)
        .map(({ value, span }) => ({ span, message: `The barrier "${value}" is here, too.` })),
    };
  },
};
