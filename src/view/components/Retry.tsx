import type { JSX } from 'preact';
import type { RetryView } from '../view';
import { Deeper, Heading } from './Heading';
import { Icon } from './Icon';
import { Path } from './Path';
import { useStage } from './stage';

/** The chances after a check that fell short. */
export function Retry({ retry }: { readonly retry: RetryView }): JSX.Element {
  const { words } = useStage();
  return (
    <section class="lp-retry" aria-label={words.secondChance}>
      <Deeper>
        <Heading class="lp-retry-head">
          <Icon name="retry" />
          {retry.text}
        </Heading>
        <Deeper>
          {retry.rounds.map((round) => (
            <div key={round.key} class="lp-round">
              <p class="lp-quiet">{round.text}</p>
              {round.steps.length > 0 && <Path steps={round.steps} inner />}
            </div>
          ))}
        </Deeper>
      </Deeper>
    </section>
  );
}
