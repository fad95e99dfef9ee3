import type { LessonDocument } from '../../model/document';
import type { LessonModel, Step } from '../../model/model';
import type { Written } from '../../model/text';
import type { Analysis } from '../../paths/analysis';
import type { Node } from '../../paths/node';
import { namedNode, type Stuck } from '../../paths/prerequisites';
import { circlesOf } from '../after/circles';
import { stopWaiting } from '../after/stopWaiting';
import { respell } from '../edits/respell';
import { writeId } from '../edits/writeId';
import type { Fix, Report } from '../finding';
import { counted, fileNameOf, listed, nameOf, quote } from '../naming';
import { placesOf, relationOf } from '../places';
import type { WaysRule } from '../rule';
import { looksFor, ownStepOf, placeIn, stepsByNode, wayAsRelated, wayInWords } from '../ways';

/** So many at the most are shown with a way. */
const SHOWN = 20;

/** A step that a student reaches without what it waits for. */
export const stuck: WaysRule<'paths/stuck'> = {
  id: 'paths/stuck',
  level: 'error',
  sees: 'ways',
  docs: {
    what: 'On some way through the file, a step waits for another one that is not on that way.',
    why: 'A student who has chosen something else stands before a locked door. Teachers see it on the day itself, in the middle of the lesson.',
    bad: 'steps:\n  - choose: 1\n    id: make\n    from:\n      - {id: draw, do: Draw it}\n      - {id: build, do: Build it}\n  - {do: Label your drawing, after: [draw]}\n',
    good: 'steps:\n  - choose: 1\n    id: make\n    from:\n      - {id: draw, do: Draw it}\n      - {id: build, do: Build it}\n  - {do: Label what you made, after: [make]}\n',
    fix: 'Waits for the whole choice, whichever option a student takes; or takes the name out of `after`.',
  },
  *check(document, analysis) {
    const { lesson } = document;
    const [file] = analysis.lowered.occurrences;
    if (!lesson || !file || analysis.stuck.length === 0) return;
    const impossible = impossibleWaits(lesson);
    const included = new Map<Step, Stuck[]>();
    let looks = Math.min(SHOWN, looksFor(analysis));
    for (const one of analysis.stuck) {
      if (one.occurrence === file) {
        const name = nameOfWait(one);
        if (name && !impossible(one.step, name)) yield ofOwn(document, analysis, one, name, looks-- > 0);
        continue;
      }
      const include = ownStepOf(analysis, one.node);
      if (include) included.set(include, [...(included.get(include) ?? []), one]);
    }
    for (const [include, inside] of included) yield ofInclude(analysis, include, inside);
  },
};

/** The entry of `after` through which a step comes to wait. */
function nameOfWait({ occurrence, step, waitsFor, through }: Stuck): Written<string> | undefined {
  return step.after.find((name) => {
    const target = namedNode(occurrence, name.value);
    if (!target) return false;
    const [first] = through;
    return first === undefined
      ? target.node === waitsFor
      : `${target.occurrence.prefix}${target.step.id}` === first;
  });
}

/** What can never be met in any order is reported as such. */
function impossibleWaits(lesson: LessonModel): (step: Step, name: Written<string>) => boolean {
  const inCircle = new Set(circlesOf(lesson).flatMap(({ waits }) => waits.map(({ name }) => name)));
  const places = placesOf(lesson);
  return (step, name) => {
    if (inCircle.has(name)) return true;
    const [id = ''] = name.value.split('/');
    const other = lesson.byId.get(id.trim());
    if (!other) return false;
    const relation = relationOf(places, step, other);
    if (relation.type !== 'neighbours' || !relation.list.ordered) return false;
    return (places.get(relation.second)?.index ?? 0) > (places.get(relation.first)?.index ?? 0);
  };
}

function ofOwn(
  document: LessonDocument,
  analysis: Analysis,
  one: Stuck,
  name: Written<string>,
  show: boolean,
): Report {
  const { step, through } = one;
  const missing = stepsByNode(analysis).get(one.waitsFor);
  const what = missing?.step ? nameOf(missing.step) : quote(one.name);
  const chain =
    through.length === 0 ? '' : `, through ${listed(through.map((id) => nameOfId(analysis, id)))}`;
  const way = show ? analysis.stuckWay(one) : undefined;
  const example = way ? `: for example ${wayInWords(analysis, way)}` : '';
  const whole = wholeAround(analysis, one);
  const instead = whole && waitFor(document, step, name, whole);
  const removal = stopWaiting(document, { step, name, for: missing?.step });
  const mend = whole
    ? `Wait for ${nameOf(whole)} instead, which everybody does, or take it out of "after".`
    : `Take it out of "after", or let everyone who comes here do ${what} first.`;
  return {
    span: name.span,
    message: `A student can come to ${nameOf(step)} without ${what}, which it waits for${chain}${example}. ${mend}`,
    related: [
      ...(missing?.step
        ? [placeIn(analysis, missing.occurrence.document, missing.step.labelSpan, `${what} stands here.`)]
        : []),
      ...(way ? wayAsRelated(analysis, way) : []),
    ],
    fix: instead ?? removal,
    otherFixes: instead && removal ? [removal] : [],
  };
}

/** The step of an id as reports write it: `draw`, `include-id/draw`. */
function nameOfId(analysis: Analysis, id: string): string {
  const [file] = analysis.lowered.occurrences;
  const found = file && namedNode(file, id);
  return found ? nameOf(found.step) : quote(id);
}

/** The smallest thing round what is missing that everybody does, whatever they choose in it. */
function wholeAround(analysis: Analysis, { node, waitsFor, through }: Stuck): Step | undefined {
  if (through.length > 0) return undefined;
  const steps = stepsByNode(analysis);
  const [file] = analysis.lowered.occurrences;
  const around = new Set<Node>();
  for (let at: Node | undefined = node; at; at = at.parent) around.add(at);
  for (let at = waitsFor.parent; at && !around.has(at); at = at.parent) {
    const found = steps.get(at);
    if (found && found.occurrence === file && found.step && analysis.onOf(at) === 'every') return found.step;
  }
  return undefined;
}

function waitFor(document: LessonDocument, step: Step, name: Written<string>, whole: Step): Fix | undefined {
  if (whole.id === '' || step.after.some(({ value }) => value === whole.id)) return undefined;
  // What `each` hands down is no name of this step alone.
  if (name.span.start < step.span.start || name.span.end > step.span.end) return undefined;
  const id = writeId(document, whole, whole.id);
  if (!whole.idSpan && !id) return undefined;
  return {
    title: `Wait for ${nameOf(whole)} instead`,
    changes: [...(id ? [id] : []), respell(document, name.span, whole.id)],
    safe: false,
  };
}

function ofInclude(analysis: Analysis, include: Step, inside: readonly Stuck[]): Report {
  const [first] = inside;
  const document = first?.occurrence.document;
  const name = first ? nameOfWait(first) : undefined;
  const file = document ? fileNameOf(document.uri) : nameOf(include);
  return {
    span: include.type === 'include' ? include.path.span : include.labelSpan,
    message: `Students can get stuck in ${file}: ${counted(inside.length, 'step')} there can be reached without what ${inside.length === 1 ? 'it waits' : 'they wait'} for. Mend that file.`,
    related:
      first && document && name
        ? [placeIn(analysis, document, name.span, `${nameOf(first.step)} waits for this.`)]
        : [],
  };
}
