import type { LessonDocument } from '../../model/document';
import type { Resource } from '../../model/model';
import { isWebAddress, resourcesOf } from '../links/webAddress';

/** Something of somebody else's that a file uses. */
export interface Source {
  readonly resource: Resource;
  /** `derived`: this file was made from it. `linked`: an address and nothing else. */
  readonly use: 'derived' | 'described' | 'linked';
}

/**
 * What a file takes from others, each source once. A file of one's own folder is one's own work unless it says
 * by whom it is.
 */
export function* sourcesOf(document: LessonDocument): Iterable<Source> {
  const derived = document.lesson?.derivedFrom;
  if (derived) yield { resource: derived, use: 'derived' };
  for (const { resource } of resourcesOf(document)) {
    const { url, by, title, license } = resource;
    const foreign = by !== undefined || (url ? isWebAddress(url.value) : title !== undefined);
    if (!foreign) continue;
    const linked = title === undefined && by === undefined && license === undefined;
    yield { resource, use: linked ? 'linked' : 'described' };
  }
}

/** What a source is called in messages. */
export function sourceName({ resource }: Source): string {
  return resource.title ?? resource.url?.value ?? resource.by ?? 'the source';
}
