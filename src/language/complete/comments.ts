import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CommentContext } from '../context';
import type { Proposal } from './proposal';
import { ruleProposals } from './rules';

const WORD = 'playlist-ignore';

/**
 * In a comment: `playlist-ignore`, once its first letter is typed, and behind it the rules.
 * @param typed the comment from its `#` to the cursor
 */
export function commentProposals(context: CommentContext, typed: string, offset: number): Proposal[] {
  const rule = new RegExp(`^\\s*${WORD}\\s+([\\w/-]*)$`).exec(typed);
  if (rule) {
    const start = offset - (rule[1] ?? '').length;
    return ruleProposals({ start, end: offset }).map((proposal) => ({
      ...proposal,
      text: `${proposal.label}: \${0:reason}`,
      snippet: true,
    }));
  }
  const word = typed.trim();
  if (word === '' || !WORD.startsWith(word) || word === WORD) return [];
  const start = offset - word.length;
  return [
    {
      label: WORD,
      kind: CompletionItemKind.Keyword,
      detail: 'silence one finding here',
      docs: 'On a line, or on the one above: `# playlist-ignore rule-id: reason` silences that finding there.',
      text: `${WORD} `,
      span: { start, end: Math.min(offset, context.span.end) },
      again: true,
    },
  ];
}
