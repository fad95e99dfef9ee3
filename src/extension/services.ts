import * as vscode from 'vscode';
import type { Core } from './core';

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
  /** The core, loaded and started by the first call. */
  core(): Promise<Core>;
  /** Calls back with the core once somebody has started it; starts nothing itself. */
  onCore(listener: (core: Core) => void): void;
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
  const listeners: ((core: Core) => void)[] = [];
  let starting: Promise<Core> | undefined;
  let started: Core | undefined;
  const services: Services = {
    context,
    log,
    host,
    core() {
      starting ??= import('./core').then(({ Core }) => {
        started = new Core(services);
        context.subscriptions.push(started);
        for (const listener of listeners) listener(started);
        return started;
      });
      return starting;
    },
    onCore(listener) {
      if (started) listener(started);
      else listeners.push(listener);
    },
    async readData(path) {
      // `workspace.fs` reaches the extension's own folder in both hosts: a file there, an http address here.
      const uri = vscode.Uri.joinPath(context.extensionUri, 'dist', ...path.split('/'));
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    },
  };
  return services;
}
