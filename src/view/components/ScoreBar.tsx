import type { JSX } from 'preact';
import type { CheckView } from '../view';
import { useStage } from './stage';

/**
 * The range of scores with the marks at which something changes. The list below it says the same in words. Places
 * are attributes of SVG in percent: a strict content policy allows no style attributes.
 */
export function ScoreBar({ check }: { readonly check: CheckView }): JSX.Element | null {
  const { dir } = useStage();
  const { ticks } = check;
  if (ticks.length === 0) return null;
  const bounds = [0, ...ticks.map(({ at }) => at).filter((at) => at < 100), 100];
  const x = (percent: number): string => `${dir === 'rtl' ? 100 - percent : percent}%`;
  return (
    <svg class="lp-scores" aria-hidden="true" focusable="false" width="100%" height="38">
      {bounds.slice(1).map((to, i) => {
        const from = bounds[i] ?? 0;
        const share = (i + 1) / (bounds.length - 1);
        return (
          <rect
            key={from}
            class="lp-scores-part"
            x={dir === 'rtl' ? x(to) : x(from)}
            y="4"
            width={`${to - from}%`}
            height="12"
            fill-opacity={0.16 + 0.64 * share * share}
          />
        );
      })}
      {ticks.map(({ at, label }) => (
        <g key={at} class={at === check.masteryPercent ? 'lp-scores-mastery' : 'lp-scores-tick'}>
          <line x1={x(at)} x2={x(at)} y1="0" y2="20" />
          <text x={x(at)} y="34" text-anchor={at > 94 ? (dir === 'rtl' ? 'start' : 'end') : 'middle'}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
