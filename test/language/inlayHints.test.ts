import assert from 'node:assert/strict';
import { inlayHints } from '../../src/language/inlayHints';
import { Facts } from '../../src/paths/facts';
import { uriOf, workspaceOf } from '../workspace/memory';

/** The text with its hints in ⟨ ⟩ where an editor shows them. */
async function shown(text: string, lines?: readonly [number, number]): Promise<string> {
  const workspace = await workspaceOf({
    'x.playlist.yaml': text,
    'b.choiceboard.yaml':
      'format: choice-board/1\nid: b\ntitle: B\ngrid:\n  - [{do: A, minutes: 5}, {do: B, minutes: 10}]\ncomplete: {choose: 1}\n',
  });
  const document = workspace.document(uriOf('x.playlist.yaml'));
  assert.ok(document);
  const [from, to] = lines ?? [0, document.text.lineCount];
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  const hints = inlayHints(document, range, new Facts(workspace)).map((hint) => {
    assert.ok(typeof hint.label === 'string' && hint.tooltip && hint.paddingLeft);
    return { at: document.text.offsetAt(hint.position), label: hint.label };
  });
  let result = text;
  for (const { at, label } of hints.reverse()) result = `${result.slice(0, at)}⟨${label}⟩${result.slice(at)}`;
  return result;
}

describe('inlay hints', () => {
  it('minutes of parts, choices and included files', async () => {
    assert.equal(
      await shown(
        'steps:\n  - part: P # first\n    steps:\n      - {do: A, minutes: 10-20}\n      - do: B\n        minutes: 5\n  - choose: 1\n    from:\n      - {do: C, minutes: 4}\n      - D\n  - choose: 1 # of one\n    title: "Pick"\n    from: [{do: E, minutes: 4}]\n  - board: ./b.choiceboard.yaml\n',
      ),
      'steps:\n  - part: P⟨15–25 min⟩ # first\n    steps:\n      - {do: A, minutes: 10-20}\n      - do: B\n        minutes: 5\n  - choose: 1⟨0–4+ min⟩\n    from:\n      - {do: C, minutes: 4}\n      - D\n  - choose: 1 # of one\n    title: "Pick"⟨4 min⟩\n    from: [{do: E, minutes: 4}]\n  - board: ./b.choiceboard.yaml⟨5–10 min⟩\n',
    );
  });

  it('the id of a step that is named and has none written', async () => {
    assert.equal(
      await shown(
        'steps:\n  - Read to a pet\n  - Not named\n  - do: Fold it\n  - id: w\n    do: Written\n  - do: Last\n    after: [read-to-a-pet, fold-it, w]\n',
      ),
      'steps:\n  - Read to a pet⟨id: read-to-a-pet⟩\n  - Not named\n  - do: Fold it⟨id: fold-it⟩\n  - id: w\n    do: Written\n  - do: Last\n    after: [read-to-a-pet, fold-it, w]\n',
    );
  });

  it('keeps out of sentences: nothing in the middle of a line or behind a text of several lines', async () => {
    for (const text of [
      'steps: [{part: P, steps: [{do: A, minutes: 4}]}]\n',
      'steps:\n  - part: >-\n      P\n      Q\n    steps: [{do: A, minutes: 4}]\n',
      'steps:\n  - part: P\n    steps: [A, B]\n',
      'steps:\n  - part: P\n    steps:\n',
    ]) {
      assert.equal(await shown(text), text);
    }
  });

  it('only in the lines that are asked for', async () => {
    const text =
      'steps:\n  - part: P\n    steps: [{do: A, minutes: 4}]\n  - part: Q\n    steps: [{do: B, minutes: 5}]\n';
    assert.equal(await shown(text, [3, 4]), text.replace('Q', 'Q⟨5 min⟩'));
  });
});
