import type { JSX } from 'preact';
import type { StepLink, StepList } from '../../paths/pathsView';
import { Disclosure } from '../Disclosure';
import { useStage } from '../stage';
import { StepButton } from './StepButton';

/** Names that are shown before the rest has to be opened; one more is not worth a click. */
const FIRST = 8;

interface StepsProps {
  readonly list: StepList;
  /** Its name in the memory. */
  readonly name: string;
  /** They follow each other: with an arrow between them. */
  readonly inOrder?: boolean;
}

/** Names of steps, the first few at once. */
export function Steps({ list, name, inOrder = false }: StepsProps): JSX.Element | null {
  const { words } = useStage();
  const { count, steps } = list;
  if (count === 0) return null;
  const first = steps.length > FIRST + 1 ? steps.slice(0, FIRST) : steps;
  const rest = steps.slice(first.length);
  return (
    <>
      <Names steps={first} inOrder={inOrder} />
      {rest.length > 0 && (
        <Disclosure name={`steps ${name}`} label={words.paths.more(count - first.length)}>
          <Names steps={rest} inOrder={inOrder} />
          {count > steps.length && <p class="lp-quiet">{words.paths.notShown(count - steps.length)}</p>}
        </Disclosure>
      )}
    </>
  );
}

function Names({ steps, inOrder }: { readonly steps: readonly StepLink[]; readonly inOrder: boolean }) {
  const names = steps.map((step, i) => (
    <li key={i}>
      <StepButton step={step} />
    </li>
  ));
  return inOrder ? <ol class="lp-way-steps">{names}</ol> : <ul class="lp-names">{names}</ul>;
}
