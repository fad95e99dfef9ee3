import assert from 'node:assert/strict';
import { findings } from '../../src/language/diagnostics';
import type { LessonDocument } from '../../src/model/document';
import { applyChanges } from '../../src/model/text';
import { filesOf } from '../../src/rules/example';
import type { Finding, Fix } from '../../src/rules/finding';
import type { RuleExample } from '../../src/rules/rule';
import type { Workspace } from '../../src/workspace/workspace';
import { uriOf, workspaceOf } from '../workspace/memory';

export interface Looked {
  readonly workspace: Workspace;
  readonly document: LessonDocument;
  readonly findings: readonly Finding[];
}

/** The findings of the first of some files; what a file leaves out of its header is added. */
export async function look(example: RuleExample): Promise<Looked> {
  const files = filesOf(example);
  const workspace = await workspaceOf(Object.fromEntries(files));
  const [first] = files.keys();
  const document = first === undefined ? undefined : workspace.document(uriOf(first));
  assert.ok(document);
  const found = findings(document, workspace, (message, cause) => assert.fail(`${message}: ${cause}`));
  return { workspace, document, findings: found };
}

/**
 * Looks at a text whose lines end with what is expected there: `#! rule: part of the message`, several one after
 * the other. Everything found has to be expected, and everything expected found.
 */
export async function expectBeside(example: RuleExample): Promise<Looked> {
  const looked = await look(example);
  const { document } = looked;
  const expected = document.text.value.split('\n').flatMap((line, number) =>
    line
      .split('#! ')
      .slice(1)
      .map((comment) => {
        const [, rule = '', part = ''] = /^(\S+?)(?:: (.*?))?\s*$/.exec(comment) ?? [];
        return { line: number + 1, rule, part };
      }),
  );
  const actual = looked.findings.map(({ rule, span, message }) => ({
    line: document.text.positionAt(span.start).line + 1,
    rule,
    message,
  }));
  const told = actual.map(({ line, rule, message }) => `${line} ${rule}: ${message}`).join('\n');
  const place = ({ line, rule }: { line: number; rule: string }) => `${line} ${rule}`;
  assert.deepEqual(actual.map(place).sort(), expected.map(place).sort(), told);
  for (const { line, rule, part } of expected) {
    assert.ok(
      actual.some((found) => found.line === line && found.rule === rule && found.message.includes(part)),
      `line ${line}: "${part}" is not in\n${told}`,
    );
  }
  return looked;
}

/** The only finding of a rule. */
export function only({ findings: all }: Looked, rule: string): Finding {
  const found = all.filter((finding) => finding.rule === rule);
  assert.equal(found.length, 1, all.map((finding) => `${finding.rule}: ${finding.message}`).join('\n'));
  const [finding] = found;
  assert.ok(finding);
  return finding;
}

/** The text after a mend that stays in its file. */
export function mended({ document }: Looked, fix: Fix | undefined): string {
  assert.ok(fix, 'no fix');
  assert.ok(fix.changes.every(({ uri }) => uri === undefined));
  return applyChanges(document.text.value, fix.changes);
}

/** What a finding underlines. */
export function underlined({ document }: Looked, finding: Finding): string {
  return document.text.slice(finding.span);
}
