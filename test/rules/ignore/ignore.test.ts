import assert from 'node:assert/strict';
import { expectBeside, look, mended, only } from '../beside';

describe('# playlist-ignore', () => {
  it('silences on its own line and on the next line that is not only a comment', async () => {
    await expectBeside(`steps:
  - do: Open http://example.org/a    # playlist-ignore links/insecure: it is a museum
  # playlist-ignore links/insecure: another museum

  # a note
  - do: Open http://example.org/b
`);
  });

  it('silences one finding: the first of its rule on the line', async () => {
    const { findings } = await look(`steps:
  # playlist-ignore ref/unknown-activity: comes with the next unit
  - {do: Share, after: [gone, lost]}
`);
    assert.deepEqual(
      findings.map(({ message }) => message.slice(0, 18)),
      ['No activity "lost"'],
    );
  });

  it('tells comments that silence nothing, name no rule, or give no reason', async () => {
    await expectBeside(`steps:
  - Read             # playlist-ignore links/insecure: it is a museum    #! ignore/unused
  - Write            # playlist-ignore links/unsecure: it is a museum    #! ignore/unknown-rule: Did you mean "links/insecure"?
  - Draw             # playlist-ignore    #! ignore/unknown-rule: does not say which finding
`);
    for (const reason of ['', ':', ': reason']) {
      const comment = `steps:\n  # playlist-ignore links/insecure${reason}\n  - Open http://example.org/a\n`;
      only(await look(comment), 'ignore/no-reason');
    }
  });

  it('is only a comment, never a text', async () => {
    await expectBeside(
      'steps:\n  - do: "Write # playlist-ignore links/insecure: why"\n  - |\n    # playlist-ignore nothing\n    Read\n',
    );
  });

  it('says nothing of a rule that is switched off', async () => {
    await expectBeside({
      'a.playlist.yaml':
        'steps:\n  # playlist-ignore links/insecure: it is a museum\n  - Open http://example.org/a\n',
      'curriculum.yaml': 'rules:\n  links/insecure: off\n',
    });
  });

  it('cannot silence broken YAML', async () => {
    const { findings } = await look(
      'steps:\n  # playlist-ignore yaml/tab: we like tabs\n  - do: Read\n\tminutes: 10\n',
    );
    assert.ok(findings.some(({ rule, level }) => rule.startsWith('yaml/') && level === 'error'));
  });

  it('takes the comment out, with its line when it stands alone', async () => {
    const alone = await look('steps:\n  # playlist-ignore links/insecure: it is a museum\n  - Read\n');
    assert.match(mended(alone, only(alone, 'ignore/unused').fix), /steps:\n {2}- Read\n$/);
    const beside = await look('steps:\n  - Read   # playlist-ignore links/insecure: it is a museum\n');
    assert.match(mended(beside, only(beside, 'ignore/unused').fix), /steps:\n {2}- Read\n$/);
  });
});
