import { type Kind, kindOfName } from '../model/kind';
import type { RuleExample } from './rule';

const ENDINGS: Readonly<Record<Kind, string>> = {
  playlist: 'example.playlist.yaml',
  'choice-board': 'example.choiceboard.yaml',
  curriculum: 'curriculum.yaml',
};

/** The files of an example by their paths, the one that is looked at first; what they leave out is added. */
export function filesOf(example: RuleExample): ReadonlyMap<string, string> {
  const files = typeof example === 'string' ? { [nameFor(example)]: example } : example;
  return new Map(Object.entries(files).map(([path, text]) => [path, whole(path, text)]));
}

function nameFor(text: string): string {
  if (/^format: curriculum\/|^(?:learners|rules):/m.test(text)) return ENDINGS.curriculum;
  return /^format: choice-board\/|^(?:grid|menu):/m.test(text) ? ENDINGS['choice-board'] : ENDINGS.playlist;
}

/** Adds the lines that every file has, where an example speaks of something else. */
function whole(path: string, text: string): string {
  const kind = kindOfName(path);
  if (!kind || /^format:/m.test(text) || text.includes('\u0000')) return text;
  const missing = [
    `format: ${kind}/1`,
    ...(kind === 'curriculum' || /^id:/m.test(text) ? [] : ['id: example']),
    ...(kind === 'curriculum' || /^title:/m.test(text) ? [] : ['title: An example']),
  ];
  return `${missing.join('\n')}\n${text}`;
}
