import type { LessonDocument } from '../model/document';
import type { ChooseRange, Minutes, Section, Step } from '../model/model';
import { escaped, inCode } from '../spelling/markdown';

/** What a step is, in a few lines: its text, kind, minutes, and where it stands. */
export function stepMarkdown(step: Step, document: LessonDocument): string {
  const facts = [kindOf(step), 'minutes' in step && step.minutes ? minutesText(step.minutes) : undefined];
  if (step.priority && step.priority.value !== 'must') facts.push(step.priority.value);
  const line = document.text.positionAt(step.span.start).line + 1;
  const where = [holderOf(step.parent), `line ${line}`].filter((part) => part !== undefined).join(', ');
  return [
    `**${escaped(step.label === '' ? step.id : step.label)}**`,
    `${facts.filter((fact) => fact !== undefined).join(' · ')}  \n${where}`,
  ].join('\n\n');
}

/** What a person would call this sort of step. */
export function kindOf(step: Step): string {
  switch (step.type) {
    case 'activity':
      return step.open
        ? "the student's own work"
        : step.kind === undefined
          ? 'an activity'
          : `activity: ${escaped(step.kind)}`;
    case 'choose':
      return step.range ? `a choice: ${rangeText(step.range)} of ${step.options.length}` : 'a choice';
    case 'part':
      return `a part with ${counted(step.steps.length, 'step')}`;
    case 'check':
      return 'a check';
    case 'include':
      return `${step.of === 'choice-board' ? 'a choice board' : 'a playlist'} from ${inCode(step.path.value)}`;
    case 'unknown':
      return 'a step';
  }
}

function holderOf(parent: Step | Section | undefined): string | undefined {
  if (!parent) return undefined;
  if (parent.type === 'section') return `in the section ${escaped(parent.name)}`;
  const label = parent.label === '' ? parent.id : parent.label;
  return parent.type === 'choose' ? `an option of ${escaped(label)}` : `in ${escaped(label)}`;
}

/** `10 min`, `10–20 min`. */
export function minutesText({ least, longest }: Pick<Minutes, 'least' | 'longest'>): string {
  return least === longest ? `${least} min` : `${least}–${longest} min`;
}

function rangeText({ min, max }: ChooseRange): string {
  if (min === Number.POSITIVE_INFINITY) return 'all';
  if (min === max) return String(min);
  return max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`;
}

/** `1 step`, `2 steps`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
