import type { LessonDocument } from '../../model/document';
import type { Include } from '../../model/model';

/** What an include is called in messages. */
export const NOUN: Readonly<Record<Include['of'], string>> = {
  'choice-board': 'board',
  playlist: 'playlist',
};

/** Includes of a file whose path is written at all. */
export function* includesOf(document: LessonDocument): Iterable<Include> {
  for (const include of document.lesson?.includes ?? []) if (include.path.value.trim() !== '') yield include;
}
