import type { RuleInfo } from './rule';

/** (Until src/model/repair lists its own.) */
export const YAML_RULES = [
  {
    id: 'yaml/broken',
    level: 'error',
    docs: {
      what: 'The text cannot be read as YAML.',
      why: 'Nothing after such a place can be trusted to mean what it says.',
      bad: 'steps:\n  - do: "Fold a strip\n',
      good: 'steps:\n  - do: "Fold a strip"\n',
      fix: 'Closes the quote, where that is what is missing.',
    },
  },
] as const satisfies readonly RuleInfo[];
