import type { JSX } from 'preact';
import type { UnwrittenView } from '../view';
import { Card } from './Card';
import { useStage } from './stage';

/** A place held for a step that is still being written. */
export function UnwrittenCard({ step }: { readonly step: UnwrittenView }): JSX.Element {
  const { words } = useStage();
  return (
    <Card step={step} class="lp-card lp-unwritten" fallback={words.untitled}>
      <p class="lp-quiet">{step.note}</p>
    </Card>
  );
}
