import type { LessonDocument } from '../model/document';
import type { Include, Step } from '../model/model';
import type { Project } from '../workspace/project';

/** Where a name in `after` or `must` leads, and if nowhere, how far it can be followed. */
export type NameTarget =
  | {
      readonly type: 'step';
      readonly document: LessonDocument;
      readonly step: Step;
      /** The step of the file itself: the include, for `include-id/activity-id`. */
      readonly first: Step;
    }
  | {
      readonly type: 'unknown';
      /** The part of the name that is not there. */
      readonly segment: string;
      /** Where it was looked for. */
      readonly document: LessonDocument;
      /** What leads up to it, with its slash; empty for the first part. */
      readonly prefix: string;
    }
  /** The part before the slash is no included file. */
  | { readonly type: 'not-a-file'; readonly step: Step }
  /** The included file cannot be looked into; that is reported at the include. */
  | { readonly type: 'unread'; readonly include: Include };

/** Follows `id`, `include-id/activity-id` or a longer chain. */
export function followName(document: LessonDocument, name: string, project: Project): NameTarget {
  let here = document;
  let first: Step | undefined;
  let step: Step | undefined;
  let prefix = '';
  for (const part of name.split('/')) {
    if (step) {
      if (step.type !== 'include') return { type: 'not-a-file', step };
      const file = project.resolve(here, step.path.value);
      if (file.type !== 'document') return { type: 'unread', include: step };
      here = file.document;
    }
    const segment = part.trim();
    step = here.lesson?.byId.get(segment);
    first ??= step;
    if (!step) return { type: 'unknown', segment, document: here, prefix };
    prefix += `${segment}/`;
  }
  return first && step
    ? { type: 'step', document: here, step, first }
    : { type: 'unknown', segment: name, document, prefix: '' };
}
