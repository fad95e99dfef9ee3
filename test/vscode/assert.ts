/**
 * Assertions for suites that run in both extension hosts: a web worker has no `node:assert`. Same names and
 * meaning as `node:assert/strict`.
 */

const show = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value, null, 1) ?? String(value));

/** Fails with a message. */
export function fail(message: string): never {
  throw new Error(message);
}

/** Fails unless the value is truthy. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `expected something true, got ${show(value)}`);
}

/** Fails unless both are the same value (`Object.is`). */
export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) {
    fail(`${message ? `${message}: ` : ''}got ${show(actual)}, expected ${show(expected)}`);
  }
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** Fails unless both are the same data: lists and objects are compared by their own keys, at any depth. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) {
    fail(`${message ? `${message}: ` : ''}got ${show(actual)}, expected ${show(expected)}`);
  }
}

/** Fails unless the text matches. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(`${message ? `${message}: ` : ''}${show(text)} does not match ${pattern}`);
}
