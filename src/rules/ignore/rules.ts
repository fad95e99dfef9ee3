import type { RuleInfo } from '../rule';

/** What can be wrong with a comment `# playlist-ignore rule: reason`. */
export const IGNORE_RULES = [
  {
    id: 'ignore/unused',
    level: 'hint',
    docs: {
      what: 'A `# playlist-ignore` comment silences nothing.',
      why: 'What it was written for is gone. It would silence the next mistake on that line.',
      bad: 'steps:\n  # playlist-ignore links/insecure: the museum has no other page\n  - do: Look at [the ship](https://example.org/ship)\n',
      good: 'steps:\n  # playlist-ignore links/insecure: the museum has no other page\n  - do: Look at [the ship](http://example.org/ship)\n',
      fix: 'Takes the comment out.',
    },
  },
  {
    id: 'ignore/unknown-rule',
    level: 'warning',
    docs: {
      what: 'A `# playlist-ignore` comment names a rule that does not exist.',
      why: 'It silences nothing, though its author thinks it does.',
      bad: 'steps:\n  # playlist-ignore links/unsecure: it is the page of the library next door\n  - do: Look at the ship\n',
      good: 'steps:\n  # playlist-ignore links/insecure: it is the page of the library next door\n  - do: Look at [the ship](http://example.org/ship)\n',
      fix: 'Changes it to the nearest rule.',
    },
  },
  {
    id: 'ignore/no-reason',
    level: 'hint',
    docs: {
      what: 'A `# playlist-ignore` comment gives no reason.',
      why: 'The next reader has to know why it is all right here, or will ask, or will take it out.',
      bad: 'steps:\n  # playlist-ignore links/insecure\n  - do: Look at [the ship](http://example.org/ship)\n',
      good: 'steps:\n  # playlist-ignore links/insecure: the museum has no other page\n  - do: Look at [the ship](http://example.org/ship)\n',
    },
  },
] as const satisfies readonly RuleInfo[];
