import type * as vscode from 'vscode';

/**
 * Waits for a condition that an event can bring about; checks it at once, and after every event.
 *
 * @param event fires whenever the condition may have changed
 * @param condition gives the awaited value, or undefined while it is not there
 * @param what said in the error when it does not come within `seconds`
 */
export function until<T, E>(
  event: vscode.Event<E>,
  condition: () => T | undefined,
  what: string,
  seconds = 15,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      try {
        const value = condition();
        if (value === undefined) return;
        stop();
        resolve(value);
      } catch (error) {
        stop();
        reject(error);
      }
    };
    const limit = setTimeout(() => {
      stop();
      reject(new Error(`${what}: not within ${seconds} s`));
    }, seconds * 1000);
    const subscription = event(check);
    const stop = (): void => {
      clearTimeout(limit);
      subscription.dispose();
    };
    check();
  });
}
