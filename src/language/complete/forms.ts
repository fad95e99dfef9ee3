import { accepts, isClosed, items, type Keyword, keywords, type Shape, values } from '../../schema/shape';

/**
 * What an accepted keyword writes behind its name: snippet text, a list of bodies, or the keywords of a map.
 * Rendered below each other, or on one line inside brackets.
 */
export type Body = string | readonly Body[] | { readonly fields: readonly Field[] };
export type Field = readonly [key: string, body: Body];

/** A small text to start from. */
export interface Form {
  readonly label: string;
  readonly detail: string;
  readonly fields: readonly Field[];
}

/** A tab stop with a text to start from. */
function at(stop: number, text: string): string {
  return `\${${stop}:${text}}`;
}

const NONE: ReadonlySet<string> = new Set();

/** Lists of words that are usually written on one line. */
const ON_ONE_LINE = new Set([
  'standards',
  'after',
  'must',
  'materials',
  'interests',
  'authors',
  'frameworks',
  'rows',
  'columns',
]);
/** Lists of which one word is usual. */
const USUALLY_ONE = new Set(['with', 'place', 'grades', 'grade', 'resource', 'family', 'class-time']);
/** Maps that are usually short. */
const SHORT_MAPS = new Set(['rigor', 'control', 'each', 'complete', 'periods']);

export interface Written {
  readonly body: Body;
  /** The next word is one of a list: offer it at once. */
  readonly again: boolean;
}

/** What to write behind a keyword, and whether its values are to be offered at once. */
export function bodyOf(keyword: Keyword): Written {
  const { name, value } = keyword;
  const form = accepts(value);
  const entry = form.list ? items(value, 0) : undefined;
  const offers = values(value).length > 0 || (entry !== undefined && values(entry).length > 0);
  if (name === 'retry')
    return {
      body: {
        fields: [
          ['times', at(1, '1')],
          ['steps', ['$0']],
        ],
      },
      again: false,
    };
  if (form.truth && !form.text) return { body: 'true', again: false };
  if (USUALLY_ONE.has(name)) return { body: '$0', again: offers };
  if (entry && accepts(entry).list) return { body: ['[$0]'], again: false };
  if (entry && !form.text && accepts(entry).map) return { body: ['$0'], again: true };
  if (entry && (ON_ONE_LINE.has(name) || isClosed(value) || isClosed(entry)))
    return { body: '[$0]', again: true };
  if (entry) return { body: ['$0'], again: false };
  if (form.map && !form.text && !form.number) {
    return SHORT_MAPS.has(name)
      ? { body: '{$0}', again: true }
      : { body: { fields: [['', '$0']] }, again: true };
  }
  return { body: '$0', again: offers || REFERRING.has(name) };
}

/** Keywords whose values come from files or lists elsewhere. */
const REFERRING = new Set([
  'board',
  'playlist',
  'license',
  'language',
  'translation-of',
  'standards',
  'after',
  'must',
  'level',
]);

/** A keyword that decides, with what else such an entry must have. */
export function decidingFields(keyword: Keyword, shape: Shape): readonly Field[] {
  // `open: true` and `free: true` say it all.
  if (bodyOf(keyword).body === 'true') return [[keyword.name, 'true']];
  const fields: Field[] = [[keyword.name, first(keyword, 1)]];
  let stop = 2;
  const others = keywords(shape, new Set([keyword.name])).filter(
    (other) => other.required && other.name !== keyword.name,
  );
  others.forEach((other, index) => {
    fields.push([other.name, first(other, index === others.length - 1 ? 0 : stop++)]);
  });
  return others.length === 0 ? [[keyword.name, bodyOf(keyword).body]] : fields;
}

/** The body of a keyword with its tab stop numbered. */
function first(keyword: Keyword, stop: number): Body {
  const { body } = bodyOf(keyword);
  const [example] = keyword.examples;
  const start = typeof example === 'number' ? `\${${stop}:${example}}` : `$${stop}`;
  const number = (part: Body): Body => {
    if (typeof part === 'string') return part === '$0' ? start : part.replaceAll('$0', `$${stop}`);
    if ('fields' in part) return { fields: part.fields.map(([key, inner]) => [key, number(inner)]) };
    return part.map(number);
  };
  return number(body);
}

/** Forms for a fresh entry, by what it can be. */
export function formsFor(shape: Shape): readonly Form[] {
  const names = new Set(keywords(shape, NONE).map(({ name }) => name));
  return FORMS.filter(({ needs }) => needs.every((name) => names.has(name)));
}

const FORMS: readonly (Form & { readonly needs: readonly string[] })[] = [
  {
    needs: ['do'],
    label: 'activity',
    detail: 'with its kind and minutes',
    fields: [
      ['do', '$1'],
      ['kind', at(2, 'practice')],
      ['minutes', at(3, '10')],
    ],
  },
  {
    needs: ['do', 'choose'],
    label: 'choice',
    detail: 'the student picks',
    fields: [
      ['choose', at(1, '1')],
      ['title', '$2'],
      ['from', ['$3', '$0']],
    ],
  },
  {
    needs: ['do', 'part'],
    label: 'part with a time for each step',
    detail: 'a titled part',
    fields: [
      ['part', '$1'],
      ['each', `{minutes: ${at(2, '10')}}`],
      ['steps', ['$0']],
    ],
  },
  {
    needs: ['do', 'check'],
    label: 'check with a second chance',
    detail: 'mastery and a retry',
    fields: [
      ['check', at(1, 'Exit ticket')],
      ['minutes', at(2, '10')],
      ['mastery', at(3, '80')],
      ['retry', { fields: [['steps', ['$0']]] }],
    ],
  },
  {
    needs: ['do', 'check'],
    label: 'check that leads on by score',
    detail: 'other steps for each score',
    fields: [
      ['check', at(1, 'Exit ticket')],
      ['minutes', at(2, '10')],
      [
        'by-score',
        [
          {
            fields: [
              ['at-least', at(3, '80')],
              ['name', at(4, 'Got it')],
              ['steps', ['$5']],
            ],
          },
          {
            fields: [
              ['at-least', '0'],
              ['name', at(6, 'Not yet')],
              ['steps', ['$0']],
            ],
          },
        ],
      ],
    ],
  },
  {
    needs: ['do', 'open'],
    label: 'own idea',
    detail: "the outcome is the student's",
    fields: [
      ['open', 'true'],
      ['minutes', at(1, '20')],
    ],
  },
  {
    needs: ['say', 'by'],
    label: 'blank for the student',
    detail: 'the student writes it',
    fields: [['by', 'student']],
  },
  {
    needs: ['url', 'license'],
    label: 'resource with its source',
    detail: 'title, address, author, licence',
    fields: [
      ['title', '$1'],
      ['url', '$2'],
      ['by', '$3'],
      ['license', at(4, 'CC-BY-4.0')],
    ],
  },
];

/**
 * Keywords below each other, their own lines indented by `blanks` more than the line that the first stands on;
 * the first is not indented: the cursor is where it goes.
 */
export function blockText(fields: readonly Field[], blanks: number): string {
  const pad = ' '.repeat(blanks);
  return fields.map(([key, body]) => fieldText(key, body, blanks)).join(`\n${pad}`);
}

function fieldText(key: string, body: Body, blanks: number): string {
  if (typeof body === 'string') return key === '' ? body : `${key}: ${body}`;
  const pad = ' '.repeat(blanks + 2);
  if ('fields' in body) return `${key}:\n${pad}${blockText(body.fields, blanks + 2)}`;
  return `${key}:${body.map((entry) => `\n${pad}- ${entryText(entry, blanks + 4)}`).join('')}`;
}

function entryText(body: Body, blanks: number): string {
  if (typeof body === 'string') return body;
  if ('fields' in body) return blockText(body.fields, blanks);
  return flowText(body);
}

/** The same on one line: `{do: …, minutes: …}`. */
export function flowFields(fields: readonly Field[]): string {
  return fields.map(([key, body]) => (key === '' ? flowText(body) : `${key}: ${flowText(body)}`)).join(', ');
}

function flowText(body: Body): string {
  if (typeof body === 'string') return body;
  if ('fields' in body) return `{${flowFields(body.fields)}}`;
  return `[${body.map(flowText).join(', ')}]`;
}

/** A form as it looks once written, for its help. */
export function preview(form: Form): string {
  const text = blockText(form.fields, 0)
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '…');
  return `\`\`\`yaml\n${text}\n\`\`\``;
}
