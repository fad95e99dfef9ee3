import type { JSX } from 'preact';
import type { WayView } from '../../paths/pathsView';
import { Icon } from '../Icon';
import { useStage } from '../stage';
import { usePathsStage } from './pathsStage';
import { Steps } from './Steps';

interface WayProps {
  readonly way: WayView;
  /** What this way shows. */
  readonly label: string;
}

/** One way through the file, step by step; it can be shown in the text. */
export function Way({ way, label }: WayProps): JSX.Element {
  return (
    <div class="lp-way">
      <p class="lp-way-label">{label}</p>
      <Steps list={way} name={way.key} inOrder />
      <ShowWay way={way} label={label} />
    </div>
  );
}

function ShowWay({ way, label }: WayProps): JSX.Element | null {
  const { words } = useStage();
  const { show, shown } = usePathsStage();
  if (!show) return null;
  const isShown = shown === way.key;
  const text = isShown ? words.paths.hideWay : words.paths.showWay;
  return (
    <button
      type="button"
      class={`lp-action${isShown ? ' is-on' : ''}`}
      aria-label={`${text} (${label.replace(/[:.]$/, '')})`}
      onClick={() => show(isShown ? undefined : way.key)}
    >
      <Icon name="source" />
      {text}
    </button>
  );
}
