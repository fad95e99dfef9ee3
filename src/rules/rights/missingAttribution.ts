import { quote } from '../naming';
import type { FileRule } from '../rule';
import { creativeCommons } from './creativeCommons';
import { sourceName, sourcesOf } from './sources';

/** Somebody else's work without their name, where the licence asks for it. */
export const missingAttribution: FileRule<'rights/missing-attribution'> = {
  id: 'rights/missing-attribution',
  level: 'warning',
  sees: 'file',
  docs: {
    what: 'A resource or `derived-from` has a licence that asks for credit, and nobody is named.',
    why: 'Credit is the one condition of nearly every open licence. It also shows students how to use other people’s work honestly.',
    bad: 'steps:\n  - do: Read the picture story\n    resource: {title: The moon, url: https://example.org/moon, license: CC-BY-4.0, offline: true}\n',
    good: 'steps:\n  - do: Read the picture story\n    resource: {title: The moon, url: https://example.org/moon, by: Amina Okafor, license: CC-BY-4.0, offline: true}\n',
  },
  *check(document) {
    for (const source of sourcesOf(document)) {
      const { license, by } = source.resource;
      // Without a licence the other rule speaks, and asks for the name as well.
      if (!license || by !== undefined) continue;
      if (creativeCommons(license.value)?.by === false || /^(?:0BSD|Unlicense|MIT-0)$/i.test(license.value))
        continue;
      yield {
        span: license.span,
        message: `${quote(license.value)} asks for credit, and nobody is named for ${quote(sourceName(source))}. Add "by" with the name of the author.`,
      };
    }
  },
};
