import assert from 'node:assert/strict';
import { expectBeside, mended } from '../beside';

describe('check/*', () => {
  it('wants a second chance behind a bar, or steps for those below it', async () => {
    await expectBeside(`steps:
  - {check: One, mastery: 80}                        #! check/no-retry
  - {check: Two, mastery: 80, retry: {steps: [Read]}}
  - {check: Three, mastery: 80, diagnostic: true}
  - check: Four
    mastery: 80
    by-score: [{at-least: 80}, {at-least: 0, steps: [See the teacher]}]
  - check: Five
    mastery: 80                                      #! check/no-retry
    by-score: [{at-least: 80, steps: [Go on]}, {at-least: 0}]
`);
  });

  it('wants every score to lead to one place', async () => {
    const looked = await expectBeside(`steps:
  - check: One
    out-of: 10
    by-score:
      - at-least: 8
        steps: [Go on]
      - at-least: 80%          #! check/scores: begin at the same score
      - at-least: 4            #! check/scores: says nothing for scores below 4
        steps: [Read]
  - check: Two
    by-score: [{at-least: 50}]   #! check/scores
`);
    assert.match(
      mended(looked, looked.findings[1]?.fix),
      /steps: \[Read\]\n {6}- at-least: 0\n {2}- check: Two/,
    );
    assert.match(mended(looked, looked.findings[1]?.otherFixes?.[0]), /- at-least: 0 /);
    assert.match(mended(looked, looked.findings[2]?.fix), /\[\{at-least: 50\}, \{at-least: 0\}\]/);
  });

  it('hints at a second chance that repeats the first', async () => {
    await expectBeside(`steps:
  - Watch the clip
  - check: One
    mastery: 80
    retry:
      - steps: [watch the clip, Ask a friend]    #! check/retry-same
      - steps: [Ask a friend]                    #! check/retry-same
`);
  });
});
