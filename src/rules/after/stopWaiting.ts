import type { LessonDocument } from '../../model/document';
import { mapOf } from '../edits/listedPairs';
import { removeFromList } from '../edits/removeFromList';
import type { Fix } from '../finding';
import { nameOf, quote } from '../naming';
import type { Wait } from '../waits';

/** The mend that takes one name out of an `after`; undefined where it is not written at the step itself. */
export function stopWaiting(document: LessonDocument, wait: Wait): Fix | undefined {
  const map = mapOf(wait.step);
  const change = map && removeFromList(document, map, 'after', wait.name.span);
  return (
    change && {
      title: `Let ${nameOf(wait.step)} start without ${quote(wait.name.value)}`,
      changes: [change],
      safe: false,
    }
  );
}
