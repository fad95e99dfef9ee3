import type { SyntaxFix, SyntaxProblem, SyntaxRuleId } from '../source';
import type { Span, TextChange } from '../text';

/** A mistake in the YAML that we recognise, in offsets of the text it was found in. */
export interface Slip {
  readonly rule: SyntaxRuleId;
  readonly span: Span;
  readonly message: string;
  readonly fix?: SyntaxFix | undefined;
  readonly otherFixes?: readonly SyntaxFix[] | undefined;
  readonly related?: SyntaxProblem['related'] | undefined;
  /** What is changed in memory to read on; mostly the fix itself. May be empty. */
  readonly mend: readonly TextChange[];
  /** Whether the mend leaves out something that the author wrote. */
  readonly lossy?: true;
}

/** A slip whose mend is its fix. */
export function slip(
  rule: SyntaxRuleId,
  span: Span,
  message: string,
  title: string,
  changes: readonly TextChange[],
  safe = true,
): Slip {
  return { rule, span, message, fix: { title, changes, safe }, mend: changes };
}

export function insert(at: number, text: string): TextChange {
  return { span: { start: at, end: at }, text };
}

export function replace(start: number, end: number, text: string): TextChange {
  return { span: { start, end }, text };
}

/** Blanks out a stretch: everything but line breaks becomes a space, so that no offset moves. */
export function blank(text: string, start: number, end: number): TextChange {
  return { span: { start, end }, text: text.slice(start, end).replace(/[^\r\n]/g, ' ') };
}
