import type { JSX } from 'preact';
import type { StatementView } from '../view';
import { Blank } from './Blank';
import { Block } from './Block';
import { Rich } from './Rich';
import { useStage } from './stage';

/** Success criteria; the blank ones are the student's to write. */
export function Criteria({ criteria }: { readonly criteria: readonly StatementView[] }): JSX.Element | null {
  const { words } = useStage();
  if (criteria.length === 0) return null;
  return (
    <Block icon="criteria" label={words.criteria}>
      <ul class="lp-ticks">
        {criteria.map(({ text }, i) => (
          <li key={i}>{text ? <Rich text={text} /> : <Blank label={words.ownCriterion} />}</li>
        ))}
      </ul>
    </Block>
  );
}
