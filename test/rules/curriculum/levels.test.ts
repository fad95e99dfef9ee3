import assert from 'node:assert/strict';
import { readSetting, settingFor } from '../../../src/rules/levels';
import { expectBeside, look, mended } from '../beside';

const OPEN = 'steps:\n  - Open http://example.org/a\n';

describe('Levels of curriculum.yaml', () => {
  it('change and switch off rules and whole areas, the rule before its area', async () => {
    const levels = async (rules: string) =>
      (await look({ 'a.playlist.yaml': OPEN, 'curriculum.yaml': `rules:\n${rules}` })).findings.map(
        ({ level }) => level,
      );
    assert.deepEqual(await levels('  links/insecure: error\n'), ['error']);
    assert.deepEqual(await levels('  links/insecure: off\n'), []);
    assert.deepEqual(await levels('  "links/*": off\n'), []);
    assert.deepEqual(await levels('  "links/*": off\n  links/insecure: warning\n'), ['warning']);
    assert.deepEqual(await levels('  links/no-offline: error\n'), ['hint']);
  });

  it('cannot hide our own faults or unreadable files', () => {
    const off = new Map([
      ['internal/*', readSetting('off') ?? 'hint'],
      ['file/unreadable', readSetting('off') ?? 'hint'],
    ]);
    assert.equal(settingFor('internal/rule-failed', 'error', off), 'error');
    assert.equal(settingFor('file/unreadable', 'error', off), 'error');
  });

  it('tell names that are no rules, in the curriculum', async () => {
    const looked = await expectBeside(`format: curriculum/1
rules:
  links/unsecure: off      #! curriculum/unknown-rule: Did you mean "links/insecure"?
  "link/*": off            #! curriculum/unknown-rule: Did you mean "links/*"?
  "links/*": hint
  text/too-long: off
`);
    assert.match(mended(looked, looked.findings[0]?.fix), /^ {2}links\/insecure: off/m);
    assert.match(mended(looked, looked.findings[1]?.fix), /^ {2}"links\/\*": off/m);
  });
});
