import type { JSX } from 'preact';
import type { LearnerView, PathsView } from '../../paths/pathsView';
import { useStage } from '../stage';
import { Panel } from './Panel';
import { StepButton } from './StepButton';
import { Verdict } from './Verdict';
import { Way } from './Way';

/** How the file stands open to each learner, beside everyone. */
export function Learners({ paths }: { readonly paths: PathsView }): JSX.Element | null {
  const { words } = useStage();
  if (paths.learners.length === 0) return null;
  return (
    <Panel icon="with" title={words.paths.learners}>
      <ul class="lp-rows">
        <li class="lp-row lp-learner">
          <div class="lp-row-name">
            <strong>{words.paths.everyone}</strong>
          </div>
          <Share ways={words.paths.ways(paths.ways)} share={1000} />
        </li>
        {paths.learners.map((learner) => (
          <Row key={learner.id} learner={learner} all={paths.ways} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ learner, all }: { readonly learner: LearnerView; readonly all: string }): JSX.Element {
  const { words } = useStage();
  const { name, needs, ways, share, closedOut, closedScores, blocked, way } = learner;
  const isMore = closedOut !== 'no' || blocked.length > 0;
  return (
    <li class="lp-row lp-learner">
      <div class="lp-row-name">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {needs.length > 0 && <p class="lp-quiet">{words.paths.needs(needs)}</p>}
      </div>
      <Share ways={words.paths.waysOf(ways, all)} share={share} />
      {isMore && (
        <div class="lp-row-more">
          {closedOut !== 'no' && (
            <p>
              <Verdict mood="bad">
                {closedOut === 'all' ? words.paths.closedOut : words.paths.closedOutScore}
              </Verdict>
            </p>
          )}
          {closedScores.length > 0 && (
            <div class="lp-way">
              <p class="lp-way-label">{words.paths.afterScore}</p>
              <ul class="lp-names">
                {closedScores.map((score, i) => (
                  <li key={i}>
                    <StepButton step={score} />
                  </li>
                ))}
              </ul>
            </div>
          )}
          {blocked.length > 0 && (
            <div class="lp-way">
              <p class="lp-way-label">{words.paths.blockedWork}</p>
              <ul class="lp-names">
                {blocked.map(({ step, barriers }, i) => (
                  <li key={i}>
                    <StepButton step={step} /> <span class="lp-quiet">({words.list(barriers)})</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {way && <Way way={way} label={words.paths.noPath} />}
        </div>
      )}
    </li>
  );
}

/** A number of ways, with how much of everybody's that is as a bar. */
function Share({ ways, share }: { readonly ways: string; readonly share: number }): JSX.Element {
  const { dir } = useStage();
  const width = share / 10;
  return (
    <div class="lp-share">
      <span>{ways}</span>
      <svg class="lp-share-bar" aria-hidden="true" focusable="false" width="100%" height="8">
        <rect class="lp-time-track" x="0" y="0.5" width="100%" height="7" />
        <rect
          class="lp-time-every"
          x={dir === 'rtl' ? `${100 - width}%` : '0'}
          y="0.5"
          width={`${width}%`}
          height="7"
        />
      </svg>
    </div>
  );
}
