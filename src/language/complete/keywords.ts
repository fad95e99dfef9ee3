import { CompletionItemKind } from 'vscode-languageserver-types';
import { decided, type Keyword, keywords, nounOf, type Shape } from '../../schema/shape';
import type { KeyContext, ValueContext } from '../context';
import { keywordMarkdown } from '../keywordMarkdown';
import { blockText, bodyOf, decidingFields, type Field, flowFields, formsFor, preview } from './forms';
import { literal, type Proposal } from './proposal';
import { type Request, stepHere } from './request';

const NONE: ReadonlySet<string> = new Set();

/** Keywords for the map that is being written: what is still missing first. */
export function keywordProposals(request: Request<KeyContext>, shape: Shape): Proposal[] {
  const { context } = request;
  const blanks = context.column - context.indent;
  const found = inOrder(request, shape, context.keys);
  const decidedAlready = found.some(({ name, decides }) => decides && context.keys.has(name));
  return found
    .filter(({ name }) => !context.keys.has(name))
    .map((keyword) => {
      const { body, again } = bodyOf(keyword);
      const fields: readonly Field[] = [[keyword.name, body]];
      const whole = context.flow ? flowFields(fields) : blockText(fields, blanks);
      const bare = context.colon || context.quote !== '';
      return {
        ...described(keyword, shape, context.keys),
        ...stops(bare ? literal(keyword.name) : whole),
        span: context.run,
        again: !bare && again,
        group: groupOf(keyword, decidedAlready),
      };
    });
}

/**
 * Keywords and whole forms for a value that may become a map: behind a fresh dash, below its key, or behind its
 * key on the same line.
 */
export function mapProposals(request: Request<ValueContext>, shape: Shape): Proposal[] {
  const { context } = request;
  // A capital or a second word begins a sentence: nothing may be in the way of its Enter.
  if (context.quote !== '' || /\s|^\p{Lu}/u.test(context.word.trim())) return [];
  const inBraces = context.flow || context.at === 'inline';
  const before = leadOf(context);
  const blanks = context.column - context.indent + (context.at === 'dash' ? 2 : 0);
  const write = (fields: readonly Field[]): string =>
    before + (inBraces ? `{${flowFields(fields)}}` : blockText(fields, blanks));
  const found = inOrder(request, shape, NONE);
  const deciding = found.filter(({ decides }) => decides);
  const first = deciding.length > 0 ? deciding : found;
  const proposals: Proposal[] = first.map((keyword) => ({
    ...described(keyword, shape, NONE),
    ...stops(
      write(
        keyword.decides || keyword.required
          ? decidingFields(keyword, shape)
          : [[keyword.name, bodyOf(keyword).body]],
      ),
    ),
    span: context.run,
    again: bodyOf(keyword).again,
    group: keyword.decides ? 0 : 1,
  }));
  for (const form of formsFor(shape)) {
    proposals.push({
      label: form.label,
      kind: CompletionItemKind.Snippet,
      detail: form.detail,
      docs: preview(form),
      ...stops(write(form.fields)),
      span: context.run,
      group: 2,
    });
  }
  if (deciding.length === 0) return proposals;
  for (const keyword of found) {
    if (keyword.decides) continue;
    proposals.push({
      ...described(keyword, shape, NONE),
      ...stops(write([[keyword.name, bodyOf(keyword).body]])),
      span: context.run,
      again: bodyOf(keyword).again,
      group: 4,
    });
  }
  return proposals;
}

/** The entries of a list that has not begun: the same, each behind its first dash. */
export function firstEntryProposals(request: Request<ValueContext>, shape: Shape): Proposal[] {
  const { context } = request;
  if (context.quote !== '' || context.flow || context.word.trim() !== '') return [];
  const inline = context.at === 'inline';
  const dash = context.column - context.indent + (inline ? 2 : 0);
  const before = inline ? `\n${' '.repeat(dash)}- ` : '- ';
  const span = inline ? { start: afterColon(request), end: context.run.end } : context.run;
  const found = inOrder(request, shape, NONE);
  const proposals: Proposal[] = [];
  for (const keyword of found.filter(({ decides, required }) => decides || required)) {
    proposals.push({
      ...described(keyword, shape, NONE),
      ...stops(before + blockText(decidingFields(keyword, shape), dash + 2)),
      span,
      filter: `- ${keyword.name}`,
      group: 0,
    });
  }
  for (const form of formsFor(shape)) {
    proposals.push({
      label: form.label,
      kind: CompletionItemKind.Snippet,
      detail: form.detail,
      docs: preview(form),
      ...stops(before + blockText(form.fields, dash + 2)),
      span,
      filter: `- ${form.label}`,
      group: 2,
    });
  }
  return proposals;
}

/** The blanks behind the colon would be left at the end of the line. */
function afterColon({ document, context }: Request<ValueContext>): number {
  const text = document.text.value;
  let start = context.run.start;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start;
}

/** Keywords that few entries need. */
const RARE = new Set(['id', 'title', 'teacher-note', 'points', 'translation-of', 'derived-from', 'due']);

/** What is missing first, then what decides, then the usual. */
function groupOf({ name, required, decides }: Keyword, decidedAlready: boolean): number {
  if (required || (decides && !decidedAlready)) return 0;
  return RARE.has(name) ? 3 : 2;
}

/** What has to come first: a blank behind a colon or dash, or the dash itself. */
export function leadOf(context: ValueContext): string {
  return context.at === 'dash' ? '- ' : context.space ? ' ' : '';
}

function inOrder(request: Request, shape: Shape, present: ReadonlySet<string>): readonly Keyword[] {
  const found = keywords(shape, present);
  if (request.context.path.at(-1) !== 'supports') return found;
  // The barriers that the step names come first: they are what wants support.
  const step = stepHere(request);
  const named = step && 'barriers' in step ? step.barriers.map(({ value }) => value) : [];
  const rank = ({ name }: Keyword): number => (named.includes(name) ? named.indexOf(name) : named.length);
  return [...found].sort((a, b) => rank(a) - rank(b));
}

function described(
  keyword: Keyword,
  shape: Shape,
  present: ReadonlySet<string>,
): Pick<Proposal, 'label' | 'kind' | 'detail' | 'docs'> {
  const branch = keyword.decides ? decided(shape, new Set([...present, keyword.name])) : shape;
  return {
    label: keyword.name,
    kind: keyword.decides ? CompletionItemKind.Keyword : CompletionItemKind.Property,
    detail: keyword.decides
      ? nounOf(branch, new Set([keyword.name]))
      : keyword.required
        ? 'needed'
        : undefined,
    docs: keywordMarkdown(keyword),
  };
}

/** A text with tab stops as a snippet; with its only stop at the end, as plain text. */
function stops(text: string): { readonly text: string; readonly snippet?: boolean } {
  const plain = text.endsWith('$0') ? text.slice(0, -2) : text;
  return /[\\$]/.test(plain) ? { text, snippet: true } : { text: plain };
}
