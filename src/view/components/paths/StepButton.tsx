import type { JSX } from 'preact';
import type { StepLink } from '../../paths/pathsView';
import { useStage } from '../stage';

/** A step by its name; a click opens it in the text. */
export function StepButton({ step }: { readonly step: StepLink }): JSX.Element {
  const { words, reveal } = useStage();
  return (
    <span class="lp-step-name">
      {reveal ? (
        <button type="button" class="lp-link" onClick={() => reveal(step.place)}>
          <bdi>{step.label}</bdi>
        </button>
      ) : (
        <bdi>{step.label}</bdi>
      )}
      {step.within !== undefined && (
        <span class="lp-quiet">
          {' '}
          <bdi>{words.paths.from(step.within)}</bdi>
        </span>
      )}
    </span>
  );
}
