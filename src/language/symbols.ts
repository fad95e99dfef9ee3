import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Square, Step } from '../model/model';
import type { Span } from '../model/text';
import type { Project } from '../workspace/project';

/** The outline of a file: its steps as they nest, with what a teacher would look for beside each. */
export function documentSymbols(document: LessonDocument): DocumentSymbol[] {
  const { lesson, curriculum } = document;
  if (curriculum) {
    return curriculum.learners.map((learner) =>
      symbol(
        document,
        learner.name,
        SymbolKind.Variable,
        learner.span,
        learner.id.span,
        learner.id.value,
        [],
      ),
    );
  }
  if (!lesson) return [];
  if (lesson.kind === 'playlist') return lesson.steps.map((step) => stepSymbol(document, step));
  const { board } = lesson;
  if (board?.type === 'menu') {
    return board.sections.map((section) =>
      symbol(
        document,
        section.name || 'section',
        SymbolKind.Namespace,
        section.span,
        section.nameSpan,
        '',
        section.options.map((option) => stepSymbol(document, option)),
      ),
    );
  }
  return (board?.rows ?? []).flatMap((row, index) => {
    const first = row[0];
    const last = row.at(-1);
    if (!first || !last) return [];
    const heading = board?.rowHeadings[index];
    const name = heading === undefined ? `Row ${index + 1}` : heading;
    const span = { start: first.span.start, end: last.span.end };
    const squares = row.map((square) => squareSymbol(document, square));
    return [symbol(document, name, SymbolKind.Array, span, first.span, '', squares)];
  });
}

function squareSymbol(document: LessonDocument, square: Square): DocumentSymbol {
  if (square.type !== 'free') return stepSymbol(document, square);
  return symbol(document, 'Free square', SymbolKind.Null, square.span, square.span, '', []);
}

function stepSymbol(document: LessonDocument, step: Step): DocumentSymbol {
  return symbol(
    document,
    step.label || step.id,
    KINDS[step.type],
    step.span,
    step.labelSpan,
    detailOf(step),
    childrenOf(step).map((child) => stepSymbol(document, child)),
  );
}

const KINDS: Readonly<Record<Step['type'], SymbolKind>> = {
  activity: SymbolKind.Method,
  choose: SymbolKind.Enum,
  part: SymbolKind.Namespace,
  check: SymbolKind.Event,
  include: SymbolKind.File,
  unknown: SymbolKind.Null,
};

function childrenOf(step: Step): readonly Step[] {
  if (step.type === 'choose') return step.options;
  if (step.type === 'part') return step.steps;
  if (step.type !== 'check') return [];
  return [...step.entries.flatMap((entry) => entry.steps), ...step.retry.flatMap((round) => round.steps)];
}

function detailOf(step: Step): string {
  const minutes = step.type === 'activity' || step.type === 'check' ? step.minutes : undefined;
  const details = [
    step.label === '' || step.id === step.label ? '' : step.id,
    minutes === undefined ? '' : `${minutesText(minutes.least, minutes.longest)} min`,
    step.optional ? (step.priority?.value ?? '') : '',
  ];
  return details.filter((detail) => detail !== '').join(' · ');
}

function minutesText(least: number, longest: number): string {
  return least === longest ? String(least) : `${least}–${longest}`;
}

function symbol(
  document: LessonDocument,
  name: string,
  kind: SymbolKind,
  span: Span,
  selection: Span,
  detail: string,
  children: DocumentSymbol[],
): DocumentSymbol {
  // The protocol refuses a selection outside its range: with aliases the label can stand elsewhere.
  const inside = selection.start >= span.start && selection.end <= span.end ? selection : span;
  const range = document.text.rangeOf(span);
  const shown = name.replace(/\s+/g, ' ').trim() || '…';
  return { name: shown, detail, kind, range, selectionRange: document.text.rangeOf(inside), children };
}

/** The most that one search gives. */
const MOST = 500;

/**
 * Files and steps of the whole workspace whose title, text or id has the letters of the query in their order,
 * as VS Code's own search does; an empty query gives the files.
 */
export function workspaceSymbols(query: string, project: Project): WorkspaceSymbol[] {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  const found: WorkspaceSymbol[] = [];
  for (const document of project.documents()) {
    const { lesson } = document;
    if (!lesson) continue;
    const title = lesson.title?.value ?? lesson.id?.value;
    if (title !== undefined && hasLetters(`${title} ${lesson.id?.value ?? ''}`, letters)) {
      const range = document.text.rangeOf(lesson.title?.span ?? { start: 0, end: 0 });
      found.push({ name: title, kind: SymbolKind.File, location: { uri: document.uri, range } });
    }
    for (const step of letters === '' ? [] : lesson.allSteps) {
      if (found.length >= MOST) return found;
      if (!hasLetters(`${step.label} ${step.id}`, letters)) continue;
      found.push({
        name: step.label || step.id,
        kind: KINDS[step.type],
        containerName: title ?? '',
        location: { uri: document.uri, range: document.text.rangeOf(step.labelSpan) },
      });
    }
  }
  return found;
}

function hasLetters(text: string, letters: string): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
