import type { JSX } from 'preact';
import type { ControlView, PathsView } from '../../paths/pathsView';
import { useStage } from '../stage';
import { Panel } from './Panel';

const SCALE: readonly ControlView['who'][] = ['teacher', 'shared', 'student'];

/** Who decides about what: the locus of control, from the teacher's hands to the student's. */
export function Control({ paths }: { readonly paths: PathsView }): JSX.Element | null {
  const { words } = useStage();
  if (paths.control.length === 0) return null;
  return (
    <Panel icon="handsOn" title={words.paths.control}>
      <dl class="lp-control">
        {paths.control.map(({ area, who }) => (
          <div key={area} class="lp-control-row">
            <dt>{words.paths.areas[area] ?? area}</dt>
            <dd>
              <span class="lp-control-scale" aria-hidden="true">
                {SCALE.map((one) => (
                  <span key={one} class={one === who ? 'is-here' : undefined} />
                ))}
              </span>
              {words.paths.agents[who]}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
