import type { JSX } from 'preact';
import type { PathsView } from '../../paths/pathsView';
import { Icon } from '../Icon';
import { useStage } from '../stage';
import { Panel } from './Panel';
import { StepButton } from './StepButton';
import { Way } from './Way';

/** Steps that somebody reaches without what they wait for. */
export function Stuck({ paths }: { readonly paths: PathsView }): JSX.Element | null {
  const { words } = useStage();
  if (paths.stuck.length === 0) return null;
  return (
    <Panel icon="after" title={words.paths.stuck}>
      <ul class="lp-rows">
        {paths.stuck.map(({ key, step, waitsFor, way }) => (
          <li class="lp-row" key={key}>
            <p class="lp-row-whole lp-mood-bad">
              <Icon name="error" />
              <span>
                <StepButton step={step} /> {words.paths.waitsFor} <StepButton step={waitsFor} />
              </span>
            </p>
            {way && (
              <div class="lp-row-more">
                <Way way={way} label={words.paths.stuckWay} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
