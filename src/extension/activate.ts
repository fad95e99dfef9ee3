import type * as vscode from 'vscode';
import { registerProviders } from './providers';
import { createServices } from './services';

/**
 * Registers everything and does nothing else: no file is read, nothing is parsed, and the core is loaded by the
 * first request that needs it (through `import()`, which the bundle runs on first use).
 */
export function activate(context: vscode.ExtensionContext, host: 'node' | 'web'): void {
  const start = performance.now();
  const services = createServices(context, host);
  registerProviders(services);
  services.log.info(
    `Activated in the ${host} extension host in ${(performance.now() - start).toFixed(1)} ms.`,
  );
}
