import type * as vscode from 'vscode';
import type { Services } from '../services';
import { registerCodeActions } from './codeActions';
import { registerCodeLens } from './codeLens';
import { registerDefinition } from './definition';
import { registerFindings } from './findings';
import { registerFixAll } from './fixAll';
import { registerFolding } from './folding';
import { registerFormatDetection } from './formatDetection';
import { registerFormatting } from './formatting';
import { registerLinks } from './links';
import { registerNewFile } from './newFile';
import { registerReferences } from './references';
import { registerRename } from './rename';
import { registerStatus } from './status';
import { registerSymbols } from './symbols';

/** Registers one feature with VS Code; what it returns is disposed of with the extension. */
type Register = (services: Services) => vscode.Disposable;

/** Every feature, one file each. The order has no meaning. */
const features: readonly Register[] = [
  registerCodeActions,
  registerCodeLens,
  registerDefinition,
  registerFindings,
  registerFixAll,
  registerFolding,
  registerFormatDetection,
  registerFormatting,
  registerLinks,
  registerNewFile,
  registerReferences,
  registerRename,
  registerStatus,
  registerSymbols,
];

/** Registers all features. One that fails is logged and leaves the others working. */
export function registerProviders(services: Services): void {
  for (const register of features) {
    try {
      services.context.subscriptions.push(register(services));
    } catch (error) {
      services.log.error(`${register.name} failed`, error);
    }
  }
}
