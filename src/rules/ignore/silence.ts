import type { LessonDocument } from '../../model/document';
import { nearest } from '../../spelling/nearest';
import { wholeLines } from '../edits/removeKey';
import type { Finding, Report } from '../finding';
import { quote } from '../naming';
import { type IgnoreComment, ignoreComments } from './comments';
import type { IGNORE_RULES } from './rules';

export interface IgnoreReport extends Report {
  readonly rule: (typeof IGNORE_RULES)[number]['id'];
}

/**
 * Takes out what comments silence: each comment one finding of its rule, the first on its line. Errors of the
 * YAML itself and faults of ours are never silenced.
 * @param found in file order, switched-off rules left out
 * @param isOff whether a rule is switched off, so that a comment about it is no mistake
 * @returns what is left, and what is wrong with the comments themselves
 */
export function silence(
  document: LessonDocument,
  found: readonly Finding[],
  ids: ReadonlySet<string>,
  isOff: (rule: string) => boolean,
): { readonly left: readonly Finding[]; readonly reports: readonly IgnoreReport[] } {
  const comments = ignoreComments(document);
  if (comments.length === 0) return { left: found, reports: [] };
  const silenced = new Set<Finding>();
  const reports: IgnoreReport[] = [];
  // By line and rule, the first one last: looking through all findings for each comment would take too long.
  const byLine = new Map<string, Finding[]>();
  for (const finding of [...found].reverse()) {
    if (!canBeSilenced(finding)) continue;
    const key = `${document.text.lineAt(finding.span.start)} ${finding.rule}`;
    const list = byLine.get(key);
    if (list) list.push(finding);
    else byLine.set(key, [finding]);
  }
  for (const comment of comments) {
    if (!ids.has(comment.rule)) {
      reports.push(unknownRule(document, comment, ids));
      continue;
    }
    const hit = byLine.get(`${comment.line} ${comment.rule}`)?.pop();
    if (hit) silenced.add(hit);
    if (!hit && !isOff(comment.rule)) reports.push(unused(document, comment));
    else if (comment.reason === undefined) reports.push(noReason(comment));
  }
  return { left: found.filter((finding) => !silenced.has(finding)), reports };
}

function canBeSilenced({ rule, level }: Finding): boolean {
  return !(
    rule.startsWith('internal/') ||
    rule.startsWith('file/') ||
    (rule.startsWith('yaml/') && level === 'error')
  );
}

function unknownRule(
  document: LessonDocument,
  comment: IgnoreComment,
  ids: ReadonlySet<string>,
): IgnoreReport {
  const { rule, ruleSpan } = comment;
  if (rule === '') {
    return {
      rule: 'ignore/unknown-rule',
      span: comment.span,
      message:
        'This comment does not say which finding to leave out. Write "# playlist-ignore rule: reason", with the rule as the finding shows it.',
      fix: remove(document, comment),
    };
  }
  const [near] = nearest(rule, ids, 1);
  return {
    rule: 'ignore/unknown-rule',
    span: ruleSpan,
    message: `There is no rule ${quote(rule)}. ${near === undefined ? 'Write it as the finding shows it, such as links/insecure.' : `Did you mean ${quote(near)}?`}`,
    fix:
      near === undefined
        ? remove(document, comment)
        : { title: `Change to ${quote(near)}`, changes: [{ span: ruleSpan, text: near }], safe: false },
  };
}

function unused(document: LessonDocument, comment: IgnoreComment): IgnoreReport {
  return {
    rule: 'ignore/unused',
    span: comment.span,
    message: `There is nothing of ${comment.rule} to leave out here. Take this comment out, or put it right above the line of the finding.`,
    fix: remove(document, comment),
  };
}

function noReason(comment: IgnoreComment): IgnoreReport {
  return {
    rule: 'ignore/no-reason',
    span: comment.span,
    message: `Say why this is all right here: "# playlist-ignore ${comment.rule}: …".`,
  };
}

function remove(document: LessonDocument, { span }: IgnoreComment): Report['fix'] {
  const { text } = document;
  const before = text.value.slice(text.lineStart(text.lineAt(span.start)), span.start);
  const alone = before.trim() === '';
  const start = span.start - (before.length - before.trimEnd().length);
  return {
    title: 'Take the comment out',
    changes: [{ span: alone ? wholeLines(document, span) : { start, end: span.end }, text: '' }],
    safe: false,
  };
}
