import type { Range } from 'vscode-languageserver-types';
import { CATALOGUE, docsAddress, type RuleId } from '../../rules/catalogue';
import type { Fix, Level } from '../../rules/finding';
import type { FileFinding, Format } from '../outcome';

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', hint: 'note' };

/**
 * SARIF 2.1.0 (OASIS standard): what code scanning services read. Regions count lines and columns from 1, in
 * UTF-16 units, as `columnKind` says; an empty region is a place between two characters.
 */
export const sarif: Format = ({ findings }, { version }) => {
  const used = new Set<RuleId>(findings.map(({ finding }) => finding.rule));
  const rules = CATALOGUE.filter(({ id }) => used.has(id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'learning-playlists',
            version,
            informationUri: 'https://github.com/learning-playlists/learning-playlists',
            rules: rules.map(({ id, level, docs }) => ({
              id,
              shortDescription: { text: docs.what },
              fullDescription: { text: docs.why },
              helpUri: docsAddress(id),
              defaultConfiguration: { level: LEVELS[level] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((found) => resultOf(found, indexes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function resultOf(found: FileFinding, indexes: ReadonlyMap<RuleId, number>) {
  const { path, finding, range, related } = found;
  const fixes = [...(finding.fix ? [finding.fix] : []), ...(finding.otherFixes ?? [])].flatMap((fix) =>
    fixOf(found, fix),
  );
  return {
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: LEVELS[finding.level],
    message: { text: finding.message },
    locations: [{ physicalLocation: locationOf(path, range) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: locationOf(place.path, place.range),
            message: { text: place.message },
          })),
        }
      : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

/** Fixes that stay in their file. */
function fixOf({ path, document }: FileFinding, fix: Fix) {
  if (!document || fix.changes.some(({ uri }) => uri !== undefined && uri !== document.uri)) return [];
  return [
    {
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation: { uri: uriReference(path) },
          replacements: fix.changes.map(({ span, text }) => ({
            deletedRegion: regionOf(document.text.rangeOf(span)),
            insertedContent: { text },
          })),
        },
      ],
    },
  ];
}

function locationOf(path: string, range: Range) {
  return { artifactLocation: { uri: uriReference(path) }, region: regionOf(range) };
}

function regionOf({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative URI reference; a colon in its first part would be taken for a scheme. */
function uriReference(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
