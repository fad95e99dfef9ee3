import type { ComponentChildren, JSX } from 'preact';
import type { PathsView } from '../../paths/pathsView';
import { Icon, type IconName } from '../Icon';
import { useStage } from '../stage';
import { ExactCount } from './Count';

/** The three figures that matter first: how many ways, how long, how many targets are sure. */
export function Summary({ paths }: { readonly paths: PathsView }): JSX.Element {
  const { words } = useStage();
  const { minutes, targets, unknown } = paths;
  const sure = targets.filter(({ verdict }) => verdict === 'guaranteed').length;
  return (
    <ul class="lp-figures">
      <Figure
        icon="choose"
        value={words.paths.shortCount(paths.ways)}
        label={words.paths.wayNoun(paths.ways)}
      >
        <ExactCount digits={paths.ways} />
      </Figure>
      {minutes && minutes.longest > 0 && (
        <Figure
          icon="minutes"
          value={words.minutes(minutes.least, minutes.longest)}
          label={unknown.count > 0 ? words.paths.orMoreRequired : words.paths.ofRequired}
        />
      )}
      {targets.length > 0 && minutes && (
        <Figure
          icon="goal"
          value={words.paths.shortCount(String(sure))}
          label={words.paths.guaranteedOf(sure, targets.length)}
        />
      )}
    </ul>
  );
}

interface FigureProps {
  readonly icon: IconName;
  readonly value: string;
  readonly label: string;
  readonly children?: ComponentChildren;
}

function Figure({ icon, value, label, children }: FigureProps): JSX.Element {
  return (
    <li class="lp-figure">
      <p>
        <Icon name={icon} />
        <strong>{value}</strong> <span>{label}</span>
      </p>
      {children}
    </li>
  );
}
