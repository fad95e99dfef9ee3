import { CONTROL_AREAS, type LessonModel } from '../../model/model';
import { childrenOf, type Node } from '../../paths/node';
import type { Fix } from '../finding';
import type { WaysRule } from '../rule';

/** What is called personalized and leaves nothing to students. */
export const teacherControlsAll: WaysRule<'agency/teacher-controls-all'> = {
  id: 'agency/teacher-controls-all',
  level: 'warning',
  sees: 'ways',
  docs: {
    what: 'The file says `approach: personalized`, and nothing is in the student’s hands: `control` gives every area to the teacher, or there is no choice, no open or optional work, nothing for the learner to write.',
    why: 'What makes learning personalized is that the learner steers; where the teacher does, it is differentiated or individualized, which is no less, but another thing (Bray & McClaskey: locus of control).',
    bad: 'approach: personalized\nsteps:\n  - Fold strips into thirds\n  - Place thirds on a line\n',
    good: 'approach: personalized\nsteps:\n  - Fold strips into thirds\n  - choose: 1\n    from: [Place thirds on a line, Film how you fold]\n',
    fix: 'Calls the approach differentiated. Handing something over may be what you want instead.',
  },
  *check(document, analysis) {
    const { lesson } = document;
    const approach = lesson?.approach;
    if (!lesson || approach?.value !== 'personalized') return;
    if ([...lesson.control.values()].some((agent) => agent !== 'teacher')) return;
    const all = CONTROL_AREAS.every((area) => lesson.control.get(area) === 'teacher');
    if (!all && (leavesSomething(lesson) || hasChoice(analysis.lowered.root))) return;
    const said = all
      ? '"control" gives all of it to the teacher'
      : 'nothing here is for students to decide: there is no choice, no open work and no line for them to write';
    const change: Fix = {
      title: 'Change to "differentiated"',
      changes: [{ span: approach.span, text: 'differentiated' }],
      safe: false,
    };
    yield {
      span: approach.span,
      message: `This is called personalized, and ${said}. Hand something over, such as the path or the product, or call it differentiated.`,
      otherFixes: [change],
    };
  },
};

/** Work that may be left, outcomes of one's own, several ways to answer, lines that the learner writes. */
function leavesSomething({ goals, activities, allSteps }: LessonModel): boolean {
  return (
    goals.some(({ by }) => by === 'student') ||
    allSteps.some(({ optional }) => optional) ||
    activities.some(
      ({ open, respond, criteria }) =>
        open || respond.length > 1 || criteria.some(({ by }) => by === 'student'),
    )
  );
}

/** Nobody chooses a score. */
function hasChoice(node: Node): boolean {
  if (node.type === 'points' || node.type === 'lines') return true;
  if (node.type === 'choose' && !node.scores && node.min < node.options.length && node.max > 0) return true;
  return childrenOf(node).some(hasChoice);
}
