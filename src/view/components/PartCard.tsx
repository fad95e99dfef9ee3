import type { JSX } from 'preact';
import type { PartView } from '../view';
import { After } from './After';
import { Card } from './Card';
import { Deeper } from './Heading';
import { Icon } from './Icon';
import { Path } from './Path';
import { PriorityChip } from './PriorityChip';

/** A titled part with its steps, in order or in any. */
export function PartCard({ part }: { readonly part: PartView }): JSX.Element {
  return (
    <Card
      step={part}
      class="lp-part"
      aside={
        <>
          {part.orderText !== undefined && (
            <span class="lp-chip">
              <Icon name="anyOrder" />
              {part.orderText}
            </span>
          )}
          {part.points !== undefined && <span class="lp-chip lp-points">{part.points}</span>}
          {part.priority?.optional && <PriorityChip priority={part.priority} />}
        </>
      }
    >
      <After after={part.after} />
      <Deeper>
        <Path steps={part.steps} inner ordered={part.order === 'fixed'} />
      </Deeper>
    </Card>
  );
}
