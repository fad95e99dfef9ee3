import type { LessonDocument } from '../model/document';

/** What YAML gives up on; every other slip is mended in memory. */
const GIVEN_UP: ReadonlySet<string> = new Set(['yaml/broken', 'yaml/too-deep', 'yaml/too-long']);

/**
 * Whether a picture of this text is worth more than the one before it. Slips that are mended in memory are sound; a
 * text that cannot be read on is not, and neither is one that lost the keyword that holds all there is to show.
 */
export function isSound(document: LessonDocument): boolean {
  if (document.tree.problems.some(({ rule }) => GIVEN_UP.has(rule))) return false;
  const { playlist, board } = document;
  if (playlist) return document.pairAt(['steps']) !== undefined;
  return board?.board !== undefined;
}
