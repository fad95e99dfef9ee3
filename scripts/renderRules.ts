import { CATALOGUE } from '../src/rules/catalogue';
import { filesOf } from '../src/rules/example';
import type { RuleExample, RuleInfo } from '../src/rules/rule';

/** Areas in words, in the order of the page; every area of the catalogue is among them. */
const AREAS: Readonly<Record<string, string>> = {
  yaml: 'The text itself: spaces, quotes, colons',
  schema: 'What may stand where',
  id: 'Ids',
  ref: 'Names and paths that lead somewhere',
  after: 'What has to be done first',
  priority: 'Must, should, aspire',
  board: 'Choice boards',
  check: 'Checks and second chances',
  paths: 'What every student can and must do',
  learners: 'Open to every learner',
  time: 'Time',
  agency: 'In the student’s hands',
  udl: 'Barriers, supports, and those who are ahead',
  rights: 'Licences and credit',
  links: 'Links',
  mode: 'Devices, paper, hands',
  group: 'Alone and together',
  text: 'Words for students',
  curriculum: 'The curriculum',
  ignore: 'Leaving a finding out',
  internal: 'Faults of Learning Playlists itself',
  file: 'Files that cannot be read',
};

const INTRO = `<!-- Generated from the rules themselves by scripts/docs-rules.ts. Do not edit. -->

# Rules

What Learning Playlists looks for, why, and how to mend it. The same findings stand in the editor and in
\`learning-playlists check\`.

- An **error** is a mistake: something cannot be read, or students would get stuck.
- A **warning** is most likely a mistake.
- A **hint** is advice. You know your students; leave it where it does not fit.

## How to change a rule

For a whole folder, in its \`curriculum.yaml\`: \`off\`, \`hint\`, \`warning\` or \`error\`, for one rule or for an area.

\`\`\`yaml
format: curriculum/1
rules:
  links/insecure: warning
  "rights/*": off
\`\`\`

For one place, with a comment on the line or right above it. It leaves out one finding, and says why:

\`\`\`yaml
steps:
  # playlist-ignore links/insecure: the museum has no other page
  - do: Look at [the ship](http://example.org/ship)
\`\`\`

On the command line, for one run: \`--rule links/insecure=error\`.

Broken YAML cannot be left out by a comment, and faults of Learning Playlists itself are always shown.
`;

/** The whole of docs/rules.md. */
export function renderRules(): string {
  const sections: string[] = [];
  for (const area of new Set(CATALOGUE.map(({ id }) => areaOf(id)))) {
    if (!(area in AREAS)) throw new Error(`the area ${area} has no words in scripts/renderRules.ts`);
  }
  const table = ['| rule | level | finds |', '|---|---|---|'];
  for (const [area, words] of Object.entries(AREAS)) {
    const rules = CATALOGUE.filter(({ id }) => areaOf(id) === area);
    if (rules.length === 0) continue;
    sections.push(`## ${words}\n`);
    for (const rule of rules) {
      table.push(
        `| [\`${rule.id}\`](#${rule.id.replace('/', '')}) | ${rule.level} | ${cell(rule.docs.what)} |`,
      );
      sections.push(sectionOf(rule));
    }
  }
  return [INTRO, '## All rules\n', `${table.join('\n')}\n`, ...sections].join('\n');
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function sectionOf({ id, level, docs }: RuleInfo): string {
  const parts = [`### ${id}`, `*${level[0]?.toUpperCase()}${level.slice(1)}.* ${docs.what}`, docs.why];
  if (docs.bad !== '') parts.push(`Reported:\n\n${codeOf(docs.bad)}`, `Good:\n\n${codeOf(docs.good)}`);
  if (docs.fix !== undefined) parts.push(`**Mend:** ${docs.fix}`);
  // Advice is a matter of taste; that a file can be read is not.
  if (level !== 'error')
    parts.push(`Not for you? \`rules: {${id}: off}\` in \`curriculum.yaml\`, or another level.`);
  return `${parts.join('\n\n')}\n`;
}

function codeOf(example: RuleExample): string {
  if (typeof example === 'string') return fenced(example);
  const files = [...filesOf(example).keys()];
  return files.map((path) => `\`${path}\`\n\n${fenced(example[path] ?? '')}`).join('\n\n');
}

/** What is no text, such as a scanned page, is described. */
function fenced(text: string): string {
  if (text.includes('\u0000')) return '*(a file that is not text)*';
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}yaml\n${text.trimEnd()}\n${ticks}`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
