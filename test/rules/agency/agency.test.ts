import assert from 'node:assert/strict';
import { expectBeside, mended, only } from '../beside';

describe('agency/teacher-controls-all', () => {
  it('wants something in the hands of students where a file is called personalized', async () => {
    const looked =
      await expectBeside(`approach: personalized     #! agency/teacher-controls-all: nothing here is for students to decide
control: {path: teacher}
steps: [Read, Write]
`);
    const { otherFixes } = only(looked, 'agency/teacher-controls-all');
    assert.match(mended(looked, otherFixes?.[0]), /approach: differentiated/);
    await expectBeside(`approach: personalized     #! agency/teacher-controls-all: "control" gives all of it to the teacher
control: {goals: teacher, content: teacher, path: teacher, pace: teacher, time: teacher, place: teacher, product: teacher, assessment: teacher}
steps:
  - {choose: 1, from: [A, B]}
`);
  });

  it('is content with any say', async () => {
    for (const say of [
      'control: {pace: shared}\nsteps: [Read]',
      'goals: [I can read, {by: student}]\nsteps: [Read]',
      'steps: [Read, {choose: 1, from: [A, B]}]',
      'steps: [Read, {do: More, priority: aspire}]',
      'steps: [Read, {open: true}]',
      'steps: [{do: Read, respond: [text, audio]}]',
    ]) {
      await expectBeside(`approach: personalized\n${say}\n`);
    }
    await expectBeside('approach: differentiated\nsteps: [Read]\n');
  });

  it('sees the choice of an included board, and that a score is none', async () => {
    await expectBeside({
      'a.playlist.yaml': 'approach: personalized\nsteps:\n  - board: ./b.choiceboard.yaml\n',
      'b.choiceboard.yaml': 'id: b\ngrid: [[A, B]]\ncomplete: {choose: 1}\n',
    });
    await expectBeside(
      'approach: personalized    #! agency/teacher-controls-all\nsteps:\n  - check: C\n    by-score: [{at-least: 50, steps: [A]}, {at-least: 0, steps: [B]}]\n',
    );
  });
});

describe('agency/no-voice', () => {
  it('speaks from five on, when nearly all say so and none says otherwise', async () => {
    await expectBeside(
      'title: Letters    #! agency/no-voice: answered in one way, "text"\neach: {respond: text}\nsteps: [A, B, C, D, {do: E, respond: [text, anonymous]}]\n',
    );
    await expectBeside('each: {respond: text}\nsteps: [A, B, C, D]\n');
    await expectBeside('each: {respond: text}\nsteps: [A, B, C, D, {do: E, respond: [text, audio]}]\n');
    await expectBeside('each: {respond: text}\nsteps: [A, B, C, D, E, {open: true}]\n');
  });
});

describe('agency/options-look-alike', () => {
  it('looks at choices, sections and boards', async () => {
    await expectBeside(`steps:
  - choose: 1                      #! agency/options-look-alike: These 2 options look alike: they have the same kind, minutes and mode
    each: {kind: practice, minutes: 20, mode: paper}
    from: [A, B]
`);
    await expectBeside(`menu:
  - section: Exercises             #! agency/options-look-alike: kind, minutes and ways to respond
    choose: 2
    each: {kind: practice, minutes: 10, respond: [text, audio]}
    options: [A, B, {do: C, respond: [audio, text]}]
  - section: Everybody
    each: {kind: practice, minutes: 10, respond: text}
    options: [D, E]
`);
    await expectBeside(
      'each: {kind: read, minutes: 20, level: start}\ngrid: [[A, B], [C, D]]\ncomplete: {choose: 2}   #! agency/options-look-alike\n',
    );
  });

  it('says nothing where little is said, or where anything tells options apart', async () => {
    await expectBeside('steps:\n  - {choose: 1, from: [A, B]}\n');
    for (const other of ['minutes: 25', 'kind: make', 'with: pair', 'place: home', 'interests: [music]']) {
      await expectBeside(
        `steps:\n  - choose: 1\n    each: {kind: practice, minutes: 20, mode: paper}\n    from: [A, {do: B, ${other}}]\n`,
      );
    }
    await expectBeside(
      'steps:\n  - choose: 1\n    each: {kind: practice, minutes: 20, mode: paper}\n    from: [A, {open: true}]\n',
    );
  });
});

describe('agency/no-own-goal', () => {
  it('speaks where goals are promised to students, or the file is long', async () => {
    const looked = await expectBeside(
      'control: {goals: shared}\ngoals:\n  - I can read     #! agency/no-own-goal\n  - I can write\nsteps: [A]\n',
    );
    assert.match(
      mended(looked, only(looked, 'agency/no-own-goal').fix),
      /- I can write\n {2}- \{by: student\}\n/,
    );
    await expectBeside('goals: [I can read]   #! agency/no-own-goal\nsteps: [A, B, C, D, E]\n');
    await expectBeside('goals: [I can read]\nsteps: [A, B, C, D]\n');
    await expectBeside('goals: [I can read]\nsteps: [A, B, C, D, {do: E, criteria: [{by: student}]}]\n');
    await expectBeside('steps: [A, B, C, D, E]\n');
  });
});

describe('agency/no-reflection', () => {
  it('speaks from six on, where nearly all say their kind and none looks back', async () => {
    await expectBeside(
      'title: Work     #! agency/no-reflection: Nothing among these 6 activities looks back\neach: {kind: practice}\nsteps: [A, B, C, D, E, F]\n',
    );
    await expectBeside('each: {kind: practice}\nsteps: [A, B, C, D, E]\n');
    await expectBeside('steps: [A, B, C, D, E, F]\n');
    await expectBeside('each: {kind: practice}\nsteps: [A, B, C, D, E, {do: F, kind: conference}]\n');
    await expectBeside('each: {kind: practice}\nsteps: [A, B, C, D, E, Reflect on your week]\n');
  });
});
