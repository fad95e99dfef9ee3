import type { CodeLens, Range } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Check, Choose } from '../model/model';
import type { Analysis } from '../paths/analysis';
import type { Facts } from '../paths/facts';
import { LENS_COMMANDS } from './commands';
import { includesOf } from './references';
import { minutesRange, waysText } from './waysText';

/**
 * Lines above the text: over a file what students see, what its ways come to and where else it is used; over each
 * choice and each check its own ways and minutes.
 */
export function codeLenses(document: LessonDocument, facts: Facts): CodeLens[] {
  const { lesson } = document;
  if (!lesson) return [];
  const range = lineOf(document, lesson.format?.span.start ?? lesson.title?.span.start ?? 0);
  const lenses: CodeLens[] = [
    {
      range,
      command: { title: 'Show what students see', command: LENS_COMMANDS.preview, arguments: [document.uri] },
    },
  ];
  const analysis = facts.analysis(document);
  if (analysis?.complete) lenses.push(fileLens(document, analysis, range));
  const uses = includesOf(document, facts.project);
  if (uses.length > 0) {
    const files = new Set(uses.map((use) => use.uri)).size;
    lenses.push({
      range,
      command: {
        title: files === 1 ? 'Used in 1 other file' : `Used in ${files} other files`,
        command: LENS_COMMANDS.references,
        arguments: [document.uri, range.start, uses],
      },
    });
  }
  if (analysis)
    for (const step of [...lesson.chooses, ...lesson.checks])
      lenses.push(...stepLens(document, analysis, step));
  return lenses;
}

function fileLens(document: LessonDocument, analysis: Analysis, range: Range): CodeLens {
  return {
    range,
    command: { title: fileSummary(analysis), command: LENS_COMMANDS.paths, arguments: [document.uri] },
  };
}

/** `8 ways · 30–75 min · 2 of 3 targets guaranteed` */
export function fileSummary(analysis: Analysis): string {
  if (!analysis.hasWay) return 'Nobody can finish this';
  const targets = analysis.standards.filter((standard) => standard.target);
  const sure = targets.filter((standard) => standard.guaranteed).length;
  const parts = [
    waysText(analysis.ways),
    minutesRange(analysis.minutes, analysis.unknownMinutes > 0),
    targets.length === 0 ? '' : targetsText(sure, targets.length),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function targetsText(sure: number, all: number): string {
  if (all === 1) return sure === 1 ? 'target guaranteed' : 'target not guaranteed';
  if (sure === all) return all === 2 ? 'both targets guaranteed' : `all ${all} targets guaranteed`;
  return `${sure} of ${all} targets guaranteed`;
}

function stepLens(document: LessonDocument, analysis: Analysis, step: Choose | Check): CodeLens[] {
  const node = analysis.nodeOf(step);
  if (!node) return [];
  const { ways, minutes, unknown, complete } = analysis.at(node);
  if (!complete) return [];
  if (ways === 0n) return [titled(document, step, 'No way through this')];
  // A check without scores is one way, and its minutes stand below.
  if (ways === 1n && step.type === 'check') return [];
  const parts = [waysText(ways), minutesRange(minutes, unknown)];
  return [titled(document, step, parts.filter((part) => part !== '').join(' · '))];
}

function titled(document: LessonDocument, step: Choose | Check, title: string): CodeLens {
  return {
    range: lineOf(document, step.span.start),
    command: { title, command: LENS_COMMANDS.paths, arguments: [document.uri] },
  };
}

function lineOf(document: LessonDocument, offset: number): Range {
  const { line } = document.text.positionAt(offset);
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}
