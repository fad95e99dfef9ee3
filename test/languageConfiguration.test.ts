import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: 'none' | 'indent' | 'outdent'; readonly appendText?: string };
}

interface LanguageConfiguration {
  readonly comments: { readonly lineComment: string };
  readonly folding: { readonly offSide: boolean };
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: {
    readonly increaseIndentPattern: string;
    readonly decreaseIndentPattern: string;
  };
  readonly onEnterRules: readonly EnterRule[];
}

const configuration: LanguageConfiguration = JSON.parse(
  readFileSync(join(import.meta.dirname, '../language-configuration.json'), 'utf8'),
);

/** What stands on the new line after Enter at the end of this one: the first rule that fits decides. */
function afterEnter(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText).test(line) && (!afterText || new RegExp(afterText).test('')),
  );
  if (!rule) return indent;
  return `${indent}${rule.action.indent === 'indent' ? '  ' : ''}${rule.action.appendText ?? ''}`;
}

describe('Language configuration', () => {
  const ENTER: readonly (readonly [line: string, next: string, why: string])[] = [
    ['  - do: Read a book', '    ', 'the next keyword of the same step'],
    ['  - part: Monday', '    ', 'steps of the part'],
    ['  - choose: 2', '    ', 'from'],
    ['  - check: Exit ticket', '    ', 'minutes'],
    ['  - id: warm-up', '    ', 'do'],
    ['    kind: make', '    ', 'the next keyword'],
    ['    from:', '      - ', 'the first option'],
    ['    steps:   # in order', '      - ', 'the first step'],
    ['steps:', '  - ', 'the first step of the file'],
    ['goals:', '  - ', 'the first goal'],
    ['grid:', '  - - ', 'the first square of the first row'],
    ['  - - do: Draw', '      ', 'the next keyword of the first square'],
    ['    - do: Build', '      ', 'the next keyword of another square'],
    ['menu:', '  - ', 'the first section'],
    ['  - section: Dessert', '    ', 'options'],
    ['    options:', '      - ', 'the first option'],
    ['    supports:', '      ', 'the first barrier'],
    ['complete:', '  ', 'the rule'],
    ['learners:', '  - ', 'the first learner'],
    ['    by-score:', '      - ', 'the first score'],
    ['      - at-least: 80', '        ', 'name'],
    ['  - I can read', '  ', 'nothing is presumed after a plain sentence'],
    ['', '', 'an empty line stays one'],
  ];
  for (const [line, next, why] of ENTER) {
    it(`Enter after "${line}" leads to ${why}`, () => {
      assert.equal(afterEnter(line), next);
    });
  }

  it('takes codes and keywords with hyphens as one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string) =>
      [...text.matchAll(new RegExp(pattern, `g${flags}`))].map(([word]) => word);
    for (const word of [
      '3.NF.A.1',
      'HSA-REI.B.4b',
      'ngss:3-PS2-1',
      'warm-up',
      'class-time',
      '10-20',
      'día-1',
      "don't",
    ]) {
      assert.deepEqual(words(word), [word]);
    }
    assert.deepEqual(words('after: [warm-up, two]'), ['after', 'warm-up', 'two']);
    assert.deepEqual(words('- do: Read it.'), ['do', 'Read', 'it']);
    assert.deepEqual(words('standards: 3.NF.'), ['standards', '3.NF.']);
    assert.equal(new RegExp(pattern, flags).test(''), false);
  });

  it('indents below a keyword that stands alone, and folds by indentation', () => {
    const deeper = new RegExp(configuration.indentationRules.increaseIndentPattern);
    for (const line of ['steps:', '  - part:', '    supports: # how']) assert.match(line, deeper);
    for (const line of ['title: Fractions', '  - Read', '# steps:']) assert.doesNotMatch(line, deeper);
    assert.match('  ]', new RegExp(configuration.indentationRules.decreaseIndentPattern));
    assert.equal(configuration.folding.offSide, true);
    assert.equal(configuration.comments.lineComment, '#');
  });
});
