import type { LessonDocument } from '../model/document';
import { CodeResolver } from '../standards/codes';
import type { StandardsRegistry } from '../standards/registry';
import type { Project } from '../workspace/project';

const kept = new WeakMap<StandardsRegistry, Map<string, CodeResolver>>();

/** What codes of a file mean: with the frameworks that its curriculum prefers. Kept, one for each preference. */
export function resolverFor(
  document: LessonDocument,
  project: Project,
  registry: StandardsRegistry,
): CodeResolver {
  const own = document.curriculum ?? project.curriculumOf(document)?.model;
  const frameworks = own?.frameworks.map(({ value }) => value) ?? [];
  let resolvers = kept.get(registry);
  if (!resolvers) {
    resolvers = new Map();
    kept.set(registry, resolvers);
  }
  const name = frameworks.join('\n');
  let resolver = resolvers.get(name);
  if (!resolver) {
    if (resolvers.size > 100) resolvers.clear();
    resolver = new CodeResolver(registry, frameworks);
    resolvers.set(name, resolver);
  }
  return resolver;
}
