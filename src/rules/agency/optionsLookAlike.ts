import type { LessonDocument } from '../../model/document';
import type { Activity, Step } from '../../model/model';
import type { Span } from '../../model/text';
import { isActivity } from '../board/gridNodes';
import { listed } from '../naming';
import type { FileRule } from '../rule';

/** So many of the five have to be said before options can look alike. */
const SAID = 3;

/** What is compared, in the order of `looksOf`. */
const LOOKS = ['kind', 'minutes', 'mode', 'level', 'ways to respond'];

/** Options that differ in words alone. */
export const optionsLookAlike: FileRule<'agency/options-look-alike'> = {
  id: 'agency/options-look-alike',
  level: 'hint',
  sees: 'file',
  needsWhole: true,
  docs: {
    what: `All options of a choice have the same kind, minutes, mode, level and ways to respond, at least ${SAID} of which are given; and neither company, place nor interests tell them apart.`,
    why: 'A choice between three worksheets is none. Options that differ in how students take in, work and show give a real say (Sheninger 2020: choice; CAST, UDL guidelines: vary the methods for response).',
    bad: 'steps:\n  - choose: 1\n    each: {kind: practice, minutes: 20, mode: paper}\n    from: [Worksheet on thirds, Worksheet on fourths, Worksheet on fifths]\n',
    good: 'steps:\n  - choose: 1\n    each: {kind: practice, minutes: 20, mode: paper}\n    from:\n      - Worksheet on thirds\n      - {do: Play Close to One with cards, kind: play, mode: hands-on}\n      - {do: Film how you fold fifths, kind: make, mode: digital}\n',
  },
  *check(document) {
    for (const { options, span } of choicesOf(document)) {
      const [first, ...others] = options;
      if (!first || others.length === 0) continue;
      const said = looksOf(first);
      if (said.filter((look) => look !== '').length < SAID) continue;
      if (others.some((other) => !sameAs(said, first, other))) continue;
      yield {
        span,
        message: `These ${options.length} options look alike: they have the same ${listed(LOOKS.filter((_, i) => said[i] !== ''))}. Let them differ in how students work or answer, not only in words.`,
      };
    }
  },
};

function sameAs(looks: readonly string[], first: Activity, other: Activity): boolean {
  const theirs = looksOf(other);
  return (
    looks.every((look, i) => look === theirs[i]) &&
    [
      [first.with, other.with],
      [first.place, other.place],
      [first.interests, other.interests],
    ].every(([a = [], b = []]) => together(a) === together(b))
  );
}

function looksOf({ kind, minutes, mode, level, respond }: Activity): readonly string[] {
  return [
    kind ?? '',
    minutes ? `${minutes.least}-${minutes.longest}` : '',
    mode ?? '',
    level ?? '',
    together(respond),
  ];
}

function together(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

interface Choice {
  readonly options: readonly Activity[];
  readonly span: Span;
}

/** Everything that students choose from, where all of it is single work and none of it open. */
function* choicesOf(document: LessonDocument): Iterable<Choice> {
  const { lesson, board } = document;
  for (const choose of lesson?.chooses ?? []) {
    const options = single(choose.options);
    if (options) yield { options, span: choose.range?.span ?? choose.labelSpan };
  }
  if (board?.board?.type === 'menu') {
    for (const section of board.board.sections) {
      // What everybody does is no choice, and under points the sections are one.
      if (!section.choose || section.choose.min >= section.options.length) continue;
      const options = single(section.options);
      if (options) yield { options, span: section.nameSpan };
    }
  } else if (board?.board?.type === 'grid' && board.complete?.rule?.type !== 'shape') {
    const options = single(board.board.rows.flat().filter(isActivity));
    if (options) yield { options, span: board.complete?.rule?.span ?? board.board.span };
  }
}

function single(steps: readonly Step[]): readonly Activity[] | undefined {
  const activities = steps.flatMap((step) => (step.type === 'activity' && !step.open ? [step] : []));
  return activities.length === steps.length ? activities : undefined;
}
