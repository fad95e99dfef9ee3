import type { JSX } from 'preact';
import type { ResourceView } from '../view';
import { Block } from './Block';
import { Icon } from './Icon';
import { Rich } from './Rich';
import { useStage } from './stage';

/** Links and files to work with; an address that is not safe to open stays text. */
export function Resources({
  resources,
}: {
  readonly resources: readonly ResourceView[];
}): JSX.Element | null {
  const { words } = useStage();
  if (resources.length === 0) return null;
  return (
    <Block icon="link" label={words.resources}>
      <ul class="lp-resources">
        {resources.map((resource, i) => (
          <li key={i}>
            <Resource resource={resource} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** One resource with its credit, and what stands in for it without internet. */
export function Resource({ resource }: { readonly resource: ResourceView }): JSX.Element {
  const { words } = useStage();
  const { title, href, where, by, license, offline } = resource;
  const credit = [where, by && `${words.by} ${by}`, license].filter((part) => part !== undefined);
  return (
    <>
      {href === undefined ? (
        <span class="lp-resource-title">
          <Rich text={title} />
        </span>
      ) : (
        <a class="lp-resource-title" href={href} target="_blank" rel="noopener noreferrer nofollow">
          <Rich text={title} />
          <span class="lp-unseen"> ({words.opensOutside})</span>
        </a>
      )}
      {credit.length > 0 && <span class="lp-credit">{credit.join(' · ')}</span>}
      {offline && (
        <span class="lp-offline">
          <Icon name="offline" />
          <span>
            {offline.length === 0 ? (
              words.worksOffline
            ) : (
              <>
                {words.offline}: <Rich text={offline} />
              </>
            )}
          </span>
        </span>
      )}
    </>
  );
}
