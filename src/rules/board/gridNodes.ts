import type { ParsedNode } from 'yaml';
import type { LessonDocument } from '../../model/document';
import type { Activity, Square } from '../../model/model';
import { isSeqNode, pairOf, spanOf } from '../../model/source';
import type { Span } from '../../model/text';

/** The rows of a grid as they stand in the text. */
export function rowNodes(document: LessonDocument): readonly ParsedNode[] {
  const grid = pairOf(document.tree.root, 'grid')?.value;
  return isSeqNode(grid) ? grid.items : [];
}

/** The keyword `grid` (or `menu`): where a finding about the whole board points. */
export function boardKeySpan(document: LessonDocument): Span | undefined {
  const pair = pairOf(document.tree.root, 'grid') ?? pairOf(document.tree.root, 'menu');
  return pair && spanOf(pair.key);
}

export function isActivity(square: Square): square is Activity {
  return square.type !== 'free';
}
