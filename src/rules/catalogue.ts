import { SCHEMA_RULES, type SchemaRuleId } from '../schema/rules';
import { CURRICULUM_RULES } from './curriculum/rules';
import { IGNORE_RULES } from './ignore/rules';
import { RULES } from './index';
import { INTERNAL_RULES } from './internal/rules';
import type { RuleInfo } from './rule';
import { YAML_RULES } from './yaml';

/** Ids of all rules. */
export type RuleId =
  | SchemaRuleId
  | (typeof YAML_RULES)[number]['id']
  | (typeof RULES)[number]['id']
  | (typeof CURRICULUM_RULES)[number]['id']
  | (typeof IGNORE_RULES)[number]['id']
  | (typeof INTERNAL_RULES)[number]['id'];

/** All rules, whoever finds what they describe, in the order of the docs. */
export const CATALOGUE: readonly RuleInfo<RuleId>[] = [
  ...YAML_RULES,
  ...SCHEMA_RULES,
  ...RULES,
  ...CURRICULUM_RULES,
  ...IGNORE_RULES,
  ...INTERNAL_RULES,
];

const BY_ID: ReadonlyMap<string, RuleInfo<RuleId>> = new Map(CATALOGUE.map((rule) => [rule.id, rule]));

/** A rule by its id; undefined for a text that is none. */
export function ruleNamed(id: string): RuleInfo<RuleId> | undefined {
  return BY_ID.get(id);
}

/** Where the rules are explained, for everybody. */
const DOCS = 'https://github.com/learning-playlists/learning-playlists/blob/main/docs/rules.md';

/** The address of a rule's section in `docs/rules.md`. */
export function docsAddress(id: RuleId): string {
  return `${DOCS}#${docsAnchor(id)}`;
}

/** The anchor that Markdown renderers give to the heading `area/name`. */
export function docsAnchor(id: string): string {
  return id.replace('/', '');
}
