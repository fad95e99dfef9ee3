import { applied, type Position, subjectOf, type TextChange } from './document';
import { FOLDER } from './files';

/** What both sides can be asked; answers are not looked at here. */
export interface Server {
  open(uri: string, text: string, expected: number): Promise<unknown>;
  /** @param edited the whole text after the change */
  edit(uri: string, change: TextChange, edited: string, expected: number): Promise<unknown>;
  hover(uri: string, position: Position): Promise<unknown>;
  completion(uri: string, position: Position): Promise<unknown>;
  outline(uri: string): Promise<unknown>;
}

const SLIP = 'minuts';
const MEANT = 'minutes';

/** The two changes of an author who misspells a keyword and mends it. */
export function slipAndMend(start: Position): { readonly slip: TextChange; readonly mend: TextChange } {
  const range = (word: string) => ({
    start,
    end: { line: start.line, character: start.character + word.length },
  });
  return { slip: { range: range(MEANT), text: SLIP }, mend: { range: range(SLIP), text: MEANT } };
}

/** A few minutes at work: a file opened, eight edits, and between them hovers, completions and the outline. */
export async function exercise(server: Server, text: string): Promise<void> {
  const uri = `${FOLDER}/memory.playlist.yaml`;
  const { minutes, kind } = subjectOf(text);
  const { slip, mend } = slipAndMend(minutes);
  const slipped = applied(text, slip);
  await server.open(uri, text, 0);
  for (let round = 0; round < 4; round++) {
    await server.edit(uri, slip, slipped, 1);
    await server.hover(uri, kind);
    await server.edit(uri, mend, text, 0);
    await server.completion(uri, kind);
    await server.outline(uri);
  }
}
