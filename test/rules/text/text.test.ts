import assert from 'node:assert/strict';
import { expectBeside, look, mended, only } from '../beside';

describe('text/too-long', () => {
  it('measures titles, goals, summaries and steps by their own length', async () => {
    const words = (characters: number) => `${'I can read '.repeat(100).slice(0, characters - 1)}x`;
    const file = (n: number) =>
      `title: ${words(80 + n)}\nsummary: ${words(400 + n)}\ngoals:\n  - ${words(160 + n)}\nsteps:\n  - do: ${words(200 + n)}\n  - part: ${words(200 + n)}\n    steps: [Read]\n`;
    assert.deepEqual((await look(file(0))).findings, []);
    const { findings } = await look(file(1));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      Array(5).fill('text/too-long'),
    );
  });
});

describe('text/no-i-can', () => {
  it('is told once, with the lines of the others, and mends what makes a sentence', async () => {
    const looked = await expectBeside(`goals:
  - I can fold a strip
  - The students will be able to Compare two fractions    #! text/no-i-can: Nor do those in lines 7 and 8
  - Understand thirds
  - Fractions on a line
  - {by: student}
steps: [Fold]
`);
    assert.match(mended(looked, looked.findings[0]?.fix), /- I can compare two fractions/);
    const verb = await look('goals: Compare two fractions\nsteps: [Fold]\n');
    assert.match(mended(verb, only(verb, 'text/no-i-can').fix), /^goals: I can compare two fractions$/m);
    const noun = await look('goals: Fractions on a line\nsteps: [Fold]\n');
    assert.equal(only(noun, 'text/no-i-can').fix, undefined);
  });

  it('keeps to English, and to goals in words', async () => {
    await expectBeside('language: es\ngoals: [Puedo comparar fracciones]\nsteps: [Dobla]\n');
    await expectBeside('goals: ["1/3 < 1/2", "I’m able to fold", "We can share", "分数"]\nsteps: [Fold]\n');
  });
});
