import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';
import { useStage } from './stage';

interface DisclosureProps {
  /** Its name in the memory. */
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Something to open; stays as the reader left it. */
export function Disclosure({ name, label, children }: DisclosureProps): JSX.Element {
  const { memory } = useStage();
  return (
    <details
      class="lp-more"
      open={memory.recall(name) !== undefined}
      onToggle={(event) => memory.remember(name, event.currentTarget.open ? 'open' : undefined)}
    >
      <summary>
        <Icon name="open" />
        {label}
      </summary>
      {children}
    </details>
  );
}
