import type { LessonDocument } from '../../model/document';
import type { Step } from '../../model/model';
import type { Facts } from '../../paths/facts';
import type { Project } from '../../workspace/project';
import type { KeyContext, ValueContext } from '../context';

/** Everything that a proposal may depend on. */
export interface Request<C extends KeyContext | ValueContext = KeyContext | ValueContext> {
  readonly document: LessonDocument;
  readonly facts: Facts;
  readonly project: Project;
  readonly context: C;
}

/** The innermost step that is being written, as far as the model knows it. */
export function stepHere({ document, context }: Request): Step | undefined {
  const steps = document.lesson?.allSteps ?? [];
  for (const start of context.entryStarts) {
    const step = steps.find((one) => one.span.start === start);
    if (step) return step;
  }
  return undefined;
}

/** The keyword whose value, or entry of a list, is being written; '' at the top of a file. */
export function keywordOf(path: readonly (string | number)[]): string {
  const key = path.findLast((step) => typeof step === 'string');
  return typeof key === 'string' ? key : '';
}
