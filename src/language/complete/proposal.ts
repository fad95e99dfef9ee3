import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver-types';
import type { LessonDocument } from '../../model/document';
import type { Span } from '../../model/text';

/** Something that could be written at the cursor. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What replaces the span; tab stops in it where `snippet` is set. */
  readonly text: string;
  readonly span: Span;
  readonly snippet?: boolean;
  /** A few words behind the label. */
  readonly detail?: string | undefined;
  /** What stands in the row itself, where it is not the same as `detail`. */
  readonly beside?: string | undefined;
  /** Markdown. */
  readonly docs?: string | undefined;
  /** What is typed is compared with this, where the label would not do. */
  readonly filter?: string | undefined;
  /** Proposals of a lower group come first; within a group they keep their order. */
  readonly group?: number;
  /** Ask again as soon as this is accepted: the next word is one of a list as well. */
  readonly again?: boolean;
}

/** Asks VS Code for the next proposals once one is accepted; other editors pass over it. */
const AGAIN = { title: 'Suggest', command: 'editor.action.triggerSuggest' };

/** In the order given, by groups. */
export function toItems(document: LessonDocument, proposals: readonly Proposal[]): CompletionItem[] {
  return proposals.map((proposal, index) => {
    const {
      label,
      kind,
      text,
      span,
      snippet,
      detail,
      beside = detail,
      docs,
      filter,
      group = 5,
      again,
    } = proposal;
    return {
      label,
      kind,
      sortText: `${group}${String(index).padStart(4, '0')}`,
      textEdit: { range: document.text.rangeOf(span), newText: text },
      ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(detail ? { detail } : {}),
      ...(beside ? { labelDetails: { description: beside } } : {}),
      ...(docs ? { documentation: { kind: MarkupKind.Markdown, value: docs } } : {}),
      ...(filter === undefined ? {} : { filterText: filter }),
      ...(again ? { command: AGAIN } : {}),
    };
  });
}

/** A text as a snippet that inserts exactly it. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
