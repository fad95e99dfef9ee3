import assert from 'node:assert/strict';
import {
  accepts,
  isClosed,
  items,
  keyword,
  keywords,
  nounOf,
  rootShape,
  type Shape,
  shapeAt,
  values,
} from '../../src/schema/shape';

const NOTHING: ReadonlySet<string> = new Set();

function at(
  kind: 'playlist' | 'choice-board' | 'curriculum',
  path: readonly (string | number)[],
  present = NOTHING,
): Shape {
  const shape = shapeAt(kind, path, () => present);
  assert.ok(shape, path.join('/'));
  return shape;
}

function names(shape: Shape, ...present: string[]): string[] {
  return keywords(shape, new Set(present)).map(({ name }) => name);
}

describe('the navigator over the schemas', () => {
  it('offers what is required first', () => {
    assert.deepEqual(names(rootShape('playlist')).slice(0, 4), ['format', 'id', 'title', 'steps']);
    assert.deepEqual(names(at('curriculum', ['learners', 0])), ['id', 'needs', 'name']);
  });

  it('offers every keyword that decides while none is there', () => {
    const step = at('playlist', ['steps', 0]);
    assert.deepEqual(names(step).slice(0, 7), ['do', 'open', 'choose', 'part', 'check', 'board', 'playlist']);
    assert.ok(
      keywords(step, NOTHING)
        .slice(0, 7)
        .every(({ decides }) => decides),
    );
    assert.ok(names(step).includes('minutes'));
    assert.deepEqual(names(at('choice-board', ['complete'])).slice(0, 4), [
      'lines',
      'choose',
      'points',
      'shape',
    ]);
    assert.ok(['grid', 'menu'].every((name) => names(rootShape('choice-board')).includes(name)));
    assert.ok(names(at('choice-board', ['grid', 0, 0])).includes('free'));
  });

  it('offers what belongs to the kind of entry once a keyword has decided', () => {
    const step = at('playlist', ['steps', 0]);
    assert.deepEqual(names(step, 'choose').slice(0, 2), ['choose', 'from']);
    assert.ok(!names(step, 'choose').includes('minutes'));
    assert.ok(names(step, 'check').includes('by-score') && !names(step, 'check').includes('do'));
    assert.deepEqual(names(at('choice-board', ['complete']), 'shape'), ['shape', 'must']);
    assert.ok(!names(rootShape('choice-board'), 'menu').includes('rows'));
    assert.equal(nounOf(step, new Set(['part'])), 'a part');
  });

  it('keeps words for later out of what is offered, and knows them', () => {
    const step = at('playlist', ['steps', 0]);
    assert.ok(!names(step).includes('groups') && !names(step, 'do').includes('for'));
    assert.equal(keyword(step, new Set(['do']), 'for')?.reserved, true);
  });

  it('knows one keyword with its line, examples and value', () => {
    const minutes = keyword(at('playlist', ['steps', 0]), new Set(['do']), 'minutes');
    assert.equal(minutes?.description, 'How long it takes: a number of minutes, or from–to.');
    assert.deepEqual(minutes?.examples, [10, '10-20', '15 min']);
    assert.equal(minutes?.required, false);
    assert.equal(keyword(at('playlist', ['steps', 0]), new Set(['part']), 'minutes'), undefined);
    assert.equal(keyword(rootShape('playlist'), NOTHING, 'constructor'), undefined);
  });

  it('lists the words that may stand at a place, in a list and alone', () => {
    const signers = ['student', 'teacher', 'family'];
    assert.deepEqual(
      values(at('playlist', ['signatures'])).map(({ value }) => value),
      signers,
    );
    assert.deepEqual(
      values(at('playlist', ['signatures', 1])).map(({ value }) => value),
      signers,
    );
    assert.ok(values(at('playlist', ['signatures'])).every(({ description }) => description !== ''));
    assert.deepEqual(
      values(at('playlist', ['steps', 0, 'check-in'], new Set(['do']))).map(({ value }) => value),
      [true, false],
    );
    assert.deepEqual(
      values(at('playlist', ['steps', 0, 'rigor', 'dok'])).map(({ value }) => value),
      [1, 2, 3, 4],
    );
    assert.deepEqual(
      values(at('choice-board', ['menu', 0, 'choose'], new Set(['menu']))).map(({ value }) => value),
      ['all'],
    );
  });

  it('tells closed lists of words from suggestions', () => {
    assert.equal(isClosed(at('playlist', ['steps', 0, 'kind'])), true);
    assert.equal(isClosed(at('playlist', ['steps', 0, 'place'])), false);
    assert.ok(values(at('playlist', ['steps', 0, 'place'])).length > 5);
  });

  it('tells which forms a value may have', () => {
    const only = { text: false, number: false, truth: false, list: false, map: false };
    assert.deepEqual(accepts(at('playlist', ['steps'])), { ...only, list: true });
    assert.deepEqual(accepts(at('playlist', ['steps', 0])), { ...only, text: true, map: true });
    assert.deepEqual(accepts(at('playlist', ['grades'])), { ...only, text: true, number: true, list: true });
    assert.deepEqual(accepts(at('playlist', ['steps', 0, 'open'])), { ...only, truth: true });
  });

  it('follows paths through lists and deciding keywords', () => {
    const present = (path: readonly (string | number)[]): ReadonlySet<string> =>
      new Set(path.length === 2 ? ['check', 'retry'] : path.length === 5 ? ['times', 'steps'] : []);
    assert.equal(
      shapeAt('playlist', ['steps', 0, 'retry', 1, 'times'], present)?.schema.type?.includes('integer'),
      true,
    );
    assert.equal(shapeAt('playlist', ['steps', 0, 'nonsense'], present), undefined);
    assert.equal(items(rootShape('playlist'), 0), undefined);
    assert.equal(
      keyword(at('playlist', ['family']), NOTHING, 'es')?.description,
      'The note in this language.',
    );
  });
});
