import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { complete } from '../../src/language/completion';
import { LessonDocument } from '../../src/model/document';
import type { Kind } from '../../src/model/kind';
import { Facts } from '../../src/paths/facts';
import type { StandardsRegistry } from '../../src/standards/registry';
import { loadedRegistry } from '../standards/loaded';
import { uriOf, workspaceOf } from '../workspace/memory';
import { accept } from './accept';
import { mark } from './mark';

const FILES: Readonly<Record<Kind, string>> = {
  playlist: 'x.playlist.yaml',
  'choice-board': 'x.choiceboard.yaml',
  curriculum: 'curriculum.yaml',
};

interface Asked {
  readonly text: string;
  readonly list: CompletionList;
  /** In the order in which an editor shows them. */
  readonly labels: readonly string[];
  /** The text after accepting. */
  readonly accept: (label: string) => string;
  readonly item: (label: string) => CompletionItem;
}

async function ask(
  marked: string,
  kind: Kind = 'playlist',
  files: Readonly<Record<string, string>> = {},
  sign?: string,
): Promise<Asked> {
  const { text, position } = mark(marked, sign);
  const workspace = await workspaceOf({ ...files, [FILES[kind]]: text });
  const document =
    workspace.document(uriOf(FILES[kind])) ?? new LessonDocument(uriOf(FILES[kind]), kind, text);
  const list = complete(document, position, new Facts(workspace, registry));
  const items = [...list.items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  const item = (label: string): CompletionItem => {
    const found = items.find((one) => one.label === label);
    assert.ok(found, `${label} is not among ${items.map((one) => one.label).join(', ')}`);
    return found;
  };
  return {
    text,
    list,
    labels: items.map(({ label }) => label),
    accept: (label) => accept(text, item(label)),
    item,
  };
}

let registry: StandardsRegistry;

describe('completion', () => {
  before(async () => {
    registry = await loadedRegistry();
  });

  describe('keywords', () => {
    it('what is missing comes first in a new file', async () => {
      const { labels, accept } = await ask('|');
      assert.deepEqual(labels.slice(0, 4), ['format', 'id', 'title', 'steps']);
      assert.equal(accept('steps'), 'steps:\n  - |');
      assert.equal(accept('title'), 'title: |');
      assert.equal(accept('standards'), 'standards: [|]');
      assert.equal(accept('goals'), 'goals:\n  - |');
      assert.equal(accept('control'), 'control: {|}');
    });

    it('leaves out what is there, above and below', async () => {
      const { labels } = await ask('format: playlist/1\n|\nid: x\nsteps:\n  - A\n');
      assert.equal(labels[0], 'title');
      for (const there of ['format', 'id', 'steps']) assert.ok(!labels.includes(there));
      assert.ok(!labels.includes('groups'), 'words kept for later are not offered');
    });

    it('offers only what has a meaning in that kind of step', async () => {
      const choice = await ask('steps:\n  - choose: 1\n    |\n');
      assert.equal(choice.labels[0], 'from');
      assert.equal(choice.accept('from'), 'steps:\n  - choose: 1\n    from:\n      - |\n');
      assert.ok(!choice.labels.includes('minutes'));
      const activity = await ask('steps:\n  - do: A\n    |\n');
      assert.ok(activity.labels.includes('minutes') && !activity.labels.includes('from'));
      const check = await ask('steps:\n  - check: A\n    re|\n');
      assert.equal(
        check.accept('retry'),
        'steps:\n  - check: A\n    retry:\n      times: |1\n      steps:\n        - \n',
      );
    });

    it('replaces the name alone where the colon is there', async () => {
      const { accept } = await ask('steps:\n  - do: A\n    mi|nts: 10\n');
      assert.equal(accept('minutes'), 'steps:\n  - do: A\n    minutes|: 10\n');
    });

    it('takes nothing away that was typed behind the word', async () => {
      const { accept } = await ask('steps:\n  - do: A\n    kin| watch\n');
      assert.equal(accept('kind'), 'steps:\n  - do: A\n    kind: | watch\n');
    });

    it('decides first at a fresh dash, then whole forms', async () => {
      const { labels, accept, item } = await ask('steps:\n  - |\n');
      assert.deepEqual(labels.slice(0, 7), ['do', 'open', 'choose', 'part', 'check', 'board', 'playlist']);
      assert.equal(accept('do'), 'steps:\n  - do: |\n');
      assert.equal(accept('open'), 'steps:\n  - open: true|\n');
      assert.equal(accept('choose'), 'steps:\n  - choose: |2\n    from:\n      - \n');
      assert.equal(accept('part'), 'steps:\n  - part: |\n    steps:\n      - \n');
      assert.equal(accept('activity'), 'steps:\n  - do: |\n    kind: practice\n    minutes: 10\n');
      assert.equal(
        accept('check with a second chance'),
        'steps:\n  - check: |Exit ticket\n    minutes: 10\n    mastery: 80\n    retry:\n      steps:\n        - \n',
      );
      assert.equal(item('do').insertTextFormat, undefined, 'no tab stops, no snippet');
      assert.equal(item('choose').insertTextFormat, 2);
    });

    it('writes the blank that is missing behind a dash or colon', async () => {
      assert.equal((await ask('steps:\n  -|\n')).accept('do'), 'steps:\n  - do: |\n');
      assert.equal((await ask('status:|\n')).accept('draft'), 'status: draft|\n');
    });

    it('writes the dash that is missing', async () => {
      assert.equal((await ask('steps:\n  |\n')).accept('do'), 'steps:\n  - do: |\n');
      assert.equal(
        (await ask('steps:\n  - A\n  |\n')).accept('part'),
        'steps:\n  - A\n  - part: |\n    steps:\n      - \n',
      );
      assert.equal((await ask('steps: |\n')).accept('do'), 'steps:\n  - do: |\n');
      assert.equal(
        (await ask('steps:\n  - part: P\n    steps: |\n')).accept('choose'),
        'steps:\n  - part: P\n    steps:\n      - choose: |2\n        from:\n          - \n',
      );
    });

    it('keeps to one line inside brackets', async () => {
      const flow = await ask('steps:\n  - {do: A, |}\n');
      assert.equal(
        flow.accept('goals' in flow ? '' : 'directions'),
        'steps:\n  - {do: A, directions: [|]}\n',
      );
      assert.equal(flow.accept('supports'), 'steps:\n  - {do: A, supports: {|}}\n');
      assert.equal(flow.accept('minutes'), 'steps:\n  - {do: A, minutes: |}\n');
      const square = await ask('grid:\n  - [A, |]\n', 'choice-board');
      assert.deepEqual(square.labels.slice(0, 3), ['do', 'open', 'free']);
      assert.equal(square.accept('free'), 'grid:\n  - [A, {free: true}|]\n');
      assert.equal(square.accept('do'), 'grid:\n  - [A, {do: |}]\n');
      assert.equal(square.accept('activity'), 'grid:\n  - [A, {do: |, kind: practice, minutes: 10}]\n');
    });

    it('knows rules and menus', async () => {
      const rule = await ask('grid: [[A, B]]\ncomplete: {|\n', 'choice-board');
      assert.deepEqual(rule.labels.slice(0, 4), ['lines', 'choose', 'points', 'shape']);
      const inline = await ask('grid: [[A, B]]\ncomplete: |\n', 'choice-board');
      assert.equal(inline.accept('lines'), 'grid: [[A, B]]\ncomplete: {lines: |}\n');
      const decided = await ask('grid: [[A, B]]\ncomplete: {choose: 1, |}\n', 'choice-board');
      assert.deepEqual([...decided.labels].sort(), ['from-each', 'must']);
      const menu = await ask('menu:\n  - section: A\n    |\n', 'choice-board');
      assert.ok(menu.labels.includes('choose'));
      const points = await ask('menu:\n  - section: A\n    |\ncomplete: {points: 100}\n', 'choice-board');
      assert.ok(!points.labels.includes('choose') && points.labels.includes('points'));
    });

    it('puts the barriers that a step names first in its supports', async () => {
      const { labels, accept } = await ask(
        'steps:\n  - do: A\n    barriers: [motor, cost]\n    supports:\n      |\n',
      );
      assert.deepEqual(labels.slice(0, 3), ['motor', 'cost', 'reading']);
      assert.ok(accept('cost').endsWith('      cost: |\n'));
    });

    it('explains each keyword with an example', async () => {
      const { item } = await ask('steps:\n  - do: A\n    |\n');
      const docs = item('minutes').documentation;
      assert.ok(typeof docs === 'object' && docs.kind === 'markdown');
      assert.match(docs.value, /How long it takes/);
      assert.match(docs.value, /```yaml\nminutes: 10\n```/);
    });
  });

  describe('while the text is broken', () => {
    const kinds = ['watch', 'read', 'make'];
    const broken: readonly (readonly [name: string, text: string])[] = [
      ['an unclosed quote above', 'steps:\n  - do: "Read\n    kind: |\n'],
      ['an unclosed bracket above', 'steps:\n  - do: A\n    respond: [text, \n    kind: |\n'],
      ['an unclosed brace above', 'steps:\n  - do: A\n    rigor: {dok: \n    kind: |\n'],
      ['a missing colon above', 'steps:\n  - do: A\n    minu\n    kind: |\n'],
      ['a tab above', 'steps:\n  - do: A\n\tminutes: 5\n    kind: |\n'],
      ['a tab in front', 'steps:\n  - do: A\n\t\tkind: |\n'],
      ['conflict marks', 'steps:\n<<<<<<< a\n  - do: A\n    kind: |\n=======\n'],
      ['an unfinished flow map', 'steps:\n  - {do: A, kind: |\n'],
      ['a flow map over lines', 'steps:\n  - {do: A,\n     kind: |\n  - do: B\n'],
      ['CR LF', 'steps:\r\n  - do: A\r\n    kind: |\r\n  - do: B\r\n'],
      ['astral letters', 'title: 𝒯 🐣\nsteps:\n  - {do: 🐣🐣, kind: |}\n'],
    ];
    for (const [name, text] of broken) {
      it(name, async () => {
        const asked = await ask(text);
        for (const kind of kinds) assert.ok(asked.labels.includes(kind), asked.labels.join());
        assert.equal(asked.accept('make'), text.replace('|', 'make|'));
      });
    }

    it('says nothing in running text and in comments', async () => {
      const cases: readonly (readonly [string, string])[] = [
        ['summary: |\n  kind: ^\n', '^'],
        ['steps:\n  - do: Read a |\n', '|'],
        ['steps:\n  - Read a | book\n', '|'],
        ['# kind: |\n', '|'],
        ['steps:\n  - do: A # mi|\n', '|'],
        ['steps:\n  - unknown:\n      |\n', '|'],
      ];
      for (const [text, sign] of cases)
        assert.deepEqual((await ask(text, 'playlist', {}, sign)).labels, [], text);
    });
  });

  describe('values', () => {
    it('words of a closed list with what they mean', async () => {
      const { labels, item, accept } = await ask('steps:\n  - do: A\n    kind: wat|ch it\n');
      assert.equal(labels[0], 'lesson');
      assert.deepEqual(item('watch').documentation, {
        kind: 'markdown',
        value: 'Watch a video or a demonstration.',
      });
      assert.equal(item('watch').labelDetails?.description, 'Watch a video or a demonstration.');
      assert.equal(accept('watch'), 'steps:\n  - do: A\n    kind: watch|\n');
    });

    it('leaves out what the list has already', async () => {
      const flow = await ask('steps:\n  - do: A\n    respond: [text, au|, video]\n');
      assert.ok(
        flow.labels.includes('audio') && !flow.labels.includes('text') && !flow.labels.includes('video'),
      );
      assert.equal(flow.accept('drawing'), 'steps:\n  - do: A\n    respond: [text, drawing|, video]\n');
      const block = await ask('signatures:\n  - student\n  - |\n  - family\n');
      assert.deepEqual(block.labels, ['teacher']);
      assert.equal(block.accept('teacher'), 'signatures:\n  - student\n  - teacher|\n  - family\n');
    });

    it('true and false as YAML writes them, and not in quotes', async () => {
      const { labels, accept } = await ask('steps:\n  - do: A\n    check-in: |\n');
      assert.deepEqual(labels, ['true', 'false']);
      assert.equal(accept('true'), 'steps:\n  - do: A\n    check-in: true|\n');
    });

    it('the levels that the file uses, in quotes where they need them', async () => {
      const { labels, accept } = await ask(
        'steps:\n  - {do: A, level: mild}\n  - {do: B, level: hot}\n  - {do: C, level: hot}\n  - do: D\n    level: "3.10"\n  - do: E\n    level: |\n',
      );
      assert.deepEqual(labels, ['hot', 'mild', '3.10']);
      assert.ok(accept('3.10').endsWith('level: "3.10"|\n'));
    });

    it('licences in plain words, any other by its first letters', async () => {
      const { labels, item } = await ask('license: |\n');
      assert.deepEqual(labels.slice(0, 5), [
        'CC-BY-4.0',
        'CC-BY-SA-4.0',
        'CC-BY-NC-4.0',
        'CC-BY-NC-SA-4.0',
        'CC0-1.0',
      ]);
      assert.match(JSON.stringify(item('CC-BY-4.0').documentation), /say who made it/);
      const typed = await ask('license: gfdl|\n');
      assert.equal(typed.accept('GFDL-1.3-only'), 'license: GFDL-1.3-only|\n');
    });

    it('languages, grades, formats', async () => {
      assert.equal((await ask('language: |\n')).item('es').detail, 'Spanish');
      assert.equal((await ask('grades: |\n')).accept('3-5'), 'grades: 3-5|\n');
      assert.equal((await ask('format: |\n')).accept('playlist/1'), 'format: playlist/1|\n');
      assert.equal((await ask('for|\n', 'curriculum')).accept('format'), 'format: |\n');
      assert.deepEqual((await ask('format: |\n', 'choice-board')).labels, ['choice-board/1']);
    });

    it("learners' needs, priorities, names of priorities", async () => {
      const needs = await ask('learners:\n  - id: n\n    needs: [language, |]\n', 'curriculum');
      assert.ok(needs.labels.includes('reading') && !needs.labels.includes('language'));
      assert.deepEqual((await ask('steps:\n  - do: A\n    priority: |\n')).labels, [
        'must',
        'should',
        'aspire',
      ]);
      assert.deepEqual((await ask('priorities:\n  must: |\n', 'curriculum')).labels, []);
    });

    it('codes of standards: the grade of the file first, other spellings found', async () => {
      const { list, labels, accept, item } = await ask(
        'grades: 3\nsubject: mathematics\nstandards: [3.NF.A.2, 3.nf|]\n',
      );
      assert.equal(list.isIncomplete, true);
      assert.ok(labels.includes('3.NF.A.1') && !labels.includes('3.NF.A.2'));
      assert.equal(accept('3.NF.A.1'), 'grades: 3\nsubject: mathematics\nstandards: [3.NF.A.2, 3.NF.A.1|]\n');
      assert.match(item('3.NF.A.1').detail ?? '', /Grade 3/);
      const alias = await ask('steps:\n  - do: A\n    standards: ccss.math.content.3.nf.a.1|\n');
      assert.equal(alias.accept('3.NF.A.1'), 'steps:\n  - do: A\n    standards: 3.NF.A.1|\n');
      assert.equal(alias.item('3.NF.A.1').filterText, 'ccss.math.content.3.nf.a.1');
    });
  });

  describe('names and files', () => {
    const steps = [
      'steps:',
      '  - do: First',
      '  - part: Middle',
      '    steps:',
      '      - do: Inside',
      '      - do: Here',
      '        after: [|]',
      '      - do: Later inside',
      '  - do: Last',
      '',
    ].join('\n');

    it('steps that can be finished before, the nearest first, with what they are', async () => {
      const { labels, item, accept } = await ask(steps);
      assert.deepEqual(labels, ['inside', 'first']);
      assert.equal(item('first').detail, 'First');
      assert.equal(accept('first'), steps.replace('|', 'first|'));
    });

    it('is not put off by a bracket that is not closed', async () => {
      assert.deepEqual((await ask(steps.replace('|]', '|'))).labels, ['inside', 'first']);
    });

    it('any order where the order is free; not another score; a retry only from inside', async () => {
      const free = await ask(
        'steps:\n  - part: P\n    order: free\n    steps:\n      - do: A\n        after: |\n      - do: B\n  - do: C\n',
      );
      assert.deepEqual(free.labels, ['b']);
      const check = await ask(
        'steps:\n  - check: C\n    mastery: 80\n    retry: {steps: [Again]}\n    by-score:\n      - at-least: 50\n        steps: [High]\n      - at-least: 0\n        steps:\n          - do: Low\n          - do: Here\n            after: |\n',
      );
      assert.deepEqual(check.labels, ['low']);
      const retry = await ask(
        'steps:\n  - do: A\n  - check: C\n    mastery: 80\n    retry:\n      steps:\n        - Again\n        - do: X\n          after: |\n',
      );
      assert.deepEqual(retry.labels, ['again', 'a']);
    });

    const files = {
      'unit/fractions.choiceboard.yaml':
        'format: choice-board/1\nid: fractions\ntitle: Fractions to choose\nsummary: Three *ways*\ngrid:\n  - [{do: Fold, minutes: 10}, {do: Draw, minutes: 20}]\ncomplete: {choose: 1}\n',
      'parent.playlist.yaml':
        'format: playlist/1\nid: parent\ntitle: P\nsteps:\n  - playlist: ./x.playlist.yaml\n',
      'other.playlist.yaml': 'format: playlist/1\nid: other\ntitle: Other\nsteps: [A]\n',
    };

    it('steps of included files behind the name of the include', async () => {
      const { labels, item } = await ask(
        'steps:\n  - board: ./unit/fractions.choiceboard.yaml\n  - do: A\n    after: |\n',
        'playlist',
        files,
      );
      assert.deepEqual(labels, ['fractions', 'fractions/fold', 'fractions/draw']);
      assert.equal(item('fractions/fold').detail, 'Fold');
    });

    it('files by their path, not those that include this one', async () => {
      const board = await ask('steps:\n  - board: frac|\n', 'playlist', files);
      assert.equal(
        board.accept('./unit/fractions.choiceboard.yaml'),
        'steps:\n  - board: ./unit/fractions.choiceboard.yaml|\n',
      );
      const item = board.item('./unit/fractions.choiceboard.yaml');
      assert.equal(item.detail, 'Fractions to choose');
      assert.match(JSON.stringify(item.documentation), /10–20 min/);
      assert.match(JSON.stringify(item.documentation), /Three \\\\\*ways/);
      const playlist = await ask('steps:\n  - playlist: |\n', 'playlist', files);
      assert.deepEqual(playlist.labels, ['./other.playlist.yaml']);
    });

    it('squares of the grid for must', async () => {
      const { labels, accept } = await ask(
        'grid:\n  - [One thing, {do: B, id: b}, {free: true, id: f}]\ncomplete: {choose: 2, must: [b, |]}\n',
        'choice-board',
      );
      assert.deepEqual(labels, ['one-thing']);
      assert.ok(accept('one-thing').endsWith('must: [b, one-thing|]}\n'));
    });
  });

  it('rules and their levels in curriculum.yaml, languages in family', async () => {
    for (const text of ['rules:\n  |\n', 'rules:\n  links/insecure: off\n  id/dup|\n', 'rules: {|}\n']) {
      const asked = await ask(text, 'curriculum');
      assert.ok(asked.accept('id/duplicate').includes('id/duplicate: |'), text);
      assert.equal(asked.labels.includes('links/insecure'), !text.includes('insecure'));
    }
    assert.deepEqual((await ask('rules:\n  id/duplicate: |\n', 'curriculum')).labels, [
      'off',
      'hint',
      'warning',
      'error',
    ]);
    assert.equal((await ask('family:\n  |\n')).accept('es'), 'family:\n  es: |\n');
    assert.ok(!(await ask('family:\n  es: Hola\n  |\n')).labels.includes('es'));
  });

  it('keeps out of the way of a sentence', async () => {
    assert.deepEqual((await ask('steps:\n  - Open|\n')).labels, []);
    assert.deepEqual((await ask('steps:\n  - part o|\n')).labels, []);
  });

  it('playlist-ignore in a comment, once it is begun', async () => {
    assert.equal((await ask('id: x # pl|\n')).accept('playlist-ignore'), 'id: x # playlist-ignore |\n');
    assert.deepEqual((await ask('id: x # a pl|\n')).labels, []);
    const rule = await ask('# playlist-ignore id/d|\nid: x\n');
    assert.equal(rule.accept('id/duplicate'), '# playlist-ignore id/duplicate: |reason\nid: x\n');
  });
});
