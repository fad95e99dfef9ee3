import type * as vscode from 'vscode';
import { activate as activateIn } from '../activate';

/** Entry of the extension in the web worker extension host: VS Code in a browser. */
export function activate(context: vscode.ExtensionContext): void {
  activateIn(context, 'web');
}
