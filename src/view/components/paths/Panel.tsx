import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Deeper, Heading } from '../Heading';
import { Icon, type IconName } from '../Icon';

interface PanelProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the Paths view under its heading. */
export function Panel({ icon, title, children }: PanelProps): JSX.Element {
  const id = useId();
  return (
    <section class="lp-paths-section" aria-labelledby={id}>
      <Heading class="lp-section-title" id={id}>
        <Icon name={icon} />
        {title}
      </Heading>
      <Deeper>{children}</Deeper>
    </section>
  );
}
