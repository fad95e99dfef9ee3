import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert';
import { until } from '../events';
import { fileUri, openFile } from '../workspaceFiles';

/** A lesson that was never saved, with the cursor where the text has ⟦⟧. */
async function typed(marked: string, language = 'playlist') {
  const offset = marked.indexOf('⟦⟧');
  const content = marked.replace('⟦⟧', '');
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(Math.max(0, offset));
  editor.selection = new vscode.Selection(position, position);
  return { document, editor, position };
}

const HEAD = 'format: playlist/1\nid: typed\ntitle: Typed\n';

function findings(
  uri: vscode.Uri,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return until(
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const found = vscode.languages.getDiagnostics(uri);
      return wanted(found) ? found : undefined;
    },
    `findings of ${uri.toString()}`,
  );
}

const codeOf = (found: vscode.Diagnostic): unknown =>
  typeof found.code === 'object' ? found.code.value : found.code;

describe('hover', () => {
  it('tells about a keyword, a word of a list and a standard', async () => {
    for (const [text, told] of [
      ['steps:\n  - do: Read\n    min⟦⟧utes: 10\n', /minutes/i],
      ['steps:\n  - do: Read\n    kind: ma⟦⟧ke\n', /make/i],
      ['standards: 3.NF.⟦⟧A.1\n', /Grade 3[\s\S]*Fractions/],
    ] as const) {
      const { document, position } = await typed(HEAD + text);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      const shown = hovers.flatMap(({ contents }) =>
        contents.map((content) => (typeof content === 'string' ? content : content.value)),
      );
      match(shown.join('\n'), told);
    }
  });
});

describe('completion', () => {
  const labels = (list: vscode.CompletionList): string[] =>
    list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  const complete = async (text: string): Promise<vscode.CompletionList> => {
    const { document, position } = await typed(text);
    return vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
  };

  it('offers the keywords that are valid right there', async () => {
    const list = labels(await complete(`${HEAD}steps:\n  - do: Read\n    ⟦⟧\n`));
    ok(list.includes('minutes') && list.includes('standards'), list.join());
    ok(!list.includes('grid'), 'a board has a grid, an activity has not');
  });

  it('offers values, ids and codes', async () => {
    ok(labels(await complete(`${HEAD}steps:\n  - do: Read\n    kind: ⟦⟧\n`)).includes('make'));
    ok(
      labels(
        await complete(`${HEAD}steps:\n  - {id: one, do: One}\n  - do: Two\n    after: [⟦⟧]\n`),
      ).includes('one'),
    );
    ok(labels(await complete(`${HEAD}standards: 3.NF.⟦⟧\n`)).includes('3.NF.A.1'));
  });

  it('offers the boards of the workspace', async () => {
    const { document } = await openFile('plans/week.playlist.yaml');
    const text = document.getText();
    const position = document.positionAt(text.indexOf('./animals'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    ok(
      labels(list).some((label) => label.includes('animals.choiceboard.yaml')),
      labels(list).join(),
    );
  });
});

describe('findings', () => {
  it('come while one types, and go when the mend is chosen', async () => {
    const { document, editor } = await typed(`${HEAD}steps:\n  - do: Read\n    mintues: 10\n`);
    const found = await findings(document.uri, (all) =>
      all.some((one) => codeOf(one) === 'schema/unknown-keyword'),
    );
    const slip = found.find((one) => codeOf(one) === 'schema/unknown-keyword');
    ok(slip);
    match(slip.message, /Did you mean "minutes"/);
    equal(document.getText(slip.range), 'mintues');
    ok(
      typeof slip.code === 'object' && slip.code.target.toString().includes('docs/rules.md#'),
      'the code links to its page',
    );

    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      slip.range,
    );
    const mend = actions.find((action) => action.isPreferred);
    ok(mend?.edit, actions.map((action) => action.title).join());
    ok(await vscode.workspace.applyEdit(mend.edit));
    match(editor.document.getText(), /minutes: 10/);
    await findings(document.uri, (all) => !all.some((one) => codeOf(one) === 'schema/unknown-keyword'));
  });

  it('are all mended by one command', async () => {
    const { document } = await typed(`${HEAD}subjet: reading\nsteps:\n  - do: Read\n    mintues: 10\n`);
    await findings(
      document.uri,
      (all) => all.filter((one) => codeOf(one) === 'schema/unknown-keyword').length === 2,
    );
    await vscode.commands.executeCommand('learningPlaylists.fixAll');
    equal(document.getText(), `${HEAD}subject: reading\nsteps:\n  - do: Read\n    minutes: 10\n`);
  });

  it('come for files that nobody opened, and follow what happens on disk', async () => {
    const uri = fileUri('plans/made-by-the-test.playlist.yaml');
    try {
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode('format: playlist/1\nid: made\ntitle: Made\nstepps: []\n'),
      );
      await findings(uri, (all) => all.length > 0);
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode('format: playlist/1\nid: made\ntitle: Made\nsteps: [Read]\n'),
      );
      await findings(uri, (all) => !all.some((one) => one.severity === vscode.DiagnosticSeverity.Error));
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await findings(uri, (all) => all.length === 0);
  });

  it('say so when a file cannot be read', async () => {
    const uri = fileUri('plans/not-utf8.playlist.yaml');
    try {
      await vscode.workspace.fs.writeFile(uri, new Uint8Array([0x66, 0xff, 0xfe, 0x80, 0x81]));
      const [first] = await findings(uri, (all) => all.length > 0);
      match(first?.message ?? '', /cannot be read/);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});

describe('names and paths', () => {
  const at = (document: vscode.TextDocument, text: string, nth = 0): vscode.Position => {
    let offset = -1;
    for (let i = 0; i <= nth; i++) offset = document.getText().indexOf(text, offset + 1);
    return document.positionAt(offset + 1);
  };

  it('lead to a step, and to a file', async () => {
    const { document } = await openFile('plans/week.playlist.yaml');
    const go = (position: vscode.Position) =>
      vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
    const [step] = await go(at(document, 'look', 1));
    ok(step && 'targetUri' in step);
    equal(step.targetRange.start.line, 7);
    const [file] = await go(at(document, './animals'));
    ok(file && 'targetUri' in file);
    ok(file.targetUri.path.endsWith('animals.choiceboard.yaml'));
  });

  it('are found and renamed in every file', async () => {
    const { document } = await openFile('plans/animals.choiceboard.yaml');
    const position = at(document, 'animals');
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    ok(
      places.some(({ uri }) => uri.path.endsWith('week.playlist.yaml')),
      'a use in another file',
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'creatures',
    );
    deepEqual(
      edit
        .entries()
        .map(([uri]) => uri.path.split('/').at(-1))
        .sort(),
      ['animals.choiceboard.yaml', 'week.playlist.yaml'],
    );
  });

  it('highlight the same name in the file', async () => {
    const { document } = await openFile('plans/week.playlist.yaml');
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, 'look', 1),
    );
    equal(found.length, 2);
  });

  it('follow when a file is renamed', async () => {
    const from = fileUri('plans/moved-by-the-test.choiceboard.yaml');
    const to = fileUri('plans/moved-to.choiceboard.yaml');
    const user = fileUri('plans/uses-moved.playlist.yaml');
    const write = (uri: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      await write(
        from,
        'format: choice-board/1\nid: moved\ntitle: Moved\ngrid:\n  - [One, Two]\ncomplete: {choose: 1}\n',
      );
      await write(
        user,
        'format: playlist/1\nid: uses\ntitle: Uses\nsteps:\n  - board: ./moved-by-the-test.choiceboard.yaml\n',
      );
      const document = await vscode.workspace.openTextDocument(user);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      ok(await vscode.workspace.applyEdit(edit));
      await until(
        vscode.workspace.onDidChangeTextDocument,
        () => document.getText().includes('board: ./moved-to.choiceboard.yaml') || undefined,
        'the path in the including file',
      );
      await document.save();
    } finally {
      for (const uri of [from, to, user]) {
        await vscode.workspace.fs.delete(uri).then(undefined, (error: unknown) => {
          if (!(error instanceof vscode.FileSystemError)) throw error;
        });
      }
    }
  });

  it('are links', async () => {
    const { document } = await openFile('plans/week.playlist.yaml');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    ok(links.some(({ target }) => target?.path.endsWith('animals.choiceboard.yaml')));
  });
});

describe('the shape of a file', () => {
  it('is its outline', async () => {
    const { document } = await openFile('plans/week.playlist.yaml');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    deepEqual(
      symbols.map(({ name }) => name),
      ['Look at an animal for five quiet minutes', './animals.choiceboard.yaml', 'Share what you found'],
    );
  });

  it('is found in the whole workspace', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'fold a paper',
    );
    ok(found.some(({ location }) => location.uri.path.endsWith('fractions.playlist.yaml')));
  });

  it('folds, and is selected in growing steps', async () => {
    const { document } = await openFile('plans/week.playlist.yaml');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    ok(
      folds.some(({ start, end }) => start === 7 && end >= 10),
      JSON.stringify(folds),
    );
    const position = document.positionAt(document.getText().indexOf('quiet'));
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    let levels = 0;
    for (let range = selection; range?.parent; range = range.parent) {
      ok(range.parent.range.contains(range.range));
      levels++;
    }
    ok(levels >= 3, `${levels} levels`);
  });

  it('has colours by meaning', async () => {
    const { document } = await openFile('plans/week.playlist.yaml');
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    ok(legend.tokenTypes.length > 0 && tokens.data.length > 20);
  });

  it('is formatted without loss of comments', async () => {
    const { document } = await typed(`${HEAD}steps:\n   -  do:   Read   # aloud\n`);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    ok(await vscode.workspace.applyEdit(edit));
    equal(document.getText(), `${HEAD}steps:\n  - do: Read # aloud\n`);
  });
});

describe('what every student can do', () => {
  it('stands above the file and its choices', async () => {
    const { document } = await typed(
      `${HEAD}steps:\n  - choose: 1\n    from:\n      - {do: Read, minutes: 10}\n      - {do: Draw, minutes: 20}\n`,
    );
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      20,
    );
    const titles = lenses.map((lens) => lens.command?.title ?? '');
    ok(
      titles.some((title) => /what students see/.test(title)),
      titles.join(' | '),
    );
    equal(titles.filter((title) => title.startsWith('2 ways · 10–20 min')).length, 2, titles.join(' | '));
  });

  it('stands in hints between the words', async () => {
    const { document } = await typed(
      `${HEAD}steps:\n  - part: Warm up\n    steps:\n      - {do: Read, minutes: 10}\n      - {do: Draw, minutes: 5-10}\n`,
    );
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      all,
    );
    deepEqual(
      hints.map(({ label }) => label),
      ['15–20 min'],
    );
  });
});

describe('new files', () => {
  it('are offered in the File menu', () => {
    const manifest: unknown = vscode.extensions.all.find(
      ({ packageJSON }) => packageJSON.name === 'learning-playlists',
    )?.packageJSON;
    const offered = JSON.stringify(manifest);
    match(offered, /"file\/newFile":\[\{"command":"learningPlaylists.newPlaylist"/);
  });
});
