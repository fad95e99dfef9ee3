import type { JSX } from 'preact';
import type { CreditsView } from '../view';
import { Resource } from './Resources';
import { useStage } from './stage';

/** Who made it, what it was made from, and under which licence it may be used. */
export function Credits({ credits }: { readonly credits: CreditsView }): JSX.Element | null {
  const { words } = useStage();
  const { authors, license, derivedFrom } = credits;
  if (authors.length === 0 && license === undefined && !derivedFrom) return null;
  const own = [authors.length > 0 ? words.list(authors) : undefined, license];
  return (
    <footer class="lp-credits">
      <p>{own.filter((part) => part !== undefined).join(' · ')}</p>
      {derivedFrom && (
        <p>
          {words.adaptedFrom} <Resource resource={derivedFrom} />
        </p>
      )}
    </footer>
  );
}
