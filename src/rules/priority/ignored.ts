import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import { isMapNode, keyOf, pairOf, spanOf } from '../../model/source';
import { addToList } from '../edits/addToList';
import { mapOf } from '../edits/listedPairs';
import { removeKey } from '../edits/removeKey';
import { writeId } from '../edits/writeId';
import type { Fix } from '../finding';
import { quote } from '../naming';
import type { FileRule } from '../rule';

/** `priority` where it means nothing: on an option or a square. */
export const priorityIgnored: FileRule<'priority/ignored'> = {
  id: 'priority/ignored',
  level: 'warning',
  sees: 'file',
  docs: {
    what: '`priority` stands on an option of a choice, or on a square of a board.',
    why: 'Whether students do it is already said: by `choose`, or by the rule of the board. A priority there changes nothing, and readers think it does.',
    bad: 'grid:\n  - [{id: a, do: Draw it, priority: must}, Build it, Film it]\ncomplete: {choose: 2}\n',
    good: 'grid:\n  - [{id: a, do: Draw it}, Build it, Film it]\ncomplete: {choose: 2, must: [a]}\n',
    fix: 'For a `must` on a board, names the square in `must` of `complete`; else takes the priority out.',
  },
  *check(document) {
    for (const step of document.lesson?.allSteps ?? []) {
      if (step.role === 'step' || !step.priority) continue;
      const pair = mapOf(step)?.items.find((item) => keyOf(item) === 'priority');
      // What `each` hands down is meant for the steps round it.
      if (!pair) continue;
      const compulsory =
        step.priority.value === 'must' && onBoard(step) ? makeCompulsory(document, step) : undefined;
      const remove = takeOut(document, step);
      const where = step.role === 'square' ? 'a square' : 'an option';
      const instead = compulsory
        ? 'Name it in "must" of "complete" instead.'
        : step.role === 'square'
          ? 'The rule of the board decides; take it out.'
          : onBoard(step)
            ? 'The menu decides; take it out.'
            : 'The number in "choose" decides; take it out.';
      yield {
        span: { start: pair.key.range[0], end: step.priority.span.end },
        message: `A priority has no meaning on ${where}: ${instead}`,
        fix: compulsory ?? remove,
        ...(compulsory && remove ? { otherFixes: [remove] } : {}),
      };
    }
  },
};

function onBoard(step: Step): boolean {
  return step.role === 'square' || step.parent?.type === 'section';
}

function takeOut(document: LessonDocument, step: Step): Fix | undefined {
  const map = mapOf(step);
  const change = map && removeKey(document, map, 'priority');
  return change && { title: 'Take the priority out', changes: [change], safe: false };
}

/** Undefined for a board without a rule that `must` could stand beside. */
function makeCompulsory(document: LessonDocument, step: Step): Fix | undefined {
  const complete = pairOf(document.tree.root, 'complete')?.value;
  const map = mapOf(step);
  if (!isMapNode(complete) || !map || step.id === '') return undefined;
  if (document.board?.complete?.must.some(({ value }) => value === step.id)) return undefined;
  const priority = pairOf(map, 'priority');
  const remove = removeKey(document, map, 'priority');
  const name = addToList(document, complete, 'must', step.id);
  if (!priority || !remove || !name) return undefined;
  const id = writeId(document, step, step.id);
  // The id goes where the priority was, when that is the first keyword: two edits of one place would clash.
  const first = priority.key.range[0] === map.items[0]?.key.range[0];
  const edits = first && id ? [{ span: spanOf(priority.key), text: 'id' }] : undefined;
  const value = priority.value && edits ? [{ span: spanOf(priority.value), text: step.id }] : undefined;
  const changes = edits && value ? [...edits, ...value, name] : [...(id ? [id] : []), remove, name];
  return { title: `Name ${quote(step.id)} in "must" of "complete"`, changes, safe: false };
}
