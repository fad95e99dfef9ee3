import assert from 'node:assert/strict';
import { readPlaylist } from '../../../src/model/lesson';
import { parseSource } from '../../../src/model/parse';
import type { SourceTree } from '../../../src/model/source';
import { EXAMPLES } from './mutate';

const TYPED = `      - do: "Read: it"
        minutes: 10
        standards: [3.NF.A.1, 3.NF.A.2]
        rigor: {dok: 2, bloom: apply}
        criteria:
          - {say: yes, by: student}
          - It's *good*
        supports:
          reading: 'Audio'
        after: fold-strip
        teacher-note: |
          Hello
      - choose: 1
        from:
          - Read a book
          - part: Build
            steps:
              - do: Cut
`;

const idsOf = (tree: SourceTree): string[] =>
  readPlaylist(tree, () => undefined).allSteps.map(({ id }) => id);

describe('Typing a step into the middle of a playlist', () => {
  const example = EXAMPLES.find(({ path }) => path.endsWith('fractions-week.playlist.yaml'))?.text ?? '';
  const at = example.indexOf('      - do: Find the odd one out');
  const before = idsOf(parseSource(example));

  it('never gives more than one finding about the YAML, and keeps every other step, at each key', () => {
    assert.ok(at > 0 && before.length > 10);
    for (let typed = 1; typed <= TYPED.length; typed++) {
      const now = TYPED.slice(0, typed);
      const text = `${example.slice(0, at)}${now}${now.endsWith('\n') ? '' : '\n'}${example.slice(at)}`;
      const tree = parseSource(text);
      const told = `${JSON.stringify(now.slice(-30))}: ${tree.problems.map(({ message }) => message).join(' / ')}`;
      assert.ok(tree.problems.length <= 1, told);
      const ids = new Set(idsOf(tree));
      assert.deepEqual(
        before.filter((id) => !ids.has(id)),
        [],
        told,
      );
    }
  });
});
