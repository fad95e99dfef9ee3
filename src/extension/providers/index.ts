import type * as vscode from 'vscode';
import { registerPreview } from '../preview';
import type { Services } from '../services';
import { registerCodeActions } from './codeActions';
import { registerCodeLens } from './codeLens';
import { registerCompletion } from './completion';
import { registerDefinition } from './definition';
import { registerFindings } from './findings';
import { registerFixAll } from './fixAll';
import { registerFolding } from './folding';
import { registerFormatDetection } from './formatDetection';
import { registerFormatting } from './formatting';
import { registerHover } from './hover';
import { registerInlayHints } from './inlayHints';
import { registerLinks } from './links';
import { registerNewFile } from './newFile';
import { registerReferences } from './references';
import { registerRename } from './rename';
import { registerSelection } from './selection';
import { registerSemanticTokens } from './semanticTokens';
import { registerStatus } from './status';
import { registerSymbols } from './symbols';

/** Registers one feature with VS Code; what it returns is disposed of with the extension. */
type Register = (services: Services) => vscode.Disposable;

/** Every feature, one file each. The order has no meaning. */
const features: readonly Register[] = [
  registerCodeActions,
  registerCodeLens,
  registerCompletion,
  registerDefinition,
  registerFindings,
  registerFixAll,
  registerFolding,
  registerFormatDetection,
  registerFormatting,
  registerHover,
  registerInlayHints,
  registerLinks,
  registerNewFile,
  registerPreview,
  registerReferences,
  registerRename,
  registerSelection,
  registerSemanticTokens,
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
