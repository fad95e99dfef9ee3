import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import { isMapNode, keyOf, type MapNode, type PairNode } from '../../model/source';

/** The map that a step is written as; undefined for a plain text and for an alias. */
export function mapOf(step: Step): MapNode | undefined {
  return isMapNode(step.node) ? step.node : undefined;
}

/** The pair of a key with its place among its neighbours. */
export function placeOf(
  map: MapNode,
  key: string,
): { readonly index: number; readonly pair: PairNode } | undefined {
  const index = map.items.findIndex((pair) => keyOf(pair) === key);
  const pair = map.items[index];
  return pair && { index, pair };
}

/** Where the last written character of a pair ends; blank lines and comments after it left out. */
export function endOfPair(document: LessonDocument, pair: PairNode): number {
  const start = pair.key.range[0];
  const end = Math.max(pair.key.range[1], pair.value?.range[1] ?? 0);
  return start + document.text.slice({ start, end }).trimEnd().length;
}

export function newlineOf(document: LessonDocument): string {
  return document.text.value.includes('\r\n') ? '\r\n' : '\n';
}
