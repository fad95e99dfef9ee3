import { repair } from './repair';
import { aliasProblems } from './repair/aliases';
import { HAS_CONTROLS } from './repair/controls';
import { silentSlips, tooDeep } from './repair/silent';
import { countMarks, parseYaml } from './repair/yaml';
import { type Reparsed, reparse } from './reparse';
import type { SourceTree, SyntaxProblem } from './source';

/** Longer texts, and texts with more marks than that, are no playlists and would take seconds to read. */
const MAX_LENGTH = 2_000_000;
const MAX_MARKS = 100_000;

/**
 * Parses a text into its tree. Never throws: whatever is wrong is a problem of the tree. Where the YAML is
 * broken, the slip is found, mended in memory and the text parsed again, so that all sound parts are there; all
 * offsets are those of the text as typed.
 * @param before the version before, of which all is used again that did not change
 */
export function parseSource(
  text: string,
  before?: { readonly text: string; readonly tree: SourceTree },
): SourceTree {
  try {
    return read(text, before);
  } catch (fault) {
    // Whatever goes wrong here is ours, and must not take the other files of a workspace with it.
    return { ...refused(unreadable(fault)), fault };
  }
}

function read(text: string, before: Parameters<typeof parseSource>[1]): SourceTree {
  const plain = withPlainLineBreaks(text);
  const again = before && text.length <= MAX_LENGTH ? reparsed(before.text, before.tree, plain) : undefined;
  // What goes on from a text that was short enough needs no counting.
  if (!again && isTooLong(text)) return refused(tooLong(text));
  const { document, failure } = again ? { document: again.document } : parseYaml(plain);
  if (!document) return refused(failure === 'too-deep' ? tooDeep(deepestOffset(plain)) : unreadable(failure));
  if (document.errors.length > 0 || HAS_CONTROLS.test(plain)) return repair(plain, document);
  const root = document.contents ?? undefined;
  const silent = silentSlips(plain, root, again?.fresh);
  if (silent.slips.length > 0) return repair(plain, document, silent);
  const problems = silent.hasAliases ? [...silent.problems, ...aliasProblems(document)] : silent.problems;
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  return { yaml: document, root, problems: sorted, whole: !silent.cut };
}

/** The tree of the next version, read from what is new in it, where the version before was sound all through. */
function reparsed(text: string, tree: SourceTree, plain: string): Reparsed | undefined {
  if (tree.problems.length > 0 || !tree.whole) return undefined;
  return reparse({ text: withPlainLineBreaks(text), document: tree.yaml }, plain);
}

/**
 * Line breaks as YAML knows them: it takes a lone CR for a character of the line, editors for a line break.
 * No offset moves.
 */
function withPlainLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function isTooLong(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  return text.length > MAX_MARKS && countMarks(text) > MAX_MARKS;
}

function tooLong(text: string): SyntaxProblem {
  const lineEnd = text.search(/[\r\n]/);
  return {
    rule: 'yaml/too-long',
    span: { start: 0, end: Math.min(lineEnd === -1 ? text.length : lineEnd, 200) },
    message: 'This file is too long to be read. Split it into several files.',
  };
}

function unreadable(failure: unknown): SyntaxProblem {
  return {
    rule: 'yaml/broken',
    span: { start: 0, end: 1 },
    message: `Reading this file failed, which is a fault of this program: ${failure instanceof Error ? failure.message : 'no reason given'}.`,
  };
}

/** Where the nesting is deepest, by indentation or else by the first long run of brackets. */
function deepestOffset(text: string): number {
  const run = /[[{](?:[[{ ]|[^\s[\]{}]{1,20}: ?(?=[[{])){50}/.exec(text);
  if (run) return run.index;
  let deepest = 0;
  let at = 0;
  for (const match of text.matchAll(/^[ -]*(?=\S)/gm)) {
    if (match[0].length > deepest) {
      deepest = match[0].length;
      at = match.index + match[0].length;
    }
  }
  return at;
}

/** The tree of a file that is not read at all. */
function refused(problem: SyntaxProblem): SourceTree {
  const { document, failure } = parseYaml('');
  if (!document) throw failure instanceof Error ? failure : new Error('an empty text cannot be parsed');
  return { yaml: document, root: undefined, problems: [problem], whole: false };
}
