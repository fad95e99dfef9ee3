import type { JSX } from 'preact';
import type { NamedWord } from '../view';
import { Fact } from './Fact';
import { Icon, iconFor } from './Icon';
import { useStage } from './stage';

/** The ways in which a student may show the work. */
export function Respond({ respond }: { readonly respond: readonly NamedWord[] }): JSX.Element | null {
  const { words } = useStage();
  if (respond.length === 0) return null;
  return (
    <div class="lp-respond">
      <span class="lp-respond-label">
        <Icon name="respond" />
        {words.respond}
      </span>
      <ul class="lp-facts" aria-label={words.respond}>
        {respond.map(({ key, word }) => (
          <Fact key={key} icon={key === 'text' ? 'write' : iconFor(key, 'other')}>
            {word}
          </Fact>
        ))}
      </ul>
    </div>
  );
}
