import type * as vscode from 'vscode';
import type { Services } from '../services';
import { registerFormatDetection } from './formatDetection';

/** Registers one feature with VS Code; what it returns is disposed of with the extension. */
type Register = (services: Services) => vscode.Disposable;

/** Every feature, one file each. The order has no meaning. */
const features: readonly Register[] = [registerFormatDetection];

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
