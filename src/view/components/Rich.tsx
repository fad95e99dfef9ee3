import type { JSX } from 'preact';
import type { Inline, RichText } from '../view';

/** Inline text as elements. Nothing here is ever parsed as markup. */
export function Rich({ text }: { readonly text: RichText }): JSX.Element {
  return <>{text.map(element)}</>;
}

function element(part: Inline): JSX.Element | string {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'strong':
      return (
        <strong>
          <Rich text={part.content} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Rich text={part.content} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Rich text={part.content} />
        </s>
      );
    case 'code':
      return <code>{part.text}</code>;
    case 'link':
      return (
        <a href={part.href} target="_blank" rel="noopener noreferrer nofollow">
          <Rich text={part.content} />
        </a>
      );
  }
}
