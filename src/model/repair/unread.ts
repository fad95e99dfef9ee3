import type { YAMLParseError } from 'yaml';
import { SourceText } from '../text';
import { blank, type Slip } from './slip';

const AT_ONCE = 50;

/**
 * For errors in which no slip was recognised: one finding at the line, and the smallest stretch round it, the
 * line with the deeper lines below it, blanked out so that the rest can be read.
 */
export function unreadSlips(text: string, errors: readonly YAMLParseError[]): readonly Slip[] {
  const source = new SourceText(text);
  const slips: Slip[] = [];
  let done = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (slips.length >= AT_ONCE) break;
    const line = nearestContent(source, source.lineAt(Math.min(error.pos[0], text.length)));
    if (line === undefined || line <= done) continue;
    const indent = indentOf(source, line);
    let last = line;
    for (let next = line + 1; next < source.lineCount; next++) {
      if (isBlank(source, next)) continue;
      if (indentOf(source, next) <= indent) break;
      last = next;
    }
    done = last;
    const start = source.lineStart(line);
    const end = source.lineEnd(line);
    const content = text.slice(start, end);
    slips.push({
      rule: 'yaml/broken',
      span: {
        start: start + content.length - content.trimStart().length,
        end: start + content.trimEnd().length,
      },
      message:
        'This line cannot be read as it stands. Compare its indentation, dash, colon and quotes with the lines around it.',
      mend: [blank(text, start, source.lineEnd(last))],
      lossy: true,
    });
  }
  return slips;
}

function nearestContent(source: SourceText, from: number): number | undefined {
  for (let line = from; line >= 0; line--) if (!isBlank(source, line)) return line;
  for (let line = from + 1; line < source.lineCount; line++) if (!isBlank(source, line)) return line;
  return undefined;
}

function isBlank(source: SourceText, line: number): boolean {
  return !/\S/.test(source.line(line));
}

function indentOf(source: SourceText, line: number): number {
  const content = source.line(line);
  return content.length - content.trimStart().length;
}
