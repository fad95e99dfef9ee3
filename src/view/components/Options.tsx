import type { JSX } from 'preact';
import type { StepView } from '../view';
import { ActivityCard } from './ActivityCard';
import { StepCard } from './StepCard';

/** Options side by side; one that is a whole part of its own takes a row. */
export function Options({ options }: { readonly options: readonly StepView[] }): JSX.Element {
  return (
    <ul class="lp-options">
      {options.map((option) => (
        <li key={option.key} class={option.type === 'activity' ? 'lp-option' : 'lp-option lp-option-wide'}>
          {option.type === 'activity' ? (
            <ActivityCard activity={option} dense slot />
          ) : (
            <StepCard step={option} />
          )}
        </li>
      ))}
    </ul>
  );
}
