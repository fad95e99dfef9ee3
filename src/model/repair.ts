import type { Document, ParsedNode } from 'yaml';
import { isCollection, visit } from 'yaml';
import { aliasProblems } from './repair/aliases';
import { conflictSlips } from './repair/conflicts';
import { controlSlips } from './repair/controls';
import { documentSlips } from './repair/documents';
import { MendedText } from './repair/mendedText';
import { scanSlips } from './repair/scan';
import { type Silent, silentSlips } from './repair/silent';
import type { Slip } from './repair/slip';
import { unreadSlips } from './repair/unread';
import { countMarks, parseYaml } from './repair/yaml';
import type { SourceTree, SyntaxProblem, SyntaxRuleId } from './source';
import { SourceText, type TextChange } from './text';

/** How often a text is mended and parsed again at most. */
const MAX_ROUNDS = 12;
/** How many marks are parsed in all before long texts have to do with fewer rounds, but always with one. */
const MARKS_AT_MOST = 200_000;

/** Slips after which entries may stand in other lists and maps than their author thinks. */
const STRUCTURE: ReadonlySet<SyntaxRuleId> = new Set<SyntaxRuleId>([
  'yaml/broken',
  'yaml/conflict-marker',
  'yaml/indentation',
  'yaml/missing-colon',
  'yaml/missing-dash',
  'yaml/several-documents',
  'yaml/stray-text',
  'yaml/tab',
  'yaml/unclosed-bracket',
  'yaml/unclosed-quote',
]);

/** More findings than that help nobody. */
const MAX_PROBLEMS = 200;

/**
 * Reads a text in which something is wrong: finds slips, mends them in memory, parses again, until nothing is
 * wrong or the patience is at its end. Each slip is a problem of the tree, with offsets of the text as typed,
 * as are the ranges of all nodes.
 *
 * @param document the text as the parser sees it
 * @param known what a walk over its tree found, where one was made
 */
export function repair(text: string, document: Document.Parsed, known?: Silent): SourceTree {
  const session = new Session(text, document);
  session.run(known);
  return session.tree();
}

class Session {
  readonly #source: SourceText;
  readonly #mended: MendedText;
  readonly #problems: SyntaxProblem[] = [];
  readonly #seen = new Set<string>();
  /** Lines that were left out because nobody could read them. */
  readonly #blanked = new Set<number>();
  #whole = true;
  #document: Document.Parsed;
  #silent: Silent | undefined;

  constructor(
    readonly text: string,
    document: Document.Parsed,
  ) {
    this.#source = new SourceText(text);
    this.#mended = new MendedText(text);
    this.#document = document;
  }

  run(known: Silent | undefined): void {
    this.#take(controlSlips(this.text));
    const before = this.#document.errors.length > 0;
    let stale = this.#problems.length > 0;
    if (before) {
      stale = this.#take(conflictSlips(this.#mended.text)) || stale;
      stale = this.#take(documentSlips(this.#mended.text)) || stale;
    }
    let silent = stale ? undefined : known;
    const affordable = Math.floor(MARKS_AT_MOST / (countMarks(this.text) + 1)) - 1;
    const rounds = Math.max(1, Math.min(MAX_ROUNDS, affordable));
    let scans = 2;
    for (let round = 0; round < rounds; round++) {
      const { errors } = this.#document;
      let took = false;
      if (errors.length > 0) {
        // The scan has its say first; a second time only where it led on.
        took = scans > 0 && this.#take(scanSlips(this.#mended.text));
        scans = took ? scans - 1 : 0;
        if (!took) took = stale || this.#take(unreadSlips(this.#mended.text, errors));
      } else if (stale) took = true;
      else {
        silent ??= silentSlips(this.#mended.text, this.#document.contents ?? undefined);
        this.#silent = silent;
        took = this.#take(silent.slips);
      }
      if (!took) break;
      const next = parseYaml(this.#mended.text).document;
      if (!next) break;
      this.#document = next;
      this.#silent = undefined;
      silent = undefined;
      stale = false;
    }
  }

  tree(): SourceTree {
    const root: ParsedNode | undefined = this.#document.contents ?? undefined;
    const silent = this.#silent ?? silentSlips(this.#mended.text, root);
    const aliases = silent.hasAliases ? aliasProblems(this.#document) : [];
    for (const problem of [...silent.problems, ...aliases]) {
      if (!this.#isAfterEffect(problem)) this.#add({ ...problem, mend: [] });
    }
    this.#moveRanges();
    this.#reportRest();
    const problems = this.#problems.sort((a, b) => a.span.start - b.span.start).slice(0, MAX_PROBLEMS);
    const whole = this.#whole && this.#document.errors.length === 0;
    return { yaml: this.#document, root, problems, whole };
  }

  /** Reports slips and mends them in memory; tells whether anything was mended. */
  #take(slips: readonly Slip[]): boolean {
    if (slips.length === 0) return false;
    const mends: TextChange[] = [];
    const taken = new Taken(this.#mended.text.length);
    for (const slip of slips) {
      if (!taken.add(slip.mend)) continue;
      if (!this.#add(slip)) continue;
      if (slip.lossy) this.#whole = false;
      mends.push(...slip.mend);
    }
    if (mends.length === 0) return false;
    this.#mended.apply(mends);
    return true;
  }

  /** Reports one slip; false where the same was said before, so that nobody mends in a circle. */
  #add(slip: Slip): boolean {
    const span = this.#mended.toOriginalSpan(slip.span);
    const line = this.#source.lineAt(span.start);
    const id = `${slip.rule}@${span.start}`;
    if (this.#seen.has(id)) return slip.rule === 'yaml/broken';
    this.#seen.add(id);
    if (slip.rule === 'yaml/broken') {
      // A line about which something was said already, or which goes on from one, is not spoken about again.
      const again = this.#seen.has(`line@${line}`) || this.#blanked.has(this.#lineBefore(line));
      const last = slip.mend.at(-1)?.span.end ?? slip.span.end;
      const lastLine = this.#source.lineAt(this.#mended.toOriginalEnd(last));
      for (let at = line; at <= lastLine; at++) this.#blanked.add(at);
      if (again) return true;
    }
    this.#seen.add(`line@${line}`);
    const fixes = [slip.fix, ...(slip.otherFixes ?? [])].flatMap((fix) => {
      const changes = fix && this.#mended.toOriginalChanges(fix.changes);
      return fix && changes && changes.length > 0 && areApart(changes) ? [{ ...fix, changes }] : [];
    });
    const [fix, ...otherFixes] = fixes;
    const related = slip.related?.map((other) => ({
      ...other,
      span: this.#mended.toOriginalSpan(other.span),
    }));
    this.#problems.push({
      rule: slip.rule,
      span,
      message: slip.message,
      ...(fix ? { fix } : {}),
      ...(otherFixes.length > 0 ? { otherFixes } : {}),
      ...(related ? { related } : {}),
    });
    return true;
  }

  #lineBefore(line: number): number {
    let at = line - 1;
    while (at >= 0 && this.#source.line(at).trim() === '') at--;
    return at;
  }

  /** Two equal keywords that only our own mending brought together are no mistake of the author's. */
  #isAfterEffect(problem: SyntaxProblem): boolean {
    if (problem.rule !== 'yaml/duplicate-key') return false;
    const first = problem.related?.[0]?.span.start ?? problem.span.start;
    const from = this.#mended.toOriginal(first);
    const to = this.#mended.toOriginal(problem.span.start);
    return this.#problems.some(
      ({ rule, span }) => STRUCTURE.has(rule) && span.end >= from && span.start <= to,
    );
  }

  /** Where errors are left at the end and nothing was ever said: the first of them. */
  #reportRest(): void {
    if (this.#problems.length > 0) return;
    const error = this.#document.errors[0];
    if (!error) return;
    const start = this.#mended.toOriginal(error.pos[0]);
    this.#problems.push({
      rule: 'yaml/broken',
      span: { start, end: start },
      message: 'This cannot be read as it stands. Compare it with the lines around it.',
    });
  }

  #moveRanges(): void {
    const mended = this.#mended;
    if (mended.text === this.text) return;
    visit(this.#document, {
      Node: (_, node, path) => {
        const { range } = node;
        if (!range) return;
        const above = path.findLast((other) => isCollection(other))?.range;
        const inside = (offset: number): number =>
          above ? Math.max(above[0], Math.min(offset, above[2])) : offset;
        // Nothing typed stands right behind what is before it, not behind what we took out.
        const empty = range[1] <= range[0];
        const start = inside(empty ? mended.toOriginalEnd(range[0]) : mended.toOriginal(range[0]));
        const valueEnd = empty ? start : Math.max(start, inside(mended.toOriginalEnd(range[1])));
        node.range = [start, valueEnd, Math.max(valueEnd, inside(mended.toOriginalEnd(range[2])))];
      },
    });
  }
}

/** Places that changes of one round touch. */
class Taken {
  /** Characters that are replaced. */
  readonly #replaced: Uint8Array;
  /** Places between two characters that something is put into, by the offset of the second. */
  readonly #between: Uint8Array;

  constructor(length: number) {
    this.#replaced = new Uint8Array(length + 1);
    this.#between = new Uint8Array(length + 1);
  }

  /** Keeps the changes in mind, unless they touch what is taken or each other: then the next round looks again. */
  add(changes: readonly TextChange[]): boolean {
    if (!areApart(changes)) return false;
    const replaced = this.#replaced;
    for (const { span } of changes) {
      for (let at = span.start; at < span.end; at++) {
        if (replaced[at] === 1 || (at > span.start && this.#between[at] === 1)) return false;
      }
      const inside = replaced[span.start] === 1 && replaced[span.start - 1] === 1;
      if (span.start === span.end && inside) return false;
    }
    for (const { span } of changes) {
      if (span.start === span.end) this.#between[span.start] = 1;
      else replaced.fill(1, span.start, span.end);
    }
    return true;
  }
}

function areApart(changes: readonly TextChange[]): boolean {
  if (changes.length < 2) return true;
  const spans = changes.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.every((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0));
}
