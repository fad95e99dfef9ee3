import type { FileRule } from '../rule';
import { titleSpan } from '../titleSpan';

/** Fewer activities than this say nothing about a file. */
const HANDFUL = 5;

/** One single way to show what was learned. */
export const noVoice: FileRule<'agency/no-voice'> = {
  id: 'agency/no-voice',
  level: 'hint',
  sees: 'file',
  needsWhole: true,
  docs: {
    what: `Students can show their learning in one single way (\`respond\`) in the whole file, and ${HANDFUL} or more activities say so.`,
    why: 'Who can say it better than write it never shows what they know. Voice is having a say in how learning is shown (Sheninger 2020: voice; CAST, UDL guidelines: use multiple media for communication).',
    bad: 'each: {respond: text}\nsteps: [Read the letter, Compare two letters, Find three causes, Order the events, Judge the mill owner]\n',
    good: 'each: {respond: [text, audio]}\nsteps: [Read the letter, Compare two letters, Find three causes, Order the events, Judge the mill owner]\n',
  },
  *check(document) {
    const activities = document.lesson?.activities ?? [];
    // Anonymous says how it is handed in, not what it is.
    const ways = activities.map(({ respond }) => respond.filter((way) => way !== 'anonymous'));
    const said = ways.filter((list) => list.length > 0);
    const all = new Set(said.flat());
    const [only] = all;
    if (all.size !== 1 || said.length < HANDFUL || said.length * 4 < activities.length * 3) return;
    if (activities.some(({ open }) => open)) return;
    yield {
      span: titleSpan(document),
      message: `All ${said.length} activities here are answered in one way, "${only}". Let students choose another one at least once, such as "respond: [${only}, ${only === 'audio' ? 'drawing' : 'audio'}]".`,
    };
  },
};
