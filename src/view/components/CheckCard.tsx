import type { JSX } from 'preact';
import type { CheckView } from '../view';
import { After } from './After';
import { AsksFor } from './AsksFor';
import { Branches } from './Branches';
import { Card } from './Card';
import { Fact } from './Fact';
import { Foot } from './Foot';
import { Icon } from './Icon';
import { PriorityChip } from './PriorityChip';
import { Retry } from './Retry';
import { ScoreBar } from './ScoreBar';
import { Supports } from './Supports';
import { useStage } from './stage';

/** A mastery check: a gate on the path, with what each score leads to. */
export function CheckCard({ check }: { readonly check: CheckView }): JSX.Element {
  const { words } = useStage();
  return (
    <Card
      step={check}
      class="lp-card lp-check"
      icon={
        <span class="lp-tile lp-tile-check">
          <Icon name={check.diagnostic ? 'diagnostic' : 'check'} />
        </span>
      }
      over={<p class="lp-over">{check.diagnostic ? words.diagnostic : words.check}</p>}
      aside={
        <>
          {check.priority && <PriorityChip priority={check.priority} />}
          {check.points !== undefined && <span class="lp-chip lp-points">{check.points}</span>}
        </>
      }
    >
      {(check.minutes || check.mastery !== undefined) && (
        <ul class="lp-facts">
          {check.minutes && <Fact icon="minutes">{check.minutes.text}</Fact>}
          {check.mastery !== undefined && <Fact icon="goal">{check.mastery}</Fact>}
        </ul>
      )}
      {check.diagnostic && <p class="lp-quiet">{words.diagnosticNote}</p>}
      <After after={check.after} />
      <ScoreBar check={check} />
      {check.supports.length + check.barriers.length > 0 && (
        <div class="lp-blocks">
          <Supports supports={check.supports} />
          <AsksFor barriers={check.barriers} />
        </div>
      )}
      <Foot standards={check.standards} />
      {check.retry && <Retry retry={check.retry} />}
      <Branches branches={check.branches} />
    </Card>
  );
}
