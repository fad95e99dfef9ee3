import { isMapNode } from '../../model/source';
import { removeFromList } from '../edits/removeFromList';
import { quote } from '../naming';
import type { WaysRule } from '../rule';

/** A target that nothing is aligned with. */
export const targetNever: WaysRule<'paths/target-never'> = {
  id: 'paths/target-never',
  level: 'error',
  sees: 'ways',
  docs: {
    what: 'A standard is named as a target, and no activity and no check is aligned with it.',
    why: 'A target is a promise to students, families and colleagues. What nobody works on cannot be reached.',
    bad: 'standards: [3.NF.A.1, 3.NF.A.3]\nsteps:\n  - {do: Fold a strip into thirds, standards: 3.NF.A.1}\n',
    good: 'standards: [3.NF.A.1]\nsteps:\n  - {do: Fold a strip into thirds, standards: 3.NF.A.1}\n',
    fix: 'Takes the standard out of the targets. Aligning the work that teaches it may be what you want instead.',
  },
  *check(document, analysis, facts) {
    const targets = document.lesson?.standards ?? [];
    if (!analysis.hasWay || targets.length === 0) return;
    const never = new Set(
      analysis.standards.flatMap(({ target, key, most }) => (target && most === 0 ? [key] : [])),
    );
    if (never.size === 0) return;
    const codes = facts.codesOf(document);
    for (const leaf of analysis.lowered.leaves) {
      // Work that no student can do is aligned all the same: that is told there.
      for (const code of leaf.work.standards) {
        for (const key of analysis.coversOf(code.value)) never.delete(key);
      }
    }
    const root = document.tree.root;
    for (const target of targets) {
      const { key } = codes.resolve(target.value);
      if (!never.delete(key)) continue;
      const change = isMapNode(root) ? removeFromList(document, root, 'standards', target.span) : undefined;
      yield {
        span: target.span,
        message: `Nothing here is aligned with ${target.value}. Add it to "standards" of the work that teaches it, or take it out of the targets.`,
        fix: change && {
          title: `Take ${quote(target.value)} out of the targets`,
          changes: [change],
          safe: false,
        },
      };
    }
  },
};
