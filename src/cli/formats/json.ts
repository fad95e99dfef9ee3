import type { Format } from '../outcome';

/** One object, as docs/cli says: lines and columns from 1. */
export const json: Format = ({ files, findings, counts }) => {
  const list = findings.map(({ path, finding, range, related }) => ({
    file: path,
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    rule: finding.rule,
    level: finding.level,
    message: finding.message,
    fix: finding.fix?.title ?? null,
    related: related.map((place) => ({
      file: place.path,
      line: place.range.start.line + 1,
      column: place.range.start.character + 1,
      message: place.message,
    })),
  }));
  return `${JSON.stringify({ files, findings: list, counts }, null, 2)}\n`;
};
