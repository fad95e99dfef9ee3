import type { LessonDocument } from '../model/document';
import type { Check, ScoreEntry, Step } from '../model/model';
import type { Analysis } from '../paths/analysis';
import type { Leaf, Lowered, Node, Nothing, Occurrence } from '../paths/node';
import type { Way } from '../paths/witness';
import type { Related } from './finding';
import { listed, nameOf } from './naming';

/** So many names of a way stand in a message; the others are counted. */
const MOST_NAMED = 6;
/** So many steps of a way are linked to. */
const MOST_RELATED = 12;

/** To look for a way takes as long as the file is: so many nodes are looked at for the ways that one rule shows. */
const MOST_LOOKED_AT = 50_000;
/** However long the file is, so many are looked for. */
const LEAST_LOOKS = 3;

/** How many times a rule may look for a way. */
export function looksFor(analysis: Analysis): number {
  return Math.max(LEAST_LOOKS, Math.floor(MOST_LOOKED_AT / Math.max(1, analysis.lowered.size)));
}

/** Where a node came from: a step of the file or of an included one; without a step, a board as a whole. */
export interface Standing {
  readonly occurrence: Occurrence;
  readonly step: Step | undefined;
}

const kept = new WeakMap<Lowered, ReadonlyMap<Node, Standing>>();

/** The steps that nodes are made of; made once for each analysis, and only where something is to be told. */
export function stepsByNode(analysis: Analysis): ReadonlyMap<Node, Standing> {
  const known = kept.get(analysis.lowered);
  if (known) return known;
  const steps = new Map<Node, Standing>();
  for (const occurrence of analysis.lowered.occurrences) {
    for (const [step, node] of occurrence.nodes) steps.set(node, { occurrence, step });
  }
  kept.set(analysis.lowered, steps);
  return steps;
}

/** The innermost step that a node is, or is part of. */
export function standingOf(analysis: Analysis, node: Node): Standing | undefined {
  const steps = stepsByNode(analysis);
  for (let at: Node | undefined = node; at; at = at.parent) {
    const found = steps.get(at);
    if (!found) continue;
    if (at === node || found.step?.type !== 'include') return found;
    const inside = found.step && found.occurrence.includes.get(found.step);
    return inside && { occurrence: inside, step: undefined };
  }
  const [file] = analysis.lowered.occurrences;
  return file && { occurrence: file, step: undefined };
}

/** The step of the file itself that a node is, or is part of: for included work, the include. */
export function ownStepOf(analysis: Analysis, node: Node): Step | undefined {
  const steps = stepsByNode(analysis);
  const [file] = analysis.lowered.occurrences;
  for (let at: Node | undefined = node; at; at = at.parent) {
    const found = steps.get(at);
    if (found && found.occurrence === file) return found.step;
  }
  return undefined;
}

/** Whether a node stands in the file itself, not in one that it includes. */
export function isOwn(analysis: Analysis, leaf: Leaf): boolean {
  return leaf.document === analysis.lowered.document;
}

/** A place in a file as related information: with the file's address where it is another one. */
export function placeIn(
  analysis: Analysis,
  document: LessonDocument,
  span: Related['span'],
  message: string,
): Related {
  return document === analysis.lowered.document ? { span, message } : { uri: document.uri, span, message };
}

/**
 * What makes a way this one, as the end of a sentence: `with "Draw it" and a score of 80 or more in "Exit ticket"`.
 * Work that everybody does goes without saying, unless there is nothing else.
 */
export function wayInWords(analysis: Analysis, way: Way): string {
  const names = [...new Set(decisionsOf(analysis, way).map((end) => nameOfEnd(end)))];
  if (names.length === 0) return 'by choosing nothing at all';
  const left = names.length - MOST_NAMED;
  return `with ${listed(left > 1 ? [...names.slice(0, MOST_NAMED), `${left} more`] : names)}`;
}

/** The steps of a way as related information. */
export function wayAsRelated(analysis: Analysis, way: Way): readonly Related[] {
  return decisionsOf(analysis, way)
    .slice(0, MOST_RELATED)
    .flatMap((end): Related[] => {
      if (end.type === 'leaf') {
        return [placeIn(analysis, end.document, end.work.labelSpan, `${nameOf(end.work)} is on this way.`)];
      }
      const taken = scoreOf(end);
      if (!taken) return [];
      const { document, entry } = taken;
      return [placeIn(analysis, document, (entry.atLeast ?? entry).span, `So is ${nameOfEnd(end)}.`)];
    });
}

/** What not every way has; all of it where there is nothing else. */
function decisionsOf(analysis: Analysis, way: Way): Way {
  const decided = way.filter((end) =>
    end.type === 'leaf' ? analysis.onOf(end) !== 'every' : end.score !== undefined,
  );
  return decided.length > 0 ? decided : way;
}

function nameOfEnd(end: Leaf | Nothing): string {
  return end.type === 'leaf' ? nameOf(end.work) : scoreInWords(end);
}

/** The entry of `by-score` that a node stands for. */
export function scoreOf(
  taken: Nothing,
): { readonly document: LessonDocument; readonly check: Check; readonly entry: ScoreEntry } | undefined {
  const own = taken.parent;
  const scores = own?.parent;
  const whole = scores?.parent;
  if (!own || scores?.type !== 'choose' || whole?.type !== 'sequence') return undefined;
  const sitting = whole.parts[0];
  if (sitting?.type !== 'leaf' || sitting.work.type !== 'check') return undefined;
  const entry = sitting.work.entries[scores.options.indexOf(own)];
  return entry && { document: sitting.document, check: sitting.work, entry };
}

/** `a score of 80 or more in "Exit ticket"`, `a score below 50 in "Exit ticket"`. */
export function scoreInWords(taken: Nothing): string {
  const found = scoreOf(taken);
  if (!found) return taken.score ?? '';
  const { document, check, entry } = found;
  const from = entry.atLeast;
  const above = check.entries
    .flatMap(({ atLeast }) => (atLeast && from && atLeast.value > from.value ? atLeast : []))
    .sort((a, b) => a.value - b.value)[0];
  const typed = (written: { readonly span: Related['span'] }): string => document.text.slice(written.span);
  const where = `in ${nameOf(check)}`;
  if (!from) return `this score ${where}`;
  if (from.value > 0)
    return `a score of ${typed(from)} or more${above ? `, below ${typed(above)},` : ''} ${where}`;
  return above ? `a score below ${typed(above)} ${where}` : `any score ${where}`;
}
