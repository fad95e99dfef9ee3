import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import { viewAmong } from './examples';
import { type Bundle, bundle, launchBrowser, openPreview } from './rig';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '[click](javascript:alert(1))',
  '[click](data:text/html,<script>alert(1)</script>)',
  '<javascript:alert(1)>',
  '![x](https://example.invalid/pixel.png)',
  '"><iframe src=https://example.invalid></iframe>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\u202Eevil\u202C \u2066mixed\u2069',
  `${'x'.repeat(3000)}`,
];

/** Every field that shows text, with the same text in all of them. */
function playlistOf(text: string): string {
  const value = JSON.stringify(text);
  return `format: playlist/1
id: p
title: ${value}
summary: ${value}
goals: [${value}, {say: ${value}, by: student}]
grades: ${value}
subject: ${value}
standards: [${value}]
due: ${value}
authors: [${value}]
license: ${value}
derived-from: {title: ${value}, url: ${value}, by: ${value}, license: ${value}}
materials: [${value}]
signatures: [${value}]
steps:
  - do: ${value}
    kind: ${value}
    directions: [${value}]
    with: [${value}]
    place: [${value}]
    mode: ${value}
    level: ${value}
    interests: [${value}]
    materials: [${value}]
    respond: [${value}]
    standards: [${value}]
    barriers: [${value}]
    supports: {reading: ${value}}
    criteria: [${value}]
    resource: {title: ${value}, url: ${value}, by: ${value}, license: ${value}, offline: ${value}}
    after: [${value}]
  - choose: 1
    title: ${value}
    from: [${value}]
  - part: ${value}
    steps: [${value}]
  - check: ${value}
    by-score: [{at-least: 0, name: ${value}, steps: [${value}]}]
  - board: ${value}
    title: ${value}
  - board: ./b.choiceboard.yaml
`;
}

function boardOf(text: string): string {
  const value = JSON.stringify(text);
  return `format: choice-board/1
id: b
title: ${value}
summary: ${value}
complete: {lines: 1, must: [${value}]}
rows: [${value}]
columns: [${value}]
grid:
  - [${value}, {do: ${value}}]
`;
}

describe('hostile text in every field', function () {
  this.timeout(120_000);
  let browser: BrowserContext;
  let built: Bundle;

  before(async () => {
    built = await bundle();
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const text of HOSTILE) {
    it(`shows as text: ${text.slice(0, 50)}`, async () => {
      const preview = await openPreview(browser, built, { width: 800 });
      try {
        const files = { 'p.playlist.yaml': playlistOf(text), 'b.choiceboard.yaml': boardOf(text) };
        const findings = [
          { rule: 'yaml/broken', level: 'error' as const, span: { start: 0, end: 1 }, message: text },
        ];
        await preview.send({ type: 'show', view: await viewAmong(files, 'p.playlist.yaml', findings) });
        const built = await preview.page.evaluate(() => ({
          text: document.body.innerText,
          foreign: document.querySelectorAll(
            'main :is(script, img, iframe, object, embed, style, link, form)',
          ).length,
          handlers: [...document.querySelectorAll('main *')].flatMap((element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on')),
          ),
          links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        assert.equal(built.foreign, 0);
        assert.deepEqual(built.handlers, []);
        for (const href of built.links) assert.match(href, /^(#card-|https:\/\/example\.invalid\/)/);
        assert.equal(built.wide, 0, 'the page became wider than its window');
        if (text.includes('alert')) assert.match(built.text, /alert\(1\)/, 'the text itself is shown');
        // Nothing ran and nothing was asked for: a dialog, a policy report or a request would stand here.
        assert.deepEqual(preview.faults, []);
        assert.deepEqual(preview.requests, []);
      } finally {
        await preview.close();
      }
    });
  }

  it('links are http, https and mailto alone, and open outside', async () => {
    const preview = await openPreview(browser, built);
    try {
      const view = await viewAmong({
        'p.playlist.yaml': `format: playlist/1
id: p
title: P
steps:
  - do: Read [this](https://example.org/a?b=1) and [that](file:///etc/passwd) and <mailto:a@example.org>
    resource: [https://example.org/x, "javascript:alert(1)", ./sheet.pdf, "command:workbench.action.quit"]
`,
      });
      await preview.send({ type: 'show', view });
      const links = await preview.page.evaluate(() =>
        [...document.querySelectorAll('main a')].map((link) => ({
          href: link.getAttribute('href'),
          target: link.getAttribute('target'),
          rel: link.getAttribute('rel'),
        })),
      );
      assert.deepEqual(
        links.map(({ href }) => href),
        ['https://example.org/a?b=1', 'mailto:a@example.org', 'https://example.org/x'],
      );
      for (const { target, rel } of links) {
        assert.equal(target, '_blank');
        assert.equal(rel, 'noopener noreferrer nofollow');
      }
      const text = await preview.page.locator('main').innerText();
      for (const shown of [
        'that (file:///etc/passwd)',
        'javascript:alert(1)',
        './sheet.pdf',
        'command:workbench',
      ]) {
        assert.ok(text.includes(shown), shown);
      }
    } finally {
      await preview.close();
    }
  });

  it('a message that is not whole changes nothing', async () => {
    const preview = await openPreview(browser, built);
    try {
      const view = await viewAmong({
        'p.playlist.yaml': 'format: playlist/1\nid: p\ntitle: Good\nsteps: [Read]\n',
      });
      await preview.send({ type: 'show', view });
      await preview.page.evaluate((json) => {
        const whole = JSON.parse(json);
        for (const message of [
          null,
          'show',
          { type: 'run', code: 'alert(1)' },
          { type: 'show', view: { ...whole, title: { __html: '<b>x</b>' } } },
          { type: 'show', view: { ...whole, body: { type: 'path', steps: [{ type: 'activity' }] } } },
          { type: 'cursor', version: '1', offset: 0 },
        ])
          window.postMessage(message, '*');
      }, JSON.stringify(view));
      await preview.send({ type: 'cursor', version: 0, offset: 0 });
      assert.equal(await preview.page.locator('h1').innerText(), 'Good');
      assert.equal(preview.faults.filter((fault) => fault.includes('does not understand')).length, 6);
    } finally {
      await preview.close();
    }
  });
});
