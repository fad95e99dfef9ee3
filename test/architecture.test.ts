import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const SRC = path.join(__dirname, '../src');

/**
 * The arrows of the design: each room knows only these others. Text goes in on the left and comes out on the
 * right; nothing on the left knows the right.
 */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  spelling: [],
  model: ['rules/finding', 'rules/rule', 'spelling'],
  schema: ['model', 'spelling', 'rules/finding', 'rules/rule'],
  standards: ['model', 'spelling'],
  workspace: ['model'],
  paths: ['model', 'standards', 'workspace'],
  rules: ['model', 'spelling', 'schema', 'standards', 'workspace', 'paths'],
  language: ['model', 'spelling', 'schema', 'standards', 'workspace', 'paths', 'rules'],
  view: ['model', 'standards', 'workspace', 'paths', 'rules'],
  cli: ['model', 'spelling', 'schema', 'standards', 'workspace', 'paths', 'rules', 'language', 'view'],
  extension: ['model', 'spelling', 'schema', 'standards', 'workspace', 'paths', 'rules', 'language', 'view'],
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(/^\s*(import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)) {
    found.push({ file, to: match[3] ?? '', typeOnly: match[2] !== undefined });
  }
  for (const match of text.matchAll(
    /(?:^|[^.\w])import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm,
  )) {
    found.push({ file, to: match[1] ?? match[2] ?? '', typeOnly: false });
  }
  return found;
}

const files = sources(SRC);
const imports = files.flatMap(importsOf);
const place = (file: string) => path.relative(SRC, file).split(path.sep).join('/');

describe('architecture', () => {
  it('sees the sources', () => {
    assert.ok(files.length > 40 && imports.length > 100);
  });

  it('has no arrow from right to left', () => {
    const wrong = imports.flatMap(({ file, to }) => {
      if (!to.startsWith('.')) return [];
      const from = place(file);
      const target = place(path.resolve(path.dirname(file), to));
      const room = from.split('/')[0] ?? '';
      if (target.startsWith('..') || target.split('/')[0] === room) return [];
      return (KNOWS[room] ?? []).some((known) => target === known || target.startsWith(`${known}/`))
        ? []
        : [`${from} → ${target}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('knows vscode in src/extension only', () => {
    const wrong = imports.filter(({ file, to }) => to === 'vscode' && !place(file).startsWith('extension/'));
    assert.deepEqual(
      wrong.map(({ file }) => place(file)),
      [],
    );
  });

  it('knows Node in src/cli and the Node entry only', () => {
    const builtin = new Set(builtinModules);
    const wrong = imports.filter(
      ({ file, to }) =>
        (to.startsWith('node:') || builtin.has(to)) &&
        !place(file).startsWith('cli/') &&
        !place(file).startsWith('extension/node/'),
    );
    assert.deepEqual(
      wrong.map(({ file, to }) => `${place(file)} → ${to}`),
      [],
    );
    const globals = files.filter(
      (file) =>
        !place(file).startsWith('cli/') &&
        /(?<![.\w])(process\.(env|cwd|argv|exit)|Buffer\.|__dirname)\b/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(globals.map(place), []);
  });
});
