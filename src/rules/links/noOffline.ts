import { nameOf } from '../naming';
import type { FileRule } from '../rule';
import { isWebAddress, resourcesOf } from './webAddress';

/** Work that needs the internet, with nothing to do it without. */
export const noOffline: FileRule<'links/no-offline'> = {
  id: 'links/no-offline',
  level: 'hint',
  sees: 'file',
  docs: {
    what: 'A resource is on the internet, and nothing says what to use without it.',
    why: 'Networks fail, and not every home has one. A paper copy or another way, named beforehand, keeps everyone working (CAST, UDL guidelines: optimise access to tools).',
    bad: 'steps:\n  - do: Watch the clip\n    resource: {url: https://example.org/clip, by: Amina Okafor, license: CC-BY-4.0}\n',
    good: 'steps:\n  - do: Watch the clip\n    resource: {url: https://example.org/clip, by: Amina Okafor, license: CC-BY-4.0, offline: Picture cards in the blue tray}\n',
  },
  *check(document) {
    for (const { activity, resource } of resourcesOf(document)) {
      const { url, offline } = resource;
      if (!url || !isWebAddress(url.value)) continue;
      if (offline !== undefined && offline !== false && offline !== '') continue;
      if ((activity.supports.get('internet')?.value ?? '').trim() !== '') continue;
      yield {
        span: url.span,
        message: `${nameOf(activity)} needs the internet. Say with "offline" what to use without it ("offline: true" when it works without), or with "supports" for "internet".`,
      };
    }
  },
};
