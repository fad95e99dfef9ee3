import type { LessonDocument } from '../model/document';
import type { Resource } from '../model/model';
import type { Span, Written } from '../model/text';
import { unquoted } from './unquoted';

/** A path or an address that an author wrote. */
export interface WrittenPath {
  readonly path: string;
  /** The path itself, quotes left out. */
  readonly span: Span;
  readonly use: 'include' | 'resource' | 'framework';
}

/** Every path and address of a file, in file order. */
export function pathsIn(document: LessonDocument): readonly WrittenPath[] {
  const paths: WrittenPath[] = [];
  const add = (written: Written<string> | undefined, use: WrittenPath['use']): void => {
    if (written) paths.push({ path: written.value, span: unquoted(document, written.span), use });
  };
  const resources = (list: readonly Resource[]): void => {
    for (const resource of list) add(resource.url, 'resource');
  };
  const { lesson, curriculum } = document;
  if (lesson?.derivedFrom) resources([lesson.derivedFrom]);
  const seen = new Set<number>();
  for (const step of lesson?.allSteps ?? []) {
    if (step.type === 'include') add(step.path, 'include');
    if (step.type !== 'activity') continue;
    // What `each:` gives to many activities stands in the text once.
    const own = step.resources.filter((resource) => !seen.has(resource.span.start));
    for (const resource of own) seen.add(resource.span.start);
    resources(own);
  }
  for (const framework of curriculum?.frameworks ?? []) {
    if (/[./\\]/.test(framework.value)) add(framework, 'framework');
  }
  return paths;
}
