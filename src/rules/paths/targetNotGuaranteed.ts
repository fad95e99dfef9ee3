import type { LessonDocument } from '../../model/document';
import type { Activity } from '../../model/model';
import type { Written } from '../../model/text';
import type { Analysis } from '../../paths/analysis';
import { childrenOf, type Leaf, type Node } from '../../paths/node';
import type { Way } from '../../paths/witness';
import type { Key } from '../../standards/framework';
import { addToList } from '../edits/addToList';
import { mapOf, placeOf } from '../edits/listedPairs';
import { isPlain } from '../edits/respell';
import { setKey } from '../edits/setKey';
import { textToMap } from '../edits/textToMap';
import type { Fix, Report } from '../finding';
import { nameOf } from '../naming';
import type { WaysRule } from '../rule';
import { isOwn, looksFor, wayAsRelated, wayInWords } from '../ways';

/** So many targets at the most are shown with a way. */
const SHOWN = 20;

/** How many times a way may still be looked for. */
interface Looks {
  left: number;
}

type Missing = NonNullable<ReturnType<Analysis['missing']>>;

/** A target that some student never meets. */
export const targetNotGuaranteed: WaysRule<'paths/target-not-guaranteed'> = {
  id: 'paths/target-not-guaranteed',
  level: 'warning',
  sees: 'ways',
  docs: {
    what: 'A student can finish and never work on one of the targets. Only a hint where it depends on open work alone.',
    why: 'Choices may differ in how students learn, not in whether they meet what everybody is to learn (Tomlinson 2017: the same goals by different roads; CAST, UDL guidelines: vary the means, keep the goal).',
    bad: 'standards: 3.NF.A.1\nsteps:\n  - choose: 1\n    from:\n      - {do: Fold a strip into thirds, standards: 3.NF.A.1}\n      - {do: Draw thirds of a circle, standards: 3.NF.A.1}\n      - do: Watch the clip about thirds\n',
    good: 'standards: 3.NF.A.1\nsteps:\n  - choose: 1\n    from:\n      - {do: Fold a strip into thirds, standards: 3.NF.A.1}\n      - {do: Draw thirds of a circle, standards: 3.NF.A.1}\n      - {do: Watch the clip about thirds, standards: 3.NF.A.1}\n',
    fix: 'Aligns the one option that lacks the standard, where one change is enough and no other would do.',
  },
  *check(document, analysis, facts) {
    const targets = document.lesson?.standards ?? [];
    if (!analysis.hasWay || targets.length === 0) return;
    const open = new Set(
      analysis.standards.flatMap(({ target, key, guaranteed, most }) =>
        target && !guaranteed && most !== 0 ? [key] : [],
      ),
    );
    if (open.size === 0) return;
    const codes = facts.codesOf(document);
    const looks = { left: looksFor(analysis) };
    let shown = 0;
    for (const target of targets) {
      const { key } = codes.resolve(target.value);
      if (!open.delete(key)) continue;
      const missing = shown++ < SHOWN && looks.left-- > 0 ? analysis.missing(key) : undefined;
      yield report(document, analysis, target, key, missing, looks);
    }
  },
};

function report(
  document: LessonDocument,
  analysis: Analysis,
  target: Written<string>,
  key: Key,
  missing: Missing | undefined,
  looks: Looks,
): Report {
  const said = `A student can finish this without meeting ${target.value}`;
  if (!missing) {
    return {
      span: target.span,
      message: `${said}. Align it with work that everybody does, or with every option.`,
    };
  }
  const example = wayInWords(analysis, missing.way);
  const related = wayAsRelated(analysis, missing.way);
  if (missing.onlyOpen) {
    return {
      span: target.span,
      message: `Whether everybody meets ${target.value} depends on what they make of their open work: a student can finish ${example}. Say in its "criteria" what it has to show, or align it.`,
      related,
      level: 'hint',
    };
  }
  const option = onlyOption(analysis, key, missing.way, looks);
  const mend = option
    ? `Only ${nameOf(option)} would have to be aligned with it.`
    : 'Align it with work that everybody does, or with every option.';
  return {
    span: target.span,
    message: `${said}: for example ${example}. ${mend}`,
    related,
    fix: option && align(document, option, target.value),
  };
}

/**
 * The option beside aligned ones that would make the target certain if it was aligned as well; undefined where none
 * would, or more than one. It is on every way that misses the target: each such way rules out what it does not have.
 */
function onlyOption(analysis: Analysis, key: Key, way: Way, looks: Looks): Activity | undefined {
  let candidates: Leaf[] = besideAligned(analysis, key).filter((leaf) => way.includes(leaf));
  let only: Leaf | undefined;
  for (let next = candidates.shift(); next; next = candidates.shift()) {
    if (looks.left-- <= 0) return undefined;
    const other = analysis.missing(key, next);
    if (other) candidates = candidates.filter((leaf) => other.way.includes(leaf));
    else if (only) return undefined;
    else only = next;
  }
  return only && isOwn(analysis, only) && only.work.type === 'activity' ? only.work : undefined;
}

/** Options that are not aligned, of choices in which others are. */
function besideAligned(analysis: Analysis, key: Key): readonly Leaf[] {
  const meets = (leaf: Leaf): boolean => leaf.codes.some((code) => analysis.coversOf(code).includes(key));
  const found: Leaf[] = [];
  const visit = (node: Node): void => {
    const children = childrenOf(node);
    if (node.type === 'choose' || node.type === 'points' || node.type === 'lines') {
      const leaves = children.flatMap((child) => (child.type === 'leaf' ? [child] : []));
      if (leaves.some(meets)) for (const leaf of leaves) if (!meets(leaf)) found.push(leaf);
    }
    for (const child of children) visit(child);
  };
  visit(analysis.lowered.root);
  return found;
}

/** Writes one more code; what `each` handed down is written out beside it. */
function align(document: LessonDocument, activity: Activity, code: string): Fix | undefined {
  const map = mapOf(activity);
  const written = isPlain(code) || /^[\w.:-]+$/.test(code) ? code : JSON.stringify(code);
  const inherited = activity.standards.map(({ value }) => value);
  const list = inherited.length > 0 ? `[${[...inherited, written].join(', ')}]` : written;
  const change = !map
    ? textToMap(document, activity, 'standards', list)
    : placeOf(map, 'standards')
      ? addToList(document, map, 'standards', written)
      : setKey(document, map, 'standards', list);
  return change && { title: `Align ${nameOf(activity)} with ${code}`, changes: [change], safe: false };
}
