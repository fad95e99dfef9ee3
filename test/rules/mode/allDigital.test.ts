import assert from 'node:assert/strict';
import { look, only, underlined } from '../beside';

const steps = (modes: readonly string[]) =>
  `title: Screens\nsteps:\n${modes.map((mode, i) => `  - {do: Step ${i}${mode}}\n`).join('')}`;
const digital = ', mode: digital';

describe('mode/all-digital', () => {
  it('speaks from five on, when nearly all say so and none says otherwise', async () => {
    const looked = await look(steps([digital, digital, digital, digital, digital, '']));
    assert.equal(underlined(looked, only(looked, 'mode/all-digital')), 'Screens');
    for (const quiet of [
      [digital, digital, digital, digital],
      [digital, digital, digital, digital, digital, ', mode: paper'],
      [digital, digital, digital, digital, digital, '', '', ''],
    ]) {
      assert.deepEqual((await look(steps(quiet))).findings, []);
    }
  });
});
