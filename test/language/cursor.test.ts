import assert from 'node:assert/strict';
import { placeAt, presentAround } from '../../src/language/cursor';
import { LessonDocument } from '../../src/model/document';
import { mark } from './mark';

function says(marked: string): string {
  const { text, offset } = mark(marked);
  const document = new LessonDocument('file:///w/x.playlist.yaml', 'playlist', text);
  const place = placeAt(document, offset);
  return `${place.on} /${place.path.join('/')} "${document.text.slice(place.span)}"`;
}

describe('what stands at an offset', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['ti|tle: A b', 'key /title "title"'],
    ['title|: A b', 'key /title "title"'],
    ['title: |A b', 'value /title "A b"'],
    ['title: A b|', 'value /title "A b"'],
    ['title: |', 'gap / "title: "'],
    ['steps:\n  - do: A\n    kind: re|ad\n', 'value /steps/0/kind "read"'],
    ['steps:\n  - do: A\n  - Bare t|ext\n', 'value /steps/1 "Bare text"'],
    ['steps:\n  |- do: A\n', 'gap /steps "- do: A\n"'],
    ['grid: [[A, {do: B, after: [x, |y]}]]', 'value /grid/0/1/after/1 "y"'],
    ['grid: [[A|,B]]', 'value /grid/0/0 "A"'],
    ['grid: [[A,|B]]', 'value /grid/0/1 "B"'],
    ['title: 🐣 |x\nid: y', 'value /title "🐣 x"'],
    ['a: &x {b: c}\nd: *|x\n', 'value /d "*x"'],
    ['|', 'gap / ""'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(says(text), expected));

  it('tells the keys of the maps on the way', () => {
    const { text, offset } = mark('id: x\nsteps:\n  - do: A\n    rigor: {dok: |1, bloom: apply}\n');
    const present = presentAround(placeAt(new LessonDocument('file:///w/x', 'playlist', text), offset));
    assert.deepEqual([...present([])], ['id', 'steps']);
    assert.deepEqual([...present(['steps', 0])], ['do', 'rigor']);
    assert.deepEqual([...present(['steps', 0, 'rigor'])], ['dok', 'bloom']);
  });
});
