import { CompletionItemKind } from 'vscode-languageserver-types';
import type { KeyContext } from '../context';
import { LANGUAGES, languageName } from '../languages';
import type { Proposal } from './proposal';
import type { Request } from './request';
import { ruleProposals } from './rules';

/** Keys of maps that take any key of a kind: rules in `curriculum.yaml`, languages in `family`. */
export function openKeyProposals({ document, context }: Request<KeyContext>): Proposal[] {
  const [name, ...deeper] = context.path;
  if (deeper.length > 0) return [];
  const colon = context.colon || context.quote !== '' ? '' : ': ';
  if (name === 'rules' && document.kind === 'curriculum') {
    return ruleProposals(context.span)
      .filter(({ label }) => !context.keys.has(label))
      .map((proposal) => ({ ...proposal, text: proposal.label + colon, again: colon !== '' }));
  }
  if (name === 'family' && document.lesson) {
    return LANGUAGES.filter((tag) => !context.keys.has(tag)).map((tag) => ({
      label: tag,
      kind: CompletionItemKind.Property,
      detail: languageName(tag),
      text: tag + colon,
      span: context.span,
    }));
  }
  return [];
}
