import { SourceText, type TextChange } from '../text';
import { blank, replace, type Slip } from './slip';

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t]|\r?$)/m;

interface Conflict {
  readonly start: number;
  base?: number;
  middle?: number;
  end?: number;
}

/**
 * Merge conflicts, one finding each. For reading on, the upper side counts; a marker without its fellows is
 * left out alone.
 */
export function conflictSlips(text: string): readonly Slip[] {
  if (!MARKER.test(text)) return [];
  const source = new SourceText(text);
  const slips: Slip[] = [];
  let open: Conflict | undefined;
  const lone = (line: number): void => {
    const change = [replace(source.lineStart(line), source.lineStart(line + 1), '')];
    slips.push({
      rule: 'yaml/conflict-marker',
      span: { start: source.lineStart(line), end: source.lineEnd(line) },
      message: 'This line is a mark of a merge conflict that was left behind. Delete it.',
      fix: { title: 'Delete the line', changes: change, safe: false },
      mend: [blank(text, source.lineStart(line), source.lineEnd(line))],
    });
  };
  const abandon = (conflict: Conflict): void => {
    for (const line of [conflict.start, conflict.base, conflict.middle]) if (line !== undefined) lone(line);
  };
  for (let line = 0; line < source.lineCount; line++) {
    const start = source.lineStart(line);
    const first = text[start];
    if (first !== '<' && first !== '=' && first !== '>' && first !== '|') continue;
    if (!MARKER.test(text.slice(start, Math.min(source.lineEnd(line), start + 8)))) continue;
    if (first === '<') {
      if (open) abandon(open);
      open = { start: line };
    } else if (!open) lone(line);
    else if (first === '|' && open.middle === undefined) open.base ??= line;
    else if (first === '=') {
      if (open.middle === undefined) open.middle = line;
      else lone(line);
    } else if (first === '>' && open.middle !== undefined) {
      slips.push(conflictSlip(source, open.start, open.base ?? open.middle, open.middle, line));
      open = undefined;
    } else lone(line);
  }
  if (open) abandon(open);
  return slips;
}

/** @param upperEnd the line behind the upper side */
function conflictSlip(
  source: SourceText,
  start: number,
  upperEnd: number,
  middle: number,
  end: number,
): Slip {
  const at = (line: number): number => source.lineStart(line);
  const cut = (from: number, to: number): TextChange => replace(at(from), at(to), '');
  const mend = [
    blank(source.value, at(start), at(start + 1)),
    blank(source.value, at(upperEnd), at(end + 1)),
  ];
  return {
    rule: 'yaml/conflict-marker',
    span: { start: at(start), end: source.lineEnd(start) },
    message:
      'Two versions of these lines stand here, from a merge conflict. Keep one, and delete the other with the lines of <<<<<<<, ======= and >>>>>>>.',
    fix: {
      title: 'Keep the upper version',
      changes: [cut(start, start + 1), cut(upperEnd, end + 1)],
      safe: false,
    },
    otherFixes: [
      { title: 'Keep the lower version', changes: [cut(start, middle + 1), cut(end, end + 1)], safe: false },
    ],
    related: [
      {
        span: { start: at(middle), end: source.lineEnd(middle) },
        message: 'The lower version begins below.',
      },
      { span: { start: at(end), end: source.lineEnd(end) }, message: 'The conflict ends here.' },
    ],
    mend,
    lossy: true,
  };
}
