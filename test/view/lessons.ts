import type { LessonView, StepView } from '../../src/view/view';
import { type ShownFinding, viewOf } from '../../src/view/viewModel';
import { uriOf, workspaceOf } from '../workspace/memory';

/** The student's side of the first of these files; the others lie beside it. */
export async function viewOfFiles(
  files: Readonly<Record<string, string>>,
  findings: readonly ShownFinding[] = [],
): Promise<LessonView> {
  const workspace = await workspaceOf(files);
  const name = Object.keys(files)[0] ?? '';
  const document = workspace.document(uriOf(name));
  const view = document && viewOf(document, workspace, findings);
  if (!view) throw new Error(`${name} is no lesson`);
  return view;
}

/** A playlist with these lines below `steps:` (two spaces deep) and these in its header. */
export function playlist(steps: string, header = ''): Promise<LessonView> {
  return viewOfFiles({ 'p.playlist.yaml': playlistText(steps, header) });
}

export function playlistText(steps: string, header = ''): string {
  return `format: playlist/1\nid: p\ntitle: P\n${header}steps:\n${steps}`;
}

/** The steps of a playlist. */
export function stepsOf(view: LessonView): readonly StepView[] {
  if (view.body.type !== 'path') throw new Error(`a ${view.body.type} in the place of a path`);
  return view.body.steps;
}

/** The only step of a playlist. */
export async function only<Type extends StepView['type']>(
  type: Type,
  steps: string,
): Promise<Extract<StepView, { type: Type }>> {
  const step = stepsOf(await playlist(steps))[0];
  if (!step || !isType(step, type)) throw new Error(`${step?.type} in the place of ${type}`);
  return step;
}

function isType<Type extends StepView['type']>(
  step: StepView,
  type: Type,
): step is Extract<StepView, { type: Type }> {
  return step.type === type;
}
