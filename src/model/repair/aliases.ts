import type { Document, ParsedNode } from 'yaml';
import { AliasGuard, isMapNode, isSeqNode, type SyntaxProblem, spanOf } from '../source';

/** One problem, at the first alias behind which a file multiplies without end or runs in a circle. */
export function aliasProblems(document: Document.Parsed): readonly SyntaxProblem[] {
  const guard = new AliasGuard(document);
  let at: ParsedNode | undefined;
  const walk = (node: ParsedNode | null | undefined): void => {
    if (guard.exhausted) return;
    guard.follow(node, (real) => {
      if (isMapNode(real)) for (const pair of real.items) walk(pair.value);
      else if (isSeqNode(real)) for (const item of real.items) walk(item);
    });
    if (guard.exhausted && !at && node) at = node;
  };
  walk(document.contents);
  if (!at) return [];
  return [
    {
      rule: 'yaml/too-many-aliases',
      span: spanOf(at),
      message:
        'This repeats other parts of the file with "*" too many times to be read. Write the parts out.',
    },
  ];
}
