import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Activity, Step } from '../model/model';
import { isScalarNode, spanOf, textOfScalar } from '../model/source';
import type { Span } from '../model/text';
import { unquoted } from '../model/unquoted';
import type { Facts } from '../paths/facts';
import { fileNameOf } from '../rules/naming';
import { keyword, nounOf, shapeAt, values } from '../schema/shape';
import { escaped, inCode } from '../spelling/markdown';
import { codeMarkdown } from '../standards/markdown';
import type { Project } from '../workspace/project';
import { type Place, placeAt, presentAround } from './cursor';
import { formatDocs, sectionOf } from './docsLink';
import { keywordMarkdown } from './keywordMarkdown';
import { languageName } from './languages';
import { licenseOf } from './licenses';
import { minutesOfFile } from './minutes';
import { stepNamed } from './occurrences';
import { pathsMarkdown } from './pathsMarkdown';
import { ruleIn, ruleMarkdown } from './ruleMarkdown';
import { counted, minutesText, stepMarkdown } from './stepMarkdown';

interface Told {
  readonly markdown: string;
  readonly span: Span;
}

/**
 * What the word at a position means, as Markdown for a teacher: keywords, words of closed lists, codes, names,
 * files, licences, rules, and texts that stand for more than they say. Nothing on a teacher's own sentences.
 */
export function hover(document: LessonDocument, position: Position, facts: Facts): Hover | null {
  const offset = document.text.offsetAt(position);
  const told = tell(document, offset, facts);
  if (!told) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: told.markdown },
    range: document.text.rangeOf(told.span),
  };
}

function tell(document: LessonDocument, offset: number, facts: Facts): Told | undefined {
  const ignored = ruleIn(document, offset);
  if (ignored) return ignored;
  const place = placeAt(document, offset);
  if (place.on === 'key') return tellKey(document, place, facts);
  if (place.on !== 'value' || !isScalarNode(place.node)) return undefined;
  const text = textOfScalar(place.node);
  if (text.trim() === '') return undefined;
  const span = unquoted(document, spanOf(place.node));
  const name = place.path.findLast((step) => typeof step === 'string');
  const markdown =
    (typeof name === 'string' ? tellNamed(name, text, place, document, facts) : undefined) ??
    tellWord(document, place, text) ??
    tellBareStep(document, place);
  return markdown === undefined ? undefined : { markdown, span };
}

// ---- keywords -------------------------------------------------------------------------------------------

function tellKey(document: LessonDocument, place: Place, facts: Facts): Told | undefined {
  const name = place.path.at(-1);
  if (typeof name !== 'string') return undefined;
  const span = unquoted(document, place.span);
  const parent = place.path.slice(0, -1);
  const present = presentAround(place);
  if (document.kind === 'curriculum' && parent.length === 1 && parent[0] === 'rules') {
    const rule = ruleMarkdown(name);
    if (rule !== undefined) return { markdown: rule, span };
  }
  const shape = shapeAt(document.kind, parent, present);
  const found = shape && keyword(shape, present(parent), name);
  if (!shape || !found) return undefined;
  if (parent.length === 1 && parent[0] === 'family') {
    const language = languageName(name);
    return { markdown: language === undefined ? escaped(name) : `**${escaped(language)}**`, span };
  }
  const keys = present(parent);
  const page = formatDocs(sectionOf(document.kind, parent, shape, keys, name));
  const blocks = [
    `**${escaped(name)}** · ${nounOf(shape, keys)}`,
    ...(pathsMarkdown(document, place, name, facts) ?? []),
    keywordMarkdown(found),
    `[More about it](${page})`,
  ];
  return { markdown: blocks.join('\n\n'), span };
}

/** A word of a closed list, or one of the words that are offered. */
function tellWord(document: LessonDocument, place: Place, text: string): string | undefined {
  const shape = shapeAt(document.kind, place.path, presentAround(place));
  const value = shape && values(shape).find((one) => String(one.value) === text);
  if (!value || value.description === '') return undefined;
  return `**${escaped(text)}** — ${escaped(value.description)}`;
}

// ---- values that lead elsewhere -------------------------------------------------------------------------

function tellNamed(
  name: string,
  text: string,
  place: Place,
  document: LessonDocument,
  facts: Facts,
): string | undefined {
  const { project, standards } = facts;
  switch (name) {
    case 'after':
      return tellStep(text, document, project);
    case 'must':
      return document.kind === 'curriculum' ? undefined : tellStep(text, document, project);
    case 'standards':
      return standards.infos().length > 0
        ? codeMarkdown(text, facts.codesOf(document), standards)
        : undefined;
    case 'board':
    case 'playlist':
      return tellFile(text, document, facts);
    case 'license':
      return tellLicense(text);
    case 'language': {
      const language = place.path.length === 1 ? languageName(text) : undefined;
      return language === undefined ? undefined : `**${escaped(language)}**`;
    }
    case 'frameworks': {
      const info = standards.infos().find(({ qualifiers }) => qualifiers.includes(text.toLowerCase()));
      return info && `**${escaped(info.title)}**\n\n${escaped(info.owner)}`;
    }
    case 'barriers':
      return tellBarrier(text, place, document, project);
    default:
      return undefined;
  }
}

/** The step that a name leads to, in this file or in one that it includes. */
function tellStep(text: string, document: LessonDocument, project: Project): string | undefined {
  const found = stepNamed(document, text, project);
  if (!found) return undefined;
  const file = found.document === document ? '' : `  \nin ${inCode(fileNameOf(found.document.uri))}`;
  return `${inCode(text)}\n\n${stepMarkdown(found.step, found.document)}${file}`;
}

function tellFile(path: string, document: LessonDocument, facts: Facts): string | undefined {
  const found = facts.project.resolve(document, path);
  switch (found.type) {
    case 'document':
      break;
    case 'missing':
      return 'There is no such file.';
    case 'outside':
      return 'This path leads out of the workspace.';
    case 'unreadable':
      return `This file cannot be read: ${escaped(found.reason)}.`;
    case 'other':
      return 'This file is no playlist and no choice board.';
  }
  const { lesson, kind } = found.document;
  if (!lesson) return undefined;
  const squares =
    lesson.kind === 'choice-board' && lesson.board?.type === 'grid'
      ? counted(lesson.board.rows.flat().length, 'square')
      : undefined;
  const sections =
    lesson.kind === 'choice-board' && lesson.board?.type === 'menu'
      ? counted(lesson.board.sections.length, 'section')
      : undefined;
  const steps = lesson.kind === 'playlist' ? counted(lesson.steps.length, 'step') : undefined;
  const minutes = minutesOfFile(found.document, facts);
  const told = [
    kind === 'playlist' ? 'Playlist' : 'Choice board',
    squares ?? sections ?? steps,
    minutes && minutes.longest > 0 ? minutesText(minutes) : undefined,
  ].filter((fact) => fact !== undefined);
  return [
    `**${escaped(lesson.title?.value ?? fileNameOf(found.document.uri))}**`,
    told.join(' · '),
    lesson.summary ? escaped(lesson.summary.value) : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function tellLicense(text: string): string | undefined {
  const license = licenseOf(text.trim());
  if (!license) return undefined;
  return [
    `**${escaped(license.name ?? license.id)}**`,
    license.says === undefined ? undefined : escaped(license.says),
    `[The licence](${license.url})`,
  ]
    .filter((block) => block !== undefined)
    .join('\n\n');
}

/** A barrier: what it is, whom of the curriculum's learners it stops, and what lowers it here. */
function tellBarrier(
  text: string,
  place: Place,
  document: LessonDocument,
  project: Project,
): string | undefined {
  const meaning = tellWord(document, place, text);
  if (meaning === undefined) return undefined;
  const learners = project.curriculumOf(document)?.model.learners ?? [];
  const met = learners.filter(({ needs }) => needs.some(({ value }) => value === text));
  const step = innermostStep(document, place);
  const support = step && 'supports' in step ? step.supports.get(text)?.value : undefined;
  return [
    meaning,
    met.length > 0 ? `Stands in the way of: ${met.map(({ name }) => escaped(name)).join(', ')}` : undefined,
    support === undefined || support === '' ? undefined : `Lowered here: ${escaped(support)}`,
  ]
    .filter((block) => block !== undefined)
    .join('\n\n');
}

function innermostStep(document: LessonDocument, place: Place): Step | undefined {
  const steps = document.lesson?.allSteps ?? [];
  for (const around of [...place.around].reverse()) {
    const step = steps.find((one) => one.node === around.node);
    if (step) return step;
  }
  return undefined;
}

// ---- texts that stand for more --------------------------------------------------------------------------

/** A bare text in a list of steps: the id it goes by, and what `each` gives it. */
function tellBareStep(document: LessonDocument, place: Place): string | undefined {
  if (typeof place.path.at(-1) !== 'number') return undefined;
  const step = document.lesson?.activities.find((one) => one.node === place.node);
  if (!step) return undefined;
  const given = givenByEach(step);
  return [
    `An activity. Its id is ${inCode(step.id)}: that is what \`after\` and \`must\` call it.`,
    given.length > 0 ? `From \`each\`: ${given.join(' · ')}` : undefined,
  ]
    .filter((block) => block !== undefined)
    .join('\n\n');
}

function givenByEach(step: Activity): readonly string[] {
  const listed = (name: string, texts: readonly string[]): string | undefined =>
    texts.length > 0 ? `${name} ${texts.map(escaped).join(', ')}` : undefined;
  return [
    step.minutes && minutesText(step.minutes),
    step.kind && escaped(step.kind),
    step.priority && escaped(step.priority.value),
    listed(
      'standards',
      step.standards.map(({ value }) => value),
    ),
    listed('with', step.with),
    listed('at', step.place),
    step.mode && escaped(step.mode),
    listed('respond', step.respond),
    step.level && `level ${escaped(step.level)}`,
    step.points === undefined ? undefined : `${step.points} points`,
  ].filter((part): part is string => part !== undefined && part !== '');
}
