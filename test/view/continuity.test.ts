import assert from 'node:assert/strict';
import { cardsOf } from '../../src/view/cards';
import type { LessonView } from '../../src/view/view';
import { continued } from '../../src/view/webview/continuity';
import { playlist } from './lessons';

const keys = (view: LessonView): string[] => cardsOf(view).map(({ key }) => key);

describe('the same card after an edit', () => {
  it('keeps its key when an edit of its words changes its id', async () => {
    const before = await playlist('  - Read\n  - choose: 1\n    from: [Draw, Sing]\n  - Write\n');
    const after = await playlist('  - Read on\n  - choose: 1\n    from: [Draw well, Sing]\n  - Write\n');
    assert.deepEqual(keys(after), ['read-on', 'choose', 'draw-well', 'sing', 'write']);
    assert.deepEqual(keys(continued(before, after)), ['read', 'choose', 'draw', 'sing', 'write']);
  });

  it('goes by the id first, wherever the step has moved to among its neighbours', async () => {
    const before = await playlist('  - Read\n  - Draw\n');
    const after = await playlist('  - Sing\n  - Draw\n  - Read\n');
    assert.deepEqual(keys(continued(before, after)), ['sing', 'draw', 'read']);
  });

  it('never gives one key twice', async () => {
    const before = await playlist('  - A\n  - B\n');
    const middle = continued(before, await playlist('  - B\n  - C\n'));
    const after = continued(middle, await playlist('  - C\n  - A\n  - B\n  - part: X\n    steps: [A, B]\n'));
    assert.equal(new Set(keys(after)).size, keys(after).length, keys(after).join());
  });

  it('goes into parts, checks and their branches', async () => {
    const check = (one: string, two: string): string =>
      `  - part: P\n    steps:\n      - check: Exit\n        mastery: 80\n        retry: {steps: [${one}]}\n        by-score: [{at-least: 0, steps: [${two}]}]\n`;
    const before = await playlist(check('Try', 'Go'));
    const after = continued(before, await playlist(check('Try more', 'Go on')));
    assert.deepEqual(keys(after), keys(before));
  });

  it('is another page for another file, and the same one where nothing changed', async () => {
    const view = await playlist('  - Read\n');
    assert.equal(continued(undefined, view), view);
    assert.equal(continued({ ...view, uri: 'file:///w/other.yaml' }, view), view);
    assert.equal(continued(view, view), view);
  });
});
