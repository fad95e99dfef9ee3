import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { findings, findingsInSteps, toDiagnostic } from '../../src/language/diagnostics';
import { workspacePass } from '../../src/language/workspacePass';
import { LessonDocument } from '../../src/model/document';
import { docsAddress } from '../../src/rules/catalogue';
import type { Project } from '../../src/workspace/project';
import { look, only } from '../rules/beside';
import { uriOf, workspaceOf } from '../workspace/memory';

const silent = (message: string, cause: unknown): never => assert.fail(`${message}: ${cause}`);

describe('Findings of a document', () => {
  it('are sorted, and each is told once', async () => {
    const { findings: found } = await look(`steps:
  - do: Open http://example.org/a
    mintues: 10
    after: [gone]
  - {id: a, do: Draw, kind: vidoe}
  - {id: a, do: Build}
`);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      [
        'links/insecure',
        'schema/unknown-keyword',
        'ref/unknown-activity',
        'schema/not-allowed-value',
        'id/duplicate',
      ],
    );
    const starts = found.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('keep quiet about what is misshapen or broken already', async () => {
    const { findings: found } = await look(`steps:
  - {id: "Warm up", do: Draw}
  - {id: "Warm up", do: Build}
`);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['schema/id', 'schema/id'],
    );
  });

  it('come from the text once, and from other files each time', async () => {
    const workspace = await workspaceOf({
      'a.playlist.yaml': 'format: playlist/1\nid: one\ntitle: A\nsteps: [Open http://example.org/a]\n',
    });
    const document = workspace.document(uriOf('a.playlist.yaml'));
    assert.ok(document);
    const [first] = findings(document, workspace, silent);
    await workspace.edit(
      uriOf('b.playlist.yaml'),
      'format: playlist/1\nid: one\ntitle: B\nsteps: [Draw]\n',
      1,
    );
    assert.equal(workspace.document(uriOf('a.playlist.yaml')), document);
    const found = findings(document, workspace, silent);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['id/not-unique-in-workspace', 'links/insecure'],
    );
    assert.equal(found[1], first);
  });

  it('show a fault of ours as a finding about the rule, with its cause in the log', () => {
    const text =
      'format: playlist/1\nid: a\ntitle: A\nsteps:\n  - board: ./x.choiceboard.yaml\n  - Open http://example.org/a\n';
    const document = new LessonDocument(uriOf('a.playlist.yaml'), 'playlist', text);
    const cause = new Error('no disk');
    const fail = (): never => {
      throw cause;
    };
    const project: Project = {
      documents: () => [],
      document: () => undefined,
      resolve: fail,
      curriculumOf: () => undefined,
      withId: () => [],
      includersOf: () => [],
      includable: () => [],
    };
    const logged: unknown[] = [];
    const found = findings(document, project, (message, error) => logged.push(message, error));
    assert.ok(found.some(({ rule }) => rule === 'links/insecure'));
    const faults = found.filter(({ rule }) => rule === 'internal/rule-failed');
    assert.ok(faults.some(({ message, level }) => message.includes('ref/missing-file') && level === 'error'));
    assert.ok(logged.includes(cause));
    assert.equal(logged.length, faults.length * 2);
  });

  it('never throw and stay inside the text, whatever it is', () => {
    const piece = fc.constantFrom(
      'steps:\n',
      '  - do: Read\n',
      '    after: [x, y/z]\n',
      '    id: x\n',
      '  - choose: 1\n    from:\n',
      '      - A\n',
      'grid:\n',
      '  - [A, {free: true}]\n',
      'complete: {lines: 1, must: [a]}\n',
      '    priority: must\n',
      '  - check: C\n',
      '    by-score: [{at-least: 1}]\n',
      '# playlist-ignore a/b\n',
      '\t',
      '"',
      '{',
      ']',
      '&a ',
      '*a',
      '<<<<<<< x\n',
      '😀',
      '\u0000',
      '  - board: ../..\n',
      'rules: {a/b: off}\n',
      'goals: Read\n',
      'license: CC\n',
      '    resource: http://a.b\n',
      '__proto__: 1\n',
    );
    const kind = fc.constantFrom('playlist' as const, 'choice-board' as const, 'curriculum' as const);
    fc.assert(
      fc.property(kind, fc.array(piece, { maxLength: 25 }), (of, pieces) => {
        const text = pieces.join('');
        const document = new LessonDocument(uriOf('a.yaml'), of, text);
        const project: Project = {
          documents: () => [document],
          document: (uri) => (uri === document.uri ? document : undefined),
          resolve: () => ({ type: 'missing', uri: 'file:///w/x' }),
          curriculumOf: () => undefined,
          withId: () => [document],
          includersOf: () => [document],
          includable: () => ['./x.playlist.yaml'],
        };
        for (const finding of findings(document, project, silent)) {
          const spans = [finding.span, ...(finding.fix?.changes ?? []).map((change) => change.span)];
          for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
          toDiagnostic(document, finding, project);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('Diagnostics', () => {
  it('carry code, link, related places, faded text and the way back to the finding', async () => {
    const looked = await look({
      'a.playlist.yaml': 'id: one\nsteps:\n  - {choose: 1, from: [{do: A, priority: must}, B]}\n',
      'b.playlist.yaml': 'id: one\nsteps: [Draw]\n',
    });
    const { document, workspace } = looked;
    const twice = toDiagnostic(document, only(looked, 'id/not-unique-in-workspace'), workspace);
    assert.equal(twice.severity, DiagnosticSeverity.Error);
    assert.equal(twice.code, 'id/not-unique-in-workspace');
    assert.equal(twice.codeDescription?.href, docsAddress('id/not-unique-in-workspace'));
    assert.equal(twice.relatedInformation?.[0]?.location.uri, uriOf('b.playlist.yaml'));
    const ignored = only(looked, 'priority/ignored');
    const faded = toDiagnostic(document, ignored, workspace);
    assert.deepEqual(faded.tags, [DiagnosticTag.Unnecessary]);
    assert.deepEqual(faded.data, { rule: 'priority/ignored', ...ignored.span });
    assert.deepEqual(document.text.spanOf(faded.range), ignored.span);
  });
});

describe('A pass over the workspace', () => {
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `f${i}.playlist.yaml`,
      `format: playlist/1\nid: f${i}\ntitle: F\nsteps: [Open http://example.org/${i}]\n`,
    ]),
  );

  it('gives every file with its findings and how far it is', async () => {
    const workspace = await workspaceOf(files);
    const uris = [...Object.keys(files).map(uriOf), uriOf('gone.playlist.yaml')];
    const seen: string[] = [];
    for await (const { document, findings: found, done, all } of workspacePass(workspace, uris, silent)) {
      seen.push(document.uri);
      assert.equal(found.length, 1);
      assert.equal(done, seen.length);
      assert.equal(all, uris.length);
    }
    assert.deepEqual(seen, uris.slice(0, -1));
  });

  it('rests after every piece of work that went past its time, and within one file', async () => {
    const workspace = await workspaceOf(files);
    const [document] = workspace.documents();
    assert.ok(document);
    let clock = 0;
    let rests = 0;
    const options = {
      // Every look at the clock is ten milliseconds later.
      now: () => {
        clock += 10;
        return clock;
      },
      rest: async () => {
        rests++;
      },
    };
    let pieces = 0;
    for (const work = findingsInSteps(document, workspace, silent); !work.next().done; ) pieces++;
    const again = await workspaceOf(files);
    for await (const _ of workspacePass(again, [document.uri], silent, options)) assert.ok(rests > 1);
    assert.ok(rests >= Math.floor(pieces / 4), `${rests} rests in ${pieces} pieces`);
  });

  it('ends when it is aborted, also while it rests', async () => {
    const workspace = await workspaceOf(files);
    const abort = new AbortController();
    let count = 0;
    for await (const _ of workspacePass(workspace, Object.keys(files).map(uriOf), silent, {
      signal: abort.signal,
    })) {
      if (++count === 3) abort.abort();
    }
    assert.equal(count, 3);
    const resting = new AbortController();
    let clock = 0;
    const options = {
      signal: resting.signal,
      now: () => {
        clock += 1000;
        return clock;
      },
      rest: async () => resting.abort(),
    };
    const others = await workspaceOf(files);
    for await (const _ of workspacePass(others, Object.keys(files).map(uriOf), silent, options))
      assert.fail();
  });
});
