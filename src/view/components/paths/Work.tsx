import type { JSX } from 'preact';
import type { PathsView } from '../../paths/pathsView';
import { Disclosure } from '../Disclosure';
import { Icon } from '../Icon';
import { useStage } from '../stage';
import { Panel } from './Panel';
import { Steps } from './Steps';

/** What is on no way, on every way, and on some. */
export function Work({ paths }: { readonly paths: PathsView }): JSX.Element | null {
  const { words } = useStage();
  const { every, some, none } = paths.work;
  if (every.count + some.count + none.count === 0) return null;
  return (
    <Panel icon="part" title={words.paths.work}>
      {none.count > 0 && (
        <div class="lp-dead">
          <p class="lp-mood-care">
            <Icon name="warning" />
            <span>
              <strong>{words.paths.onNoWay(none.count)}.</strong> {words.paths.onNoWayMeans}
            </span>
          </p>
          <Steps list={none} name="none" />
        </div>
      )}
      {every.count > 0 && (
        <div class="lp-way">
          <p class="lp-way-label">{words.paths.onEveryWay(every.count)}</p>
          <Steps list={every} name="every" />
        </div>
      )}
      {some.count > 0 && (
        <div class="lp-opens">
          <Disclosure name="some" label={words.paths.onSomeWays(some.count)}>
            <Steps list={some} name="some" />
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}
