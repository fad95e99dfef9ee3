import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../src/language/selection';
import { LessonDocument } from '../../src/model/document';
import { mark } from './mark';

function growing(marked: string): readonly string[] {
  const { text, position } = mark(marked);
  const document = new LessonDocument('file:///w/x.playlist.yaml', 'playlist', text);
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = selectionRanges(document, [position])[0]; at; at = at.parent) {
    texts.push(document.text.slice(document.text.spanOf(at.range)));
  }
  return texts;
}

describe('smart selection', () => {
  it('grows from a word to its text, pair, step, list, part and file', () => {
    assert.deepEqual(
      growing('id: x\nsteps:\n  - part: P\n    steps:\n      - do: Fold a st|rip\n        kind: make\n'),
      [
        'strip',
        'Fold a strip',
        'do: Fold a strip',
        'do: Fold a strip\n        kind: make',
        '- do: Fold a strip\n        kind: make',
        'steps:\n      - do: Fold a strip\n        kind: make',
        'part: P\n    steps:\n      - do: Fold a strip\n        kind: make',
        '- part: P\n    steps:\n      - do: Fold a strip\n        kind: make',
        'steps:\n  - part: P\n    steps:\n      - do: Fold a strip\n        kind: make',
        'id: x\nsteps:\n  - part: P\n    steps:\n      - do: Fold a strip\n        kind: make',
        'id: x\nsteps:\n  - part: P\n    steps:\n      - do: Fold a strip\n        kind: make\n',
      ],
    );
  });

  it('a key with its value, brackets from inside', () => {
    assert.deepEqual(growing('ki|nd: "make it"\n'), ['kind', 'kind: "make it"', 'kind: "make it"\n']);
    assert.deepEqual(growing('with: [solo, "in pa|irs"]\nid: x\n').slice(0, 6), [
      'pairs',
      'in pairs',
      '"in pairs"',
      'solo, "in pairs"',
      '[solo, "in pairs"]',
      'with: [solo, "in pairs"]',
    ]);
  });

  it('whole letters, words with hyphens, several cursors', () => {
    assert.equal(growing('title: a 𝒜𝒷|𝒸 c\n')[0], '𝒜𝒷𝒸');
    assert.equal(growing('after: fold-st|rip\n')[0], 'fold-strip');
    const document = new LessonDocument('file:///w/x', 'playlist', 'id: x\n');
    assert.equal(
      selectionRanges(document, [
        { line: 0, character: 0 },
        { line: 0, character: 4 },
      ]).length,
      2,
    );
  });

  it('something also where nothing stands', () => {
    assert.deepEqual(growing('|'), ['']);
    assert.deepEqual(growing('id: x\n\n|\n'), ['', 'id: x\n\n\n']);
  });
});
