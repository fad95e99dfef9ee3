import type { LessonDocument } from '../../model/document';
import { isMapNode, keyOf, pairOf, spanOf } from '../../model/source';
import { nearest } from '../../spelling/nearest';
import { respell } from '../edits/respell';
import type { Report } from '../finding';
import { quote } from '../naming';

/** Names in `rules` of a curriculum that are no rules; `area/*` is one when the area has any. */
export function* unknownRules(document: LessonDocument, ids: ReadonlySet<string>): Iterable<Report> {
  const rules = pairOf(document.tree.root, 'rules')?.value;
  if (!document.curriculum || !isMapNode(rules)) return;
  const areas = new Set([...ids].map((id) => `${id.slice(0, id.indexOf('/'))}/*`));
  for (const pair of rules.items) {
    const name = keyOf(pair);
    // What does not look like a rule at all, the schema reports.
    if (
      name === undefined ||
      ids.has(name) ||
      areas.has(name) ||
      !/^[a-z]+\/(?:[a-z]+(?:-[a-z]+)*|\*)$/.test(name)
    )
      continue;
    const [near] = nearest(name, name.endsWith('*') ? areas : ids, 1);
    const span = spanOf(pair.key);
    yield {
      span,
      message: `There is no rule ${quote(name)}. ${near === undefined ? 'Write it as a finding shows it, such as links/insecure, or a whole area: "links/*".' : `Did you mean ${quote(near)}?`}`,
      fix:
        near === undefined
          ? undefined
          : {
              title: `Change to ${quote(near)}`,
              changes: [near.endsWith('*') ? { span, text: `"${near}"` } : respell(document, span, near)],
              safe: false,
            },
    };
  }
}
