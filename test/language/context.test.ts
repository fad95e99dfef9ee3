import assert from 'node:assert/strict';
import { type Context, contextAt } from '../../src/language/context';
import { LessonDocument } from '../../src/model/document';
import { mark } from './mark';

function at(marked: string, sign?: string): { context: Context | undefined; text: string } {
  const { text, offset } = mark(marked, sign);
  return {
    context: contextAt(new LessonDocument('file:///w/x.playlist.yaml', 'playlist', text), offset),
    text,
  };
}

/** A line that tells all that matters: what is wanted, where, and what is there already. */
function says(marked: string, sign?: string): string {
  const { context, text } = at(marked, sign);
  if (!context) return 'nothing';
  if (context.wants === 'comment') return `comment "${text.slice(context.span.start, context.span.end)}"`;
  const replaced = text.slice(context.span.start, context.span.end);
  const where = `/${context.path.join('/')}`;
  if (context.wants === 'key') {
    return `key in ${where} beside [${[...context.keys].sort()}] for "${replaced}"${context.colon ? ' with colon' : ''}`;
  }
  const siblings = context.siblings();
  return `${context.at} value of ${where} for "${replaced}"${context.quote}${context.space ? ' after a blank' : ''}${
    siblings.length > 0 ? ` not [${siblings}]` : ''
  }`;
}

const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
  ['an empty file', '|', 'key in / beside [] for ""'],
  ['a half-typed keyword at the top', 'form|', 'key in / beside [] for "form"'],
  [
    'keys below as well as above',
    'format: playlist/1\n|\nsteps:\n  - A\n',
    'key in / beside [format,steps] for ""',
  ],
  ['inside a key that has its colon', 'id: x\nti|tle: X\n', 'key in / beside [id] for "title" with colon'],
  ['at the start of a key', 'id: x\n|title: X\n', 'key in / beside [id] for "title" with colon'],
  ['nothing after a colon', 'status: |\n', 'inline value of /status for ""'],
  ['right behind a colon', 'status:|\n', 'inline value of /status for "" after a blank'],
  ['a value half typed', 'status: dra|\n', 'inline value of /status for "dra"'],
  [
    'a value with blanks and a comment',
    'subject: social st|  # yes\n',
    'inline value of /subject for "social st"',
  ],
  ['a fresh entry', 'steps:\n  - |\n', 'entry value of /steps/0 for ""'],
  ['a fresh entry, dash only', 'steps:\n  -|\n', 'entry value of /steps/0 for "" after a blank'],
  [
    'a fresh entry further down',
    'steps:\n  - A\n  - do: B\n    minutes: 5\n  - |\n',
    'entry value of /steps/2 for "" not [A]',
  ],
  ['an entry with keys below', 'steps:\n  - |\n    minutes: 5\n', 'key in /steps/0 beside [minutes] for ""'],
  ['a dash that is missing', 'steps:\n  - A\n  |\n  - B\n', 'dash value of /steps/1 for "" not [A,B]'],
  ['a list that has not begun', 'steps:\n  |\n', 'line value of /steps for ""'],
  [
    'keys of a step',
    'steps:\n  - A\n  - do: B\n    |\n    kind: read\n',
    'key in /steps/1 beside [do,kind] for ""',
  ],
  [
    'keys of a step, half typed',
    'steps:\n  - do: B\n    mi|\n  - do: C\n    kind: x\n',
    'key in /steps/0 beside [do] for "mi"',
  ],
  ['a list without indentation', 'steps:\n- do: A\n  |\n- do: B\n', 'key in /steps/0 beside [do] for ""'],
  ['top keys after a list without indentation', 'steps:\n- do: A\n|\n', 'key in / beside [steps] for ""'],
  [
    'deep inside',
    'steps:\n  - part: P\n    steps:\n      - choose: 1\n        from:\n          - do: A\n            su|\n',
    'key in /steps/0/steps/0/from/0 beside [do] for "su"',
  ],
  [
    'after a deep list',
    'steps:\n  - part: P\n    steps:\n      - do: A\n    |\n',
    'key in /steps/0 beside [part,steps] for ""',
  ],
  [
    'a map below its key',
    'steps:\n  - do: A\n    supports:\n      |\n',
    'line value of /steps/0/supports for ""',
  ],
  [
    'a map below its key, second key',
    'steps:\n  - do: A\n    supports:\n      reading: x\n      |\n',
    'key in /steps/0/supports beside [reading] for ""',
  ],
  [
    'an entry of a list of words',
    'signatures:\n  - student\n  - te|\n  - family\n',
    'entry value of /signatures/1 for "te" not [student,family]',
  ],
  ['a value below its key', 'status:\n  dr|\n', 'line value of /status for "dr"'],
  ['a flow list', 'signatures: [student, |]\n', 'flow value of /signatures/1 for "" not [student]'],
  [
    'a flow list with more behind',
    'signatures: [stu|, "teacher", family]\n',
    'flow value of /signatures/0 for "stu" not [teacher,family]',
  ],
  [
    'an unfinished flow list',
    'signatures: [student, te|\nid: x\n',
    'flow value of /signatures/1 for "te" not [student]',
  ],
  ['a flow map', 'class-time: {sessions: 3, |}\n', 'key in /class-time beside [sessions] for ""'],
  [
    'an unfinished flow map',
    'steps:\n  - do: A\n    rigor: {dok: 2, bl|\n    kind: x\n',
    'key in /steps/0/rigor beside [dok] for "bl"',
  ],
  [
    'a flow map with keys behind',
    'control: {pa|: student, goals: shared}\n',
    'key in /control beside [goals] for "pa" with colon',
  ],
  [
    'a value in a flow map',
    'control: {path: stu|, goals: shared}\n',
    'flow value of /control/path for "stu"',
  ],
  [
    'a value in a flow map, no blank',
    'control: {path:|}\n',
    'flow value of /control/path for "" after a blank',
  ],
  ['flow in flow', 'complete: {points: {ex|}}\n', 'key in /complete/points beside [] for "ex"'],
  ['a flow step in a block list', 'steps:\n  - {do: A, |}\n', 'key in /steps/0 beside [do] for ""'],
  ['a grid row', 'grid:\n  - [A, B]\n  - [C, {fr|}]\n', 'key in /grid/1/1 beside [] for "fr"'],
  [
    'a grid in brackets over lines',
    'grid: [\n  [A, B],\n  [C, {do: D,\n    ki|}]\n]\nid: x\n',
    'key in /grid/1/1 beside [do] for "ki"',
  ],
  [
    'a flow list over lines',
    'signatures: [student,\n  te|,\n  family]\n',
    'flow value of /signatures/1 for "te" not [student,family]',
  ],
  [
    'a comma that is missing on the line above',
    'signatures: [student\n  te|]\n',
    'flow value of /signatures/0 for "te"',
  ],
  ['a text in quotes over lines, in brackets', 'signatures: ["student\n  te|", family]\n', 'nothing'],
  ['behind closed brackets', 'signatures: [student] |\n', 'nothing'],
  ['inside quotes', 'status: "dr|"\n', 'inline value of /status for "dr""'],
  ['inside quotes that do not close', "status: 'dr|\nid: x\n", 'inline value of /status for "dr"\''],
  [
    'quotes in a flow list',
    'signatures: ["stu|", family]\n',
    'flow value of /signatures/0 for "stu"" not [family]',
  ],
  ['an unclosed quote above', 'steps:\n  - do: "Read\n    ki|\n', 'key in /steps/0 beside [do] for "ki"'],
  ['a quoted key', '"sta|tus": draft\n', 'key in / beside [] for "status" with colon'],
  ['a comment', 'id: x # playlist-ig|nore\n', 'comment " playlist-ignore"'],
  ['a comment line', '  # a |\nid: x\n', 'comment " a "'],
  ['a hash that is no comment', 'title: C#|\n', 'inline value of /title for "C#"'],
  ['a running text below its key', 'title: A\n  b|\n', 'nothing'],
  ['a bare text with more on the next line', 'steps:\n  - Read to a pet\n    mi|\n', 'nothing'],
  ['too far left', 'steps:\n  - do: A\n    kind: x\n   |\n', 'nothing'],
  ['before a dash', 'steps:\n |  - do: A\n', 'nothing'],
  ['tabs for blanks', 'steps:\n  - do: A\n\t\tki|\n', 'key in /steps/0 beside [do] for "ki"'],
  [
    'a line above that is nothing yet',
    'steps:\n  - do: A\n  mi\n    kind: x\n    le|\n',
    'key in /steps/0 beside [do,kind] for "le"',
  ],
  [
    'conflict marks',
    'steps:\n<<<<<<< mine\n  - do: A\n=======\n  - do: B\n>>>>>>> theirs\n    ki|\n',
    'key in /steps/1 beside [do] for "ki"',
  ],
  [
    'lines that end in CR LF',
    'steps:\r\n  - do: A\r\n    ki|\r\n    minutes: 5\r\n',
    'key in /steps/0 beside [do,minutes] for "ki"',
  ],
  ['astral letters', 'title: 🐣🐣\nsteps:\n  - do: 𝒜 🐣\n    ki|\n', 'key in /steps/0 beside [do] for "ki"'],
  ['an anchor in front', 'steps:\n  - &a do: A\n    with: &b pa|\n', 'nothing'],
  ['a second document', 'id: x\n---\nti|\n', 'key in / beside [] for "ti"'],
];

describe('what is being written', () => {
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(says(text), expected));
  }

  it('nothing inside a block of text', () => {
    assert.equal(says('summary: |\n  one\n  kind: ^\nid: x\n', '^'), 'nothing');
    assert.equal(says('steps:\n  - do: >-\n      one\n        two: ^\n', '^'), 'nothing');
    assert.equal(says('summary: |^\n', '^'), 'nothing');
    assert.equal(says('summary: |\n  one\ntit^\n', '^'), 'key in / beside [summary] for "tit"');
  });

  it('tells the keys of every map on the way', () => {
    const { context } = at(
      'format: choice-board/1\nmenu:\n  - section: A\n    options:\n      - do: x\n        |\n    points: 20\ncomplete:\n  points: 100\n',
    );
    assert.ok(context?.wants === 'key');
    assert.deepEqual([...context.present([])].sort(), ['complete', 'format', 'menu']);
    assert.deepEqual([...context.present(['menu', 0])].sort(), ['options', 'points', 'section']);
    assert.deepEqual([...context.present(['menu', 0, 'options', 0])], ['do']);
    const flow = at('steps:\n  - {choose: 1, from: [A, {do: B, ki|}], title: T}\n').context;
    assert.ok(flow?.wants === 'key');
    assert.deepEqual([...flow.present(['steps', 0])].sort(), ['choose', 'from']);
    assert.deepEqual([...flow.present(['steps', 0, 'from', 1])], ['do']);
  });

  it('tells where the entries round it begin', () => {
    const { context, text } = at('steps:\n  - part: P\n    steps:\n      - do: A\n        after: [|]\n');
    assert.ok(context?.wants === 'value');
    assert.deepEqual(
      context.entryStarts.slice(-2).map((start) => text.slice(start, start + 4)),
      ['do: ', 'part'],
    );
    const flow = at('grid:\n  - [{do: A}, {do: B, after: [|]}]\n');
    assert.ok(flow.context?.wants === 'value');
    assert.ok(flow.context.entryStarts.some((start) => flow.text.startsWith('{do: B', start)));
  });
});
