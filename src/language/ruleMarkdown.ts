import type { LessonDocument } from '../model/document';
import type { Span } from '../model/text';
import { docsAddress, ruleNamed } from '../rules/catalogue';
import { escaped, inCode } from '../spelling/markdown';
import { readLine } from './textLine';

/** What a rule finds, why, and how loudly it speaks unless `curriculum.yaml` says otherwise. */
export function ruleMarkdown(id: string): string | undefined {
  const rule = ruleNamed(id);
  if (!rule) return undefined;
  return [
    `**${escaped(rule.docs.what)}**`,
    escaped(rule.docs.why),
    `Rule ${inCode(rule.id)}, ${rule.level} unless \`curriculum.yaml\` says otherwise. [More about it](${docsAddress(rule.id)})`,
  ].join('\n\n');
}

/** The rule that a `# playlist-ignore` at this offset names. */
export function ruleIn(
  document: LessonDocument,
  offset: number,
): { readonly markdown: string; readonly span: Span } | undefined {
  const line = readLine(document.text, document.text.lineAt(offset));
  if (line.comment === undefined || offset <= line.comment) return undefined;
  const comment = document.text.slice({ start: line.comment, end: line.end });
  const match = /^#\s*playlist-ignore\s+([\w/-]+)/.exec(comment);
  const id = match?.[1];
  if (!match || id === undefined) return undefined;
  const start = line.comment + match[0].length - id.length;
  if (offset < start || offset > start + id.length) return undefined;
  const markdown = ruleMarkdown(id);
  return markdown === undefined ? undefined : { markdown, span: { start, end: start + id.length } };
}
