import type { LessonModel, Step } from '../model/model';
import type { Written } from '../model/text';

/** One entry of an `after`. */
export interface Wait {
  readonly step: Step;
  readonly name: Written<string>;
  /** What it waits for, a step of the same file: for `include-id/activity-id` the include. Undefined when unknown. */
  readonly for: Step | undefined;
}

const kept = new WeakMap<LessonModel, readonly Wait[]>();

/** Every entry of every `after`, in file order; kept for the model. */
export function waitsOf(lesson: LessonModel): readonly Wait[] {
  const known = kept.get(lesson);
  if (known) return known;
  const waits: Wait[] = [];
  for (const step of lesson.allSteps) {
    for (const name of step.after) {
      const slash = name.value.indexOf('/');
      const id = (slash < 0 ? name.value : name.value.slice(0, slash)).trim();
      waits.push({ step, name, for: lesson.byId.get(id) });
    }
  }
  kept.set(lesson, waits);
  return waits;
}
