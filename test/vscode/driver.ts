/**
 * The suites' hand on the page around them: pictures, keys, clicks, and the DOM of the workbench and of a preview,
 * which no extension can reach by itself. Works alike from the Node and the web extension host.
 *
 * The other end is scripts/vscode/driver.mjs.
 */
import * as vscode from 'vscode';

/** Something on the page. */
export interface Target {
  /** The window of VS Code, or the content of a webview that is on show. */
  readonly in: 'workbench' | 'preview';
  /** Playwright's selector: CSS, `text=…`, `role=button[name="…"]`. */
  readonly selector: string;
  /** Which webview, from 0, when several are on show. */
  readonly nth?: number;
  /** Which match of the selector, from 0. */
  readonly match?: number;
}

type State = 'attached' | 'detached' | 'visible' | 'hidden';

type Request =
  | { readonly do: 'log'; readonly text: string }
  | { readonly do: 'result'; readonly passed: number; readonly failed: number }
  | { readonly do: 'press'; readonly keys: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'click'; readonly at: Target; readonly times?: number }
  | { readonly do: 'hover'; readonly at: Target }
  | { readonly do: 'wait'; readonly at: Target; readonly until: State }
  | { readonly do: 'text' | 'texts' | 'html' | 'count'; readonly at: Target }
  | { readonly do: 'attribute'; readonly at: Target; readonly name: string }
  | { readonly do: 'evaluate'; readonly at: Target; readonly script: string }
  | { readonly do: 'resize'; readonly width: number; readonly height: number }
  | { readonly do: 'screenshot'; readonly file: string; readonly at?: Target };

/** Sends one request. Rejects with what went wrong on the page, Playwright's words included. */
async function ask(request: Request): Promise<unknown> {
  const url = vscode.workspace.getConfiguration().get('learning-playlists.test.driver');
  if (typeof url !== 'string')
    throw new Error('This VS Code was not started by the rig: no channel to the page.');
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(request) });
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null) throw new Error(`Odd answer from the page: ${answer}`);
  if ('error' in answer) throw new Error(`${request.do}: ${answer.error}`);
  return 'value' in answer ? answer.value : undefined;
}

async function askText(request: Request): Promise<string> {
  const value = await ask(request);
  if (typeof value !== 'string')
    throw new Error(`${request.do}: expected text, got ${JSON.stringify(value)}`);
  return value;
}

/** A line on the terminal that the run was started from. */
export async function log(text: string): Promise<void> {
  await ask({ do: 'log', text });
}

/** Hands in the counts of the whole run. */
export async function reportResult(passed: number, failed: number): Promise<void> {
  await ask({ do: 'result', passed, failed });
}

/** Presses one key or chord where the focus is, in Playwright's names: `Escape`, `Control+Space`. */
export async function press(keys: string): Promise<void> {
  await ask({ do: 'press', keys });
}

/** Types text, key by key, where the focus is. */
export async function type(text: string): Promise<void> {
  await ask({ do: 'type', text });
}

/** Clicks, twice if wanted. Waits until there is such an element and it can be clicked. */
export async function click(at: Target, times = 1): Promise<void> {
  await ask({ do: 'click', at, times });
}

/** Rests the pointer on an element. */
export async function hover(at: Target): Promise<void> {
  await ask({ do: 'hover', at });
}

/** Waits until the element is there, shows, or is gone; rejects after 15 s. */
export async function waitFor(at: Target, until: State = 'visible'): Promise<void> {
  await ask({ do: 'wait', at, until });
}

/** The text of one element as it shows. Waits for the element. */
export async function textOf(at: Target): Promise<string> {
  return askText({ do: 'text', at });
}

/** The texts of all elements that match now, as they show. Does not wait. */
export async function textsOf(at: Target): Promise<string[]> {
  const value = await ask({ do: 'texts', at });
  if (!Array.isArray(value)) throw new Error(`texts: expected a list, got ${JSON.stringify(value)}`);
  return value.map(String);
}

/** The markup inside one element. Waits for the element. */
export async function htmlOf(at: Target): Promise<string> {
  return askText({ do: 'html', at });
}

/** How many elements match now. Does not wait. */
export async function countOf(at: Target): Promise<number> {
  const value = await ask({ do: 'count', at });
  if (typeof value !== 'number') throw new Error(`count: expected a number, got ${JSON.stringify(value)}`);
  return value;
}

/** An attribute of one element, or null without it. Waits for the element. */
export async function attributeOf(at: Target, name: string): Promise<string | null> {
  const value = await ask({ do: 'attribute', at, name });
  return typeof value === 'string' ? value : null;
}

/**
 * Runs a function, given as its source text, with the element as its argument: `'(element) => element.scrollTop'`.
 * The result must be plain data.
 */
export async function evaluate(at: Target, script: string): Promise<unknown> {
  return ask({ do: 'evaluate', at, script });
}

/** Gives the window another size, in CSS pixels. */
export async function resize(width: number, height: number): Promise<void> {
  await ask({ do: 'resize', width, height });
}

/**
 * Takes a picture of the window, or of one element.
 *
 * @param file a .png below `out/` or `media/`, relative to the project
 */
export async function screenshot(file: string, at?: Target): Promise<string> {
  return askText(at ? { do: 'screenshot', file, at } : { do: 'screenshot', file });
}
