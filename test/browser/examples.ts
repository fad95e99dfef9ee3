import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LessonView, Place } from '../../src/view/view';
import { type ShownFinding, viewOf } from '../../src/view/viewModel';
import type { Workspace } from '../../src/workspace/workspace';
import { uriOf, workspaceOf } from '../workspace/memory';

const FOLDER = fileURLToPath(new URL('../../examples', import.meta.url));

/** The folder of examples as a workspace, with the paths of its playlists and boards below `examples/`. */
export async function exampleWorkspace(): Promise<{ workspace: Workspace; names: readonly string[] }> {
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  const files: Record<string, string> = {};
  for (const name of names) {
    files[name.split(path.sep).join('/')] = await readFile(path.join(FOLDER, name), 'utf8');
  }
  const workspace = await workspaceOf(files);
  const lessons = Object.keys(files).filter((name) => workspace.document(uriOf(name))?.lesson);
  if (lessons.length === 0) throw new Error(`no examples in ${FOLDER}`);
  return { workspace, names: lessons };
}

/** The student's side of every example, by its path below `examples/`. */
export async function exampleViews(): Promise<ReadonlyMap<string, LessonView>> {
  const { workspace, names } = await exampleWorkspace();
  const views = new Map<string, LessonView>();
  for (const name of names) {
    const document = workspace.document(uriOf(name));
    const view = document && viewOf(document, workspace);
    if (view) views.set(name, view);
  }
  return views;
}

/** The student's side of one file among others. */
export async function viewAmong(
  files: Readonly<Record<string, string>>,
  name = 'p.playlist.yaml',
  findings: readonly ShownFinding[] = [],
): Promise<LessonView> {
  const workspace = await workspaceOf(files);
  const document = workspace.document(uriOf(name));
  const view = document && viewOf(document, workspace, findings);
  if (!view) throw new Error(`no lesson in ${name}`);
  return view;
}

/** The stretch of a text, for what is said to stand there. */
export function textAt(text: string, { start, end }: Place): string {
  return text.slice(start, end);
}
