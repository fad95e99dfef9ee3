import assert from 'node:assert/strict';
import { Workspace } from '../../src/workspace/workspace';
import { MemoryFiles, uriOf, workspaceOf } from './memory';

const board = (id: string) =>
  `format: choice-board/1\nid: ${id}\ntitle: B\ngrid:\n  - [One, Two]\ncomplete: {choose: 1}\n`;
const including = (path: string) => `format: playlist/1\nid: p\ntitle: P\nsteps:\n  - board: ${path}\n`;

describe('workspace', () => {
  it("reads what a file includes, and names the include by the file's own id", async () => {
    const workspace = new Workspace(
      new MemoryFiles({
        'a/p.playlist.yaml': including('../b/x.choiceboard.yaml'),
        'b/x.choiceboard.yaml': board('fractions'),
      }),
      ['file:///w'],
    );
    await workspace.load(uriOf('a/p.playlist.yaml'));
    const document = workspace.document(uriOf('a/p.playlist.yaml'));
    assert.equal(document?.lesson?.includes[0]?.id, 'fractions');
    assert.equal(document && workspace.resolve(document, '../b/x.choiceboard.yaml').type, 'document');
  });

  it('tells includers to look again when an included file changes, and renames the include', async () => {
    const workspace = await workspaceOf({
      'p.playlist.yaml': including('./x.choiceboard.yaml'),
      'x.choiceboard.yaml': board('one'),
    });
    const affected = await workspace.edit(uriOf('x.choiceboard.yaml'), board('two'), 1);
    assert.deepEqual([...affected].sort(), [uriOf('p.playlist.yaml'), uriOf('x.choiceboard.yaml')]);
    assert.equal(workspace.document(uriOf('p.playlist.yaml'))?.lesson?.includes[0]?.id, 'two');
  });

  it('does not follow a path out of the workspace', async () => {
    const workspace = await workspaceOf({ 'p.playlist.yaml': including('../../secret.choiceboard.yaml') });
    const document = workspace.document(uriOf('p.playlist.yaml'));
    assert.equal(document && workspace.resolve(document, '../../secret.choiceboard.yaml').type, 'outside');
    assert.equal(document && workspace.resolve(document, '/etc/passwd').type, 'outside');
    assert.equal(document && workspace.resolve(document, 'https://example.org/x').type, 'outside');
  });

  it('survives files that include each other', async () => {
    const workspace = await workspaceOf({
      'a.playlist.yaml': 'format: playlist/1\nid: a\ntitle: A\nsteps:\n  - playlist: ./b.playlist.yaml\n',
      'b.playlist.yaml': 'format: playlist/1\nid: b\ntitle: B\nsteps:\n  - playlist: ./a.playlist.yaml\n',
    });
    const affected = await workspace.edit(
      uriOf('a.playlist.yaml'),
      'format: playlist/1\nid: a2\ntitle: A\n',
      2,
    );
    assert.deepEqual([...affected].sort(), [uriOf('a.playlist.yaml'), uriOf('b.playlist.yaml')]);
  });

  it('finds the nearest curriculum, and takes the file on disk again when the editor closes', async () => {
    const workspace = await workspaceOf({
      'curriculum.yaml': 'format: curriculum/1\nlearners:\n  - {id: far, name: Far, needs: []}\n',
      'unit/curriculum.yaml':
        'format: curriculum/1\nlearners:\n  - {id: near, name: Near, needs: [reading]}\n',
      'unit/p.playlist.yaml': including('./none.choiceboard.yaml'),
    });
    const uri = uriOf('unit/p.playlist.yaml');
    await workspace.edit(uri, 'format: playlist/1\nid: edited\n', 5);
    const edited = workspace.document(uri);
    assert.equal(edited?.version, 5);
    assert.equal(edited && workspace.curriculumOf(edited)?.model.learners[0]?.id.value, 'near');
    await workspace.close(uri);
    assert.equal(workspace.document(uri)?.lesson?.id?.value, 'p');
  });

  it('knows files that stand in the root of a file system', async () => {
    const files = new MemoryFiles({
      'memfs:/x.playlist.yaml': including('./b.choiceboard.yaml'),
      'memfs:/b.choiceboard.yaml': board('b'),
      'memfs:/curriculum.yaml': 'format: curriculum/1\nlearners:\n  - {id: near, name: Near, needs: []}\n',
    });
    for (const roots of [['memfs:/'], []]) {
      const workspace = new Workspace(files, roots);
      await workspace.load('memfs:/x.playlist.yaml');
      const document = workspace.document('memfs:/x.playlist.yaml');
      assert.equal(document && workspace.curriculumOf(document)?.model.learners.length, 1);
      assert.equal(document && workspace.resolve(document, './b.choiceboard.yaml').type, 'document');
    }
  });
});
