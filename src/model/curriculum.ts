import type { CurriculumModel, Learner, Priority, RequiredStandards } from './model';
import { Reader, readGrades } from './reader';
import { isMapNode, type SourceTree, spanOf } from './source';
import type { Written } from './text';

/** Reads `curriculum.yaml`. */
export function readCurriculum(tree: SourceTree): CurriculumModel {
  const reader = new Reader(tree);
  const fields = reader.follow(reader.root, (real) => reader.fields(real));
  const periods = reader.follow(fields.get('periods'), (real) => reader.fields(real));
  return {
    kind: 'curriculum',
    root: tree.root,
    format: reader.text(fields.get('format')),
    frameworks: reader.texts(fields.get('frameworks')),
    learners: reader.list(fields.get('learners'), (node): Learner | undefined =>
      reader.follow(node, (real) => {
        const learner = reader.fields(real);
        const id = reader.text(learner.get('id'));
        if (!id) return undefined;
        const name = reader.plain(learner.get('name')) ?? id.value;
        return { id, name, needs: reader.texts(learner.get('needs')), span: spanOf(node) };
      }),
    ),
    priorities: readPriorities(reader, fields.get('priorities')),
    rules: readRules(reader, fields.get('rules')),
    periodMinutes: reader.minutes(periods.get('minutes'))?.longest,
    required: reader.list(fields.get('required'), (node): RequiredStandards | undefined =>
      reader.follow(node, (real) => {
        const span = spanOf(node);
        if (!isMapNode(real)) {
          const code = reader.text(node);
          return code && { grade: undefined, subject: undefined, standards: [code], span };
        }
        const required = reader.fields(real);
        return {
          grade: reader.plains(required.get('grade') ?? required.get('grades')).flatMap(readGrades)[0],
          subject: reader.plain(required.get('subject')),
          standards: reader.texts(required.get('standards')),
          span,
        };
      }),
    ),
  };
}

const PRIORITIES: readonly Priority[] = ['must', 'should', 'aspire'];

function readPriorities(
  reader: Reader,
  node: Parameters<Reader['entries']>[0],
): ReadonlyMap<Priority, string> {
  const names = new Map<Priority, string>();
  for (const { key, value } of reader.entries(node)) {
    const priority = PRIORITIES.find((known) => known === key);
    const name = reader.plain(value);
    if (priority && name !== undefined) names.set(priority, name);
  }
  return names;
}

function readRules(
  reader: Reader,
  node: Parameters<Reader['entries']>[0],
): ReadonlyMap<string, Written<string>> {
  const rules = new Map<string, Written<string>>();
  for (const { key, value } of reader.entries(node)) {
    const level = reader.text(value);
    if (level) rules.set(key, level);
  }
  return rules;
}
