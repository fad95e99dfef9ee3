import esbuild from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import type { HostMessage, KeptState, WebviewMessage } from '../../src/view/protocol';
import themes from './themes.json' with { type: 'json' };

/** VS Code's themes, and the page's own, light and dark. */
export type Theme = keyof typeof themes | 'page' | 'page-dark';
/** Values of VS Code 1.139's own themes, for the colours that the preview uses. */
export const VSCODE_THEMES: readonly Theme[] = ['light', 'dark', 'hc-black', 'hc-light'];

/** The policy that the real webview runs under, with this page's own addresses in the place of VS Code's. */
const ORIGIN = 'http://preview.invalid';
const POLICY = `default-src 'none'; script-src ${ORIGIN}; style-src ${ORIGIN}`;

export interface Bundle {
  readonly script: string;
  readonly styles: string;
  /** For a page outside VS Code. */
  readonly pageStyles: string;
}

/** The webview's script and styles, built as for the extension. */
export async function bundle(): Promise<Bundle> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/view/webview/main.tsx', 'src/view/styles/page.css'],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const text = (end: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(end));
    if (!file) throw new Error(`no ${end} was built`);
    return file.text;
  };
  return { script: text('main.js'), styles: text('main.css'), pageStyles: text('page.css') };
}

export interface PreviewOptions {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** What an earlier webview had kept. */
  readonly kept?: KeptState;
}

/** The webview in a page of its own, with a host that writes down what it is told. */
export class Preview {
  constructor(
    readonly page: Page,
    /** Faults of the page: uncaught errors, and whatever the policy had to stop. */
    readonly faults: string[],
    readonly requests: string[],
  ) {}

  /** Sends a message as VS Code does, as plain data, and waits until it is drawn. */
  async send(message: HostMessage): Promise<void> {
    await this.page.evaluate(async (json) => {
      const drawn = new Promise<void>((resolve) => {
        window.addEventListener('message', () => requestAnimationFrame(() => resolve()), { once: true });
      });
      window.postMessage(JSON.parse(json), '*');
      await drawn;
    }, JSON.stringify(message));
  }

  /** What the webview has said so far. */
  async said(): Promise<readonly WebviewMessage[]> {
    return JSON.parse(await this.page.evaluate('JSON.stringify(window.said)'));
  }

  /** What it has kept for a reload. */
  async kept(): Promise<KeptState> {
    return JSON.parse(await this.page.evaluate('JSON.stringify(window.kept)'));
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Opens the webview. */
export async function openPreview(
  browser: BrowserContext,
  { script, styles, pageStyles }: Bundle,
  { theme = 'light', width = 1280, height = 900, kept }: PreviewOptions = {},
): Promise<Preview> {
  const page = await browser.newPage();
  await page.setViewportSize({ width, height });
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const isPage = theme === 'page' || theme === 'page-dark';
  await page.emulateMedia({ colorScheme: theme === 'page-dark' ? 'dark' : 'light' });
  const { body, variables } = isPage ? { body: '', variables: {} } : themes[theme];
  const rules = Object.entries(variables).map(([name, value]) => `${name}: ${value};`);
  const html = `<!DOCTYPE html><html lang="en"><head><title>Preview</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/preview.css"></head>
<body class="${body}"><script src="/host.js"></script><script src="/preview.js"></script></body></html>`;
  const host = `window.said = []; window.kept = ${JSON.stringify(kept ?? null)};
window.acquireVsCodeApi = () => ({
  postMessage: (message) => window.said.push(message),
  getState: () => window.kept ?? undefined,
  setState: (state) => { window.kept = state; },
});`;
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', html],
    '/theme.css': [
      'text/css',
      `:root { ${rules.join(' ')} } a { color: var(--vscode-textLink-foreground); }`,
    ],
    '/preview.css': ['text/css', isPage ? pageStyles : styles],
    '/host.js': ['text/javascript', host],
    '/preview.js': ['text/javascript', script],
  };
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === ORIGIN ? files[url.pathname] : undefined;
    if (!file) {
      requests.push(route.request().url());
      return route.abort();
    }
    return route.fulfill({ contentType: `${file[0]}; charset=utf-8`, body: file[1] });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => Reflect.get(window, 'said').length > 0);
  return new Preview(page, faults, requests);
}

export { launchBrowser };
