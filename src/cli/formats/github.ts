import type { Level } from '../../rules/finding';
import type { Format } from '../outcome';

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * Workflow commands of GitHub Actions, one a line: they become annotations of a pull request. Columns are given
 * only for findings on one line, since annotations of several lines have none.
 */
export const github: Format = ({ findings }) =>
  findings
    .map(({ path, finding, range }) => {
      const { start, end } = range;
      const properties: [string, string | number][] = [
        ['file', path],
        ['line', start.line + 1],
        ['endLine', end.line + 1],
      ];
      if (start.line === end.line) {
        properties.push(['col', start.character + 1], ['endColumn', end.character + 1]);
      }
      properties.push(['title', finding.rule]);
      const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
      const fix = finding.fix ? ` Fix: ${finding.fix.title}.` : '';
      return `::${COMMANDS[finding.level]} ${written}::${data(finding.message + fix)}\n`;
    })
    .join('');

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
