import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { CodeResolver } from '../../src/standards/codes';
import { type Description, describe as describeStandard } from '../../src/standards/describe';
import type { Framework } from '../../src/standards/framework';
import { codeMarkdown, standardMarkdown } from '../../src/standards/markdown';
import { StandardsRegistry } from '../../src/standards/registry';
import { bundled, loadedCcssMath, loadedRegistry } from './loaded';

describe('the hover of a standard', () => {
  let registry: StandardsRegistry;
  let codes: CodeResolver;
  let math: Framework;
  before(async () => {
    registry = await loadedRegistry();
    codes = new CodeResolver(registry);
    math = await loadedCcssMath();
  });
  const hover = (text: string): string => codeMarkdown(text, codes, registry);
  /** What a reader sees, links as `text <address>`. */
  function shown(markdown: string): string {
    return new MarkdownIt()
      .render(markdown)
      .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 {$1}')
      .replace(/<[^>]+>/g, '')
      .replace(/&#39;/g, "'")
      .trim();
  }
  function description(code: string): Description {
    const found = describeStandard(math, `ccss-math:${code}`);
    assert.ok(found);
    return found;
  }

  it('gives framework, grade, domain, cluster, emphasis, progression and the official page', () => {
    assert.equal(
      shown(hover('4.NF.C.5')).replaceAll('https://www.thecorestandards.org/Math/Content', ''),
      [
        '4.NF.C.5 · Common Core Mathematics',
        'Grade 4 · Number and Operations—Fractions',
        'Cluster: 4.NF.C {/4/NF/C}',
        'Emphasis: major work of the grade: most of the time goes here',
        ...shownEdges('4.NF.C.5'),
        "Official wording, on the owner's page {/4/NF/C/5}",
      ].join('\n'),
    );
  });

  function shownEdges(code: string): string[] {
    const { buildsOn, leadsTo, related } = description(code);
    assert.ok(buildsOn.length > 0 && leadsTo.length > 0, 'a standard in the middle of a progression');
    const list = (title: string, links: Description['buildsOn']) =>
      links.length === 0
        ? []
        : [`${title}: ${links.map((one) => `${one.code} {/${one.code.replaceAll('.', '/')}}`).join(', ')}`];
    return [
      ...list('Builds on', buildsOn),
      ...list('Leads to', leadsTo),
      ...list('Goes together with', related),
    ];
  }

  it('says when the code is another spelling', () => {
    assert.match(shown(hover('4.nf.5')), /^4\.nf\.5 is another spelling of 4\.NF\.C\.5\.\n/);
    assert.doesNotMatch(shown(hover('4.NF.C.5')), /spelling/);
  });

  it('speaks of our wording only where there is some', () => {
    assert.doesNotMatch(hover('4.NF.C.5'), /not the official wording/);
    const summed = standardMarkdown({ ...description('4.NF.C.5'), summary: 'Our own words' });
    assert.match(
      shown(summed),
      /Our own words\nA summary in our own words\. This is not the official wording\./,
    );
  });

  it('describes high school, clusters, domains and practices', () => {
    assert.match(
      shown(hover('HSA-SSE.A.1a')),
      /^HSA-SSE\.A\.1a .*\nHigh school · Algebra · Seeing Structure in Expressions · a part/,
    );
    assert.match(shown(hover('3.NF.A')), /Grade 3 · Number and Operations—Fractions · a whole cluster/);
    assert.doesNotMatch(shown(hover('3.NF.A')), /Cluster: /);
    assert.match(shown(hover('3.NF')), /a whole domain/);
    assert.match(shown(hover('HSA')), /High school · Algebra · a whole category/);
    assert.match(shown(hover('MP3')), /^MP3 .*\nAll grades · a mathematical practice/);
  });

  it('helps with a code that does not exist', () => {
    const text = shown(hover('3.NF.A.9'));
    assert.match(text, /^3\.NF\.A\.9 looks like Common Core Mathematics, but there is no such standard\./);
    assert.match(text, /Did you mean 3\.NF\.A\.1 or 3\.NF\.A\.2 or 3\.NF\.A\.3\?$/);
  });

  it('leaves other codes to their author', () => {
    assert.match(
      shown(hover('ngss:3-PS2-1')),
      /^ngss:3-PS2-1 is in none of the standards at hand\. It is kept as you wrote it/,
    );
    assert.match(shown(hover('`*_')), /^`\*_ is in none/);
  });

  it('says that the standards are on their way', () => {
    const fresh = new StandardsRegistry(bundled, assert.fail);
    assert.match(codeMarkdown('3.NF.1', new CodeResolver(fresh), fresh), /still being loaded/);
  });

  it('shows hostile text as text', () => {
    const plain = fc.string({ unit: 'binary-ascii' });
    const hostile = fc.oneof(
      plain,
      fc
        .array(
          fc.constantFrom(
            '<img src=x>',
            '](',
            ')',
            '[',
            '![',
            '`',
            '&lt;',
            '**',
            '\\',
            '\n',
            '# ',
            'command:x',
          ),
          { maxLength: 6 },
        )
        .map((pieces) => pieces.join('')),
    );
    const markdown = new MarkdownIt({ html: true, linkify: false });
    const tags = (text: string): string[] =>
      [...text.matchAll(/<\/?([a-z0-9]+)/g)].map((tag) => tag[1] ?? '');
    const base = description('4.NF.C.5');
    fc.assert(
      fc.property(hostile, hostile, (text, url) => {
        const page = standardMarkdown({
          ...base,
          summary: text,
          standard: { ...base.standard, code: text },
          buildsOn: [{ key: 'x:1', code: text, url }],
          leadsTo: [{ key: 'x:1', code: text, url: `https://example.org/${url}` }],
          officialPage: url,
        });
        const html = markdown.render(page);
        for (const tag of tags(html))
          assert.ok(['p', 'strong', 'em', 'a', 'br', 'ul', 'li'].includes(tag), html);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href ?? '', /^https:\/\//);
        const code = markdown.render(codeMarkdown(text, codes, registry));
        for (const tag of tags(code)) assert.ok(['p', 'code', 'strong', 'em', 'a', 'br'].includes(tag), code);
      }),
      { numRuns: 1000 },
    );
  });
});
