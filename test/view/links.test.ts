import assert from 'node:assert/strict';
import { hostOf, safeLink } from '../../src/view/links';

describe('links', () => {
  it('takes http, https and mailto', () => {
    assert.equal(safeLink(' https://example.org/a b '), 'https://example.org/a%20b');
    assert.equal(safeLink('HTTP://EXAMPLE.org'), 'http://example.org/');
    assert.equal(safeLink('mailto:a@example.org'), 'mailto:a@example.org');
  });

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'command:workbench.action.quit',
    'vscode://x',
    'blob:https://example.org/x',
    'https:example.org',
    'https:///example.org',
    'https:\\\\example.org',
    '//example.org',
    './sheet.pdf',
    '../x',
    '#x',
    '',
    'not an address',
  ]) {
    it(`leaves ${JSON.stringify(address)} a text`, () => assert.equal(safeLink(address), undefined));
  }

  it('names whose page it is', () => {
    assert.equal(hostOf('https://www.example.org/a'), 'example.org');
    assert.equal(hostOf('https://example.org@evil.example/'), 'evil.example');
    assert.equal(hostOf('mailto:a@example.org'), 'a@example.org');
  });
});
