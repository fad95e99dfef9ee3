import type { LessonDocument } from '../../model/document';
import type { LessonModel } from '../../model/model';
import { isMapNode, isScalarNode, isSeqNode, pairOf, spanOf, textOfScalar } from '../../model/source';
import type { Span, Written } from '../../model/text';
import { respell } from '../edits/respell';
import type { Report } from '../finding';
import type { FileRule } from '../rule';

/** Two steps, squares or learners of one file with the same written id. */
export const duplicateId: FileRule<'id/duplicate'> = {
  id: 'id/duplicate',
  level: 'error',
  sees: 'file',
  docs: {
    what: 'The same id stands twice in a file.',
    why: 'An id is how other steps point at this one. With two of them nobody can tell which one is meant, and a student’s record of what is done gets mixed up.',
    bad: 'steps:\n  - {id: warm-up, do: Skip-count by threes}\n  - {id: warm-up, do: Stretch and breathe}\n',
    good: 'steps:\n  - {id: warm-up, do: Skip-count by threes}\n  - {id: warm-up-2, do: Stretch and breathe}\n',
    fix: 'Gives the second one a number. What was meant to wait for it then has to be pointed at the new id.',
  },
  *check(document) {
    const ids = document.lesson ? lessonIds(document, document.lesson) : learnerIds(document);
    const first = new Map<string, Span>();
    let names: Names | undefined;
    for (const { value, span } of ids) {
      const before = first.get(value);
      if (!before) first.set(value, span);
      else if (before.start !== span.start) {
        names ??= { taken: takenNames(document, ids), next: new Map() };
        yield report(document, value, span, before, names);
      }
    }
  },
};

/** What a new id must not be, and the next number to try for each. */
interface Names {
  readonly taken: Set<string>;
  readonly next: Map<string, number>;
}

function takenNames(document: LessonDocument, ids: readonly Written<string>[]): Set<string> {
  return new Set([...ids.map(({ value }) => value), ...(document.lesson?.byId.keys() ?? [])]);
}

function report(
  document: LessonDocument,
  id: string,
  span: Span,
  first: Span,
  { taken, next }: Names,
): Report {
  let number = next.get(id) ?? 2;
  while (taken.has(`${id}-${number}`)) number++;
  next.set(id, number + 1);
  const free = `${id}-${number}`;
  taken.add(free);
  const line = document.text.positionAt(first.start).line + 1;
  return {
    span,
    message: `The id "${id}" is taken already, in line ${line}. Every id stands once in a file: give this one another.`,
    related: [{ span: first, message: `"${id}" stands here first.` }],
    fix: { title: `Change to "${free}"`, changes: [respell(document, span, free)], safe: false },
  };
}

function lessonIds(document: LessonDocument, lesson: LessonModel): readonly Written<string>[] {
  const ids: Written<string>[] = [];
  for (const { id, idSpan } of lesson.allSteps) if (idSpan) ids.push({ value: id, span: idSpan });
  const free = freeSquareIds(document);
  return free.length === 0 ? ids : [...ids, ...free].sort((a, b) => a.span.start - b.span.start);
}

/** Free squares are no steps, but their ids share the names of the file. */
function freeSquareIds(document: LessonDocument): readonly Written<string>[] {
  const board = document.board?.board;
  if (board?.type !== 'grid' || !board.rows.some((row) => row.some((square) => square.type === 'free')))
    return [];
  const grid = pairOf(document.tree.root, 'grid')?.value;
  const rows = isSeqNode(grid) ? grid.items : [];
  return rows
    .flatMap((row) => (isSeqNode(row) ? row.items : []))
    .flatMap((square) => {
      if (!isMapNode(square) || !pairOf(square, 'free')) return [];
      const id = pairOf(square, 'id')?.value;
      return isScalarNode(id) ? [{ value: textOfScalar(id).trim(), span: spanOf(id) }] : [];
    });
}

function learnerIds(document: LessonDocument): readonly Written<string>[] {
  return document.curriculum?.learners.map(({ id }) => id) ?? [];
}
