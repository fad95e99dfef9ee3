import * as vscode from 'vscode';
import type { LessonDocument } from '../../model/document';
import type { Core } from '../core';
import { kindOfLanguage } from '../selector';
import type { Services } from '../services';

/** The findings of the file in front, in the status bar; a click shows them all. */
export function registerStatus(services: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'learningPlaylists.findings',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = vscode.l10n.t('Learning Playlists: findings of this file');
  item.command = 'workbench.actions.view.problems';
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !kindOfLanguage(document.languageId)) return item.hide();
    try {
      const core = await services.core();
      const lesson = await core.document(document);
      if (!lesson) return;
      const ways = await waysOf(lesson, core);
      if (vscode.window.activeTextEditor?.document !== document) return;
      show(item, core.findings(lesson), ways);
    } catch (error) {
      services.log.error('The status bar could not be updated.', error);
    }
  };
  services.onCore((core: Core) => core.onDidCheck(update));
  const switched = vscode.window.onDidChangeActiveTextEditor(update);
  void update();
  return vscode.Disposable.from(item, switched);
}

/** `8 ways · 30–75 min · all 3 targets guaranteed`; '' where nothing can be said. */
async function waysOf(lesson: LessonDocument, core: Core): Promise<string> {
  await core.standards.ready();
  const analysis = core.facts.analysis(lesson);
  if (!analysis?.complete) return '';
  const { fileSummary } = await import('../../language/codeLens');
  return fileSummary(analysis);
}

function show(item: vscode.StatusBarItem, findings: ReturnType<Core['findings']>, ways: string): void {
  const count = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) count[finding.level]++;
  const parts = [
    count.error > 0 ? `$(error) ${count.error}` : '',
    count.warning > 0 ? `$(warning) ${count.warning}` : '',
    count.hint > 0 ? `$(lightbulb) ${count.hint}` : '',
  ].filter((part) => part !== '');
  item.text = parts.length > 0 ? parts.join('  ') : `$(check) ${vscode.l10n.t('Ready for students')}`;
  const state =
    parts.length > 0
      ? vscode.l10n.t(
          '{0} to mend, {1} to look at, {2} to consider. Click to see them.',
          count.error,
          count.warning,
          count.hint,
        )
      : vscode.l10n.t('Nothing to mend in this file.');
  item.tooltip = ways === '' ? state : `${ways}\n${state}`;
  item.backgroundColor = count.error > 0 ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
  item.show();
}
