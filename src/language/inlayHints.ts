import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Step } from '../model/model';
import { contains } from '../model/text';
import type { Facts } from '../paths/facts';
import { type MinutesOverWays, minutesOfStep } from './minutes';
import { readLine } from './textLine';

/**
 * What a reader would otherwise have to work out: the minutes of parts, choices and included files, and the ids
 * of steps that have none written and are named somewhere. Nothing on steps whose own lines say it.
 */
export function inlayHints(document: LessonDocument, range: Range, facts: Facts): InlayHint[] {
  const lesson = document.lesson;
  if (!lesson) return [];
  const within = document.text.spanOf(range);
  const named = namesUsed(document);
  const hints: InlayHint[] = [];
  for (const step of lesson.allSteps) {
    const at = endOfLine(document, step);
    if (at === undefined || !contains(within, at)) continue;
    const labels: { text: string; tip: string }[] = [];
    if (!step.idSpan && step.type !== 'include' && named.has(step.id)) {
      labels.push({
        text: `id: ${step.id}`,
        tip: `Other steps call this one \`${step.id}\`. The id comes from its text; write it down to keep it when the text changes.`,
      });
    }
    const minutes =
      step.type === 'part' || step.type === 'choose' || step.type === 'include'
        ? minutesOfStep(step, document, facts)
        : undefined;
    if (minutes && minutes.most > 0) labels.push({ text: label(minutes), tip: explained(minutes) });
    for (const { text, tip } of labels) {
      hints.push({
        position: document.text.positionAt(at),
        label: text,
        kind: InlayHintKind.Type,
        paddingLeft: true,
        tooltip: { kind: 'markdown', value: tip },
      });
    }
  }
  return hints;
}

/** Every id that `after` or `must` of this file names; of `include-id/activity-id` the first half. */
function namesUsed(document: LessonDocument): ReadonlySet<string> {
  const lesson = document.lesson;
  const names = lesson?.allSteps.flatMap((step) => step.after.map(({ value }) => value)) ?? [];
  if (lesson?.kind === 'choice-board') names.push(...(lesson.complete?.must ?? []).map(({ value }) => value));
  return new Set(names.map((name) => name.split('/')[0]?.trim() ?? ''));
}

/**
 * Behind the words that say what the step is. A text over several lines takes no hint, and neither does a step on
 * the same line as another one: it would stand in the middle of somebody's sentence.
 */
function endOfLine(document: LessonDocument, step: Step): number | undefined {
  const { text } = document;
  const end = step.labelSpan.end;
  const line = text.lineAt(end);
  if (text.lineAt(step.labelSpan.start) !== line) return undefined;
  const rest = text.value.slice(end, text.lineEnd(line)).trim();
  if (rest !== '' && !rest.startsWith('#') && !rest.startsWith(':')) return undefined;
  // A choice without a title goes by its first key: behind that one's value.
  return rest.startsWith(':') ? readLine(text, line).valueEnd : end;
}

function label({ least, longest, unknown }: MinutesOverWays): string {
  const range = least === longest ? String(least) : `${least}–${longest}`;
  return `${range}${unknown ? '+' : ''} min`;
}

function explained({ least, longest, most, unknown }: MinutesOverWays): string {
  const lines = [
    least === longest
      ? `The required work takes ${least} minutes.`
      : `The required work takes ${least} minutes at least and ${longest} at the longest.`,
  ];
  if (most > longest) lines.push(`With everything optional and every second chance: up to ${most}.`);
  if (unknown) lines.push('Something in here says no minutes, so it may well take more.');
  return lines.join('  \n');
}
