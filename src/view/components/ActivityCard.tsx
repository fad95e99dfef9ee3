import type { JSX } from 'preact';
import type { ActivityView } from '../view';
import { ActivityFacts } from './ActivityFacts';
import { After } from './After';
import { AsksFor } from './AsksFor';
import { Block } from './Block';
import { Card } from './Card';
import { Criteria } from './Criteria';
import { Disclosure } from './Disclosure';
import { Foot } from './Foot';
import { Icon, iconFor } from './Icon';
import { PriorityChip } from './PriorityChip';
import { Resources } from './Resources';
import { Respond } from './Respond';
import { Rich } from './Rich';
import { Supports } from './Supports';
import { useStage } from './stage';

interface ActivityCardProps {
  readonly activity: ActivityView;
  /** One of several side by side: what takes room waits behind a click. */
  readonly dense?: boolean;
  /** An option: with a place to be ticked. */
  readonly slot?: boolean;
}

/** The unit of work. */
export function ActivityCard({ activity, dense = false, slot = false }: ActivityCardProps): JSX.Element {
  const { words } = useStage();
  const { kind, priority } = activity;
  const hasMore =
    activity.directions.length + activity.resources.length + activity.materials.length > 0 ||
    activity.criteria.length > 0 ||
    activity.supports.length + activity.barriers.length > 0;
  const more = hasMore && (
    <div class="lp-blocks">
      {activity.directions.length > 0 && (
        <Block icon="playlist" label={words.directions} wide>
          <ol class="lp-directions">
            {activity.directions.map((text, i) => (
              <li key={i}>
                <Rich text={text} />
              </li>
            ))}
          </ol>
        </Block>
      )}
      <Resources resources={activity.resources} />
      <Materials activity={activity} />
      <Criteria criteria={activity.criteria} />
      <Supports supports={activity.supports} />
      <AsksFor barriers={activity.barriers} />
    </div>
  );
  return (
    <Card
      step={activity}
      class={`lp-card lp-activity${dense ? ' lp-dense' : ''}${activity.compulsory ? ' is-compulsory' : ''}`}
      icon={
        <span class="lp-tile">
          <Icon name={activity.own ? 'own' : iconFor(kind?.key ?? 'other', 'other')} />
        </span>
      }
      over={<Over activity={activity} />}
      aside={
        <>
          {priority && <PriorityChip priority={priority} />}
          {slot && <span class="lp-slot" aria-hidden="true" />}
        </>
      }
    >
      <ActivityFacts activity={activity} />
      <After after={activity.after} />
      {activity.checkIn && (
        <p class="lp-stop">
          <Icon name="stop" />
          {words.checkIn}
        </p>
      )}
      {!dense && more}
      {more && dense && (
        <Disclosure name={activity.key} label={words.more}>
          {more}
        </Disclosure>
      )}
      <div class="lp-card-end">
        <Respond respond={activity.respond} />
        <Foot standards={activity.standards} rigor={activity.rigor} />
      </div>
    </Card>
  );
}

/** What kind of work it is, and whose. */
function Over({ activity }: { readonly activity: ActivityView }): JSX.Element | null {
  const { words } = useStage();
  const parts = [
    activity.kind && activity.kind.key !== 'other' ? activity.kind.word : undefined,
    activity.own ? words.ownIdea : undefined,
    activity.compulsory ? words.compulsory : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : <p class="lp-over">{parts.join(' · ')}</p>;
}

function Materials({ activity }: { readonly activity: ActivityView }): JSX.Element | null {
  const { words } = useStage();
  if (activity.materials.length === 0) return null;
  return (
    <Block icon="materials" label={words.youNeed}>
      <ul class="lp-plain">
        {activity.materials.map((text, i) => (
          <li key={i}>
            <Rich text={text} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
