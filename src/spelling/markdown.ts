/** Markdown's and HTML's own characters are shown, not obeyed; one line, since a line end could begin anything. */
export function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|~<>=$&-]/g, (mark) =>
      mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : `\\${mark}`,
    )
    .replace(/^(\d+)\./, '$1\\.');
}

/** The text as code: fenced by more backticks than any run inside it. */
export function inCode(text: string): string {
  const shown = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || shown === '' ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
