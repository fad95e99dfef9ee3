import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon';

interface BlockProps {
  readonly icon: IconName;
  readonly label: string;
  readonly wide?: boolean;
  readonly tone?: 'support';
  readonly children: ComponentChildren;
}

/** A labelled piece of a card: directions, materials, help. */
export function Block({ icon, label, wide = false, tone, children }: BlockProps): JSX.Element {
  return (
    <div class={`lp-block${wide ? ' lp-block-wide' : ''}${tone ? ` lp-block-${tone}` : ''}`}>
      <p class="lp-block-label">
        <Icon name={icon} />
        {label}
      </p>
      {children}
    </div>
  );
}
