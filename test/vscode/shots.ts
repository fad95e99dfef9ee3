/**
 * The pictures of the readme, taken from the real VS Code with the folder examples/. One entry a picture; add to the
 * list. Run by `npm run shots`.
 */
import * as vscode from 'vscode';
import { click, log, waitFor } from './driver';
import {
  closeEditors,
  findingsOf,
  goTo,
  openAlone,
  openPreview,
  picture,
  putAway,
  replace,
  scrollPreviewTo,
  showCompletions,
  showHover,
  showPaths,
  useTheme,
} from './stage';

const FRACTIONS = 'grade-3-mathematics/fractions/fractions-week.playlist.yaml';

interface Picture {
  /** Name of the file in media/, without `.png`. */
  readonly name: string;
  /** Brings the window into the state that the picture is of. */
  prepare(): Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: 'editor',
    async prepare() {
      await useTheme('light');
      await openAlone(FRACTIONS);
    },
  },
  {
    name: 'preview',
    async prepare() {
      await useTheme('light');
      await openAlone(FRACTIONS, { tree: false });
      await openPreview();
    },
  },
  {
    name: 'board',
    async prepare() {
      await useTheme('dark');
      await openAlone('grade-5-reading/theme/theme-any-line.choiceboard.yaml', { tree: false });
      await openPreview();
      await waitFor({ in: 'preview', selector: '[role=grid]' });
      await scrollPreviewTo('[role=grid]');
    },
  },
  {
    name: 'standard-hover',
    async prepare() {
      await useTheme('light');
      goTo(await openAlone(FRACTIONS), '3.NF.A.1', 3);
      await showHover();
    },
  },
  {
    name: 'findings',
    async prepare() {
      await useTheme('light');
      const editor = await openAlone(FRACTIONS);
      await replace(editor, 'subject:', 'subjet:');
      await replace(editor, '- do: ', '- do: Read: ');
      await replace(editor, 'class-time:', 'clas-time:');
      await findingsOf(editor.document);
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      goTo(editor, 'subjet');
    },
  },
  {
    name: 'paths',
    async prepare() {
      await useTheme('light');
      const editor = await openAlone('grade-5-reading/theme/theme-any-line.choiceboard.yaml', {
        tree: false,
      });
      // Without this square the first column leads past a target.
      await replace(editor, '      standards: RL.5.2\n', '');
      await showPaths();
      await click({ in: 'preview', selector: '.lp-row .lp-action' });
      await waitFor({ in: 'preview', selector: '.lp-action.is-on' });
    },
  },
  {
    name: 'completion',
    async prepare() {
      await useTheme('dark');
      const editor = await openAlone(FRACTIONS);
      await replace(editor, 'kind: make', 'kind: ');
      goTo(editor, 'kind: \n', 6);
      await showCompletions();
    },
  },
];

/** Called by VS Code. Takes the pictures whose names hold the text; all when it is empty. */
export async function takePictures(wanted: string): Promise<void> {
  for (const { name, prepare } of pictures.filter((entry) => entry.name.includes(wanted))) {
    await prepare();
    await picture(name);
    await log(`media/${name}.png`);
    await putAway();
  }
  await closeEditors();
}
