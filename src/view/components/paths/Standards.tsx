import type { ComponentChildren, JSX } from 'preact';
import type { PathsView, StandardView } from '../../paths/pathsView';
import { useStage } from '../stage';
import { Panel } from './Panel';
import { StepButton } from './StepButton';
import { type Mood, Verdict } from './Verdict';
import { Way } from './Way';

const MOODS: Readonly<Record<StandardView['verdict'], Mood>> = {
  guaranteed: 'good',
  possible: 'care',
  never: 'bad',
};

/** The targets: who is sure to meet them, and the way past those that can be missed. */
export function Targets({ paths }: { readonly paths: PathsView }): JSX.Element {
  const { words } = useStage();
  return (
    <Panel icon="goal" title={words.paths.targets}>
      {paths.targets.length === 0 ? (
        <p class="lp-quiet">{words.paths.noTargets}</p>
      ) : (
        <ul class="lp-rows">
          {paths.targets.map((target) => (
            <Row
              key={target.code}
              standard={target}
              verdict={
                <Verdict mood={target.onlyOpen ? 'plain' : MOODS[target.verdict]}>
                  {words.paths.verdicts[target.verdict]}
                </Verdict>
              }
            >
              {target.verdict === 'never' && <p class="lp-row-more lp-quiet">{words.paths.neverMet}</p>}
              {target.way && (
                <div class="lp-row-more">
                  <Way way={target.way} label={words.paths.missedBy} />
                  {target.onlyOpen && <p class="lp-quiet">{words.paths.onlyOpen}</p>}
                </div>
              )}
            </Row>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Codes that some work is aligned with and that are no targets. */
export function OtherStandards({ paths }: { readonly paths: PathsView }): JSX.Element | null {
  const { words } = useStage();
  if (paths.others.length === 0 || !paths.minutes) return null;
  const on = { guaranteed: words.paths.onEvery, possible: words.paths.onSome, never: words.paths.onNone };
  return (
    <Panel icon="standards" title={words.paths.others}>
      <ul class="lp-rows">
        {paths.others.map((standard) => (
          <Row key={standard.code} standard={standard} verdict={<span>{on[standard.verdict]}</span>} />
        ))}
      </ul>
    </Panel>
  );
}

interface RowProps {
  readonly standard: StandardView;
  readonly verdict: ComponentChildren;
  readonly children?: ComponentChildren;
}

function Row({ standard, verdict, children }: RowProps): JSX.Element {
  const { words } = useStage();
  const { code, place, about, least, most } = standard;
  return (
    <li class="lp-row">
      <div class="lp-row-name">
        <span class="lp-row-code">
          <StepButton step={{ label: code, place }} />
        </span>
        {about !== undefined && <p class="lp-quiet">{about}</p>}
      </div>
      <div class="lp-row-verdict">{verdict}</div>
      <div class="lp-row-times">
        {least !== undefined && most !== undefined && most > 0 && words.paths.times(least, most)}
      </div>
      {children}
    </li>
  );
}
