import MarkdownIt from 'markdown-it';
import { safeLink } from './links';
import type { Inline, RichText } from './view';

/** Longer texts are shown as they are typed: nobody formats a page of text inside one field. */
const LONGEST = 20_000;

/** Anything that inline Markdown could make something of. */
const SPECIAL = /[*_`[\]\\&<~\n\r]|https?:/;

const markdown = new MarkdownIt('zero', { html: false, linkify: true }).enable([
  'autolink',
  'backticks',
  'emphasis',
  'entity',
  'escape',
  'link',
  'linkify',
  'newline',
  'strikethrough',
  'balance_pairs',
  'fragments_join',
]);
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// Every link is read, so that an unsafe one can be shown as the words that it stands behind.
markdown.validateLink = () => true;

type Token = ReturnType<typeof markdown.parseInline>[number];

/** A text with inline Markdown (emphasis, code, links) as data; HTML and unsafe links stay text. */
export function richText(text: string): RichText {
  if (text.length > LONGEST || !SPECIAL.test(text)) return [text];
  const tokens = markdown.parseInline(text, {}).flatMap((block) => block.children ?? []);
  const reader = new TokenReader(tokens);
  const content = reader.until(undefined);
  return content.length === 0 ? [text] : content;
}

/** The words alone, for names that are read aloud. */
export function plainOf(text: RichText): string {
  return text
    .map((part) =>
      typeof part === 'string' ? part : part.kind === 'code' ? part.text : plainOf(part.content),
    )
    .join('');
}

const STYLES: Readonly<Record<string, 'strong' | 'em' | 'strike'>> = {
  strong_open: 'strong',
  em_open: 'em',
  s_open: 'strike',
};

class TokenReader {
  #at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  /** Reads up to the token of this type, or to the end. */
  until(close: string | undefined): RichText {
    const content: Inline[] = [];
    for (let token = this.tokens[this.#at]; token; token = this.tokens[this.#at]) {
      this.#at++;
      if (token.type === close) break;
      const style = STYLES[token.type];
      if (style) content.push({ kind: style, content: this.until(token.type.replace('_open', '_close')) });
      else if (token.type === 'link_open') content.push(...this.#link(String(token.attrGet('href') ?? '')));
      else if (token.type === 'code_inline') content.push({ kind: 'code', text: token.content });
      else if (token.type === 'softbreak' || token.type === 'hardbreak') append(content, ' ');
      else append(content, token.content);
    }
    return content;
  }

  #link(address: string): RichText {
    const content = this.until('link_close');
    const href = safeLink(address);
    if (href) return [{ kind: 'link', href, content }];
    return address === '' || plainOf(content) === address ? content : [...content, ` (${address})`];
  }
}

function append(content: Inline[], text: string): void {
  if (text === '') return;
  const last = content.at(-1);
  if (typeof last === 'string') content[content.length - 1] = last + text;
  else content.push(text);
}
