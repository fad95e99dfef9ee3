import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import { pairOf } from '../../model/source';
import type { Project } from '../../workspace/project';
import { mapOf } from '../edits/listedPairs';
import { setKey } from '../edits/setKey';
import type { Fix, Report } from '../finding';
import { followName } from '../followName';
import { fileNameOf, nameOf } from '../naming';
import { type Owner, type Places, placesOf, relationOf } from '../places';
import type { ProjectRule } from '../rule';
import { type Wait, waitsOf } from '../waits';

/** A step that everyone does waits for one that may be left out. */
export const afterOptional: ProjectRule<'after/optional'> = {
  id: 'after/optional',
  level: 'warning',
  sees: 'project',
  docs: {
    what: 'A step that everyone does waits for one that is `should` or `aspire`.',
    why: 'Whoever leaves the optional step out, as they may, can never start the other. In must-do/should-do/aspire plans the musts come first and stand on their own.',
    bad: 'steps:\n  - id: game\n    do: Play the fraction game\n    priority: should\n  - do: Place thirds on a line\n    after: [game]\n',
    good: 'steps:\n  - id: game\n    do: Play the fraction game\n    priority: must\n  - do: Place thirds on a line\n    after: [game]\n',
    fix: 'Makes the step that is waited for a `must`.',
  },
  *check(document, project) {
    const { lesson } = document;
    if (!lesson) return;
    const places = placesOf(lesson);
    for (const wait of waitsOf(lesson)) {
      if (!wait.for) continue;
      const relation = relationOf(places, wait.step, wait.for);
      if (relation.type !== 'neighbours') continue;
      if (optionalBelow(places, wait.step, relation.first)) continue;
      const optional = optionalBelow(places, wait.for, relation.second);
      if (!optional) {
        const report = reportInside(document, project, wait);
        if (report) yield report;
        continue;
      }
      const what =
        optional === wait.for
          ? `${nameOf(wait.for)}, which students may leave out`
          : `${nameOf(wait.for)}, and students may leave out ${nameOf(optional)}, which it is part of`;
      yield {
        span: wait.name.span,
        message: `Everyone does ${nameOf(wait.step)}, but it waits for ${what}. Make ${nameOf(optional)} a must, or take it out of "after".`,
        related: [
          { span: optional.labelSpan, message: `${nameOf(optional)} is ${optional.priority?.value}.` },
        ],
        fix: makeMust(document, optional),
      };
    }
  },
};

/** `include-id/activity-id`: what may be left out in the other file. */
function reportInside(document: LessonDocument, project: Project, { step, name }: Wait): Report | undefined {
  if (!name.value.includes('/')) return undefined;
  const target = followName(document, name.value, project);
  if (target.type !== 'step') return undefined;
  let optional: Step | undefined;
  for (let at: Step['parent'] = target.step; at && at.type !== 'section'; at = at.parent) {
    if (at.optional) optional = at;
  }
  if (!optional) return undefined;
  const file = fileNameOf(target.document.uri);
  return {
    span: name.span,
    message: `Everyone does ${nameOf(step)}, but it waits for ${nameOf(target.step)} in ${file}, and students may leave out ${nameOf(optional)} there. Make that a must, or take it out of "after".`,
    related: [
      {
        uri: target.document.uri,
        span: optional.labelSpan,
        message: `${nameOf(optional)} is ${optional.priority?.value}.`,
      },
    ],
  };
}

/** The outermost optional step from a step up to the entry of the common list that it is in. */
function optionalBelow(places: Places, step: Step, top: Owner): Step | undefined {
  let found: Step | undefined;
  for (
    let here: Owner | undefined = step;
    here && here.type !== 'section';
    here = places.get(here)?.list.owner
  ) {
    if (here.optional) found = here;
    if (here === top) break;
  }
  return found;
}

function makeMust(document: LessonDocument, step: Step): Fix | undefined {
  const map = mapOf(step);
  const change = map && setKey(document, map, 'priority', 'must', pairOf(map, 'do') ? 'do' : undefined);
  return change && { title: `Make ${nameOf(step)} a must`, changes: [change], safe: false };
}
