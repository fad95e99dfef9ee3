import { quote } from '../naming';
import type { FileRule } from '../rule';
import { sourceName, sourcesOf } from './sources';

/** Somebody else's work without the licence under which it may be used. */
export const missingLicense: FileRule<'rights/missing-license'> = {
  id: 'rights/missing-license',
  level: 'warning',
  sees: 'file',
  docs: {
    what: 'A resource or `derived-from` says nothing about its licence. A mere link counts less: it gets a hint.',
    why: 'Without a licence all rights are reserved: colleagues cannot know whether they may copy, change or pass it on. Open material says so, usually at the foot of the page.',
    bad: 'derived-from: {title: Fraction board, by: Luis Ortega}\nsteps: [Fold a strip]\n',
    good: 'license: CC-BY-4.0\nderived-from: {title: Fraction board, by: Luis Ortega, license: CC-BY-4.0}\nsteps: [Fold a strip]\n',
  },
  *check(document) {
    for (const source of sourcesOf(document)) {
      const { resource, use } = source;
      if (resource.license) continue;
      const name = quote(sourceName(source));
      const credit = resource.by === undefined ? ', and who made it with "by"' : '';
      const form =
        use === 'linked'
          ? ' Write it as {url: …, by: …, license: …}.'
          : ` Add "license", such as CC-BY-4.0${credit}.`;
      const what =
        use === 'derived'
          ? `This file was made from ${name}, and nothing says under which licence that is.`
          : `Nothing says under which licence ${name} may be used.`;
      yield {
        span:
          resource.url?.span ??
          firstLine(resource.span, document.text.lineEnd(document.text.lineAt(resource.span.start))),
        message: `${what}${form}`,
        ...(use === 'linked' ? { level: 'hint' } : {}),
      };
    }
  },
};

function firstLine(span: { start: number; end: number }, end: number): { start: number; end: number } {
  return { start: span.start, end: Math.max(span.start, Math.min(span.end, end)) };
}
