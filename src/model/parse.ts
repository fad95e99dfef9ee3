import { parseDocument } from 'yaml';
import type { SourceTree, SyntaxProblem } from './source';

/** Parses a text into its tree. Never throws: whatever is wrong is a problem of the tree. */
export function parseSource(text: string): SourceTree {
  const yaml = parseDocument(text, {
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
    merge: false,
  });
  const problems: SyntaxProblem[] = yaml.errors.map((error) => ({
    rule: 'yaml/broken',
    span: { start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) },
    message: error.message,
  }));
  return { yaml, root: yaml.contents ?? undefined, problems };
}
