import type { JSX } from 'preact';
import { Disclosure } from '../Disclosure';
import { useStage } from '../stage';

/** The exact number behind a short one. */
export function ExactCount({ digits }: { readonly digits: string }): JSX.Element | null {
  const { words } = useStage();
  const exact = words.paths.exactCount(digits);
  if (exact === words.paths.shortCount(digits)) return null;
  return (
    <Disclosure name="exact" label={words.paths.exact}>
      <p class="lp-exact">{exact}</p>
    </Disclosure>
  );
}
