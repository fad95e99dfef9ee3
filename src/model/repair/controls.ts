import { replace, type Slip, slip } from './slip';

/** Control characters, which no keyboard types: left over from another program, or a file of another kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const HAS_CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/** One finding for all control characters of a text, at the first. They read as spaces. */
export function controlSlips(text: string): readonly Slip[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = [...text.matchAll(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]+/g)];
  const first = found[0];
  if (!first) return [];
  const changes = found.map((match) => replace(match.index, match.index + match[0].length, ''));
  return [
    {
      ...slip(
        'yaml/odd-character',
        { start: first.index, end: first.index + first[0].length },
        found.length === 1
          ? 'An invisible character stands here. Delete it.'
          : `An invisible character stands here, and at ${found.length - 1} more places. Delete them.`,
        'Delete the invisible characters',
        changes,
      ),
      mend: found.map((match) =>
        replace(match.index, match.index + match[0].length, ' '.repeat(match[0].length)),
      ),
    },
  ];
}
