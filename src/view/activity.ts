import type { Activity, Minutes, Resource, Statement } from '../model/model';
import type { Written } from '../model/text';
import { type FileContext, named, rich } from './context';
import { hostOf, safeLink } from './links';
import { richText } from './richText';
import type {
  ActivityView,
  MinutesView,
  NamedWord,
  ResourceView,
  StatementView,
  StepBase,
  SupportView,
} from './view';
import type { Words } from './words/words';

/** An activity as a card. */
export function activityView(activity: Activity, base: StepBase, { words }: FileContext): ActivityView {
  const rigor: string[] = [];
  if (activity.dok !== undefined) rigor.push(words.dok(activity.dok));
  if (activity.bloom !== undefined) rigor.push(named(words.bloom, activity.bloom).word);
  return {
    type: 'activity',
    ...base,
    own: activity.open,
    kind: activity.kind === undefined ? undefined : named(words.kinds, activity.kind),
    minutes: minutesView(activity.minutes, words),
    with: activity.with.map((key) => named(words.with, key)),
    where: activity.place.map((key) => named(words.places, key)),
    mode: activity.mode === undefined ? undefined : named(words.modes, activity.mode),
    level: activity.level,
    rigor,
    interests: activity.interests,
    standards: activity.standards.map(({ value }) => value),
    directions: rich(activity.directions),
    resources: activity.resources.map(resourceView),
    materials: rich(activity.materials),
    respond: activity.respond.map((key) => named(words.responses, key)),
    criteria: activity.criteria.map(statementView),
    ...supportViews(activity.barriers, activity.supports, words),
    checkIn: activity.checkIn,
  };
}

export function minutesView(minutes: Minutes | undefined, words: Words): MinutesView | undefined {
  if (!minutes) return undefined;
  const { least, longest } = minutes;
  return { least, longest, text: words.minutes(least, longest) };
}

export function statementView({ text, by }: Statement): StatementView {
  return { text: text === undefined ? undefined : richText(text), mine: by === 'student' };
}

/**
 * Supports brought forward: each barrier with the words that lower it, a support for a barrier that is not named
 * too, and the barriers that nothing lowers.
 */
export function supportViews(
  barriers: readonly Written<string>[],
  supports: ReadonlyMap<string, Written<string>>,
  words: Words,
): { readonly supports: readonly SupportView[]; readonly barriers: readonly NamedWord[] } {
  const lowered: SupportView[] = [];
  const left: NamedWord[] = [];
  for (const key of new Set([...barriers.map(({ value }) => value), ...supports.keys()])) {
    const text = supports.get(key)?.value.trim();
    const barrier = named(words.barriers, key);
    if (text) lowered.push({ barrier, text: richText(text) });
    else if (!supports.has(key) || barriers.some(({ value }) => value === key)) left.push(barrier);
  }
  return { supports: lowered, barriers: left };
}

/** A resource, or the source that a lesson is derived from. */
export function resourceView(resource: Resource): ResourceView {
  const address = resource.url?.value.trim();
  const href = address === undefined ? undefined : safeLink(address);
  const where = href === undefined ? address : hostOf(href);
  const name = resource.title ?? where ?? '';
  return {
    title: resource.title === undefined ? [name] : richText(name),
    href,
    where: where === name ? undefined : where,
    by: resource.by,
    license: resource.license?.value,
    offline: offlineText(resource.offline),
  };
}

function offlineText(offline: string | boolean | undefined): ResourceView['offline'] {
  if (typeof offline === 'string') return richText(offline);
  return offline === true ? [] : undefined;
}
