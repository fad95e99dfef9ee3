import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

/** A calm word in the place of something that cannot be shown. */
export function Note({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <p class="lp-note">
      <Icon name="note" />
      <span>{children}</span>
    </p>
  );
}
