import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { StatementView } from '../view';
import { Blank } from './Blank';
import { Heading } from './Heading';
import { Icon } from './Icon';
import { Rich } from './Rich';
import { useStage } from './stage';

/** What the student is working on; the blank ones are theirs to write. */
export function Goals({ goals }: { readonly goals: readonly StatementView[] }): JSX.Element | null {
  const { words } = useStage();
  const id = useId();
  if (goals.length === 0) return null;
  return (
    <section class="lp-goals" aria-labelledby={id}>
      <Heading class="lp-section-title" id={id}>
        {words.goals}
      </Heading>
      <ul>
        {goals.map(({ text, mine }, i) => (
          <li key={i} class="lp-goal">
            <Icon name="goal" />
            {text ? (
              <span>
                <Rich text={text} />
                {mine && <span class="lp-chip">{words.mine}</span>}
              </span>
            ) : (
              <Blank label={words.ownGoal} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
