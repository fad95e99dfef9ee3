import assert from 'node:assert/strict';
import { codeActions, fixedText } from '../../src/language/codeActions';
import { codeLenses } from '../../src/language/codeLens';
import { foldingRanges } from '../../src/language/folding';
import { format } from '../../src/language/formatting';
import { links } from '../../src/language/links';
import { documentSymbols, workspaceSymbols } from '../../src/language/symbols';
import { LessonDocument } from '../../src/model/document';
import { Facts } from '../../src/paths/facts';
import type { Finding } from '../../src/rules/finding';
import { uriOf, workspaceOf } from '../workspace/memory';

const WEEK = `# A week
# of reading
format: playlist/1
id: week
title: Week
steps:
  - part: Warm up
    steps:
      - do: Read
        minutes: 10-20
        resource: {title: Sheet, url: ./sheets/a.pdf}
      - Draw

  - choose: 1
    title: Pick a game
    from:
      - Dominoes
      - do: Cards
        resource: https://example.org/cards
  - check: Exit ticket
    minutes: 5
    mastery: 80
    by-score:
      - {at-least: 80, name: Done}
      - at-least: 0
        name: Again
        steps: [Review]
  - board: ./b.choiceboard.yaml
`;
const BOARD =
  'format: choice-board/1\nid: b\ntitle: Board\nrows: [First]\ngrid:\n  - [One, {free: true}]\n  - [Two, Three]\n';

function doc(text: string, kind: 'playlist' | 'choice-board' = 'playlist'): LessonDocument {
  return new LessonDocument(uriOf(`x.${kind}.yaml`), kind, text);
}

describe('outline', () => {
  it('nests as the steps do, and says minutes', () => {
    const symbols = documentSymbols(doc(WEEK));
    assert.deepEqual(
      symbols.map((s) => s.name),
      ['Warm up', 'Pick a game', 'Exit ticket', './b.choiceboard.yaml'],
    );
    assert.deepEqual(
      symbols[0]?.children?.map((s) => [s.name, s.detail]),
      [
        ['Read', 'read · 10–20 min'],
        ['Draw', 'draw'],
      ],
    );
    assert.deepEqual(
      symbols[2]?.children?.map((s) => s.name),
      ['Review'],
    );
  });

  it('shows the rows of a grid under their headings', () => {
    const symbols = documentSymbols(doc(BOARD, 'choice-board'));
    assert.deepEqual(
      symbols.map((s) => [s.name, s.children?.map((c) => c.name)]),
      [
        ['First', ['One', 'Free square']],
        ['Row 2', ['Two', 'Three']],
      ],
    );
  });

  it('finds steps of every file by the letters of their text', async () => {
    const workspace = await workspaceOf({ 'w.playlist.yaml': WEEK, 'b.choiceboard.yaml': BOARD });
    assert.deepEqual(
      workspaceSymbols('extkt', workspace).map((s) => s.name),
      ['Exit ticket'],
    );
    assert.deepEqual(
      workspaceSymbols('', workspace).map((s) => s.name),
      ['Board', 'Week'],
    );
  });
});

describe('folding', () => {
  it('folds entries, lists and comment blocks, and leaves blank lines out', () => {
    const folds = foldingRanges(doc(WEEK)).map((f) => [f.startLine, f.endLine]);
    assert.deepEqual(folds[0], [0, 1]);
    assert.ok(
      folds.some(([start, end]) => start === 6 && end === 11),
      JSON.stringify(folds),
    );
    assert.ok(folds.every(([start, end]) => Number(end) > Number(start)));
  });
});

describe('links', () => {
  it('open files of the workspace and web addresses, nothing else', async () => {
    const workspace = await workspaceOf({
      'w.playlist.yaml': `${WEEK}  - do: Evil\n    resource: "javascript:alert(1)"\n  - do: Out\n    resource: ../../etc/passwd\n`,
      'b.choiceboard.yaml': BOARD,
    });
    const document = workspace.document(uriOf('w.playlist.yaml'));
    assert.ok(document);
    assert.deepEqual(
      links(document, workspace).map((link) => link.target),
      [uriOf('sheets/a.pdf'), 'https://example.org/cards', uriOf('b.choiceboard.yaml')],
    );
  });
});

describe('formatting', () => {
  it('keeps comments and meaning, and mends spacing', async () => {
    const document = doc(
      'format:   playlist/1\nid: x   # stays\nsteps:\n    -  do:   Read\n       minutes: 10\n\n\n\n    - {do: Draw,   minutes: 5}\n',
    );
    const [edit] = await format(document, { tabSize: 2 });
    assert.equal(
      edit?.newText,
      'format: playlist/1\nid: x # stays\nsteps:\n  - do: Read\n    minutes: 10\n\n  - {do: Draw, minutes: 5}\n',
    );
    assert.deepEqual(await format(doc(edit?.newText ?? ''), { tabSize: 2 }), []);
  });

  it('keeps CRLF, and leaves broken files alone', async () => {
    const [edit] = await format(doc('format: playlist/1\r\nid:   x\r\n'), { tabSize: 2 });
    assert.equal(edit?.newText, 'format: playlist/1\r\nid: x\r\n');
    assert.deepEqual(await format(doc('steps: [a\nid:   x\n'), { tabSize: 2 }), []);
  });
});

describe('lenses', () => {
  it('say where a file is used', async () => {
    const workspace = await workspaceOf({ 'w.playlist.yaml': WEEK, 'b.choiceboard.yaml': BOARD });
    const document = workspace.document(uriOf('b.choiceboard.yaml'));
    assert.ok(document);
    assert.deepEqual(
      codeLenses(document, new Facts(workspace)).map((lens) => lens.command?.title),
      ['Show what students see', 'Used in 1 other file'],
    );
  });
});

describe('code actions', () => {
  const document = doc('id: x\nstepps: []\ntitel: T\n');
  const finding = (start: number, end: number, text: string, safe = true): Finding => ({
    rule: 'schema/unknown-keyword',
    level: 'warning',
    span: { start, end },
    message: 'm',
    related: [],
    fix: { title: `Change to "${text}"`, changes: [{ span: { start, end }, text }], safe },
  });
  const findings = [finding(6, 12, 'steps'), finding(17, 22, 'title')];

  it('offer the mend, all mends of its kind, and silence', async () => {
    const workspace = await workspaceOf({});
    const range = document.text.rangeOf({ start: 8, end: 8 });
    const titles = codeActions(document, range, findings, workspace).map((action) => action.title);
    assert.deepEqual(titles, [
      'Change to "steps"',
      'Change to "steps" (and the other one like it)',
      'Leave this as it is (silence schema/unknown-keyword here)',
    ]);
  });

  it('fix all takes the safe ones that do not touch', () => {
    assert.equal(fixedText(document, findings), 'id: x\nsteps: []\ntitle: T\n');
    assert.equal(fixedText(document, [finding(6, 12, 'a', false)]), document.text.value);
    assert.equal(
      fixedText(document, [finding(6, 12, 'a'), finding(10, 14, 'b')]),
      'id: x\na: []\ntitel: T\n',
    );
  });

  it('write down the generated id of the step at the cursor', async () => {
    const workspace = await workspaceOf({});
    const week = doc('steps:\n  - Read\n');
    const range = week.text.rangeOf({ start: 12, end: 12 });
    const action = codeActions(week, range, [], workspace).find((a) => a.title.includes('"read"'));
    assert.equal(action?.edit?.changes?.[week.uri]?.[0]?.newText, 'id: read\n    do: ');
  });
});
