import { SourceText } from '../text';
import { blank, replace, type Slip, slip } from './slip';

const HAS_MARK = /^(?:---|\.\.\.)(?:\s|$)/m;
const FORMAT = /^["']?format["']?[ \t]*:/;

/**
 * `---` and `...` after the first content: to YAML they begin another document, which would be lost. Where a
 * second file of ours begins there (`format:` again), the rest is left out; else only the mark.
 */
export function documentSlips(text: string): readonly Slip[] {
  if (!HAS_MARK.test(text)) return [];
  const source = new SourceText(text);
  const slips: Slip[] = [];
  let content = false;
  let opened = false;
  let formats = 0;
  let mark: number | undefined;
  for (let line = 0; line < source.lineCount; line++) {
    const start = source.lineStart(line);
    const end = source.lineEnd(line);
    const head = text.slice(start, Math.min(end, start + 40));
    const kind = /^(?:---|\.\.\.)(?=\s|$)/.exec(head)?.[0];
    if (kind === undefined) {
      if (/^\s*(?:#.*)?$/.test(head) || (!content && head.startsWith('%'))) continue;
      if (mark !== undefined && FORMAT.test(head) && formats > 0) {
        slips.pop();
        slips.push(secondFile(source, mark));
        return slips;
      }
      if (FORMAT.test(head)) formats++;
      content = true;
      continue;
    }
    if (kind === '...' && !/\S/.test(withoutNotes(text.slice(end, Math.min(text.length, end + 20_000)))))
      continue;
    if (kind === '---' && !content && !opened) {
      opened = true;
      content = /^---\s+[^\s#]/.test(head);
      continue;
    }
    mark = line;
    const markEnd = start + 3;
    const whole = markEnd === end || /^...\s*$/.test(text.slice(start, end));
    slips.push({
      ...slip(
        'yaml/several-documents',
        { start, end: markEnd },
        `"${kind}" ends the file here, and all below it would be lost. Take it out.`,
        `Take out "${kind}"`,
        [whole ? replace(start, source.lineStart(line + 1), '') : replace(start, markEnd, '')],
      ),
      mend: [blank(text, start, markEnd)],
    });
  }
  return slips;
}

function withoutNotes(text: string): string {
  return text.replace(/^\s*#.*$/gm, '');
}

function secondFile(source: SourceText, line: number): Slip {
  const start = source.lineStart(line);
  return {
    rule: 'yaml/several-documents',
    span: { start, end: source.lineEnd(line) },
    message: 'A second playlist or board begins here. Move it to a file of its own: one file holds one.',
    mend: [blank(source.value, start, source.value.length)],
    lossy: true,
  };
}
