import { isInText } from '../inText';
import { quote } from '../naming';
import type { FileRule } from '../rule';

const INSECURE = /\bhttp:\/\/([^\s/"'<>()[\]{},:]+)(?::\d+)?[^\s"'<>()[\]{}]*/gi;
/** Machines in the room itself: nothing travels through the internet. */
const NEAR = /^(?:localhost|127\.|10\.|192\.168\.|.*\.local$|example$)/i;

/** Links that are not encrypted. */
export const insecure: FileRule<'links/insecure'> = {
  id: 'links/insecure',
  level: 'hint',
  sees: 'file',
  docs: {
    what: 'A link starts with `http://`.',
    why: 'What students send and read there can be seen and changed on the way, and school networks and browsers often block such pages.',
    bad: 'steps:\n  - do: Read about the [moon](http://example.org/moon)\n',
    good: 'steps:\n  - do: Read about the [moon](https://example.org/moon)\n',
    fix: 'Writes `https://`. Open the link once to see that the page is there.',
  },
  *check(document) {
    const text = document.text.value;
    if (!/http:\/\//i.test(text)) return;
    const { root } = document.tree;
    for (const match of text.matchAll(INSECURE)) {
      if (NEAR.test(match[1] ?? '') || !isInText(root, match.index)) continue;
      const start = match.index;
      yield {
        span: { start, end: start + match[0].length },
        message: `${quote(match[0].replace(/[.,;!?]+$/, ''))} is not encrypted: others can read along. Write https:// and see whether the page opens.`,
        fix: {
          title: 'Change to https://',
          changes: [{ span: { start, end: start + 'http'.length }, text: 'https' }],
          safe: false,
        },
      };
    }
  },
};
