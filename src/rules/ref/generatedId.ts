import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import type { Written } from '../../model/text';
import { relativePath } from '../../workspace/paths';
import { writeId } from '../edits/writeId';
import type { Report } from '../finding';
import { followName } from '../followName';
import { nameOf, quote } from '../naming';
import type { ProjectRule } from '../rule';

/** `after` or `must` names an id that nobody wrote down: it changes as soon as the text does. */
export const generatedId: ProjectRule<'ref/generated-id'> = {
  id: 'ref/generated-id',
  level: 'hint',
  sees: 'project',
  docs: {
    what: '`after` or `must` names a step by an id that is not written down but made from its text.',
    why: 'It works until somebody changes the text: then the id changes with it, and the name leads nowhere.',
    bad: 'steps:\n  - do: Fold a strip\n  - do: Label each part\n    after: [fold-a-strip]\n',
    good: 'steps:\n  - id: fold-a-strip\n    do: Fold a strip\n  - do: Label each part\n    after: [fold-a-strip]\n',
    fix: 'Writes the id down at the step.',
  },
  *check(document, project) {
    const { lesson } = document;
    if (!lesson) return;
    const names = lesson.allSteps.flatMap((step) => step.after);
    if (lesson.kind === 'choice-board' && lesson.complete) names.push(...lesson.complete.must);
    // Named from several places, it is written down once: the first place says so.
    const told = new Set<Step>();
    for (const name of names) {
      const target = followName(document, name.value, project);
      if (target.type !== 'step' || target.step.idSpan || told.has(target.step)) continue;
      // The id of an include is written down in its own file.
      if (target.step.type === 'include') continue;
      told.add(target.step);
      yield report(document, name, target.document, target.step);
    }
  },
};

function report(document: LessonDocument, name: Written<string>, home: LessonDocument, step: Step): Report {
  const own = home.uri === document.uri;
  const change = writeId(home, step, step.id);
  const where = own ? 'it' : `it in ${relativePath(document.uri, home.uri)}`;
  return {
    span: name.span,
    message: `${quote(step.id)} is made from the text of ${nameOf(step)} and changes with it. Write ${where} down as an id.`,
    related: [{ ...(own ? {} : { uri: home.uri }), span: step.labelSpan, message: 'This is the step.' }],
    fix: change && {
      title: `Write down the id ${quote(step.id)}`,
      changes: [own ? change : { ...change, uri: home.uri }],
      safe: own,
    },
  };
}
