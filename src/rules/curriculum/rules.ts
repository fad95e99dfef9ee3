import type { RuleInfo } from '../rule';

/** What can be wrong with the rules of `curriculum.yaml`, beyond its shape. */
export const CURRICULUM_RULES = [
  {
    id: 'curriculum/unknown-rule',
    level: 'warning',
    docs: {
      what: '`rules` of `curriculum.yaml` names a rule that does not exist.',
      why: 'It changes nothing, though its author thinks it does.',
      bad: 'format: curriculum/1\nrules:\n  links/unsecure: warning\n',
      good: 'format: curriculum/1\nrules:\n  links/insecure: warning\n',
      fix: 'Changes it to the nearest rule.',
    },
  },
] as const satisfies readonly RuleInfo[];
