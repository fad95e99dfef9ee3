import assert from 'node:assert/strict';
import { look, only } from '../beside';

const steps = (whom: readonly string[]) =>
  `title: Alone\nsteps:\n${whom.map((one, i) => `  - {do: Step ${i}${one}}\n`).join('')}`;
const solo = ', with: solo';

describe('group/all-solo', () => {
  it('speaks from five on, when nearly all say so and none leaves a choice', async () => {
    only(await look(steps([solo, solo, solo, solo, solo, ''])), 'group/all-solo');
    for (const quiet of [
      [solo, solo, solo, solo],
      [solo, solo, solo, solo, solo, ', with: [solo, pair]'],
      [solo, solo, solo, solo, solo, '', '', ''],
    ]) {
      assert.deepEqual((await look(steps(quiet))).findings, []);
    }
  });
});
