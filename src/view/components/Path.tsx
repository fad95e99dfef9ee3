import type { JSX } from 'preact';
import type { StepView } from '../view';
import { StepCard } from './StepCard';

interface PathProps {
  readonly steps: readonly StepView[];
  /** Inside a step: a finer line without numbers. */
  readonly inner?: boolean;
  readonly ordered?: boolean;
}

/** Steps on a line, numbered on the outermost one. */
export function Path({ steps, inner = false, ordered = true }: PathProps): JSX.Element {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class={`lp-path ${inner ? 'lp-path-inner' : 'lp-path-outer'}${ordered ? '' : ' lp-path-free'}`}>
      {steps.map((step, i) => (
        <li key={step.key} class={`lp-step${step.priority?.optional ? ' is-optional' : ''}`}>
          <span class="lp-marker" aria-hidden="true">
            {inner ? '' : i + 1}
          </span>
          <StepCard step={step} />
        </li>
      ))}
    </List>
  );
}
