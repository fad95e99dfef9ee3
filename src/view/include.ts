import type { Include, LessonModel } from '../model/model';
import { FileContext } from './context';
import { directionOf, knownLanguage } from './language';
import { richText } from './richText';
import type { BodyView, IncludeView, StepBase, Tongue } from './view';
import type { IncludeFault } from './words/words';

type BodyOf = (context: FileContext) => BodyView;

/**
 * Another file in the place of a step. Only its steps or squares come in; what cannot be shown, and a file that
 * leads back to itself, gives a calm note in their place.
 */
export function includeView(
  include: Include,
  base: StepBase,
  context: FileContext,
  bodyOf: BodyOf,
): IncludeView {
  const path = include.path.value;
  const found = context.page.project.resolve(context.document, path);
  const silent = (fault: IncludeFault): IncludeView => ({
    type: 'include',
    of: include.of,
    tongue: {},
    ...base,
    title: include.title === undefined ? [fileName(path)] : base.title,
    note: context.words.include(fault, path),
  });
  if (found.type !== 'document') return silent(found.type);
  const { document } = found;
  const { lesson } = document;
  if (!lesson) return silent('other');
  if (context.chain.includes(document.uri)) return silent('cycle');
  if (document.kind !== include.of) return silent('wrongKind');
  if (context.page.isFull) return silent('tooMuch');
  const inner = new FileContext(context.page, document, lesson, `${base.key}/`, [
    ...context.chain,
    document.uri,
  ]);
  return {
    type: 'include',
    of: include.of,
    ...base,
    title: include.title === undefined ? richText(lesson.title?.value ?? fileName(path)) : base.title,
    tongue: tongueOf(lesson, context.lesson),
    summary: lesson.summary && richText(lesson.summary.value),
    body: bodyOf(inner),
  };
}

function tongueOf(lesson: LessonModel, outer: LessonModel): Tongue {
  const language = knownLanguage(lesson.language?.value);
  if (language === undefined || language === knownLanguage(outer.language?.value)) return {};
  return { language, dir: directionOf(language) };
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
