import * as vscode from 'vscode';
import { partLoader } from './parts';

/** Put in by the build: for each file of `dist/parts/`, those that it requires at once. */
declare const PARTS: Readonly<Record<string, readonly string[]>>;

/**
 * First file of the extension in the web worker extension host: VS Code in a browser. Reads the parts that the
 * extension consists of from its own folder as they are needed; they are the same as in Node.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const read = async (file: string): Promise<string> => {
    const uri = vscode.Uri.joinPath(context.extensionUri, 'dist', 'parts', file);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  };
  const { activate: activateWeb } = await partLoader(PARTS, read, { vscode })('web.js');
  if (typeof activateWeb !== 'function') throw new Error('dist/parts/web.js is not the extension.');
  await activateWeb(context);
}
