import { isMapNode } from '../../model/source';
import { addToList } from '../edits/addToList';
import type { FileRule } from '../rule';

/** Fewer activities than this say nothing about a file. */
const HANDFUL = 5;

/** Goals that are all the teacher's. */
export const noOwnGoal: FileRule<'agency/no-own-goal'> = {
  id: 'agency/no-own-goal',
  level: 'hint',
  sees: 'file',
  needsWhole: true,
  docs: {
    what: `All goals of a file are the teacher’s, though it says that it is personalized or that students have a say in goals, or though it has ${HANDFUL} or more activities; and no success criterion is the student’s to write.`,
    why: 'A goal of one’s own, beside those that everybody has, is what turns work into one’s own work (Bray & McClaskey: learners set goals with the teacher, then by themselves; CAST, UDL guidelines: set meaningful goals).',
    bad: 'approach: personalized\ngoals: [I can compare two fractions]\nsteps:\n  - choose: 1\n    from: [Fold strips into thirds, Draw thirds of a circle]\n',
    good: 'approach: personalized\ngoals: [I can compare two fractions, {by: student}]\nsteps:\n  - choose: 1\n    from: [Fold strips into thirds, Draw thirds of a circle]\n',
    fix: 'Adds a goal that the learner writes, `{by: student}`.',
  },
  *check(document) {
    const { lesson } = document;
    const [first] = lesson?.goals ?? [];
    if (!lesson || !first) return;
    const goals = lesson.control.get('goals');
    const promised = lesson.approach?.value === 'personalized' || goals === 'student' || goals === 'shared';
    if (!promised && lesson.activities.length < HANDFUL) return;
    if (lesson.goals.some(({ by }) => by === 'student')) return;
    if (lesson.activities.some(({ criteria }) => criteria.some(({ by }) => by === 'student'))) return;
    const { root } = document.tree;
    const change = isMapNode(root) ? addToList(document, root, 'goals', '{by: student}') : undefined;
    yield {
      span: first.span,
      message: `No goal here is the student's own. Leave them a line for one: "{by: student}".`,
      fix: change && { title: 'Add a goal that the learner writes', changes: [change], safe: false },
    };
  },
};
