import { CompletionItemKind } from 'vscode-languageserver-types';
import { accepts, type Shape, values } from '../../schema/shape';
import { escaped } from '../../spelling/markdown';
import type { ValueContext } from '../context';
import { LANGUAGES, languageName } from '../languages';
import { type License, otherLicenses, usualLicenses } from '../licenses';
import { minutesOfFile } from '../minutes';
import { scalarText } from '../scalarText';
import { counted, minutesText } from '../stepMarkdown';
import { leadOf } from './keywords';
import { afterProposals, mustProposals } from './names';
import type { Proposal } from './proposal';
import { keywordOf, type Request } from './request';

/** A value before it is put in quotes and given its place. */
type Offer = Omit<Proposal, 'text' | 'span'>;

export interface Offered {
  readonly proposals: readonly Proposal[];
  /** More can come as more is typed. */
  readonly incomplete: boolean;
}

/** The most codes of standards that are offered at once. */
const MOST_CODES = 80;

/** Values for the place: words of a closed list, and what files, frameworks and steps elsewhere provide. */
export function valueProposals(request: Request<ValueContext>, shape: Shape): Offered {
  const { context } = request;
  const form = accepts(shape);
  if (context.at === 'line' && !form.text && !form.number && !form.truth) return NOTHING;
  const { offers, incomplete } = offersFor(request, shape);
  const taken = new Set(context.siblings());
  const lead = leadOf(context);
  const proposals = offers
    .filter(({ label }) => !taken.has(label) || label === context.word)
    .map((offer): Proposal => {
      const isText = typeof offer.plain === 'undefined';
      const text = isText ? scalarText(offer.label, context.quote, context.flow) : offer.plain;
      const { plain: _plain, ...rest } = offer;
      return { ...rest, text: context.quote === '' ? lead + (text ?? '') : (text ?? ''), span: context.span };
    });
  return { proposals, incomplete };
}

const NOTHING: Offered = { proposals: [], incomplete: false };

interface Offers {
  readonly offers: readonly (Offer & { readonly plain?: string })[];
  readonly incomplete: boolean;
}

function offersFor(request: Request<ValueContext>, shape: Shape): Offers {
  const whole = (offers: Offers['offers']): Offers => ({ offers, incomplete: false });
  const { document, context } = request;
  switch (keywordOf(context.path)) {
    case 'after':
      return whole(afterProposals(request));
    case 'must':
      // The same word names a priority in curriculum.yaml.
      return whole(document.kind === 'choice-board' ? mustProposals(request) : []);
    case 'standards':
      return codes(request);
    case 'board':
      return whole(files(request, 'choice-board'));
    case 'playlist':
      return whole(files(request, 'playlist'));
    case 'license':
      return licenses(context.word);
    case 'language':
      if (context.path.length === 1) return whole(languages());
      break;
    case 'grades':
    case 'grade':
      return whole(GRADES);
    case 'level':
      return whole(levels(request));
    case 'frameworks':
      return whole(frameworks(request));
    case 'translation-of':
      return whole(originals(request));
  }
  return whole(words(shape));
}

function words(shape: Shape): Offers['offers'] {
  return values(shape).map(({ value, description }) => ({
    label: String(value),
    kind: CompletionItemKind.EnumMember,
    beside: description,
    docs: escaped(description),
    ...(typeof value === 'string' ? {} : { plain: String(value) }),
  }));
}

function codes(request: Request<ValueContext>): Offers {
  const { document, facts, context } = request;
  const resolver = facts.codesOf(document);
  const lesson = document.lesson;
  const found = resolver.complete(context.word.trim(), {
    grades: lesson?.grades ?? [],
    subject: lesson?.subject,
    limit: MOST_CODES,
  });
  const targets = new Set(lesson?.standards.map(({ value }) => value));
  return {
    offers: found.map(({ code, detail }) => ({
      label: code,
      kind: CompletionItemKind.Constant,
      detail,
      // Other spellings (`3.nf.1`) are found as well: what is found is what was typed.
      filter: context.word === '' ? code : context.word,
      // The targets of the file are what its work is usually aligned with.
      group: context.path.length > 2 && targets.has(code) ? 4 : 5,
    })),
    // Frameworks load on first use, and only so many are shown.
    incomplete: true,
  };
}

function files(
  { document, facts, project }: Request<ValueContext>,
  of: 'choice-board' | 'playlist',
): Offers['offers'] {
  // What includes this file, through any chain, cannot stand in it.
  const above = new Set<string>();
  const queue = [document.uri];
  for (let uri = queue.pop(); uri !== undefined; uri = queue.pop()) {
    for (const includer of project.includersOf(uri)) {
      if (above.has(includer.uri)) continue;
      above.add(includer.uri);
      queue.push(includer.uri);
    }
  }
  return project.includable(document, of).flatMap((path) => {
    const found = project.resolve(document, path);
    if (found.type !== 'document' || above.has(found.document.uri)) return [];
    const lesson = found.document.lesson;
    const minutes = minutesOfFile(found.document, facts);
    const told = [
      lesson && counted(lesson.activities.length, 'activity').replace('activitys', 'activities'),
      minutes && minutesText(minutes),
    ];
    return [
      {
        label: path,
        kind: CompletionItemKind.File,
        detail: lesson?.title?.value,
        docs: [lesson?.summary && escaped(lesson.summary.value), told.filter((fact) => fact).join(' · ')]
          .filter((line) => line)
          .join('\n\n'),
      },
    ];
  });
}

function licenses(word: string): Offers {
  const offer = ({ id, name, says, url }: License, group: number): Offer => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    detail: name,
    docs: [says, `[The licence](${url})`].filter((line) => line !== undefined).join('\n\n'),
    group,
  });
  const typed = word.trim().toLowerCase();
  const others = typed === '' ? [] : otherLicenses().filter(({ id }) => id.toLowerCase().startsWith(typed));
  return {
    offers: [...usualLicenses().map((one) => offer(one, 4)), ...others.map((one) => offer(one, 6))],
    incomplete: true,
  };
}

function languages(): Offers['offers'] {
  return LANGUAGES.map((tag) => {
    const name = languageName(tag);
    return { label: tag, kind: CompletionItemKind.EnumMember, detail: name, filter: `${tag} ${name ?? ''}` };
  });
}

const GRADES: Offers['offers'] = [
  ...['K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'].map((grade) => ({
    label: grade,
    plain: grade,
    kind: CompletionItemKind.EnumMember,
    detail: grade === 'K' ? 'Kindergarten' : `Grade ${grade}`,
  })),
  ...['K-2', '3-5', '6-8', '9-12'].map((range) => ({
    label: range,
    plain: range,
    kind: CompletionItemKind.EnumMember,
    detail: `Grades ${range.replace('-', '–')}`,
  })),
];

/** Levels are a teacher's own words: the ones that the file has already. */
function levels({ document, context }: Request<ValueContext>): Offers['offers'] {
  const counts = new Map<string, number>();
  for (const { level } of document.lesson?.activities ?? []) {
    if (level !== undefined && level !== context.word) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([level, count]) => ({
      label: level,
      kind: CompletionItemKind.Text,
      detail: `${count === 1 ? 'once' : `${count} times`} in this file`,
    }));
}

function frameworks({ facts }: Request<ValueContext>): Offers['offers'] {
  return facts.standards.infos().map(({ id, title, owner }) => ({
    label: id,
    kind: CompletionItemKind.Module,
    detail: title,
    docs: escaped(owner),
  }));
}

function originals({ document, project }: Request<ValueContext>): Offers['offers'] {
  return project.documents().flatMap(({ uri, kind, lesson }) => {
    if (uri === document.uri || kind !== document.kind || !lesson?.id) return [];
    return [{ label: lesson.id.value, kind: CompletionItemKind.Reference, detail: lesson.title?.value }];
  });
}
