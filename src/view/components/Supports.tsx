import type { JSX } from 'preact';
import type { SupportView } from '../view';
import { Block } from './Block';
import { Rich } from './Rich';
import { useStage } from './stage';

/** Help brought forward: for each barrier, how it is lowered here. */
export function Supports({ supports }: { readonly supports: readonly SupportView[] }): JSX.Element | null {
  const { words } = useStage();
  if (supports.length === 0) return null;
  return (
    <Block icon="supports" label={words.supports} wide tone="support">
      <dl class="lp-supports">
        {supports.map(({ barrier, text }) => (
          <div key={barrier.key}>
            <dt>{barrier.word}</dt>
            <dd>
              <Rich text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}
