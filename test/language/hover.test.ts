import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../src/language/hover';
import type { Kind } from '../../src/model/kind';
import { Facts } from '../../src/paths/facts';
import type { StandardsRegistry } from '../../src/standards/registry';
import { loadedRegistry } from '../standards/loaded';
import { uriOf, workspaceOf } from '../workspace/memory';
import { mark } from './mark';

const FILES: Readonly<Record<Kind, string>> = {
  playlist: 'x.playlist.yaml',
  'choice-board': 'x.choiceboard.yaml',
  curriculum: 'curriculum.yaml',
};

const BESIDE = {
  'curriculum.yaml':
    'format: curriculum/1\nlearners:\n  - {id: new, name: New to *English*, needs: [reading]}\nrules:\n  id/duplicate: error\n',
  'b.choiceboard.yaml':
    'format: choice-board/1\nid: b\ntitle: A _board_\nsummary: <b>Pick</b>\ngrid:\n  - [{do: A, minutes: 5}, {do: B, minutes: 10}]\ncomplete: {choose: 1}\n',
};

let registry: StandardsRegistry;

/** The Markdown of the hover at the first cursor, and the text that it is about. */
async function ask(
  marked: string,
  kind: Kind = 'playlist',
): Promise<{ markdown: string; about: string } | undefined> {
  const { text, position } = mark(marked);
  const workspace = await workspaceOf({ ...BESIDE, [FILES[kind]]: text });
  const document = workspace.document(uriOf(FILES[kind]));
  assert.ok(document);
  const found = hover(document, position, new Facts(workspace, registry));
  if (!found) return undefined;
  assert.ok(MarkupContent.is(found.contents) && found.range);
  return { markdown: found.contents.value, about: document.text.slice(document.text.spanOf(found.range)) };
}

describe('hover', () => {
  before(async () => {
    registry = await loadedRegistry();
  });

  it('a keyword: what it means, an example, the guide', async () => {
    const told = await ask('steps:\n  - do: A\n    min|utes: 10\n');
    assert.equal(told?.about, 'minutes');
    assert.equal(
      told.markdown,
      [
        '**minutes** · an activity',
        'How long it takes: a number of minutes, or from–to.',
        '```yaml\nminutes: 10\n```',
        '[More about it](https://github.com/learning-playlists/learning-playlists/blob/main/docs/format.md#activity)',
      ].join('\n\n'),
    );
  });

  it('the same word means what it means right there', async () => {
    assert.match(
      (await ask('steps:\n  - check: A\n    min|utes: 10\n'))?.markdown ?? '',
      /\*\*minutes\*\* · a check/,
    );
    assert.match((await ask('steps:\n  - {choose: 1, fr|om: [A]}\n'))?.markdown ?? '', /a choice/);
    assert.match((await ask('pla|ylist: x\n'))?.markdown ?? 'nothing', /^nothing$/);
    assert.match((await ask('steps:\n  - "d|o": A\n'))?.about ?? '', /^do$/);
  });

  it('a word of a closed list', async () => {
    const told = await ask('steps:\n  - do: A\n    kind: wat|ch\n');
    assert.deepEqual(told, { markdown: '**watch** — Watch a video or a demonstration.', about: 'watch' });
    assert.match((await ask('steps:\n  - {do: A, check-in: tr|ue}\n'))?.markdown ?? '', /sees the teacher/);
    assert.match((await ask('steps:\n  - {do: A, respond: ["aud|io"]}\n'))?.about ?? '', /^audio$/);
  });

  it('nothing on a teacher’s own sentences, between words, and in an empty file', async () => {
    for (const text of [
      'title: A ti|tle\n',
      'steps:\n  - do: Read a b|ook\n',
      'title:  | A\n',
      '|',
      'id: x\n\n|\n',
      '# no|te\n',
    ]) {
      assert.equal(await ask(text), undefined, text);
    }
  });

  it('a code of a standard', async () => {
    const told = await ask('standards: [3.NF|.A.1]\n');
    assert.equal(told?.about, '3.NF.A.1');
    assert.match(told.markdown, /^\*\*3\\\.NF\.A\.1\*\* · Common Core/);
    assert.match(told.markdown, /Grade 3/);
    assert.match(
      (await ask('steps:\n  - {do: A, standards: 3.NF.A|.19}\n'))?.markdown ?? '',
      /no such standard/,
    );
  });

  it('a name: the step that it leads to, here or in an included file', async () => {
    const told = await ask(
      'steps:\n  - part: P\n    steps:\n      - {do: Fo*ld, minutes: 10-20, kind: make}\n  - do: B\n    after: fo-l|d\n',
    );
    assert.equal(told?.about, 'fo-ld');
    assert.equal(told.markdown, '`fo-ld`\n\n**Fo\\*ld**\n\nactivity: make · 10–20 min  \nin P, line 4');
    const inner = await ask('steps:\n  - board: ./b.choiceboard.yaml\n  - {do: C, after: [b/|a]}\n');
    assert.match(inner?.markdown ?? '', /5 min/);
    assert.match(inner?.markdown ?? '', /`b\.choiceboard\.yaml`/);
    assert.equal(await ask('steps:\n  - {do: C, after: no|body}\n'), undefined);
    const must = await ask(
      'grid: [[{do: One, minutes: 5}, Two]]\ncomplete: {choose: 1, must: [o|ne]}\n',
      'choice-board',
    );
    assert.match(must?.markdown ?? '', /\*\*One\*\*/);
  });

  it('a bare text: its id, and what `each` gives it', async () => {
    const told = await ask('each: {minutes: 15, with: pair}\nsteps:\n  - Read to a p|et\n');
    assert.equal(told?.about, 'Read to a pet');
    assert.match(told.markdown, /`read-to-a-pet`/);
    assert.match(told.markdown, /From `each`: 15 min · with pair/);
  });

  it('a file: its title, kind, size and minutes; escaped', async () => {
    const told = await ask('steps:\n  - board: "./b.choice|board.yaml"\n');
    assert.equal(told?.about, './b.choiceboard.yaml');
    assert.equal(
      told.markdown,
      '**A \\_board\\_**\n\nChoice board · 2 squares · 5–10 min\n\n\\<b\\>Pick\\</b\\>'.replaceAll(
        '\\<',
        '&lt;',
      ),
    );
    assert.equal(
      (await ask('steps:\n  - board: ./no|.choiceboard.yaml\n'))?.markdown,
      'There is no such file.',
    );
    assert.match((await ask('steps:\n  - board: ../../no|.yaml\n'))?.markdown ?? '', /out of the workspace/);
  });

  it('a barrier: whom it stops, and what lowers it here', async () => {
    const told = await ask(
      'steps:\n  - do: A\n    barriers: rea|ding\n    supports: {reading: "Audio `x`"}\n',
    );
    assert.match(told?.markdown ?? '', /^\*\*reading\*\* — /);
    assert.match(told?.markdown ?? '', /Stands in the way of: New to \\\*English\\\*/);
    assert.match(told?.markdown ?? '', /Lowered here: Audio \\`x\\`/);
    assert.match(
      (await ask('learners:\n  - {id: n, needs: [mo|tor]}\n', 'curriculum'))?.markdown ?? '',
      /\*\*motor\*\*/,
    );
  });

  it('a licence, a language', async () => {
    assert.match(
      (await ask('license: CC-BY|-4.0\n'))?.markdown ?? '',
      /^\*\*Creative Commons Attribution 4\.0\*\*/,
    );
    assert.equal(await ask('license: Mi|ne\n'), undefined);
    assert.equal((await ask('language: es|-MX\n'))?.markdown, '**Mexican Spanish**');
    assert.equal((await ask('family: {e|s: Hola}\n'))?.markdown, '**Spanish**');
  });

  it('a rule, in curriculum.yaml and behind playlist-ignore', async () => {
    const told = await ask('rules:\n  id/dup|licate: off\n', 'curriculum');
    assert.equal(told?.about, 'id/duplicate');
    assert.match(told.markdown, /`id\/duplicate`, error/);
    const ignored = await ask('id: x # playlist-ignore id/dup|licate: on purpose\n');
    assert.equal(ignored?.about, 'id/duplicate');
    assert.equal(await ask('id: x # playlist-ignore id/duplicate: on pur|pose\n'), undefined);
  });

  it('works in what is sound while the rest is broken', async () => {
    assert.match(
      (await ask('title: "open\nsteps:\n  - do: A\n    min|utes: 10\n'))?.markdown ?? 'nothing',
      /minutes|nothing/,
    );
    assert.match(
      (await ask('steps:\n  - do: A\n    min|utes: 10\n  - do: "open\n'))?.markdown ?? '',
      /minutes/,
    );
    assert.match((await ask('steps:\r\n  - do: 🐣\r\n    min|utes: 10\r\n'))?.about ?? '', /^minutes$/);
  });

  it('leads to sections of the guide that are there', async () => {
    const guide = readFileSync(path.join(__dirname, '../../docs/format.md'), 'utf8');
    const anchors = new Set(
      [...guide.matchAll(/^#+ (.*)$/gm)].map((heading) =>
        (heading[1] ?? '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
      ),
    );
    const texts: readonly (readonly [Kind, string])[] = [
      [
        'playlist',
        '|format: x\n|class-time: {|sessions: 1}\n|control: {|path: shared}\n|goals: [{|say: x}]\n|derived-from: {|title: x}\n|family: {en: x}\n|each: {|minutes: 1}\n|steps:\n  - {|do: A, |rigor: {|dok: 1}, |supports: {|reading: x}, |resource: {|url: x}}\n  - {|choose: 1, |from: [A]}\n  - {|part: P, |steps: [A]}\n  - {|check: C, |retry: {|times: 1}, |by-score: [{|at-least: 0}]}\n  - {|board: x}\n  - {|playlist: x}\n',
      ],
      [
        'choice-board',
        '|grid: [[{|free: true}, {|do: A}]]\n|complete: {|points: {|exactly: 1}, |must: [a]}\n',
      ],
      ['choice-board', '|menu: [{|section: A, |options: [A]}]\n'],
      [
        'curriculum',
        '|frameworks: [a]\n|learners: [{|id: a}]\n|priorities: {|must: x}\n|periods: {|minutes: 4}\n|required: [{|grade: 3}]\n',
      ],
    ];
    for (const [kind, marked] of texts) {
      const { text, positions } = mark(marked);
      const workspace = await workspaceOf({ [FILES[kind]]: text });
      const document = workspace.document(uriOf(FILES[kind]));
      assert.ok(document);
      for (const position of positions) {
        const found = hover(document, position, new Facts(workspace, registry));
        assert.ok(found && MarkupContent.is(found.contents), `${text} ${JSON.stringify(position)}`);
        const anchor = /format\.md#([^)]*)\)/.exec(found.contents.value)?.[1];
        assert.ok(
          anchor !== undefined && anchors.has(anchor) && anchor !== 'what-you-can-write',
          `${found.contents.value}`,
        );
      }
    }
  });
});
