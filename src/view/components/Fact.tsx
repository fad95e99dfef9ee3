import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon';

interface FactProps {
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

/** A short fact: an icon and a word. */
export function Fact({ icon, children }: FactProps): JSX.Element {
  return (
    <li class="lp-fact">
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
