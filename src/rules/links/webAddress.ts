import type { LessonDocument } from '../../model/document';
import type { Activity, Resource } from '../../model/model';

/** True for what is found on the internet, false for a file of one's own. */
export function isWebAddress(address: string): boolean {
  return /^\s*(?:https?:)?\/\//i.test(address);
}

/** The resources of activities, each once: what `each` gives to many stands in the text once. */
export function* resourcesOf(
  document: LessonDocument,
): Iterable<{ readonly activity: Activity; readonly resource: Resource }> {
  const seen = new Set<number>();
  for (const activity of document.lesson?.activities ?? []) {
    for (const resource of activity.resources) {
      if (seen.has(resource.span.start)) continue;
      seen.add(resource.span.start);
      yield { activity, resource };
    }
  }
}
