import type { SyntaxRuleId } from '../model/source';
import type { RuleInfo } from './rule';

/** What can be wrong with the YAML itself. Found while a file is read, in src/model/repair. */
export const YAML_RULES = [
  {
    id: 'yaml/missing-space',
    level: 'error',
    docs: {
      what: 'A keyword and its colon, or a dash, with no space after it.',
      why: 'Without the space the whole line is one long word, and neither the keyword nor its value is there.',
      bad: 'steps:\n  - id:warm-up\n    do: Count the red leaves\n',
      good: 'steps:\n  - id: warm-up\n    do: Count the red leaves\n',
      fix: 'Puts the space.',
    },
  },
  {
    id: 'yaml/missing-colon',
    level: 'error',
    docs: {
      what: 'A keyword without its colon, or with a sign that only looks like one.',
      why: 'The colon is what tells a keyword from a text.',
      bad: 'steps:\n  - do: Count the red leaves\n    minutes 10\n',
      good: 'steps:\n  - do: Count the red leaves\n    minutes: 10\n',
      fix: 'Puts the colon.',
    },
  },
  {
    id: 'yaml/missing-dash',
    level: 'error',
    docs: {
      what: 'An entry of a list that does not begin with a dash, or begins with the bullet of a word processor.',
      why: 'The dash is what begins a new entry.',
      bad: 'steps:\n  - do: Count the red leaves\n  do: Draw one of them\n',
      good: 'steps:\n  - do: Count the red leaves\n  - do: Draw one of them\n',
      fix: 'Puts the dash, and moves the rest of the entry under it.',
    },
  },
  {
    id: 'yaml/missing-comma',
    level: 'error',
    docs: {
      what: 'Two entries between brackets with no comma between them.',
      why: 'Between brackets only a comma tells where one entry ends.',
      bad: 'steps:\n  - {do: Count the red leaves minutes: 10}\n',
      good: 'steps:\n  - {do: Count the red leaves, minutes: 10}\n',
      fix: 'Puts the comma.',
    },
  },
  {
    id: 'yaml/indentation',
    level: 'error',
    docs: {
      what: 'A line that begins further left or right than the lines it belongs to.',
      why: 'How far a line is indented says what it belongs to, so what belongs together lines up.',
      bad: 'steps:\n  - do: Count the red leaves\n     minutes: 10\n',
      good: 'steps:\n  - do: Count the red leaves\n    minutes: 10\n',
      fix: 'Moves the line, and what belongs to it, to the column of its neighbours.',
    },
  },
  {
    id: 'yaml/tab',
    level: 'error',
    docs: {
      what: 'A tab at the start of a line or behind a dash.',
      why: 'A tab is as wide as each program likes, so YAML knows only spaces there.',
      bad: 'steps:\n\t- do: Count the red leaves\n',
      good: 'steps:\n  - do: Count the red leaves\n',
      fix: 'Changes the tabs to spaces.',
    },
  },
  {
    id: 'yaml/odd-space',
    level: 'error',
    docs: {
      what: 'A no-break space, a wide space or an invisible mark where a plain space is needed.',
      why: 'It comes along when text is pasted from a page or a word processor, looks like a space and is none.',
      bad: 'steps:\n  - do:\u00A0Count the red leaves\n',
      good: 'steps:\n  - do: Count the red leaves\n',
      fix: 'Changes it to a plain space.',
    },
  },
  {
    id: 'yaml/odd-character',
    level: 'warning',
    docs: {
      what: 'A character that cannot be seen or typed, left over from another program.',
      why: 'It hides in a word, and then two equal words are different.',
      bad: 'steps:\n  - do: Count the red\u0007 leaves\n',
      good: 'steps:\n  - do: Count the red leaves\n',
      fix: 'Deletes it.',
    },
  },
  {
    id: 'yaml/quote-text',
    level: 'error',
    docs: {
      what: 'A text that YAML would read as something else: one with a colon and a space in it, or that begins with * & ! % @ ` | > [ { or a quote that ends before the text does.',
      why: 'Between quotes every sign is just itself.',
      bad: 'steps:\n  - do: Read: chapter 3\n',
      good: 'steps:\n  - do: "Read: chapter 3"\n',
      fix: 'Puts the text between quotes.',
    },
  },
  {
    id: 'yaml/cut-text',
    level: 'warning',
    docs: {
      what: 'A text that ends where a # follows a space, though it seems to go on.',
      why: 'A # after a space begins a note, so the rest of the line is not part of the text and nobody gets to see it.',
      bad: 'steps:\n  - do: Worksheet #3\n',
      good: 'steps:\n  - do: "Worksheet #3"\n',
      fix: 'Puts the whole text between quotes.',
    },
  },
  {
    id: 'yaml/swallowed-line',
    level: 'warning',
    docs: {
      what: 'A line that looks like an entry of its own and was read as the middle of a text.',
      why: 'A text without quotes goes on over all deeper lines, whatever they say.',
      bad: 'materials: paper\n  - glue\nsteps:\n  - do: Fold a boat\n',
      good: 'materials:\n  - paper\n  - glue\nsteps:\n  - do: Fold a boat\n',
      fix: 'Makes the text the first entry of its list, where a list follows.',
    },
  },
  {
    id: 'yaml/unclosed-quote',
    level: 'error',
    docs: {
      what: 'A quote that is never closed, or only by the quote of a later line.',
      why: 'Everything up to the next quote becomes one text.',
      bad: 'steps:\n  - do: "Count the red leaves\n    minutes: 10\n',
      good: 'steps:\n  - do: "Count the red leaves"\n    minutes: 10\n',
      fix: 'Closes the quote where its text ends.',
    },
  },
  {
    id: 'yaml/unclosed-bracket',
    level: 'error',
    docs: {
      what: 'A [ or { that is never closed, or closed by the other kind.',
      why: 'Everything up to the closing bracket is one list.',
      bad: 'steps:\n  - do: Count the red leaves\n    materials: [pencil, bag\n    minutes: 10\n',
      good: 'steps:\n  - do: Count the red leaves\n    materials: [pencil, bag]\n    minutes: 10\n',
      fix: 'Closes it where its list ends.',
    },
  },
  {
    id: 'yaml/backslash',
    level: 'error',
    docs: {
      what: 'A backslash between double quotes that is meant as a backslash.',
      why: 'Between double quotes it gives the next letter another meaning; written twice it is itself.',
      bad: 'steps:\n  - do: "Write $\\frac{1}{2}$ in words"\n',
      good: 'steps:\n  - do: "Write $\\\\frac{1}{2}$ in words"\n',
      fix: 'Writes it twice.',
    },
  },
  {
    id: 'yaml/stray-mark',
    level: 'error',
    docs: {
      what: 'A bracket, comma or other mark that nothing needs.',
      why: 'It is left over from an edit, and the line cannot be read with it.',
      bad: 'steps:\n  - do: Count the red leaves\n    materials: [pencil, bag]]\n',
      good: 'steps:\n  - do: Count the red leaves\n    materials: [pencil, bag]\n',
      fix: 'Takes it out.',
    },
  },
  {
    id: 'yaml/stray-text',
    level: 'error',
    docs: {
      what: 'A text or a list that belongs to no keyword.',
      why: 'The keyword is what says what a text is for.',
      bad: 'grades: [3, 4]\nPlans for the autumn\nsteps:\n  - do: Count the red leaves\n',
      good: 'grades: [3, 4]\n# Plans for the autumn\nsteps:\n  - do: Count the red leaves\n',
      fix: 'Keeps the text as a note, or writes the keyword where only one can be meant.',
    },
  },
  {
    id: 'yaml/list-in-line',
    level: 'error',
    docs: {
      what: 'A list with dashes that begins on the line of its keyword.',
      why: 'A dash begins an entry only at the start of a line.',
      bad: 'materials: - paper\n  - glue\nsteps:\n  - do: Fold a boat\n',
      good: 'materials:\n  - paper\n  - glue\nsteps:\n  - do: Fold a boat\n',
      fix: 'Puts the first entry on a line of its own.',
    },
  },
  {
    id: 'yaml/duplicate-key',
    level: 'error',
    docs: {
      what: 'A keyword that stands twice in one entry.',
      why: 'Only the first one counts, so what the second one says is lost.',
      bad: 'steps:\n  - do: Count the red leaves\n    minutes: 10\n    minutes: 10\n',
      good: 'steps:\n  - do: Count the red leaves\n    minutes: 10\n',
      fix: 'Takes the second one out where both say the same, or begins a new entry where a dash seems to be missing.',
    },
  },
  {
    id: 'yaml/several-documents',
    level: 'error',
    docs: {
      what: 'A line of --- or ... in the middle of a file.',
      why: 'It ends the file for every program that reads YAML, and all below it is lost.',
      bad: 'steps:\n  - do: Count the red leaves\n---\nsubject: science\n',
      good: 'steps:\n  - do: Count the red leaves\nsubject: science\n',
      fix: 'Takes the line out.',
    },
  },
  {
    id: 'yaml/conflict-marker',
    level: 'error',
    docs: {
      what: 'Two versions of some lines, with the marks <<<<<<<, ======= and >>>>>>> of a merge conflict.',
      why: 'Two people changed the same lines, and somebody has to choose. Until then the upper version is shown.',
      bad: '<<<<<<< mine\nsubject: science\n=======\nsubject: art\n>>>>>>> theirs\nsteps:\n  - do: Count the red leaves\n',
      good: 'subject: science\nsteps:\n  - do: Count the red leaves\n',
      fix: 'Keeps the upper or the lower version.',
    },
  },
  {
    id: 'yaml/too-deep',
    level: 'error',
    docs: {
      what: 'Parts in parts in parts, hundreds of levels deep.',
      why: 'Nobody can follow that, and reading it would take all the memory there is.',
      bad: '',
      good: '',
    },
  },
  {
    id: 'yaml/too-long',
    level: 'error',
    docs: {
      what: 'A file as long as a library.',
      why: 'Reading it at every key would keep you waiting. A playlist of 20,000 lines is still read.',
      bad: '',
      good: '',
    },
  },
  {
    id: 'yaml/too-many-aliases',
    level: 'error',
    docs: {
      what: 'Parts that repeat each other with * without end.',
      why: 'A short file can be made to stand for millions of entries that way.',
      bad: 'materials: &all [paper, *all]\nsteps:\n  - do: Fold a boat\n',
      good: 'materials: [paper]\nsteps:\n  - do: Fold a boat\n',
    },
  },
  {
    id: 'yaml/broken',
    level: 'error',
    docs: {
      what: 'A line that cannot be read, and none of the usual slips.',
      why: 'The line is left out, with what is indented below it; all the rest is read and checked.',
      bad: 'steps:\n  - do: Count the red leaves\n    ? , or the brown ones\n    minutes: 10\n',
      good: 'steps:\n  - do: Count the red leaves\n    minutes: 10\n',
    },
  },
] as const satisfies readonly RuleInfo<SyntaxRuleId>[];
