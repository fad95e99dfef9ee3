import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { generatePlaylist } from '../../bench/generate';
import { LessonDocument } from '../../src/model/document';

describe('generated playlists', () => {
  for (const lines of [300, 3400]) {
    it(`are sound and of the asked length at ${lines} lines`, () => {
      const { text, files } = generatePlaylist(lines, 1);
      const length = text.split('\n').length - 1;
      assert.ok(length >= lines && length < lines + 60, `${length} lines`);
      assert.deepEqual(parseDocument(text).errors, []);
      const { lesson } = new LessonDocument('file:///bench/generated.playlist.yaml', 'playlist', text);
      assert.ok(lesson);
      assert.equal(lesson.byId.size, lesson.allSteps.length, 'an id is there twice');
      for (const include of lesson.includes) assert.ok(files.has(include.path.value.replace('./', '')));
    });
  }

  it('hold every kind of step', () => {
    const { text } = generatePlaylist(3400, 1);
    const { lesson } = new LessonDocument('file:///bench/generated.playlist.yaml', 'playlist', text);
    assert.deepEqual([...new Set(lesson?.allSteps.map((step) => step.type))].sort(), [
      'activity',
      'check',
      'choose',
      'include',
      'part',
    ]);
    for (const keyword of [
      'open: true',
      'by-score:',
      'retry:',
      'board:',
      'playlist:',
      'after:',
      'each:',
      'supports:',
    ]) {
      assert.ok(text.includes(keyword), keyword);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    assert.equal(generatePlaylist(300, 7).text, generatePlaylist(300, 7).text);
    assert.notEqual(generatePlaylist(300, 7).text, generatePlaylist(300, 8).text);
  });
});
