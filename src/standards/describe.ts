import type { Framework, Key, Named, Notice, Standard } from './framework';
import { gradesInWords } from './grades';

/** A code and where its owner describes it. */
export interface CodeLink {
  readonly key: Key;
  readonly code: string;
  readonly url: string | undefined;
}

/** Everything that a hover shows of a standard. */
export interface Description {
  readonly standard: Standard;
  readonly framework: { readonly id: string; readonly title: string; readonly owner: string };
  readonly notice: Notice;
  /** `Grade 3`, `High school`; empty where the standard belongs to no grade. */
  readonly grades: string;
  readonly category: Named | undefined;
  readonly domain: Named | undefined;
  /** The cluster that the standard is in; undefined for the cluster itself. */
  readonly cluster: CodeLink | undefined;
  /** In our own words; undefined where there is none yet. */
  readonly summary: string | undefined;
  readonly buildsOn: readonly CodeLink[];
  readonly leadsTo: readonly CodeLink[];
  readonly related: readonly CodeLink[];
  readonly officialPage: string | undefined;
}

/** What is known of a standard; undefined where the framework does not have it. */
export function describe(framework: Framework, key: Key): Description | undefined {
  const standard = framework.get(key);
  if (!standard) return undefined;
  const link = (to: Key): CodeLink => ({
    key: to,
    code: framework.get(to)?.code ?? to.slice(to.indexOf(':') + 1),
    url: framework.officialPage(to),
  });
  return {
    standard,
    framework: { id: framework.id, title: framework.title, owner: framework.owner },
    notice: framework.notice,
    grades: gradesInWords(standard.grades),
    category: standard.category,
    domain: standard.domain,
    cluster: standard.cluster && standard.cluster.key !== key ? link(standard.cluster.key) : undefined,
    summary: standard.summary,
    buildsOn: framework.buildsOn(key).map(link),
    leadsTo: framework.builtOnBy(key).map(link),
    related: framework.related(key).map(link),
    officialPage: framework.officialPage(key),
  };
}
