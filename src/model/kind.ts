/** The three kinds of file; also their language ids. */
export type Kind = 'playlist' | 'choice-board' | 'curriculum';

const FORMATS: Readonly<Record<string, Kind>> = {
  playlist: 'playlist',
  'choice-board': 'choice-board',
  curriculum: 'curriculum',
};

const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/\.playlist\.ya?ml$/i, 'playlist'],
  [/\.choice-?board\.ya?ml$/i, 'choice-board'],
  [/(^|\/)curriculum\.ya?ml$/i, 'curriculum'],
];

/** The kind that a file's name says, from its path or URI. */
export function kindOfName(path: string): Kind | undefined {
  const bare = path.replace(/[?#].*$/, '');
  return NAMES.find(([pattern]) => pattern.test(bare))?.[1];
}

/** The kind that the first line of content says (`format: playlist/1`); comments and `---` may stand before it. */
export function kindOfText(text: string): Kind | undefined {
  const head = text.slice(0, 4096);
  const match =
    /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*[ \t]*["']?format["']?[ \t]*:[ \t]*["']?([a-z-]+)\/\d/.exec(
      head,
    );
  return match?.[1] === undefined ? undefined : FORMATS[match[1]];
}

/** What a file is: its name decides, else its first line; undefined when it is none of ours. */
export function kindOf(path: string, text: string): Kind | undefined {
  return kindOfName(path) ?? kindOfText(text);
}
