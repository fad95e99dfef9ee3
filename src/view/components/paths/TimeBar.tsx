import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MinutesView } from '../../paths/pathsView';
import { useStage } from '../stage';

interface TimeBarProps {
  readonly minutes: MinutesView;
  readonly classTime: number | undefined;
}

/**
 * Least, longest and most on one scale with the time there is. The list beside it says the same in words, each with
 * the same pattern. Places are attributes of SVG in percent: a strict content policy allows no style attributes.
 */
export function TimeBar({ minutes, classTime }: TimeBarProps): JSX.Element {
  const { words, dir } = useStage();
  const hatch = `hatch${useId().replace(/[^\w-]/g, '')}`;
  const { least, longest, most } = minutes;
  const scale = Math.max(most, classTime ?? 0, 1);
  const percent = (value: number): number => (100 * value) / scale;
  const x = (value: number): string => `${dir === 'rtl' ? 100 - percent(value) : percent(value)}%`;
  const part = (from: number, to: number): { x: string; width: string } => ({
    x: dir === 'rtl' ? x(to) : x(from),
    width: `${percent(to - from)}%`,
  });
  const isLate = classTime !== undefined && percent(classTime) > 70;
  return (
    <svg
      class="lp-time"
      aria-hidden="true"
      focusable="false"
      width="100%"
      height={classTime === undefined ? 30 : 52}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="lp-time-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      <g transform={`translate(0 ${classTime === undefined ? 0 : 22})`}>
        <rect class="lp-time-track" x="0" y="3" width="100%" height="24" />
        <rect class="lp-time-every" {...part(0, least)} y="3" height="24" />
        {longest > least && (
          <rect class="lp-time-some" {...part(least, longest)} y="3" height="24" fill={`url(#${hatch})`} />
        )}
        {most > longest && <rect class="lp-time-most" {...part(longest, most)} y="9" height="12" />}
      </g>
      {classTime !== undefined && (
        <g class="lp-time-class">
          <line x1={x(classTime)} x2={x(classTime)} y1="18" y2="52" />
          <text x={x(classTime)} y="12" text-anchor={isLate === (dir === 'rtl') ? 'start' : 'end'}>
            {`${words.paths.classTime} ${words.paths.min(classTime)}`}
          </text>
        </g>
      )}
    </svg>
  );
}
