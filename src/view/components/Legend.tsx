import type { JSX } from 'preact';
import type { LegendEntry } from '../view';
import { PriorityChip } from './PriorityChip';
import { useStage } from './stage';

/** How much there is of must, should and aspire. */
export function Legend({ legend }: { readonly legend: readonly LegendEntry[] }): JSX.Element | null {
  const { words } = useStage();
  if (legend.length === 0) return null;
  return (
    <ul class="lp-legend">
      {legend.map((entry) => (
        <li key={entry.key}>
          <PriorityChip priority={entry} /> {words.stepCount(entry.count)}
        </li>
      ))}
    </ul>
  );
}
