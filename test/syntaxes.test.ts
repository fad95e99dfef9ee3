import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AGENTS,
  APPROACHES,
  BARRIERS,
  BLOOM,
  CONTROL_AREAS,
  EACH_LINE,
  GROUPINGS,
  KINDS,
  LEVELS,
  LINE_FAMILIES,
  MODES,
  ORDERS,
  PLACES,
  PRIORITIES,
  RESPONSES,
  SHAPES,
  SIGNERS,
  STATUSES,
} from '../src/schema/source/words';

interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly match?: string;
  readonly patterns?: readonly Rule[];
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly injections: Readonly<Record<string, { readonly patterns: readonly Rule[] }>>;
  readonly repository: Readonly<Record<string, Rule>>;
}

const root = join(import.meta.dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const grammar: Grammar = json('syntaxes/playlist.tmLanguage.json');

/** The rules of an entry of the repository, with what they include. */
function rules(name: string): readonly Rule[] {
  const flat = (rule: Rule): readonly Rule[] => {
    if (rule.include) return rules(rule.include.slice(1));
    return rule.patterns ? rule.patterns.flatMap(flat) : [rule];
  };
  const rule = grammar.repository[name];
  assert.ok(rule, `#${name} is not there`);
  return flat(rule);
}

/**
 * The scope that our rules give to `part` of a line: the rule that matches first, and of several at one place
 * the one that stands first. Our patterns are written so that JavaScript reads them as Oniguruma does.
 */
function scopeOf(name: string, line: string, part: string, from = line.indexOf(part)): string | undefined {
  for (const rule of rules(name)) {
    for (const found of line.matchAll(new RegExp(rule.match ?? '', 'gu'))) {
      if (found.index === from && found[0] === part) return rule.name;
    }
  }
  return undefined;
}

/** Every keyword of a schema, at any depth. */
function keywords(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) keywords(item, found);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'properties' && inner && typeof inner === 'object') {
        for (const keyword of Object.keys(inner)) found.add(keyword);
      }
      keywords(inner, found);
    }
  }
  return found;
}

describe('Grammar', () => {
  it('is YAML with rules of our own put into it', () => {
    assert.equal(grammar.scopeName, 'source.yaml.playlist');
    assert.deepEqual(grammar.patterns, [{ include: 'source.yaml' }]);
    for (const [selector, { patterns }] of Object.entries(grammar.injections)) {
      assert.match(selector, /^L:/);
      for (const { include } of patterns) assert.ok(rules((include ?? '').slice(1)).length > 0);
    }
  });

  it('knows every keyword of the three schemas, at the start of a line, behind dashes and in braces', () => {
    const known = ['step-keyword', 'rule-keyword', 'field-keyword'];
    for (const kind of ['playlist', 'choice-board', 'curriculum']) {
      for (const keyword of keywords(json(`schemas/${kind}.schema.json`))) {
        for (const line of [`${keyword}: x`, `    - - ${keyword}: x`, `  a: {b: 1, ${keyword}: x}`]) {
          assert.ok(
            known.some((name) => scopeOf(name, line, keyword, line.indexOf(`${keyword}:`))),
            line,
          );
        }
      }
    }
    for (const line of ['mintues: 10', 'do it: x', '- Read kind: x']) {
      for (const name of known)
        assert.equal(scopeOf(name, line, line.slice(0, line.indexOf(':'))), undefined);
    }
  });

  it('marks the keyword that decides what a step is', () => {
    for (const word of ['do', 'choose', 'part', 'check', 'board', 'playlist', 'open']) {
      assert.equal(scopeOf('step-keyword', `  - ${word}: x`, word), 'keyword.control.step.playlist');
    }
  });

  const words = (list: readonly (readonly [string, string])[]) => list.map(([word]) => word);
  const CLOSED: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['kind'], words(KINDS)],
    [['priority'], words(PRIORITIES)],
    [['with'], words(GROUPINGS)],
    [['place'], words(PLACES)],
    [['mode'], words(MODES)],
    [['respond'], words(RESPONSES)],
    [['barriers', 'needs'], words(BARRIERS)],
    [['bloom'], words(BLOOM)],
    [['approach'], words(APPROACHES)],
    [words(CONTROL_AREAS), words(AGENTS)],
    [['status'], words(STATUSES)],
    [['signatures'], words(SIGNERS)],
    [['order'], words(ORDERS)],
    [['of'], words(LINE_FAMILIES)],
    [['shape'], words(SHAPES)],
    [['from-each'], words(EACH_LINE)],
    [['by'], ['teacher', 'student']],
    [['time/over', 'agency/*'], words(LEVELS)],
  ];
  it('marks the words of every closed list behind their keyword, and no others', () => {
    for (const [keys, list] of CLOSED) {
      for (const key of keys) {
        for (const word of list) {
          const line = `  ${key}: ${word}   # why`;
          assert.equal(
            scopeOf('word', line, word, line.indexOf(': ') + 2),
            'constant.language.playlist',
            line,
          );
        }
        for (const word of ['vidoe', `${list[0]}s`]) {
          const line = `  ${key}: ${word}`;
          assert.equal(scopeOf('word', line, word, line.indexOf(': ') + 2), undefined, line);
        }
      }
    }
    assert.ok(scopeOf('word', 'respond: [text, audio, talk]', 'audio'));
    assert.ok(scopeOf('word', '- do: x, {barriers: [reading, internet]}', 'internet'));
    assert.equal(scopeOf('word', 'title: make', 'make'), undefined);
  });

  it('marks codes, ids, minutes, paths and the first line', () => {
    const code = 'entity.name.type.standard.playlist';
    assert.equal(scopeOf('standard', 'standards: 3.NF.A.1', '3.NF.A.1'), code);
    assert.equal(scopeOf('standard', 'standards: [3.NF.A.1, ngss:3-PS2-1]', 'ngss:3-PS2-1'), code);
    assert.equal(scopeOf('standard', '  - HSA-REI.B.4b', 'HSA-REI.B.4b'), code);
    assert.equal(scopeOf('standard', '  - ngss:3-PS2-1   # forces', 'ngss:3-PS2-1'), code);
    assert.equal(scopeOf('standard', '  - warm-up', 'warm-up'), undefined);
    assert.equal(scopeOf('standard', '  - 10-20', '10-20'), undefined);
    assert.equal(scopeOf('id', '  - id: warm-up', 'warm-up'), 'entity.name.label.playlist');
    assert.equal(
      scopeOf('reference', 'after: [warm-up, unit/día]', 'unit/día'),
      'variable.other.step.playlist',
    );
    assert.equal(scopeOf('reference', '  must: Must do', 'Must do'), undefined);
    for (const minutes of ['10', '10-20', '10–20', '15 min']) {
      assert.equal(scopeOf('minutes', `minutes: ${minutes}`, minutes), 'constant.numeric.minutes.playlist');
    }
    assert.equal(scopeOf('minutes', '{sessions: 3, minutes: 45}', '45'), 'constant.numeric.minutes.playlist');
    assert.equal(scopeOf('path', '  - board: ./a b.yaml', './a b.yaml'), 'string.other.link.playlist');
    assert.equal(scopeOf('format', 'format: choice-board/1', 'choice-board/1'), 'constant.language.playlist');
  });

  it('marks free text, up to a comment', () => {
    const prose = 'string.unquoted.prose.playlist';
    assert.equal(scopeOf('prose', '  - do: Read a book   # soon', 'Read a book'), prose);
    assert.equal(scopeOf('prose', '  - I can read', 'I can read'), prose);
    assert.equal(scopeOf('prose', '    reading: Audio version', 'Audio version'), prose);
    assert.equal(scopeOf('prose', '  - chec', 'chec'), undefined);
    assert.equal(scopeOf('prose', 'kind: make', 'make'), undefined);
  });

  it('marks a single word that may become a keyword, and no value', () => {
    for (const line of ['  - chec', 'mast', '    kin', '  - - warm-u']) {
      assert.equal(scopeOf('half-written', line, line.trim().replace(/^(?:- )+/, '')), 'meta.word.playlist');
    }
    for (const line of ['level: start', '  - I can', 'respond: [te']) {
      for (const word of line.match(/[A-Za-z]+/g) ?? []) {
        assert.equal(scopeOf('half-written', line, word), undefined, line);
      }
    }
  });

  it('marks playlist-ignore and its rule', () => {
    const [rule] = rules('ignore');
    const found = new RegExp(rule?.match ?? '').exec('# playlist-ignore board/too-many-squares: bingo');
    assert.deepEqual(found?.slice(1), ['playlist-ignore', 'board/too-many-squares']);
  });
});
