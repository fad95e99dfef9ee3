import type { LessonDocument } from '../../model/document';
import type { Project } from '../../workspace/project';
import { fileNameOf, listed } from '../naming';
import type { ProjectRule } from '../rule';
import { includesOf } from './includedFile';

/** A file that includes itself, through any chain. */
export const includeCycle: ProjectRule<'ref/include-cycle'> = {
  id: 'ref/include-cycle',
  level: 'error',
  sees: 'project',
  docs: {
    what: 'A file includes itself, straight or through other files.',
    why: 'A student who follows it would come back to the beginning again and again.',
    bad: {
      'week.playlist.yaml': 'steps:\n  - do: Fold a strip\n  - playlist: ./day.playlist.yaml\n',
      'day.playlist.yaml': 'id: day\nsteps:\n  - playlist: ./week.playlist.yaml\n',
    },
    good: {
      'week.playlist.yaml': 'steps:\n  - do: Fold a strip\n  - playlist: ./day.playlist.yaml\n',
      'day.playlist.yaml': 'id: day\nsteps:\n  - do: Compare two strips\n',
    },
  },
  *check(document, project) {
    // Which files lead back here, and by which next step: found once, going backwards from this file.
    let back: ReadonlyMap<string, LessonDocument> | undefined;
    for (const include of includesOf(document)) {
      const target = project.resolve(document, include.path.value);
      if (target.type !== 'document') continue;
      if (target.document.uri === document.uri) {
        yield {
          span: include.path.span,
          message: 'This file includes itself. Take this step out, or name another file.',
        };
        continue;
      }
      back ??= waysBack(document, project);
      if (!back.has(target.document.uri)) continue;
      const chain = [document, target.document];
      for (let next = back.get(target.document.uri); next; next = back.get(next.uri)) {
        chain.push(next);
        if (next.uri === document.uri) break;
      }
      const names = chain.map(({ uri }) => fileNameOf(uri));
      const links = names.slice(1).map((name, i) => `${names[i]} includes ${name}`);
      yield {
        span: include.path.span,
        message: `These files include each other in a circle: ${listed(links)}. Take one of these steps out.`,
        related: chain.slice(1, -1).flatMap((from, i) => {
          const to = chain[i + 2];
          const place =
            to && [...includesOf(from)].find((step) => leadsTo(from, step.path.value, to, project));
          return place && to
            ? [
                {
                  uri: from.uri,
                  span: place.path.span,
                  message: `${fileNameOf(from.uri)} includes ${fileNameOf(to.uri)} here.`,
                },
              ]
            : [];
        }),
      };
    }
  },
};

/** For every file that leads to this one: the file it includes on the shortest chain there. */
function waysBack(document: LessonDocument, project: Project): ReadonlyMap<string, LessonDocument> {
  const next = new Map<string, LessonDocument>();
  let layer: readonly LessonDocument[] = [document];
  while (layer.length > 0) {
    const further: LessonDocument[] = [];
    for (const target of layer) {
      for (const includer of project.includersOf(target.uri)) {
        if (next.has(includer.uri)) continue;
        next.set(includer.uri, target);
        if (includer.uri !== document.uri) further.push(includer);
      }
    }
    layer = further;
  }
  return next;
}

function leadsTo(from: LessonDocument, path: string, to: LessonDocument, project: Project): boolean {
  const target = project.resolve(from, path);
  return target.type === 'document' && target.document.uri === to.uri;
}
