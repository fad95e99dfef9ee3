import assert from 'node:assert/strict';
import { isSound } from '../../src/view/soundness';
import { uriOf, workspaceOf } from '../workspace/memory';

describe('a text that is worth a new picture', () => {
  const texts: readonly (readonly [name: string, file: string, text: string, sound: boolean])[] = [
    ['a whole playlist', 'p.playlist.yaml', 'format: playlist/1\nsteps:\n  - Read\n', true],
    ['a playlist without steps yet', 'p.playlist.yaml', 'format: playlist/1\nsteps:\n', true],
    [
      'a slip that is mended in memory',
      'p.playlist.yaml',
      'title:P\nsteps:\n  - do: "Read\n  - Write\n',
      true,
    ],
    ['the keyword being typed', 'p.playlist.yaml', 'format: playlist/1\nstep\n  - Read\n', false],
    ['nothing', 'p.playlist.yaml', '', false],
    ['a text deeper than can be read', 'p.playlist.yaml', `steps: ${'['.repeat(3000)}`, false],
    ['a whole board', 'b.choiceboard.yaml', 'grid: [[A, B]]\n', true],
    ['a board whose grid is being renamed', 'b.choiceboard.yaml', 'gri: [[A, B]]\n', false],
  ];
  for (const [name, file, text, sound] of texts) {
    it(`${name}: ${sound ? 'yes' : 'no'}`, async () => {
      const document = (await workspaceOf({ [file]: text })).document(uriOf(file));
      assert.ok(document);
      assert.equal(isSound(document), sound, JSON.stringify(document.tree.problems));
    });
  }
});
