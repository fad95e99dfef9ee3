import { quote } from '../naming';
import type { ProjectRule } from '../rule';
import { includesOf, NOUN } from './includedFile';

/** `board:` or `playlist:` leads out of the workspace. */
export const outsideWorkspace: ProjectRule<'ref/outside-workspace'> = {
  id: 'ref/outside-workspace',
  level: 'error',
  sees: 'project',
  docs: {
    what: 'A `board:` or `playlist:` leads out of the workspace: to a web address, an absolute path, or too far up.',
    why: 'Such a file is not there for the next person who opens the folder, and nothing outside the folder is ever read for a lesson.',
    bad: 'steps:\n  - board: ../../elsewhere/fractions.choiceboard.yaml\n',
    good: {
      'week.playlist.yaml': 'steps:\n  - board: ./fractions.choiceboard.yaml\n',
      'fractions.choiceboard.yaml': 'id: fractions\ngrid:\n  - [Draw it, Build it]\ncomplete: {choose: 1}\n',
    },
  },
  *check(document, project) {
    for (const { path, of } of includesOf(document)) {
      if (project.resolve(document, path.value).type !== 'outside') continue;
      yield { span: path.span, message: messageFor(path.value, NOUN[of]) };
    }
  },
};

function messageFor(path: string, noun: string): string {
  const example = `./name.${noun === 'board' ? 'choiceboard' : 'playlist'}.yaml`;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path.trim())) {
    return `${quote(path)} is a web address. A ${noun} is a file of this workspace: save it here and write its path, such as ${example}.`;
  }
  if (/^(?:[/\\]|[a-z]:)/i.test(path.trim())) {
    return `${quote(path)} works on one computer only. Write the path from this file, such as ${example}.`;
  }
  return `${quote(path)} leads out of the workspace. Only files inside it can be included: put the ${noun} there and write its path from this file.`;
}
