import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Document, isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { generatePlaylist } from '../../bench/generate';
import { LessonDocument } from '../../src/model/document';
import { parseSource } from '../../src/model/parse';
import { parseYaml } from '../../src/model/repair/yaml';
import { reparse } from '../../src/model/reparse';

function whole(text: string): Document.Parsed {
  const { document } = parseYaml(text);
  assert.ok(document);
  return document;
}

const sound = (document: Document.Parsed): boolean =>
  document.errors.length === 0 && document.warnings.length === 0;

/** Everything that a parse says of a node, as plain data. */
function told(node: unknown): unknown {
  if (isPair(node)) return [told(node.key), told(node.value)];
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return node ?? null;
  const { range, tag, comment, commentBefore, spaceBefore } = node;
  const notes = { range, tag, comment, commentBefore, spaceBefore: spaceBefore ?? false };
  if (isAlias(node)) return { ...notes, alias: node.source };
  if (isScalar(node)) {
    const { value, source, type, format, minFractionDigits, anchor } = node;
    return { ...notes, value, source, type, format, minFractionDigits, anchor };
  }
  return { ...notes, anchor: node.anchor, flow: node.flow ?? false, items: node.items.map(told) };
}

function toldOf(document: Document.Parsed): unknown {
  const { range, comment, commentBefore, contents, directives } = document;
  return { range, comment, commentBefore, start: directives.docStart, contents: told(contents) };
}

/** The new version's tree, after it has been compared with a parse of the whole text. */
function checked(before: string, after: string, old = whole(before)): Document.Parsed | undefined {
  assert.ok(sound(old), 'the first version must be sound');
  const fresh = reparse({ text: before, document: old }, after)?.document;
  if (!fresh) return undefined;
  const full = whole(after);
  assert.ok(sound(full), 'the whole text is broken and the part was not');
  assert.deepEqual(toldOf(fresh), toldOf(full));
  return fresh;
}

const PLAYLIST = `format: playlist/1
id: week
goals: [I can read, I can tell]
# the path
steps:
  # first
  - id: warm-up
    do: Read a page
    minutes: 10

  - part: Stations
    steps:
      - do: Draw it
        supports: {reading: "Read aloud"}
      - do: Tell it
        teacher-note: >-
          Listen
          well.

      - Act it out
  # last
  - check: Exit ticket
    mastery: 80   # percent
`;

describe('reparse', () => {
  const edit = (from: string, to: string): Document.Parsed | undefined => {
    assert.ok(PLAYLIST.includes(from), from);
    return checked(PLAYLIST, PLAYLIST.replace(from, to));
  };

  it('parses anew only the entry that is edited', () => {
    assert.ok(edit('Draw it', 'Draw it large'));
    assert.ok(edit('Draw it', ''));
    assert.ok(edit('minutes: 10', 'minutes: 15\n    kind: read'));
    assert.ok(edit('    minutes: 10\n', ''));
    assert.ok(edit('Listen\n', 'Listen\n\n'));
    assert.ok(edit('mastery: 80', 'mastery: 70'));
    assert.ok(edit('percent\n', 'percent\n    minutes: 5\n'));
    assert.ok(edit('      - Act', '      - do: More\n      - Act'));
    assert.ok(edit('Tell it', '"Tell: it"'));
  });

  it('shares what stands before the edit', () => {
    const old = whole(PLAYLIST);
    const after = PLAYLIST.replace('Exit ticket', 'Quiz');
    const fresh = reparse({ text: PLAYLIST, document: old }, after)?.document;
    assert.ok(isMap(fresh?.contents) && isMap(old.contents));
    assert.equal(fresh.contents.items[0], old.contents.items[0]);
    const steps = [fresh.contents, old.contents].map((map) => map.get('steps'));
    const [now, then] = steps;
    assert.ok(isSeq(now) && isSeq(then));
    assert.equal(now.items[1], then.items[1]);
    assert.notEqual(now.items[2], then.items[2]);
  });

  it('serves the next version of a document', () => {
    const uri = 'file:///week.playlist.yaml';
    const before = new LessonDocument(uri, 'playlist', PLAYLIST, 1);
    assert.deepEqual(before.tree.problems, []);
    const text = PLAYLIST.replace('Tell it', 'Tell it loud');
    const after = new LessonDocument(uri, 'playlist', text, 2, undefined, before);
    const full = new LessonDocument(uri, 'playlist', text, 2);
    assert.equal(after.pairAt(['id']), before.pairAt(['id']));
    assert.notEqual(full.pairAt(['id']), before.pairAt(['id']));
    assert.deepEqual(after.data, full.data);
    assert.deepEqual(toldOf(after.tree.yaml), toldOf(full.tree.yaml));
    // A slip is seen in a part as in the whole.
    const slipped = PLAYLIST.replace('Tell it', 'Tell #it');
    const part = new LessonDocument(uri, 'playlist', slipped, 3, undefined, before).tree.problems;
    assert.deepEqual(part, new LessonDocument(uri, 'playlist', slipped, 3).tree.problems);
    assert.equal(part.length, 1);
  });

  it('leaves to the whole parse what reaches beyond an entry', () => {
    for (const [from, to] of [
      ['id: week', 'id: month'],
      ['Draw it', '"Draw it'],
      ['Draw it', '[Draw'],
      ['Draw it', '&a Draw'],
      ['Draw it', '*a'],
      ['Draw it', '!x Draw'],
      ['Draw it', 'Draw\nfoo: bar'],
      ['Draw it', 'Draw\n---\n'],
      ['Draw it', 'Draw\n...\n'],
      ['  - id: warm-up\n', '  -   id: warm-up\n'],
      ['      - do: Tell it', '     - do: Tell it'],
      ['# last', '# the last'],
    ] as const) {
      assert.equal(edit(from, to), undefined, to);
    }
  });

  it('gives up on a list that begins in other ways', () => {
    assert.equal(checked('a: [1, 2]\n', 'a: [1, 3]\n'), undefined);
    assert.equal(checked('steps:\n  -\n    do: a\n  - b\n', 'steps:\n  -\n    do: c\n  - b\n'), undefined);
    assert.equal(checked('', 'a: 1\n'), undefined);
    assert.equal(checked('%YAML 1.2\n---\n- a\n- b\n', '%YAML 1.2\n---\n- c\n- b\n'), undefined);
    assert.ok(checked('---\n- a\n- b\n', '---\n- c\n- b\n'));
    assert.ok(checked('a:\r\n- b\r\n- c\r\n', 'a:\r\n- bd\r\n- c\r\n'));
  });

  it('equals a parse of the whole text after any edit', () => {
    const texts = [PLAYLIST, ...[1, 2, 3].map((seed) => generatePlaylist(60, seed).text)];
    const versions = texts.map((text) => ({
      text,
      document: whole(text),
      tree: parseSource(text),
      told: toldOf(whole(text)),
    }));
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        '  ',
        ' ',
        '- ',
        '\n  - ',
        '\n      - do: New',
        ': ',
        ':',
        '#',
        ' # note',
        '\n    # note\n',
        '"',
        "'",
        '|',
        ' |\n',
        '>-\n',
        '|+\n\n\n',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '&a ',
        '*a',
        '!t ',
        '? ',
        '---\n',
        '...\n',
        '%',
        '\t',
        '\r\n',
        '\r',
        '\u00e9',
        '\u{1f600}',
        'x',
        '80%',
        'key: value\n',
        '\n    key: value',
      ),
      fc.string({ maxLength: 4 }),
    );
    let same = 0;
    let broken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...versions),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(60)),
        fc.array(piece, { maxLength: 3 }),
        ({ text, document, tree }, where, length, pieces) => {
          const at = Math.floor(where * text.length);
          const after = text.slice(0, at) + pieces.join('') + text.slice(at + length);
          if (checked(text, after, document)) {
            same++;
            assert.deepEqual(parseSource(after, { text, tree }).problems, parseSource(after).problems);
          } else if (sound(whole(after))) broken++;
        },
      ),
      { numRuns: 600 },
    );
    // After all these edits the first versions are what they were.
    for (const { document, told } of versions) assert.deepEqual(toldOf(document), told);
    assert.ok(same > 90, `only ${same} edits of 600 were read in part; ${broken} others were sound`);
  });
});
