import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { StepView } from '../view';
import { Findings } from './Findings';
import { Heading } from './Heading';
import { Icon } from './Icon';
import { Rich } from './Rich';
import { anchorOf, useStage } from './stage';

interface CardProps {
  readonly step: StepView;
  readonly class: string;
  /** Above the title. */
  readonly over?: ComponentChildren;
  /** Beside the title, at the end of the line. */
  readonly aside?: ComponentChildren;
  readonly icon?: ComponentChildren;
  /** What stands for a title where the author gave none. */
  readonly fallback?: string;
  readonly children?: ComponentChildren;
}

/** A step: its title, and whatever it is made of. Double-click or Enter leads to its place in the text. */
export function Card({ step, over, aside, icon, fallback, children, ...rest }: CardProps): JSX.Element {
  const stage = useStage();
  const id = useId();
  const isCurrent = stage.current === step.key;
  const reveal = stage.reveal && ((): void => stage.reveal?.(step.place));
  return (
    <article
      id={anchorOf(step.key)}
      class={`${rest.class}${isCurrent ? ' is-current' : ''}`}
      data-key={step.key}
      aria-labelledby={id}
      aria-current={isCurrent ? 'location' : undefined}
      tabIndex={reveal ? 0 : undefined}
      onDblClick={
        reveal &&
        ((event) => {
          event.stopPropagation();
          reveal();
        })
      }
      onKeyDown={
        reveal &&
        ((event) => {
          if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
          event.preventDefault();
          reveal();
        })
      }
    >
      <div class="lp-card-head">
        {icon}
        <div class="lp-card-heading">
          {over}
          <Heading class="lp-card-title" id={id}>
            {step.title.length > 0 ? <Rich text={step.title} /> : fallback}
          </Heading>
        </div>
        {aside && <div class="lp-card-aside">{aside}</div>}
        {reveal && (
          // For the mouse and touch alone: with keys, Enter on the card does the same.
          <button
            type="button"
            class="lp-button lp-reveal"
            tabIndex={-1}
            title={stage.words.openInText}
            aria-label={stage.words.openInText}
            onClick={reveal}
          >
            <Icon name="source" />
          </button>
        )}
      </div>
      {children}
      <Findings findings={step.findings} />
    </article>
  );
}
