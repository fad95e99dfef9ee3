import type { JSX } from 'preact';
import type { PriorityView } from '../view';
import { Icon } from './Icon';

/** Must, should or aspire under the workspace's own name; each with its own shape. */
export function PriorityChip({
  priority,
}: {
  readonly priority: Pick<PriorityView, 'key' | 'name'>;
}): JSX.Element {
  return (
    <span class={`lp-chip lp-priority lp-priority-${priority.key}`}>
      <Icon name={priority.key} />
      {priority.name}
    </span>
  );
}
