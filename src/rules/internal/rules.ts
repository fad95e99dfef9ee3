import type { RuleInfo } from '../rule';

/** Our own faults, and files that cannot be looked into at all: always shown, whatever is set. */
export const INTERNAL_RULES = [
  {
    id: 'internal/rule-failed',
    level: 'error',
    docs: {
      what: 'A rule of ours failed on this file.',
      why: 'What it would have found is missing, and a list without it would look like a clean file. It is our fault, never the author’s.',
      bad: '',
      good: '',
    },
  },
  {
    id: 'file/unreadable',
    level: 'error',
    docs: {
      what: 'A file with the name of a playlist, board or curriculum cannot be read.',
      why: 'It is a folder, is not text in UTF-8, is far too large, or may not be opened. Nothing in it was checked.',
      bad: '',
      good: '',
    },
  },
] as const satisfies readonly RuleInfo[];
