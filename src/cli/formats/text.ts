import type { Level } from '../../rules/finding';
import { counted, listed } from '../../rules/naming';
import type { FileFinding, Format, Outcome } from '../outcome';
import { excerpt, harmless } from './display';

/** SGR codes: bold red, bold yellow, bold blue. */
const COLOURS: Readonly<Record<Level, string>> = { error: '1;31', warning: '1;33', hint: '1;34' };

/** Of many ways to mend a finding, the likeliest are shown. */
const MOST_FIXES = 3;

type Paint = (text: string, code: string) => string;

/** For people: file, place, message, the line itself with what is meant marked, the fix in words; then the sum. */
export const text: Format = (outcome, { colour }) => {
  const paint: Paint = colour ? (words, code) => `\u001b[${code}m${words}\u001b[0m` : (words) => words;
  const mends = outcome.fixed.map(
    ({ path, at, rule, title }) =>
      `${harmless(path)}:${at.line + 1}:${at.character + 1} ${paint('fixed', '1;32')} ${harmless(title)} ${paint(rule, '2')}\n`,
  );
  const findings = outcome.findings.map((found) => block(found, paint));
  const parts = [...(mends.length > 0 ? [mends.join('')] : []), ...findings, `${sum(outcome)}\n`];
  return parts.join('\n');
};

function block({ path, document, finding, range, related }: FileFinding, paint: Paint): string {
  const { start, end } = range;
  const place = `${harmless(path)}:${start.line + 1}:${start.character + 1}`;
  const lines = [
    `${paint(place, '1')} ${paint(finding.level, COLOURS[finding.level])} ${harmless(finding.message)} ${paint(finding.rule, '2')}`,
  ];
  const number = String(start.line + 1);
  const gutter = ' '.repeat(number.length);
  const line = document?.text.line(start.line) ?? '';
  if (line.trim() !== '') {
    const { line: shown, marks } = excerpt(
      line,
      start.character,
      end.line > start.line ? line.length : end.character,
    );
    lines.push(`  ${paint(`${number} |`, '2')} ${shown}`);
    lines.push(`  ${paint(`${gutter} |`, '2')} ${paint(marks, COLOURS[finding.level])}`);
  }
  for (const other of related) {
    const at = `${harmless(other.path)}:${other.range.start.line + 1}:${other.range.start.character + 1}`;
    lines.push(`  ${gutter}   see ${at} ${harmless(other.message)}`);
  }
  const fixes = [...(finding.fix ? [finding.fix] : []), ...(finding.otherFixes ?? [])];
  fixes.slice(0, MOST_FIXES).forEach(({ title }, i) => {
    lines.push(`  ${gutter}   ${paint(i === 0 ? 'fix:' : ' or:', '1;32')} ${harmless(title)}`);
  });
  return `${lines.join('\n')}\n`;
}

function sum({ files, counts, findings }: Outcome): string {
  if (files === 0 && findings.length === 0) return 'No playlists, choice boards or curricula here.';
  const where = counted(files, 'file');
  const parts = (['error', 'warning', 'hint'] as const).flatMap((level) =>
    counts[level] > 0 ? [counted(counts[level], level)] : [],
  );
  if (parts.length === 0) return `${where}: nothing to mend.`;
  const safe = findings.filter(({ finding }) => finding.fix?.safe).length;
  const offer = safe > 0 ? ` ${counted(safe, 'of them', 'of them')} can be mended with --fix.` : '';
  return `${where}: ${listed(parts)}.${offer}`;
}
