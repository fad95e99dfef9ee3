import boards from '../../snippets/choice-board.json';
import curricula from '../../snippets/curriculum.json';
import playlists from '../../snippets/playlist.json';
import type { Kind } from '../model/kind';

/** A whole file to start from, as *New playlist* and *New choice board* offer it. */
export interface Form {
  /** Short and stable, in small letters and hyphens; also what a teacher types to get the snippet. */
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** One line: what it is good for. */
  readonly description: string;
  /** The text in the editor's snippet syntax, with tab stops, choices and `$0`. */
  readonly body: string;
}

/** An entry of a snippet file of VS Code, as ours are written. */
interface SnippetEntry {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  /** True where the snippet is a whole file. */
  readonly isFileTemplate?: boolean;
}

/** The snippet files are the one source: what is a whole file there is a form here, in the same order. */
export const forms: readonly Form[] = [
  ...wholeFiles('playlist', playlists),
  ...wholeFiles('choice-board', boards),
  ...wholeFiles('curriculum', curricula),
];

function wholeFiles(kind: Kind, snippets: Readonly<Record<string, SnippetEntry>>): Form[] {
  return Object.entries(snippets)
    .filter(([, snippet]) => snippet.isFileTemplate === true)
    .map(([label, { prefix, description, body }]) => ({
      id: prefix[0] ?? label,
      kind,
      label,
      description,
      body: body.join('\n'),
    }));
}
