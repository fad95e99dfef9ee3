import type * as vscode from 'vscode';
import { activate as activateIn } from '../activate';

/** Entry of the extension in the Node extension host: VS Code on a desktop, or a remote machine. */
export function activate(context: vscode.ExtensionContext): void {
  activateIn(context, 'node');
}
