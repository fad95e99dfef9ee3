import type { JSX } from 'preact';
import type { ChooseView } from '../view';
import { After } from './After';
import { Card } from './Card';
import { Deeper } from './Heading';
import { Icon } from './Icon';
import { Options } from './Options';
import { PriorityChip } from './PriorityChip';
import { Slots } from './Slots';

/** A choice: a row of options under how many of them are taken. */
export function ChooseCard({ choose }: { readonly choose: ChooseView }): JSX.Element {
  const untitled = choose.title.length === 0;
  return (
    <Card
      step={choose}
      class="lp-group lp-choose"
      icon={
        <span class="lp-tile lp-tile-choose">
          <Icon name="choose" />
        </span>
      }
      fallback={choose.rule}
      aside={
        <>
          {!untitled && <Slots rule={choose.rule} amount={choose.amount} />}
          {choose.priority?.optional && <PriorityChip priority={choose.priority} />}
        </>
      }
    >
      <After after={choose.after} />
      <Deeper>
        <Options options={choose.options} />
      </Deeper>
    </Card>
  );
}
