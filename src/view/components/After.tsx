import type { JSX } from 'preact';
import type { AfterView } from '../view';
import { Icon } from './Icon';
import { Rich } from './Rich';
import { anchorOf, useStage } from './stage';

/** What has to be finished before a step can start. */
export function After({ after }: { readonly after: readonly AfterView[] }): JSX.Element | null {
  const { words } = useStage();
  if (after.length === 0) return null;
  return (
    <p class="lp-after">
      <Icon name="after" />
      <span>
        {words.after}:{' '}
        {after.map((step, i) => (
          <span key={step.key ?? String(i)}>
            {i > 0 && ' · '}
            {step.key === undefined ? (
              <Rich text={step.title} />
            ) : (
              <a href={`#${anchorOf(step.key)}`}>
                <Rich text={step.title} />
              </a>
            )}
          </span>
        ))}
      </span>
    </p>
  );
}
