import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { findings } from '../src/language/diagnostics';
import { forms } from '../src/language/forms';
import type { Kind } from '../src/model/kind';
import { validateData } from '../src/schema/validate';
import { uriOf, workspaceOf } from './workspace/memory';

interface Snippet {
  readonly prefix: string[];
  readonly description: string;
  readonly body: string[];
  readonly isFileTemplate?: boolean;
}

const KINDS: readonly Kind[] = ['playlist', 'choice-board', 'curriculum'];
const folder = join(import.meta.dirname, '../snippets');

function read(kind: Kind): [string, Snippet][] {
  return Object.entries(JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8')));
}

/**
 * What the editor would insert for a snippet of which nothing is changed. Knows what our snippets use: tab stops,
 * defaults, choices (the first counts), mirrors, `$0`, and the one variable with its transform.
 * @param line the line as it is before the insertion, the typed prefix in it.
 */
function expand(body: string, line = ''): string {
  const values = new Map<string, string>();
  for (const [, stop, value] of body.matchAll(/\$\{(\d+):([^}]*)\}/g))
    if (stop) values.set(stop, value ?? '');
  for (const [, stop, value] of body.matchAll(/\$\{(\d+)\|([^}|]*)\|\}/g)) {
    if (stop) values.set(stop, value?.split(',')[0] ?? '');
  }
  const text = body
    .replaceAll(/\$\{TM_CURRENT_LINE\/(.*?)\/\$\{1:\+(.*?)\}\/\}/g, (_, pattern: string, then: string) => {
      const match = new RegExp(pattern).exec(line);
      return match?.[1] ? then : '';
    })
    .replaceAll(/\$\{(\d+)[:|][^}]*\}/g, (_, stop: string) => values.get(stop) ?? '')
    .replaceAll(/\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '');
  assert.doesNotMatch(text, /\$/, 'something is left that the expander does not know');
  return text;
}

function parsed(text: string): unknown {
  const document = parseDocument(text);
  assert.deepEqual([...document.errors, ...document.warnings].map(String), []);
  return document.toJS();
}

/** Where a snippet that is not a whole file stands: the lines before it, its indentation, and what follows. */
const AROUND: Readonly<Record<Kind, readonly (readonly [RegExp, before: string, indent: string])[]>> = {
  playlist: [
    [/^(goals|control|class-time|family):/, 'format: playlist/1\nid: x\ntitle: X\nsteps:\n  - Read\n', ''],
    [/^\w/, 'format: playlist/1\nid: x\ntitle: X\nsteps:\n  - do: Read\n', '    '],
    [/^- /, 'format: playlist/1\nid: x\ntitle: X\nsteps:\n', '  '],
  ],
  'choice-board': [
    [/^complete:/, 'format: choice-board/1\nid: x\ntitle: X\ngrid:\n  - - Read\n    - Draw\n', ''],
    [
      /^(goals|control|class-time|family):/,
      'format: choice-board/1\nid: x\ntitle: X\ncomplete: {choose: 1}\ngrid:\n  - - Read\n',
      '',
    ],
    [/^- section/, 'format: choice-board/1\nid: x\ntitle: X\nmenu:\n', '  '],
    [/^- - /, 'format: choice-board/1\nid: x\ntitle: X\ncomplete: {lines: 1}\ngrid:\n', '  '],
    [
      /^- free/,
      'format: choice-board/1\nid: x\ntitle: X\ncomplete: {lines: 1}\ngrid:\n  -\n    - Read\n',
      '    ',
    ],
    [
      /^\w/,
      'format: choice-board/1\nid: x\ntitle: X\nmenu:\n  - section: A\n    options:\n      - do: Read\n',
      '        ',
    ],
    [/^- /, 'format: choice-board/1\nid: x\ntitle: X\nmenu:\n  - section: A\n    options:\n', '      '],
  ],
  curriculum: [
    [/^- id/, 'format: curriculum/1\nlearners:\n', '  '],
    [/^- grade/, 'format: curriculum/1\nrequired:\n', '  '],
    [/^\w/, 'format: curriculum/1\n', ''],
  ],
};

describe('Snippets', () => {
  for (const kind of KINDS) {
    describe(kind, () => {
      const snippets = read(kind);

      it('have words to type that no two of them share, and a line that says what for', () => {
        const seen = new Map<string, string>();
        for (const [name, { prefix, description }] of snippets) {
          assert.ok(prefix.length > 0 && description.length <= 120 && description.endsWith('.'), name);
          for (const word of prefix) {
            assert.match(word, /^[a-z0-9-]+$/, name);
            assert.equal(seen.get(word), undefined, `${word}: ${name}`);
            seen.set(word, name);
          }
        }
      });

      it('have tab stops in order, from 1 on, each choice with more than one word', () => {
        for (const [name, snippet] of snippets) {
          const body = snippet.body.join('\n').replaceAll(/\$\{TM_CURRENT_LINE.*?\}\/\}/g, '');
          const stops = [...body.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
          const first = [...new Set(stops)].filter((stop) => stop > 0);
          assert.deepEqual(
            first,
            first.map((_, index) => index + 1),
            name,
          );
          assert.equal(stops.filter((stop) => stop === 0).length, 1, `${name}: one $0`);
          for (const [, words] of body.matchAll(/\|([^|]*)\|/g)) assert.ok((words ?? '').includes(','), name);
        }
      });

      for (const [name, snippet] of snippets) {
        if (snippet.isFileTemplate) {
          it(`${name}: is a whole file without a slip`, () => {
            const data = parsed(expand(snippet.body.join('\n')));
            assert.deepEqual(validateData(kind, data), []);
          });
          continue;
        }
        it(`${name}: fits into a file, on a new line and behind a dash`, () => {
          for (const typed of [snippet.prefix[0] ?? '', `- ${snippet.prefix[0]}`]) {
            const inserted = expand(snippet.body.join('\n'), typed);
            const whole =
              typed.startsWith('- ') && snippet.body[0]?.startsWith('${TM') ? `- ${inserted}` : inserted;
            const place = AROUND[kind].find(([pattern]) => pattern.test(whole));
            assert.ok(place, whole);
            const [, before, indent] = place;
            const text =
              before +
              whole
                .split('\n')
                .map((line) => indent + line)
                .join('\n');
            assert.deepEqual(validateData(kind, parsed(text)), [], text);
          }
        });
      }
    });
  }

  it('lie in the folder, one file a language', () => {
    assert.deepEqual(readdirSync(folder).sort(), KINDS.map((kind) => `${kind}.json`).sort());
  });

  it('that are whole files are the forms of New File, each with an id of its own', () => {
    const ids = forms.map((form) => form.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of [
      ...['week', 'mastery-playlist', 'pretest-playlist', 'stations', 'contract', 'inquiry'],
      ...['independent-study', 'unit', 'tic-tac-toe', 'tic-tac-toe-middle', 'any-three', '20-50-80'],
      ...['dinner-menu', 'bingo', 'raft', 'curriculum'],
    ]) {
      assert.ok(ids.includes(id), id);
    }
    for (const { body, kind } of forms) assert.ok(body.startsWith(`format: ${kind}/1\n`), body.slice(0, 40));
  });

  it('that are whole files are clean as they come: no rule finds anything, not even a hint', async () => {
    const files = new Map<string, string>();
    const endings: Readonly<Record<Kind, string>> = {
      playlist: '.playlist.yaml',
      'choice-board': '.choiceboard.yaml',
      curriculum: '.yaml',
    };
    for (const { id, kind, body } of forms) files.set(`${id}${endings[kind]}`, expand(body));
    // What the unit includes.
    const part = (kind: Kind, id: string, title: string, rest: string) =>
      `format: ${kind}/1\nid: ${id}\ntitle: ${title}\n${rest}`;
    const menu = 'menu:\n  - section: A\n    choose: 1\n    options: [Draw it, Build it]\n';
    files.set('first.choiceboard.yaml', part('choice-board', 'first', 'First', menu));
    files.set('second.choiceboard.yaml', part('choice-board', 'second', 'Second', menu));
    files.set('middle.playlist.yaml', part('playlist', 'middle', 'Middle', 'steps:\n  - Read a page\n'));
    const workspace = await workspaceOf(Object.fromEntries(files));
    const faults: string[] = [];
    for (const { id, kind } of forms) {
      const document = workspace.document(uriOf(`${id}${endings[kind]}`));
      assert.ok(document, id);
      const found = findings(document, workspace, (message, cause) => faults.push(`${message}: ${cause}`));
      assert.deepEqual(
        found.map(({ rule, message }) => `${id}: ${rule}: ${message}`),
        [],
      );
    }
    assert.deepEqual(faults, []);
  });
});
