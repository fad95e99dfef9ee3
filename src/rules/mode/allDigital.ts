import { pairOf, spanOf } from '../../model/source';
import type { FileRule } from '../rule';

/** Fewer activities than this say nothing about a file. */
const HANDFUL = 5;

/** Everything in a file happens on a device. */
export const allDigital: FileRule<'mode/all-digital'> = {
  id: 'mode/all-digital',
  level: 'hint',
  sees: 'file',
  needsWhole: true,
  docs: {
    what: `All activities of a file are digital, and there are ${HANDFUL} or more of them.`,
    why: 'Not everything belongs on a device: hands, paper and talk reach other students and other memories, and a day without the network is still a day of learning (Sheninger 2020; CAST, UDL guidelines: vary the methods for response).',
    bad: 'each: {mode: digital}\nsteps: [Watch the clip, Play the game, Take the quiz, Make a slide, Post a comment]\n',
    good: 'each: {mode: digital}\nsteps:\n  - Watch the clip\n  - Play the game\n  - Take the quiz\n  - Make a slide\n  - {do: Fold a paper strip into thirds, mode: hands-on}\n',
  },
  *check(document) {
    const activities = document.lesson?.activities ?? [];
    const digital = activities.filter((activity) => activity.mode === 'digital');
    const said = activities.filter((activity) => activity.mode !== undefined);
    if (digital.length < HANDFUL || said.length > digital.length || said.length * 4 < activities.length * 3)
      return;
    const key = pairOf(document.tree.root, 'title') ?? pairOf(document.tree.root, 'format');
    yield {
      span: key ? spanOf(key.value ?? key.key) : { start: 0, end: 0 },
      message: `All ${digital.length} activities here are on a device. Let at least one be on paper or with the hands ("mode: paper", "mode: hands-on").`,
    };
  },
};
