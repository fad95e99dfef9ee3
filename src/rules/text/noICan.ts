import type { LessonDocument } from '../../model/document';
import type { Statement } from '../../model/model';
import { unquoted } from '../../model/unquoted';
import type { Fix } from '../finding';
import { listed } from '../naming';
import type { FileRule } from '../rule';

/** How goals begin in the student's voice. */
const VOICE = /^(?:["“'‘*_]*)(?:I|I['’]m|I['’]ll|I['’]ve|We|My|Our)\b/i;
/** Openings of a goal that is told about students: what follows is what they can do. */
const ABOUT =
  /^(?:(?:the )?(?:students?|learners?|children|pupils)|you|they|SWBAT)\s+(?:(?:will|should) (?:be able to|know how to)|can|will|should|to)\s+|^to\s+(?:be able to\s+)?/i;

/** Goals often begin with one of these: what follows makes a sentence after "I can". */
const VERBS: ReadonlySet<string> = new Set(
  (
    'add analyse analyze apply argue ask build calculate choose classify compare connect construct convert count ' +
    'create debate describe design determine develop discuss divide draw estimate evaluate explain explore express ' +
    'find graph identify infer interpret investigate judge label list make measure model multiply name order ' +
    'organise organize plan plot practise predict present prove read recall recognise recognize represent retell ' +
    'revise round show simplify solve sort speak spell state subtract summarise summarize support tell test trace ' +
    'understand use write'
  ).split(' '),
);

/** Goals that are not in the student's own voice. */
export const noICan: FileRule<'text/no-i-can'> = {
  id: 'text/no-i-can',
  level: 'hint',
  sees: 'file',
  docs: {
    what: 'Goals of a file in English do not speak as the student: “I can …”.',
    why: 'A goal that begins with “I can” is one that a student can check and own (Bray & McClaskey: learners who know where they are going; Sheninger 2020: voice).',
    bad: 'goals: [Students will compare two fractions]\nsteps: [Fold a strip]\n',
    good: 'goals: [I can compare two fractions]\nsteps: [Fold a strip]\n',
    fix: 'Begins the goal with “I can” where that makes a sentence.',
  },
  *check(document) {
    const { lesson } = document;
    if (!lesson || !/^en\b/i.test(lesson.language?.value ?? 'en')) return;
    const odd = lesson.goals.filter(
      (goal) => goal.text !== undefined && /[a-z]{2}/i.test(goal.text) && !VOICE.test(goal.text.trim()),
    );
    const [first] = odd;
    if (!first) return;
    const lines = odd.slice(1).map((goal) => String(document.text.positionAt(goal.span.start).line + 1));
    const same =
      new Set(lines).size < lines.length ||
      lines[0] === String(document.text.positionAt(first.span.start).line + 1);
    const also =
      lines.length === 0
        ? ''
        : same
          ? ` Nor ${lines.length === 1 ? 'does one more' : `do ${lines.length} more`}.`
          : ` Nor ${lines.length === 1 ? 'does the one' : 'do those'} in line${lines.length === 1 ? '' : 's'} ${listed(lines)}.`;
    const language = lesson.language ? '' : ' For goals in another language, say which one: "language: es".';
    yield {
      span: first.span,
      message: `This goal does not speak as the student.${also} Begin with "I can", so that students can check it themselves.${language}`,
      fix: beginWithICan(document, first),
    };
  },
};

function beginWithICan(document: LessonDocument, goal: Statement): Fix | undefined {
  const { text } = goal;
  const span = unquoted(document, goal.span);
  const written = document.text.slice(span);
  if (text === undefined || written !== text) return undefined;
  const rest = text.replace(ABOUT, '');
  if (rest === text && !VERBS.has(text.split(/\s/, 1)[0]?.toLowerCase() ?? '')) return undefined;
  const end = span.start + (text.length - rest.length);
  const verb = rest.charAt(0);
  return {
    title: 'Begin with "I can"',
    changes: [{ span: { start: span.start, end: end + verb.length }, text: `I can ${verb.toLowerCase()}` }],
    safe: false,
  };
}
