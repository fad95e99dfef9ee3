import { Facts } from '../../src/paths/facts';
import { pathsModel } from '../../src/view/paths/pathsModel';
import type { PathsView } from '../../src/view/paths/pathsView';
import type { Workspace } from '../../src/workspace/workspace';
import { uriOf, workspaceOf } from '../workspace/memory';

/** The author's side of the first of these files; the others lie beside it. */
export async function pathsOf(files: Readonly<Record<string, string>>): Promise<PathsView> {
  return pathsIn(await workspaceOf(files), Object.keys(files)[0] ?? '');
}

/** The author's side of one file of a workspace; codes are compared by their letters. */
export function pathsIn(workspace: Workspace, name: string, facts = new Facts(workspace)): PathsView {
  const document = workspace.document(uriOf(name));
  const analysis = document && facts.analysis(document);
  if (!analysis?.complete) throw new Error(`the ways of ${name} cannot be told`);
  return pathsModel(analysis);
}

/** A board with a target that only some of its lines meet, and learners beside it. */
export const GAP: Readonly<Record<string, string>> = {
  'b.choiceboard.yaml': `format: choice-board/1
id: theme
title: Theme, *three* in a row
standards: [RL.5.1, RL.5.2, RL.5.9]
class-time: 45
control: {pace: shared, goals: teacher, path: student}
complete: {lines: 1, of: rows}
grid:
  - - {id: one-word, do: One word for the theme, minutes: 10-15, standards: RL.5.1}
    - {id: proof, do: Proof hunt, minutes: 25, standards: [RL.5.2, RL.5.3], barriers: [reading, writing]}
  - - {id: voices, do: Two voices, minutes: 20, standards: RL.5.1}
    - {id: songs, do: Playlist of songs}
`,
  'curriculum.yaml': `format: curriculum/1
learners:
  - {id: newcomer, name: New to English, needs: [language, reading]}
  - {id: bursts, name: Works best in short bursts, needs: [attention]}
`,
};
