import type { JSX } from 'preact';
import type { IncludeView } from '../view';
import { After } from './After';
import { Body } from './Body';
import { Card } from './Card';
import { Deeper } from './Heading';
import { Icon } from './Icon';
import { Note } from './Note';
import { PriorityChip } from './PriorityChip';
import { Rich } from './Rich';
import { useStage } from './stage';

/** A board or another playlist in the place of a step. */
export function IncludeCard({ include }: { readonly include: IncludeView }): JSX.Element {
  const { words } = useStage();
  const isBoard = include.of === 'choice-board';
  return (
    <Card
      step={include}
      class="lp-group lp-include"
      icon={
        <span class="lp-tile lp-tile-include">
          <Icon name={isBoard ? 'board' : 'playlist'} />
        </span>
      }
      over={<p class="lp-over">{isBoard ? words.board : words.playlist}</p>}
      aside={include.priority && <PriorityChip priority={include.priority} />}
    >
      <After after={include.after} />
      {include.note !== undefined && <Note>{include.note}</Note>}
      {include.body && (
        <div class="lp-include-body" lang={include.tongue.language} dir={include.tongue.dir}>
          {include.summary && (
            <p class="lp-quiet">
              <Rich text={include.summary} />
            </p>
          )}
          <Deeper>
            <Body body={include.body} inner />
          </Deeper>
        </div>
      )}
    </Card>
  );
}
