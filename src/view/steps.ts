import type { Choose, Part, Step } from '../model/model';
import { activityView } from './activity';
import { amountOf, amountView, boardView } from './board';
import { checkView } from './check';
import type { FileContext } from './context';
import { includeView } from './include';
import { richText } from './richText';
import type { AfterView, BodyView, RichText, StepBase, StepView } from './view';

/** What a file is made of: the path of a playlist, the grid or menu of a board. */
export function bodyView(context: FileContext): BodyView {
  const { lesson } = context;
  if (lesson.kind === 'choice-board') return boardView(lesson, context, (step) => stepView(step, context));
  const steps = stepViews(lesson.steps, context);
  return steps.length > 0 ? { type: 'path', steps } : { type: 'empty', note: context.words.emptyPlaylist };
}

function stepViews(steps: readonly Step[], context: FileContext): readonly StepView[] {
  return steps.flatMap((step) => stepView(step, context) ?? []);
}

/** A step of any kind as a card; undefined once the page is full. */
function stepView(step: Step, context: FileContext): StepView | undefined {
  if (!context.page.takeCard()) return undefined;
  const base = baseOf(step, context);
  const inner = (steps: readonly Step[]): readonly StepView[] => stepViews(steps, context);
  switch (step.type) {
    case 'activity':
      return activityView(step, base, context);
    case 'choose':
      return {
        type: 'choose',
        ...base,
        rule: chooseRule(step, context),
        amount: step.range && amountView(step.range, step.options.length),
        options: inner(step.options),
      };
    case 'part':
      return {
        type: 'part',
        ...base,
        order: step.order,
        orderText: orderOf(step, context),
        steps: inner(step.steps),
      };
    case 'check':
      return checkView(step, base, context, inner);
    case 'include':
      return includeView(step, base, context, bodyView);
    case 'unknown':
      return { type: 'unwritten', ...base, note: context.words.unwritten };
  }
}

function chooseRule({ range, options }: Choose, { words }: FileContext): string {
  return range ? words.choose(amountOf(range, options.length)) : words.chooseSome;
}

function orderOf({ order, steps }: Part, { words }: FileContext): string | undefined {
  return order === 'free' && steps.length > 1 ? words.anyOrder : undefined;
}

function baseOf(step: Step, context: FileContext): StepBase {
  const key = context.page.key(`${context.prefix}${step.id}`);
  return {
    key,
    id: step.id,
    title: titleOf(step, context),
    place: context.place(step.span),
    priority: context.priority(step),
    after: step.after.map(({ value }) => afterView(value, context)),
    points: step.points === undefined ? undefined : context.words.points(step.points),
    compulsory: isCompulsory(step, context),
    findings: context.findings(step.span),
  };
}

function titleOf(step: Step, { words }: FileContext): RichText {
  const text =
    step.type === 'activity'
      ? (step.text ?? step.title ?? (step.open ? words.ownIdea : undefined))
      : step.type === 'choose'
        ? (step.title ?? '')
        : step.type === 'include'
          ? step.title
          : step.label;
  return text === undefined ? [words.untitled] : text === '' ? [] : richText(text);
}

function isCompulsory(step: Step, { lesson }: FileContext): boolean {
  if (lesson.kind !== 'choice-board' || step.role === 'step') return false;
  return lesson.complete?.must.some(({ value }) => value.trim() === step.id) ?? false;
}

/** The step that an `after` names: of this file, or `include-id/activity-id` of an included one. */
function afterView(written: string, context: FileContext): AfterView {
  const id = written.trim();
  const own = context.lesson.byId.get(id);
  if (own) return { title: nameOf(own, context), key: `${context.prefix}${id}` };
  const slash = id.indexOf('/');
  const include = slash < 0 ? undefined : context.lesson.byId.get(id.slice(0, slash));
  if (include?.type === 'include') {
    const found = context.page.project.resolve(context.document, include.path.value);
    const inner =
      found.type === 'document' ? found.document.lesson?.byId.get(id.slice(slash + 1)) : undefined;
    if (inner) return { title: nameOf(inner, context), key: `${context.prefix}${id}` };
  }
  return { title: [id] };
}

function nameOf(step: Step, context: FileContext): RichText {
  if (step.type === 'include' && step.title === undefined) {
    const found = context.page.project.resolve(context.document, step.path.value);
    const title = found.type === 'document' ? found.document.lesson?.title?.value : undefined;
    return richText(title ?? step.id);
  }
  const title = titleOf(step, context);
  return title.length > 0 ? title : [step.id];
}
