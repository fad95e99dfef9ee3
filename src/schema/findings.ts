import { isAlias } from 'yaml';
import type { LessonDocument } from '../model/document';
import type { Path } from '../model/source';
import type { Span } from '../model/text';
import type { Finding } from '../rules/finding';
import { explain } from './explain';
import { reversedMinutes } from './explain/reversed';
import { type Explanation, Place } from './place';
import { schemaLevel } from './rules';
import { isRecord, SupposedData } from './suppose';
import { MOST_ERRORS, type ShapeError, validateData } from './validate';

/** How often to look again with what was found taken as mended; each look goes one level deeper. */
const MOST_ROUNDS = 8;

/**
 * Everything that is wrong with the shape of a file, in file order, at most 200 findings. One mistake gives
 * one finding: what has been found is supposed mended and the file looked at again, so that a mistyped keyword
 * is not missing as well, and what it holds is checked as it was meant.
 */
export function schemaFindings(document: LessonDocument): Finding[] {
  // A text that could not be read at all is not empty: what kept it from being read is told already.
  if (document.tree.root === undefined && document.tree.problems.length > 0) return [];
  const first = validateData(document.kind, document.data);
  const found = [...(first.length === 0 ? [] : explainAll(document, first)), ...reversedMinutes(document)];
  return found
    .filter((explanation) => !isNearBrokenText(document, explanation))
    .slice(0, MOST_ERRORS)
    .map((explanation) => findingOf(explanation))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function explainAll(document: LessonDocument, first: readonly ShapeError[]): Explanation[] {
  const supposed = new SupposedData(document.data);
  const found: Explanation[] = [];
  const told = new Set<string>();
  let errors = first;
  for (let round = 0; round < MOST_ROUNDS && errors.length > 0 && found.length < MOST_ERRORS; round++) {
    const fresh = errors.filter((error) => !told.has(placeKey(supposed, error)));
    const certain = fresh.filter(({ slip }) => slip.type !== 'missing-keyword');
    // Whether a word is really missing shows only when no other word can turn out to be it.
    const next = certain.length > 0 ? certain : fresh;
    if (next.length === 0) break;
    const wrongKind = certain.find(
      ({ path, slip }) => slip.type === 'word' && path.length === 1 && path[0] === 'format',
    );
    const groups = wrongKind && isOtherKind(supposed, wrongKind) ? [[wrongKind]] : byPlace(supposed, next);
    const explained = groups.flatMap((group) => {
      const explanations = explainGroup(document, supposed, group);
      const later = explanations.flatMap((one) => one.later ?? []);
      for (const error of group) {
        if (!('name' in error.slip && later.includes(error.slip.name))) told.add(placeKey(supposed, error));
      }
      return explanations;
    });
    found.push(...explained);
    if (groups.length === 1 && groups[0]?.[0] === wrongKind && wrongKind) break;
    const before = supposed.data;
    for (const { suppose } of explained) for (const supposition of suppose) supposed.apply(supposition);
    const changed = supposed.data !== before || explained.some(({ suppose }) => suppose.length > 0);
    if (changed) errors = validateData(document.kind, withoutSound(document.data, supposed.data, first));
    else if (next === fresh) break;
  }
  return found;
}

/** A step that is always sound. */
const SOUND = 'x';

/**
 * The data with every step that was found sound, and has not been touched since, made small: it need not be looked
 * at again.
 */
function withoutSound(original: unknown, data: unknown, first: readonly ShapeError[]): unknown {
  // Of very many errors some were left out: then nobody knows which steps are sound.
  if (first.length >= MOST_ERRORS || !isRecord(original) || !isRecord(data)) return data;
  const { steps: before } = original;
  const { steps } = data;
  if (!Array.isArray(before) || !Array.isArray(steps) || before.length !== steps.length) return data;
  const doubtful = new Set(first.flatMap(({ path }) => (path[0] === 'steps' ? [path[1]] : [])));
  // An error of the list as a whole says nothing about its entries.
  if (doubtful.has(undefined)) return data;
  const small = steps.map((step: unknown, i) => (step === before[i] && !doubtful.has(i) ? SOUND : step));
  return { ...data, steps: small };
}

function explainGroup(
  document: LessonDocument,
  supposed: SupposedData,
  group: readonly ShapeError[],
): readonly Explanation[] {
  const [error] = group;
  if (!error) return [];
  const place = new Place(document, supposed, error.path);
  // What an alias stands for is looked at where it is written.
  if (isThroughAlias(document, place.sourcePath)) return [];
  const { type } = error.slip;
  return explain(place, type === 'unknown-keyword' || type === 'missing-keyword' ? group : [error]);
}

/** Errors about the words of one map come together; errors alike in the entries of one list count once. */
function byPlace(supposed: SupposedData, errors: readonly ShapeError[]): readonly (readonly ShapeError[])[] {
  const groups = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const words = error.slip.type === 'unknown-keyword' || error.slip.type === 'missing-keyword';
    const isRow =
      error.path.length === 2 &&
      error.path[0] === 'grid' &&
      error.slip.type === 'form' &&
      supposed.valueAt(error.path) !== null;
    const key =
      error.slip.type === 'long'
        ? 'long'
        : isRow
          ? 'rows'
          : words
            ? `${JSON.stringify(error.path)}${error.slip.type}`
            : `${JSON.stringify(error.path)}${'name' in error.slip ? error.slip.name : ''}`;
    const group = groups.get(key);
    if (group) group.push(error);
    else groups.set(key, [error]);
  }
  return [...groups.values()];
}

function isOtherKind(supposed: SupposedData, error: ShapeError): boolean {
  const value = supposed.valueAt(error.path);
  return typeof value === 'string' && /^(?:playlist|choice-board|curriculum)\/\d+$/.test(value);
}

/** One error a place of the text, whatever its words are supposed to be by now. */
function placeKey(supposed: SupposedData, { path, slip }: ShapeError): string {
  const place = JSON.stringify(supposed.sourceOf(path));
  return 'name' in slip ? `${place}${slip.type}${slip.name}` : place;
}

function isThroughAlias(document: LessonDocument, path: Path): boolean {
  for (let length = 1; length <= path.length; length++) {
    const node = document.nodeAt(path.slice(0, length));
    if (!node) return false;
    if (isAlias(node)) return true;
  }
  return false;
}

/**
 * Where the text itself is broken, what is odd on that line is the same mistake; and what seems to be missing
 * from a map may only be unread, unless the text could be mended in memory.
 */
function isNearBrokenText(document: LessonDocument, { span, about }: Explanation): boolean {
  return document.tree.problems.some((problem) =>
    linesMeet(document, problem.span, problem.fix === undefined ? (about ?? span) : span),
  );
}

function linesMeet(document: LessonDocument, a: Span, b: Span): boolean {
  const { text } = document;
  return text.lineAt(a.start) <= text.lineAt(b.end) && text.lineAt(b.start) <= text.lineAt(a.end);
}

function findingOf(explanation: Explanation): Finding {
  const { rule, level, span, message, fix, otherFixes } = explanation;
  return {
    rule,
    level: level ?? schemaLevel(rule),
    span,
    message,
    related: [],
    ...(fix ? { fix } : {}),
    ...(otherFixes && otherFixes.length > 0 ? { otherFixes } : {}),
  };
}
