import assert from 'node:assert/strict';
import { factsWithoutStandards } from '../../../src/paths/facts';
import { expectBeside, only } from '../beside';

describe('time/*', () => {
  it('compares the shortest and the longest way in class, and tells apart what is for home', async () => {
    const over =
      await expectBeside(`class-time: {sessions: 2, minutes: 20}     #! time/over: Even the shortest way, with "Draw", takes 50 minutes, and there are 40. (60 minutes more at home are not counted.)
steps:
  - {do: Read, minutes: 20}
  - {choose: 1, from: [{do: Draw, minutes: 30}, {do: Build, minutes: 50}]}
  - {do: Ask at home, minutes: 60, place: home}
`);
    const analysis = factsWithoutStandards(over.workspace).analysis(over.document);
    assert.ok(analysis);
    assert.deepEqual(analysis.classMinutes, { least: 50, longest: 70 });
    assert.deepEqual(analysis.minutes, { least: 110, longest: 130, most: 130 });
    assert.deepEqual(
      only(over, 'time/over').related.map(({ span }) => over.document.text.slice(span)),
      ['Draw'],
    );
    await expectBeside(`class-time: 60       #! time/may-run-over: The longest way, with "Build", takes 70 minutes, and there are 60
steps:
  - {do: Read, minutes: 20}
  - {choose: 1, from: [{do: Draw, minutes: 30}, {do: Build, minutes: 50}]}
`);
    await expectBeside(`class-time: 40
steps:
  - {do: Read, minutes: 20-40}
  - {do: Ask at home, minutes: 60, place: [home]}
`);
  });

  it('counts work that may be done at home or in class, and takes the shortest way in class', async () => {
    await expectBeside(`class-time: 15       #! time/may-run-over: with "Draw", takes 20 minutes
steps:
  - choose: 1
    from:
      - {do: Ask at home, minutes: 90, place: home}
      - {do: Draw, minutes: 20, place: [home, classroom]}
`);
  });

  it('asks for minutes once, where there is a time to compare them with', async () => {
    const looked = await expectBeside(
      `class-time: 40       #! time/unknown: "Write", "Show" and "Exit" say no minutes. Add "minutes" to these 3 steps
steps:
  - {do: Read, minutes: 20}
  - Write
  - Show
  - Check at home
  - {check: Exit}
`.replace('  - Check at home\n', '  - {do: Ask at home, place: home}\n'),
    );
    assert.equal(only(looked, 'time/unknown').related.length, 3);
    await expectBeside('steps: [Read, {do: Write, minutes: 10}]\n');
    await expectBeside('class-time: {sessions: 2}\nsteps: [Read, {do: Write, minutes: 10}]\n');
  });

  it('takes the length of a session from the curriculum', async () => {
    await expectBeside({
      'a.playlist.yaml':
        'class-time: {sessions: 2}     #! time/over: and there are 80\nsteps: [{do: Read, minutes: 90}]\n',
      'curriculum.yaml': 'periods: {minutes: 40}\n',
    });
  });
});
