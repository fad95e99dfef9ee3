import { escaped, inCode } from '../spelling/markdown';
import type { CodeResolver, ResolvedCode } from './codes';
import type { CodeLink, Description } from './describe';
import { describe } from './describe';
import type { Emphasis, StandardKind } from './framework';
import type { StandardsRegistry } from './registry';

const KINDS: Readonly<Record<StandardKind, string | undefined>> = {
  practice: 'a mathematical practice',
  grade: 'a whole grade',
  category: 'a whole category',
  domain: 'a whole domain',
  cluster: 'a whole cluster',
  standard: undefined,
  part: 'a part of a standard',
};

const EMPHASES: Readonly<Record<Emphasis, string>> = {
  major: 'major work of the grade: most of the time goes here',
  supporting: 'supporting work: it strengthens the major work of the grade',
  additional: 'additional work of the grade',
};

/** The hover of a code as it is written in a file, as Markdown. */
export function codeMarkdown(text: string, resolver: CodeResolver, registry: StandardsRegistry): string {
  const code = resolver.resolve(text);
  if (code.pending && !code.known) return `${inCode(code.text)}: the standards are still being loaded.`;
  const framework = registry.of(code.key);
  const description = framework && describe(framework, code.key);
  if (description) {
    const alias = code.alias ? `${inCode(code.text)} is another spelling of ${inCode(code.code)}.\n\n` : '';
    return alias + standardMarkdown(description);
  }
  return unknownMarkdown(code, framework?.title, resolver.nearest(text, 3));
}

/** The hover of a standard as Markdown: plain words, every text from outside escaped, no HTML. */
export function standardMarkdown(description: Description): string {
  const { standard, grades, category, domain, cluster, summary } = description;
  const blocks: string[] = [`**${escaped(standard.code)}** · ${escaped(description.framework.title)}`];
  if (summary !== undefined) {
    blocks.push(`${escaped(summary)}  \n*A summary in our own words. This is not the official wording.*`);
  }

  const place = [
    grades,
    category?.name,
    domain && standard.kind !== 'category' ? domain.name : undefined,
    KINDS[standard.kind],
  ].filter((part): part is string => part !== undefined && part !== '');
  const lines = [escaped(place.join(' · '))];
  if (cluster) lines.push(`Cluster: ${linked(cluster)}`);
  if (standard.emphasis) lines.push(`Emphasis: ${EMPHASES[standard.emphasis]}`);
  blocks.push(lines.join('  \n'));

  const progression = [
    listed('Builds on', description.buildsOn),
    listed('Leads to', description.leadsTo),
    listed('Goes together with', description.related),
  ].filter((line) => line !== undefined);
  if (progression.length > 0) blocks.push(progression.join('  \n'));

  const page = description.officialPage === undefined ? undefined : address(description.officialPage);
  if (page !== undefined) blocks.push(`[Official wording, on the owner's page](${page})`);
  return blocks.join('\n\n');
}

function unknownMarkdown(code: ResolvedCode, title: string | undefined, near: readonly string[]): string {
  const blocks = [
    title === undefined
      ? `${inCode(code.text)} is in none of the standards at hand. It is kept as you wrote it, and counted like any other code.`
      : `${inCode(code.text)} looks like ${escaped(title)}, but there is no such standard.`,
  ];
  if (near.length > 0) blocks.push(`Did you mean ${near.map(inCode).join(' or ')}?`);
  return blocks.join('\n\n');
}

function listed(title: string, links: readonly CodeLink[]): string | undefined {
  return links.length > 0 ? `${title}: ${links.map(linked).join(', ')}` : undefined;
}

function linked({ code, url }: CodeLink): string {
  const target = url === undefined ? undefined : address(url);
  return target === undefined ? escaped(code) : `[${escaped(code)}](${target})`;
}

/** The target of a link, written so that it cannot end before its end; undefined for all but web addresses. */
function address(url: string): string | undefined {
  if (!/^https:\/\/[^/]/.test(url)) return undefined;
  return url.replace(
    /[\s()<>\\"'`[\]]/g,
    (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
