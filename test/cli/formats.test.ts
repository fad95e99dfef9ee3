import assert from 'node:assert/strict';
import { columnsOf, excerpt, harmless } from '../../src/cli/formats/display';
import { CLEAN, Folder, run, SLIP } from './cli';

describe('Formats of learning-playlists check', function () {
  // Each test starts programs; on a busy machine that takes its time.
  this.timeout(120_000);
  let folder: Folder;
  afterEach(() => folder?.remove());

  it('text: place, message, rule, the line with carets under wide and astral characters, the fix in words', async () => {
    folder = await Folder.with({
      'a.playlist.yaml': 'format: playlist/1\nid: a\ntitle: A\nsteps:\n  - {do: 分数 😀, mintues: 10}\n',
    });
    const { stdout } = await run(folder.path, ['check']);
    assert.equal(
      stdout,
      `a.playlist.yaml:5:17 error Unknown keyword "mintues". Did you mean "minutes"? schema/unknown-keyword
  5 |   - {do: 分数 😀, mintues: 10}
    |                   ^^^^^^^
      fix: Change to "minutes"

1 file: 1 error. 1 of them can be mended with --fix.
`,
    );
  });

  it('text: no colours where there is no terminal', async () => {
    folder = await Folder.with({ 'a.playlist.yaml': SLIP });
    const { stdout } = await run(folder.path, ['check'], { TERM: 'xterm-256color' });
    assert.ok(!stdout.includes('\u001b'));
  });

  it('json: exactly the fields of the contract, counted from 1', async () => {
    folder = await Folder.with({ 'unit/a.playlist.yaml': SLIP, 'b.playlist.yaml': SLIP });
    const { stdout } = await run(folder.path, ['check', 'unit', '--format', 'json']);
    const output = JSON.parse(stdout);
    assert.deepEqual(Object.keys(output), ['files', 'findings', 'counts']);
    assert.equal(output.files, 1);
    assert.deepEqual(output.counts, { error: 2, warning: 1, hint: 1 });
    assert.deepEqual(output.findings[0], {
      file: 'unit/a.playlist.yaml',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 9,
      rule: 'id/not-unique-in-workspace',
      level: 'error',
      message:
        'The id "slip" belongs to ../b.playlist.yaml as well. Every file of the workspace needs an id of its own: change the one that is newer.',
      fix: 'Change to "slip-2"',
      related: [
        { file: 'b.playlist.yaml', line: 2, column: 5, message: 'b.playlist.yaml has the id "slip".' },
      ],
    });
    assert.equal(output.findings.find((one: { rule: string }) => one.rule === 'check/no-retry').fix, null);
  });

  it('github: workflow commands with everything escaped', async () => {
    folder = await Folder.with({ 'a, b%.playlist.yaml': SLIP });
    const { stdout, status } = await run(folder.path, ['check', '--format', 'github']);
    assert.equal(status, 1);
    const [first, second, third, rest] = stdout.split('\n');
    assert.equal(
      first,
      '::error file=a%2C b%25.playlist.yaml,line=6,endLine=6,col=5,endColumn=12,title=schema/unknown-keyword::Unknown keyword "mintues". Did you mean "minutes"? Fix: Change to "minutes".',
    );
    assert.match(second ?? '', /^::notice file=.*,title=links\/insecure::"http:\/\/example\.org\/a" is not/);
    assert.match(third ?? '', /^::warning file=/);
    assert.equal(rest, '');
  });

  it('sarif: rules, results, regions and fixes as version 2.1.0 has them', async () => {
    folder = await Folder.with({
      'a #1.playlist.yaml': SLIP,
      'b.playlist.yaml': CLEAN.replace('id: clean', 'id: slip'),
    });
    const { stdout } = await run(folder.path, ['check', '--format', 'sarif']);
    const log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif-2\.1\.0\.json$/);
    const [only] = log.runs;
    assert.equal(log.runs.length, 1);
    assert.equal(only.columnKind, 'utf16CodeUnits');
    const { driver } = only.tool;
    assert.equal(driver.name, 'learning-playlists');
    assert.match(driver.version, /^\d+\.\d+\.\d+/);
    for (const rule of driver.rules) {
      assert.ok(['note', 'warning', 'error'].includes(rule.defaultConfiguration.level));
      assert.ok(rule.shortDescription.text.length > 0);
      assert.match(rule.helpUri, /^https:\/\/.*#[a-z-]+$/);
    }
    for (const result of only.results) {
      assert.equal(driver.rules[result.ruleIndex].id, result.ruleId);
      assert.ok(['note', 'warning', 'error'].includes(result.level));
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      assert.ok(['a%20%231.playlist.yaml', 'b.playlist.yaml'].includes(artifactLocation.uri));
      for (const number of Object.values(region)) assert.ok(Number.isInteger(number) && Number(number) >= 1);
      for (const related of result.relatedLocations ?? []) assert.ok(related.message.text.length > 0);
      for (const fix of result.fixes ?? []) {
        assert.ok(fix.description.text.length > 0);
        for (const change of fix.artifactChanges) {
          assert.equal(change.artifactLocation.uri, artifactLocation.uri);
          for (const { deletedRegion, insertedContent } of change.replacements) {
            assert.ok(deletedRegion.startLine >= 1 && typeof insertedContent.text === 'string');
          }
        }
      }
    }
    const slip = only.results.find(
      (result: { ruleId: string }) => result.ruleId === 'schema/unknown-keyword',
    );
    assert.deepEqual(slip.locations[0].physicalLocation.region, {
      startLine: 6,
      startColumn: 5,
      endLine: 6,
      endColumn: 12,
    });
    assert.equal(slip.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'minutes');
  });
});

describe('Text for a terminal', () => {
  it('marks what is meant under wide, combined, astral characters and tabs', () => {
    const marked = (line: string, part: string) => {
      const start = line.indexOf(part);
      return excerpt(line, start, start + part.length);
    };
    assert.deepEqual(marked('ab cd', 'cd'), { line: 'ab cd', marks: '   ^^' });
    assert.deepEqual(marked('\tab', 'ab'), { line: '    ab', marks: '    ^^' });
    assert.deepEqual(marked('分数 ab', 'ab'), { line: '分数 ab', marks: '     ^^' });
    assert.deepEqual(marked('a 分数', '分数'), { line: 'a 分数', marks: '  ^^^^' });
    assert.deepEqual(marked('e\u0301 👩‍👧 x', 'x'), { line: 'e\u0301 👩‍👧 x', marks: '     ^' });
    assert.deepEqual(excerpt('ab', 2, 2), { line: 'ab', marks: '  ^' });
  });

  it('cuts long lines round what is meant, never inside a character', () => {
    const line = `${'😀'.repeat(5_000_000)}x${'😀'.repeat(100)}`;
    const { line: shown, marks } = excerpt(line, 10_000_000, 10_000_001);
    assert.ok(shown.length < 140);
    assert.doesNotThrow(() => encodeURIComponent(shown));
    assert.equal(columnsOf(shown.slice(0, shown.indexOf('x'))), marks.length - 1);
  });

  it('lets nothing through that a terminal would obey', () => {
    assert.equal(harmless('a\u001b[31mb\u0007\u202ec\r\nd\te\u009b'), 'a\u241b[31mb\u2407\ufffdc d e\ufffd');
  });
});
