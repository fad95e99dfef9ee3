import * as vscode from 'vscode';

/**
 * What every provider, command and view of the extension is given: the host's own things, the same in the Node
 * and in the web extension host.
 */
export interface Services {
  readonly context: vscode.ExtensionContext;
  /** The output channel "Learning Playlists": faults of ours with their cause, never a teacher's mistakes. */
  readonly log: vscode.LogOutputChannel;
  /** Where the extension host runs; for the log and for what one of the two cannot do. */
  readonly host: 'node' | 'web';
  /**
   * Reads a data file that is packaged with the extension, such as `standards/ccss-math.json` (a path below
   * `dist/`), as UTF-8 text. Rejects with VS Code's own file error when it is missing.
   */
  readData(path: string): Promise<string>;
}

/** Makes the services once, at activation: nothing here reads a file. */
export function createServices(context: vscode.ExtensionContext, host: 'node' | 'web'): Services {
  const log = vscode.window.createOutputChannel('Learning Playlists', { log: true });
  context.subscriptions.push(log);
  return {
    context,
    log,
    host,
    async readData(path) {
      // `workspace.fs` reaches the extension's own folder in both hosts: a file there, an http address here.
      const uri = vscode.Uri.joinPath(context.extensionUri, 'dist', ...path.split('/'));
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    },
  };
}
