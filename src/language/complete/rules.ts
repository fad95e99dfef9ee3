import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Span } from '../../model/text';
import { CATALOGUE } from '../../rules/catalogue';
import { escaped } from '../../spelling/markdown';
import type { Proposal } from './proposal';

/** Every rule by its id, with the one line that says what it finds. */
export function ruleProposals(span: Span): Proposal[] {
  return CATALOGUE.map(({ id, level, docs }) => ({
    label: id,
    kind: CompletionItemKind.Event,
    detail: level,
    docs: escaped(docs.what),
    text: id,
    span,
  }));
}
