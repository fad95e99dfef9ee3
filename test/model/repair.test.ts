import assert from 'node:assert/strict';
import { isNode } from 'yaml';
import { readPlaylist } from '../../src/model/lesson';
import { parseSource } from '../../src/model/parse';
import type { SourceTree, SyntaxRuleId } from '../../src/model/source';
import { applyChanges } from '../../src/model/text';
import { marked } from './repair/marked';
import { assertRanges } from './repair/ranges';

interface Case {
  readonly rule: SyntaxRuleId;
  /** With `⟦…⟧` round what is underlined. */
  readonly text: string;
  /** The text after the fix; absent where there is none. */
  readonly fixed?: string;
  readonly message?: RegExp;
  /** Where the fix is a guess, and the model in the meantime another one. */
  readonly otherModel?: true;
}

const say = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

const quotes = (value: string, quoted: string, list = false): Case => ({
  rule: 'yaml/quote-text',
  text: list ? `steps:\n  - ⟦${value}⟧\n  - do: Draw\n` : `steps:\n  - do: ⟦${value}⟧\n    minutes: 10\n`,
  fixed: list ? `steps:\n  - ${quoted}\n  - do: Draw\n` : `steps:\n  - do: ${quoted}\n    minutes: 10\n`,
  message: /^Put quotes round /,
});

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'missing space': [
    {
      rule: 'yaml/missing-space',
      text: 'steps:\n  - ⟦id:⟧warm-up\n    do: Read\n',
      fixed: 'steps:\n  - id: warm-up\n    do: Read\n',
      message: say('Put a space after "id:".'),
    },
    {
      rule: 'yaml/missing-space',
      text: 'title: A\n⟦id:⟧warm-up\nsubject: b\n',
      fixed: 'title: A\nid: warm-up\nsubject: b\n',
    },
    {
      rule: 'yaml/missing-space',
      text: 'steps:\n  - do: A\n    ⟦minutes:⟧10\n    kind: read\n',
      fixed: 'steps:\n  - do: A\n    minutes: 10\n    kind: read\n',
    },
    {
      rule: 'yaml/missing-space',
      text: 'title: A\n⟦mintues:⟧10\nid: b\n',
      fixed: 'title: A\nmintues: 10\nid: b\n',
    },
    // Accepted by YAML as a text.
    {
      rule: 'yaml/missing-space',
      text: 'steps:\n  - ⟦do:⟧Read\n  - do: Draw\n',
      fixed: 'steps:\n  - do: Read\n  - do: Draw\n',
    },
    {
      rule: 'yaml/missing-space',
      text: 'steps:\n  - do: A\n  ⟦-⟧do: B\n',
      fixed: 'steps:\n  - do: A\n  - do: B\n',
      message: say('Put a space after the dash.'),
    },
    {
      rule: 'yaml/missing-space',
      text: 'materials:\n  - x\n  ⟦-⟧y\n',
      fixed: 'materials:\n  - x\n  - y\n',
    },
    {
      rule: 'yaml/missing-space',
      text: 'materials:\n  ⟦-⟧x\n  -y\nid: z\n',
      fixed: 'materials:\n  - x\n  - y\nid: z\n',
    },
  ],
  'missing colon': [
    {
      rule: 'yaml/missing-colon',
      text: 'steps:\n  - do: A\n    ⟦minutes⟧ 10\n    kind: read\n',
      fixed: 'steps:\n  - do: A\n    minutes: 10\n    kind: read\n',
      message: say('Put a colon after "minutes".'),
    },
    { rule: 'yaml/missing-colon', text: '⟦steps⟧;\n  - do: x\n', fixed: 'steps:\n  - do: x\n' },
    {
      rule: 'yaml/missing-colon',
      text: 'steps:\n  - ⟦do⟧ x\n    minutes: 3\n',
      fixed: 'steps:\n  - do: x\n    minutes: 3\n',
    },
    { rule: 'yaml/missing-colon', text: 'id: a\n⟦minutes⟧ = 10\n', fixed: 'id: a\nminutes: 10\n' },
    { rule: 'yaml/missing-colon', text: 'id: a\nsubject⟦：⟧b\n', fixed: 'id: a\nsubject: b\n' },
    { rule: 'yaml/missing-colon', text: '⟦steps⟧\n  - do: x\n', fixed: 'steps:\n  - do: x\n' },
    { rule: 'yaml/missing-colon', text: 'title: x\n⟦minutes⟧', fixed: 'title: x\nminutes:' },
    { rule: 'yaml/missing-colon', text: 'title: x\nsteps:\n  - do: A\n    ⟦minu⟧\n  - do: B\n' },
  ],
  'missing dash': [
    {
      rule: 'yaml/missing-dash',
      text: 'steps:\n  - do: A\n  ⟦do⟧: B\n  minutes: 3\n  - do: C\n',
      fixed: 'steps:\n  - do: A\n  - do: B\n    minutes: 3\n  - do: C\n',
    },
    { rule: 'yaml/missing-dash', text: 'goals:\n- a\n⟦b⟧\n- c\n', fixed: 'goals:\n- a\n- b\n- c\n' },
    {
      rule: 'yaml/missing-dash',
      text: 'steps:\n  ⟦•⟧ Read\n  • Go\nid: x\n',
      fixed: 'steps:\n  - Read\n  - Go\nid: x\n',
    },
    {
      rule: 'yaml/missing-dash',
      text: 'steps:\n  ⟦1⟧. Read\n  2. Go\nid: x\n',
      fixed: 'steps:\n  - Read\n  - Go\nid: x\n',
    },
    {
      rule: 'yaml/missing-dash',
      text: 'steps:\n  - do: A\n  ⟦–⟧ do: B\n    minutes: 3\n',
      fixed: 'steps:\n  - do: A\n  - do: B\n    minutes: 3\n',
    },
    {
      rule: 'yaml/missing-dash',
      text: 'steps:\n  ⟦*⟧ Read\n  * Go\nid: x\n',
      fixed: 'steps:\n  - Read\n  - Go\nid: x\n',
    },
  ],
  indentation: [
    {
      rule: 'yaml/indentation',
      text: 'steps:\n  - do: A\n     ⟦minutes: 10⟧\n  - do: B\n',
      fixed: 'steps:\n  - do: A\n    minutes: 10\n  - do: B\n',
      message: say('Indent this line by 4 spaces'),
    },
    {
      rule: 'yaml/indentation',
      text: 'steps:\n  - do: A\n   ⟦minutes: 1⟧\n   kind: read\n   supports:\n     reading: x\n  - do: B\n',
      fixed:
        'steps:\n  - do: A\n    minutes: 1\n    kind: read\n    supports:\n      reading: x\n  - do: B\n',
    },
    {
      rule: 'yaml/indentation',
      text: 'steps:\n  - do: A\n  ⟦minutes: 1⟧\n',
      fixed: 'steps:\n  - do: A\n    minutes: 1\n',
    },
    { rule: 'yaml/indentation', text: 'id: a\n ⟦title: b⟧\n', fixed: 'id: a\ntitle: b\n' },
    {
      rule: 'yaml/indentation',
      text: 'steps:\n  - do: A\n⟦- do: B⟧\n',
      fixed: 'steps:\n  - do: A\n  - do: B\n',
    },
    {
      rule: 'yaml/indentation',
      text: 'steps:\n  - do: A\n    ⟦- do: B⟧\n      minutes: 3\n',
      fixed: 'steps:\n  - do: A\n  - do: B\n    minutes: 3\n',
    },
    {
      rule: 'yaml/indentation',
      text: 'steps:\n  - do: A\n⟦minutes: 10⟧\n    kind: read\n  - do: B\n',
      fixed: 'steps:\n  - do: A\n    minutes: 10\n    kind: read\n  - do: B\n',
    },
    {
      rule: 'yaml/indentation',
      text: 'summary: Five days from\n⟦a folded strip⟧\nid: x\n',
      fixed: 'summary: Five days from\n  a folded strip\nid: x\n',
    },
    {
      rule: 'yaml/indentation',
      text: 'family: |\n    Dear all,\n  ⟦we begin⟧\nid: x\n',
      fixed: 'family: |\n    Dear all,\n    we begin\nid: x\n',
    },
  ],
  'tabs and odd spaces': [
    {
      rule: 'yaml/tab',
      text: 'steps:\n⟦\t⟧- do: d\n\t  minutes: 3\n\t- do: e\n\t\tminutes: 4\nid: x\n',
      fixed: 'steps:\n  - do: d\n    minutes: 3\n  - do: e\n    minutes: 4\nid: x\n',
    },
    {
      rule: 'yaml/tab',
      text: 'steps:\n  - do: d\n⟦\t⟧minutes: 3\n',
      fixed: 'steps:\n  - do: d\n    minutes: 3\n',
    },
    { rule: 'yaml/tab', text: 'id: b\n⟦\t⟧title: d\n', fixed: 'id: b\ntitle: d\n' },
    { rule: 'yaml/tab', text: 'steps:\n  -⟦\t⟧do: x\n', fixed: 'steps:\n  - do: x\n' },
    {
      rule: 'yaml/odd-space',
      text: 'steps:\n  - do:⟦\u00A0⟧Read\n    id: x\n',
      fixed: 'steps:\n  - do: Read\n    id: x\n',
    },
    { rule: 'yaml/odd-space', text: 'steps:\n  - do:⟦\u00A0⟧Read\n', fixed: 'steps:\n  - do: Read\n' },
    {
      rule: 'yaml/odd-space',
      text: 'steps:\n  - do: A\n⟦\u3000\u3000⟧id: x\n',
      fixed: 'steps:\n  - do: A\n    id: x\n',
    },
    { rule: 'yaml/odd-space', text: 'id: a\n⟦\u200B⟧title: y\n', fixed: 'id: a\ntitle: y\n' },
    { rule: 'yaml/odd-space', text: 'id: a\n⟦\uFEFF⟧title: y\n', fixed: 'id: a\ntitle: y\n' },
    {
      rule: 'yaml/odd-character',
      text: 'id: a\ntitle: x⟦\0⟧y\n',
      fixed: 'id: a\ntitle: xy\n',
      otherModel: true,
    },
  ],
  'texts that need quotes': [
    quotes('Read: chapter 3', '"Read: chapter 3"'),
    quotes('Read:', '"Read:"'),
    quotes('*optional*', '"*optional*"'),
    quotes('*optional* reading', '"*optional* reading"'),
    quotes('**Read**', '"**Read**"'),
    quotes('@home', '"@home"'),
    quotes('`code`', '"`code`"'),
    quotes('[Video](url)', '"[Video](url)"'),
    quotes('[Video](url)', '"[Video](url)"', true),
    quotes('> 10 words', '"> 10 words"'),
    quotes('>10 words', '">10 words"'),
    quotes('! urgent', '"! urgent"'),
    quotes('!important thing', '"!important thing"'),
    quotes("'Twas the night", `"'Twas the night"`),
    quotes("'Twas the night's end", `"'Twas the night's end"`),
    quotes('"Rain" video', `'"Rain" video'`),
    quotes(`"Rain" and 'Snow' video`, `"\\"Rain\\" and 'Snow' video"`),
    quotes("'it's'", `"'it's'"`),
    quotes('% of ten', '"% of ten"'),
    quotes('& more', '"& more"'),
    quotes('&more text', '"&more text"'),
    quotes('{name}', '"{name}"'),
    quotes('{name} said', '"{name} said"'),
    quotes('| x', '"| x"'),
    quotes('- x', '"- x"'),
    quotes('- - x', '"- - x"'),
    quotes('? why', '"? why"'),
    quotes('? why', '"? why"', true),
    quotes(', x', '", x"'),
    quotes('] x', '"] x"'),
    quotes(': x', '": x"'),
    quotes('“Fractions: a start”', '"Fractions: a start"'),
    quotes('Read this\n      Note: bring a pen', '"Read this\n      Note: bring a pen"'),
    quotes('[Video(url)', '"[Video(url)"'),
    {
      rule: 'yaml/quote-text',
      text: 'steps:\n  - {do: ⟦Read: it⟧, minutes: 3}\n',
      fixed: 'steps:\n  - {do: "Read: it", minutes: 3}\n',
    },
    {
      rule: 'yaml/quote-text',
      text: 'materials: [⟦@home⟧, pens]\nid: x\n',
      fixed: 'materials: ["@home", pens]\nid: x\n',
    },
  ],
  'silent losses': [
    {
      rule: 'yaml/cut-text',
      text: 'steps:\n  - do: Worksheet ⟦#3⟧\n',
      fixed: 'steps:\n  - do: "Worksheet #3"\n',
      message: /^The text ends at "#"/,
    },
    {
      rule: 'yaml/cut-text',
      text: 'steps:\n  - do: ⟦#3⟧\n    id: x\n',
      fixed: 'steps:\n  - do: "#3"\n    id: x\n',
    },
    {
      rule: 'yaml/cut-text',
      text: 'materials: [⟦kit #1⟧, pens]\nid: x\n',
      fixed: 'materials: ["kit #1", pens]\nid: x\n',
    },
    {
      rule: 'yaml/swallowed-line',
      text: 'materials: ⟦paper⟧\n  - glue\nid: x\n',
      fixed: 'materials:\n  - paper\n  - glue\nid: x\n',
    },
    {
      rule: 'yaml/swallowed-line',
      text: 'goals:\n - a\n  ⟦- b⟧\n  - c\nid: x\n',
      fixed: 'goals:\n - a\n - b\n - c\nid: x\n',
    },
    { rule: 'yaml/swallowed-line', text: 'summary: We fold\n  ⟦minutes:10⟧\nid: x\n' },
    {
      rule: 'yaml/unclosed-quote',
      text: 'title: ⟦"Rain⟧\nid: x\nsummary: snow"\n',
      fixed: 'title: "Rain"\nid: x\nsummary: snow"\n',
    },
    {
      rule: 'yaml/backslash',
      text: 'title: "Write $⟦\\f⟧rac{1}{2}$"\n',
      fixed: 'title: "Write $\\\\frac{1}{2}$"\n',
    },
    { rule: 'yaml/duplicate-key', text: 'id: x\n⟦id⟧: x\n', fixed: 'id: x\n' },
    {
      rule: 'yaml/duplicate-key',
      text: 'steps:\n  - do: A\n    ⟦do⟧: B\n',
      fixed: 'steps:\n  - do: A\n  - do: B\n',
      otherModel: true,
    },
    { rule: 'yaml/duplicate-key', text: 'steps:\n  - do: A\n    minutes: 1\n    ⟦minutes⟧: 2\n' },
  ],
  'quotes and brackets': [
    {
      rule: 'yaml/unclosed-quote',
      text: 'title: ⟦"Rain⟧\nid: x\n',
      fixed: 'title: "Rain"\nid: x\n',
    },
    { rule: 'yaml/unclosed-quote', text: "title: ⟦'Rain⟧", fixed: "title: 'Rain'" },
    { rule: 'yaml/unclosed-quote', text: 'title: ⟦"Rain⟧\nid: "y"\n', fixed: 'title: "Rain"\nid: "y"\n' },
    {
      rule: 'yaml/unclosed-quote',
      text: 'materials: [⟦"a, b⟧]\nid: x\n',
      fixed: 'materials: ["a, b"]\nid: x\n',
    },
    {
      rule: 'yaml/unclosed-bracket',
      text: 'standards: ⟦[a, b⟧\nid: x\n',
      fixed: 'standards: [a, b]\nid: x\n',
      message: say('This "[" is never closed. Put "]" at the end of the line.'),
    },
    {
      rule: 'yaml/unclosed-bracket',
      text: 'standards: ⟦[a, b⟧ # note\nid: x\n',
      fixed: 'standards: [a, b] # note\nid: x\n',
    },
    {
      rule: 'yaml/unclosed-bracket',
      text: 'steps:\n  - do: A\n    rigor: ⟦{dok: 2⟧',
      fixed: 'steps:\n  - do: A\n    rigor: {dok: 2}',
    },
    {
      rule: 'yaml/unclosed-bracket',
      text: 'goals: [{say: a, by: student⟦]⟧\nid: x\n',
      fixed: 'goals: [{say: a, by: student}]\nid: x\n',
    },
    { rule: 'yaml/unclosed-bracket', text: 'grades: [1⟦}⟧\nid: x\n', fixed: 'grades: [1]\nid: x\n' },
    { rule: 'yaml/stray-mark', text: 'grades: [1]⟦]⟧\nid: x\n', fixed: 'grades: [1]\nid: x\n' },
    { rule: 'yaml/stray-mark', text: 'title: "x"⟦,⟧\nid: x\n', fixed: 'title: "x"\nid: x\n' },
    { rule: 'yaml/stray-mark', text: 'grades: [1,⟦,⟧ 2]\nid: x\n', fixed: 'grades: [1, 2]\nid: x\n' },
    {
      rule: 'yaml/stray-mark',
      text: 'steps:\n  - do: A\n  ⟦[⟧  minutes: 3\n    kind: read\n',
      fixed: 'steps:\n  - do: A\n    minutes: 3\n    kind: read\n',
    },
    { rule: 'yaml/missing-comma', text: 'grades: ["1" ⟦"⟧2"]\n', fixed: 'grades: ["1", "2"]\n' },
    {
      rule: 'yaml/missing-comma',
      text: 'steps:\n  - {do: Read⟦ minutes⟧: 3}\n',
      fixed: 'steps:\n  - {do: Read, minutes: 3}\n',
    },
    { rule: 'yaml/backslash', text: 'title: "C:⟦\\U⟧sers"\n', fixed: 'title: "C:\\\\Users"\n' },
    {
      rule: 'yaml/list-in-line',
      text: 'materials: ⟦- x⟧\n  - y\nid: a\n',
      fixed: 'materials:\n  - x\n  - y\nid: a\n',
    },
  ],
  'files in one': [
    {
      rule: 'yaml/conflict-marker',
      text: '⟦<<<<<<< HEAD⟧\ntitle: a\n=======\ntitle: b\n>>>>>>> other\nid: z\n',
      fixed: 'title: a\nid: z\n',
    },
    {
      rule: 'yaml/conflict-marker',
      text: 'steps:\n⟦<<<<<<< HEAD⟧\n  - do: A\n||||||| base\n  - do: O\n=======\n  - do: B\n>>>>>>> other\n  - do: C\n',
      fixed: 'steps:\n  - do: A\n  - do: C\n',
    },
    { rule: 'yaml/conflict-marker', text: 'id: x\n⟦=======⟧\ntitle: y\n', fixed: 'id: x\ntitle: y\n' },
    { rule: 'yaml/several-documents', text: 'id: x\n⟦---⟧\ntitle: y\n', fixed: 'id: x\ntitle: y\n' },
    { rule: 'yaml/several-documents', text: 'id: x\n⟦...⟧\ntitle: y\n', fixed: 'id: x\ntitle: y\n' },
    { rule: 'yaml/several-documents', text: 'format: a\n⟦---⟧\nformat: b\nid: c\n' },
  ],
  'texts and lists of nobody': [
    {
      rule: 'yaml/stray-text',
      text: '⟦My first playlist⟧\nid: x\ntitle: y\n',
      fixed: '# My first playlist\nid: x\ntitle: y\n',
    },
    {
      rule: 'yaml/stray-text',
      text: 'steps:\n  - ⟦Read a book⟧\n    minutes: 3\n  - do: B\n',
      fixed: 'steps:\n  - do: Read a book\n    minutes: 3\n  - do: B\n',
    },
    {
      rule: 'yaml/stray-text',
      text: 'goals:\n  - ⟦I can⟧\n    by: student\nid: x\n',
      fixed: 'goals:\n  - say: I can\n    by: student\nid: x\n',
    },
    {
      rule: 'yaml/stray-text',
      text: 'grades: [3]\n  ⟦- id: a⟧\n    do: A\n  - do: B\n',
      fixed: 'grades: [3]\nsteps:\n  - id: a\n    do: A\n  - do: B\n',
    },
  ],
};

/** What a model says, without places. */
function told(tree: SourceTree): string {
  const model = readPlaylist(tree, () => undefined);
  return JSON.stringify(model, (key, value: unknown) => {
    if (/span$/i.test(key) || key === 'node' || key === 'root' || key === 'parent' || isNode(value))
      return undefined;
    if (value instanceof Map || value instanceof Set) return [...value];
    return value === Number.POSITIVE_INFINITY ? 'infinity' : value;
  });
}

describe('Mends of broken YAML', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    describe(group, () => {
      for (const one of cases) {
        const { text, start, end } = marked(one.text);
        it(JSON.stringify(text), () => {
          const tree = parseSource(text);
          const problems = tree.problems.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
          assert.equal(tree.problems.length, 1, problems);
          const [problem] = tree.problems;
          assert.ok(problem);
          assert.equal(problem.rule, one.rule, problems);
          assert.equal(text.slice(problem.span.start, problem.span.end), text.slice(start, end), problems);
          assert.equal(problem.span.start, start);
          if (one.message) assert.match(problem.message, one.message);
          assert.doesNotMatch(
            problem.message,
            /mapping|scalar|alias|token|implicit|collection|schema|string|array/i,
          );
          assertRanges(tree, text);
          assert.equal(tree.yaml.errors.length, 0);
          const after = problem.fix && applyChanges(text, problem.fix.changes);
          assert.equal(after, one.fixed);
          if (after === undefined) return;
          const mended = parseSource(after);
          const left = mended.problems.filter((other) => other.rule !== 'yaml/indentation');
          assert.deepEqual(
            left.map(({ rule }) => rule),
            [],
          );
          if (!one.otherModel) assert.equal(told(tree), told(mended));
        });
      }
    });
  }

  it('says nothing about what is meant as it stands', () => {
    const sound = [
      'steps:\n  - do: Read # a note\n    minutes: 10 #2\n',
      'steps:\n  - do: Read #minutes: 10\n',
      'standards: 3.NF.A.1 #main\n',
      'title: C# and F#\nid: x\n',
      'title: "a # b"\n',
      "title: painter's tape\n",
      'title: A text that\n  goes on below\nid: x\n',
      'title: "A text that\n  goes on below"\nid: x\n',
      'family: |\n  - not a list\n  minutes:10\n   more\n',
      'materials: [a,\n  b,\n]\n',
      'materials: &m [a]\nsteps:\n  - do: x\n    materials: *m\n',
      '---\nid: x\n...\n',
      '# only a note\n',
      '',
      '\n\n',
      '\uFEFFid: x\n',
      'id: x\r\nsteps:\r\n  - do: y\r\n    minutes: 3\r\n',
      'id: x\rsteps:\r  - do: y\r    minutes: 3\r',
      'title: “Rain”\n',
      'resource: http://example.org/a:b\n',
      'steps:\n- do: a\n- do: b\nid: x\n',
      'grid:\n  - - do: a\n    - do: b\n  - [c, d]\n',
      '__proto__: 1\nid: x\n',
    ];
    for (const text of sound) {
      const { problems } = parseSource(text);
      assert.deepEqual(
        problems.map(({ rule, message }) => `${rule} ${message}`),
        [],
        JSON.stringify(text),
      );
    }
  });

  it('links a second keyword to the first, and a conflict to its sides', () => {
    const [twice] = parseSource('id: a\ntitle: b\nid: c\n').problems;
    assert.deepEqual(
      twice?.related?.map(({ span }) => span),
      [{ start: 0, end: 2 }],
    );
    const [conflict] = parseSource('<<<<<<< a\nid: a\n=======\nid: b\n>>>>>>> b\n').problems;
    assert.equal(conflict?.related?.length, 2);
    const lower = conflict?.otherFixes?.[0];
    assert.equal(
      lower && applyChanges('<<<<<<< a\nid: a\n=======\nid: b\n>>>>>>> b\n', lower.changes),
      'id: b\n',
    );
  });

  it('finds several slips in one file, each with a fix that holds for the text as typed', () => {
    const text =
      'format: playlist/1\nid:week\ntitle: Read: more\nsteps:\n  - do: *now*\n\t  minutes: 10\n  - do: "Sing\n    after: [a\n  -do: Rest\n';
    const { problems } = parseSource(text);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      [
        'yaml/missing-space',
        'yaml/quote-text',
        'yaml/quote-text',
        'yaml/tab',
        'yaml/unclosed-quote',
        'yaml/unclosed-bracket',
        'yaml/missing-space',
      ],
    );
    const changes = problems.flatMap(({ fix }) => fix?.changes ?? []);
    const all = applyChanges(text, changes);
    assert.deepEqual(parseSource(all).problems, []);
    assert.equal(told(parseSource(text)), told(parseSource(all)));
  });

  it('keeps all sound parts of a file round a line that nobody can read', () => {
    const text = 'id: x\nsteps:\n  - id: a\n    do: A\n    ? , what\n    minutes: 3\n  - id: b\n    do: B\n';
    const tree = parseSource(text);
    assert.deepEqual(
      tree.problems.map(({ rule }) => rule),
      ['yaml/broken'],
    );
    assert.equal(tree.whole, false);
    const lesson = readPlaylist(tree, () => undefined);
    assert.deepEqual(
      [...lesson.steps].map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(text.slice(lesson.steps[1]?.span.start).startsWith('id: b'), true);
  });

  it('says once that a file is nested too deep, too long or repeats itself without end', () => {
    const parts = (depth: number): string => `[${'{part: p, steps: ['.repeat(depth)}x${']}'.repeat(depth)}]`;
    const rules = (text: string): string[] => parseSource(text).problems.map(({ rule }) => rule);
    assert.deepEqual(rules(`steps: ${parts(1500)}`), ['yaml/too-deep']);
    assert.deepEqual(rules(`steps: ${parts(300)}`), ['yaml/too-deep']);
    assert.deepEqual(rules(`steps: ${parts(150)}`), []);
    assert.deepEqual(rules(`a: ${'['.repeat(50_000)}`), ['yaml/too-deep']);
    assert.deepEqual(rules(`a: [${'a,'.repeat(300_000)}]`), ['yaml/too-long']);
    assert.deepEqual(rules(`do: ${'a'.repeat(10_000_000)}`), ['yaml/too-long']);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => pair.split(''))) {
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`);
    }
    assert.deepEqual(rules(bomb.join('\n')), ['yaml/too-many-aliases']);
    assert.deepEqual(rules('steps: &a [*a]\n'), ['yaml/too-many-aliases']);
    const chain = ['- &n0 [x]', ...Array.from({ length: 3000 }, (_, i) => `- &n${i + 1} [*n${i}]`)];
    assert.deepEqual(rules(`materials:\n${chain.join('\n')}\n`), ['yaml/too-many-aliases']);
  });
});
