import type { JSX } from 'preact';
import type { PathsView } from '../../paths/pathsView';
import { Deeper, Heading } from '../Heading';
import { Icon } from '../Icon';
import { useStage } from '../stage';
import { Control } from './Control';
import { Learners } from './Learners';
import { OtherStandards, Targets } from './Standards';
import { Steps } from './Steps';
import { Stuck } from './Stuck';
import { Summary } from './Summary';
import { Time } from './Time';
import { Work } from './Work';

/** The author's side of a file: what every student can and must do. */
export function PathsPage({ paths }: { readonly paths: PathsView }): JSX.Element {
  const { words } = useStage();
  const isBoard = paths.kind === 'choice-board';
  return (
    <>
      <header>
        <p class="lp-kicker">
          <Icon name={isBoard ? 'board' : 'playlist'} />
          {isBoard ? words.board : words.playlist}
        </p>
        <Heading class="lp-title">
          <bdi>{paths.title}</bdi>
        </Heading>
      </header>
      <Deeper>
        <Summary paths={paths} />
        {!paths.minutes && (
          <div class="lp-nobody">
            <p class="lp-mood-bad">
              <Icon name="error" />
              <strong>{words.paths.nobody}</strong>
            </p>
            {paths.closed.count > 0 && (
              <>
                <p>{words.paths.closedAt}</p>
                <Steps list={paths.closed} name="closed" />
              </>
            )}
          </div>
        )}
        {paths.minutes && <Targets paths={paths} />}
        <Stuck paths={paths} />
        <Time paths={paths} />
        <Learners paths={paths} />
        <Work paths={paths} />
        <OtherStandards paths={paths} />
        <Control paths={paths} />
      </Deeper>
    </>
  );
}
