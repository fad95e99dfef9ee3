import { CompletionItemKind } from 'vscode-languageserver-types';
import type { KeyContext, ValueContext } from '../context';
import { LANGUAGES, languageName } from '../languages';
import type { Proposal } from './proposal';
import type { Request } from './request';
import { ruleProposals } from './rules';

/**
 * Keys of maps that take any key of a kind: rules in `curriculum.yaml`, languages in `family`. Also where the map
 * has not begun yet, on the line below its keyword.
 */
export function openKeyProposals({ document, context }: Request<KeyContext | ValueContext>): Proposal[] {
  if (context.wants === 'value' && context.at !== 'line') return [];
  const [name, ...deeper] = context.path;
  if (deeper.length > 0) return [];
  const bare = context.quote !== '' || (context.wants === 'key' && context.colon);
  const colon = bare ? '' : ': ';
  const proposals: readonly Proposal[] =
    name === 'rules' && document.kind === 'curriculum'
      ? ruleProposals(context.span).map((proposal) => ({ ...proposal, again: !bare }))
      : name === 'family' && document.lesson
        ? LANGUAGES.map((tag) => ({
            label: tag,
            kind: CompletionItemKind.Property,
            detail: languageName(tag),
            text: tag,
            span: context.span,
          }))
        : [];
  return proposals
    .filter(({ label }) => !context.keys.has(label))
    .map((proposal) => ({ ...proposal, text: proposal.label + colon }));
}
