import { expectBeside } from '../beside';

describe('udl/no-supports', () => {
  it('speaks where barriers are named and nothing lowers one', async () => {
    await expectBeside(`steps:
  - {do: Read, barriers: [reading, language]}     #! udl/no-supports: 2 barriers are named here (reading and language)
  - {check: Exit, barriers: [reading]}
`);
    await expectBeside(
      'steps:\n  - {do: Read, barriers: [reading]}\n  - {check: Exit, barriers: [reading], supports: {reading: Read aloud}}\n',
    );
    await expectBeside('steps: [Read]\n');
  });
});

describe('udl/no-extension', () => {
  const help = '  - {check: Exit, mastery: 80, retry: {steps: [Build it]}}\n';
  const seven = '  - A\n  - B\n  - C\n  - D\n  - E\n  - F\n  - G\n';

  it('speaks where there is help for those behind, and nothing for those ahead', async () => {
    await expectBeside(`title: Thirds     #! udl/no-extension\nsteps:\n${seven}${help}`);
    await expectBeside(`steps:\n${seven}  - H\n`);
    await expectBeside(`steps:\n  - A\n  - B\n${help}`);
  });

  it('is content with more work, open work, deeper work, levels, or what a high score opens', async () => {
    for (const more of [
      '  - {do: H, priority: aspire}\n',
      '  - {choose: {max: 1}, from: [H, I]}\n',
      '  - {open: true}\n',
      '  - {do: H, rigor: {dok: 4}}\n',
      '  - {do: H, level: start}\n  - {do: I, level: challenge}\n',
      '  - {check: Mid, by-score: [{at-least: 80, steps: [H]}, {at-least: 0}]}\n',
    ]) {
      await expectBeside(`steps:\n${seven}${help}${more}`);
    }
  });
});
