import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** All lesson files of the examples, as text. */
export const EXAMPLES: readonly { readonly path: string; readonly text: string }[] = readdirSync('examples', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => /\.ya?ml$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join('examples', path), 'utf8') }));

/** What fingers, other programs and enemies put into a text. */
const BITS = [
  ...'\t"\'[]{}:#&*!|>@`%?,\\-\0\u0007\u00A0\uFEFF\u200B\u3000•：😀“”',
  '  ',
  '- ',
  ' #',
  ': ',
  '\n',
  '\r\n',
  '\r',
  '\n\n\n',
  '---\n',
  '...\n',
  '<<<<<<< mine\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '__proto__: 1\n',
  'constructor: {prototype: 1}\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!binary ',
  '? ',
  '\uD800',
];

/** One edit of a text; `at` and `other` are shares of its length. */
export interface Edit {
  readonly kind: 'delete' | 'insert' | 'repeat' | 'cut' | 'swap' | 'shift' | 'drop' | 'replace';
  readonly at: number;
  readonly other: number;
  readonly size: number;
  readonly bit: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'insert', 'repeat', 'cut', 'swap', 'shift', 'drop', 'replace'),
  at: share,
  other: share,
  size: fc.integer({ min: 1, max: 12 }),
  bit: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...BITS) },
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
});

/** The text after an edit, and the offset of the first character that may differ. */
export function apply(text: string, { kind, at, other, size, bit }: Edit): { text: string; from: number } {
  const p = Math.floor(at * text.length);
  const q = Math.floor(other * text.length);
  const lines = text.split('\n');
  const line = Math.min(lines.length - 1, Math.floor(at * lines.length));
  const second = Math.min(lines.length - 1, Math.floor(other * lines.length));
  const startOf = (index: number): number => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  switch (kind) {
    case 'delete':
      return { text: text.slice(0, p) + text.slice(p + size), from: p };
    case 'insert':
      return { text: text.slice(0, p) + bit + text.slice(p), from: p };
    case 'replace':
      return { text: text.slice(0, p) + bit + text.slice(p + size), from: p };
    case 'repeat':
      return { text: text.slice(0, p) + text.slice(q, q + size * 4) + text.slice(p), from: p };
    case 'cut':
      return { text: text.slice(0, p), from: p };
    case 'swap': {
      const from = startOf(Math.min(line, second));
      const [a = '', b = ''] = [lines[line], lines[second]];
      lines[line] = b;
      lines[second] = a;
      return { text: lines.join('\n'), from };
    }
    case 'drop': {
      const from = startOf(line);
      lines.splice(line, 1);
      return { text: lines.join('\n'), from };
    }
    case 'shift': {
      const from = startOf(line);
      const old = lines[line] ?? '';
      lines[line] = size > 6 ? ' '.repeat(size - 6) + old : old.replace(new RegExp(`^ {1,${size}}`), '');
      return { text: lines.join('\n'), from };
    }
  }
}

export const example = fc.constantFrom(...EXAMPLES);
