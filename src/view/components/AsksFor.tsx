import type { JSX } from 'preact';
import type { NamedWord } from '../view';
import { Icon } from './Icon';
import { useStage } from './stage';

/** Barriers that nothing lowers yet, said plainly. */
export function AsksFor({ barriers }: { readonly barriers: readonly NamedWord[] }): JSX.Element | null {
  const { words } = useStage();
  if (barriers.length === 0) return null;
  return (
    <p class="lp-asks">
      <Icon name="note" />
      <span>
        {words.asksFor}: {words.list(barriers.map(({ word }) => word.toLocaleLowerCase(words.language)))}
      </span>
    </p>
  );
}
