import type { JSX } from 'preact';
import type { MinutesView, PathsView } from '../../paths/pathsView';
import type { PathsWords } from '../../words/pathsWords';
import { Disclosure } from '../Disclosure';
import { useStage } from '../stage';
import { Panel } from './Panel';
import { Steps } from './Steps';
import { TimeBar } from './TimeBar';
import { type Mood, Verdict } from './Verdict';
import { Way } from './Way';

/** How long the ways take, held against the time there is. */
export function Time({ paths }: { readonly paths: PathsView }): JSX.Element | null {
  const { words } = useStage();
  const { minutes, classTime, unknown } = paths;
  if (!minutes || (minutes.longest === 0 && classTime === undefined)) return null;
  const [mood, sentence] = verdictOf(minutes, classTime, unknown.count > 0, words.paths);
  return (
    <Panel icon="minutes" title={words.paths.time}>
      <p class="lp-time-verdict">
        {mood === 'plain' ? (
          <span class="lp-quiet">{sentence}</span>
        ) : (
          <Verdict mood={mood}>{sentence}</Verdict>
        )}
      </p>
      <TimeBar minutes={minutes} classTime={classTime} />
      <dl class="lp-time-legend">
        <Entry kind="every" term={words.paths.everyWay}>
          {minutes.least < minutes.longest || unknown.count > 0
            ? words.paths.atLeast(words.paths.min(minutes.least))
            : words.paths.min(minutes.least)}
        </Entry>
        {minutes.least < minutes.longest && (
          <Entry kind="some" term={words.paths.someWays}>
            {words.paths.upTo(minutes.longest)}
          </Entry>
        )}
        {minutes.most > minutes.longest && (
          <Entry kind="most" term={words.paths.withOptional}>
            {words.paths.upTo(minutes.most)}
          </Entry>
        )}
        {classTime !== undefined && (
          <Entry kind="class" term={words.paths.classTime}>
            {words.paths.min(classTime)}
          </Entry>
        )}
      </dl>
      {unknown.count > 0 && (
        <div class="lp-way">
          <p class="lp-way-label">{words.paths.unknown(unknown.count)}</p>
          <Steps list={unknown} name="unknown" />
        </div>
      )}
      <div class="lp-opens">
        {minutes.shortestWay && (
          <Disclosure name="shortest" label={`${words.paths.shortestWay}, ${words.paths.min(minutes.least)}`}>
            <Way way={minutes.shortestWay} label={words.paths.shortestWay} />
          </Disclosure>
        )}
        {minutes.longestWay && (
          <Disclosure
            name="longest"
            label={`${longestLabel(paths, words.paths)}, ${words.paths.min(minutes.longest)}`}
          >
            <Way way={minutes.longestWay} label={longestLabel(paths, words.paths)} />
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

function longestLabel({ ways, minutes }: PathsView, words: PathsWords): string {
  if (ways === '1') return words.onlyWay;
  return minutes && minutes.least === minutes.longest ? words.oneWay : words.longestWay;
}

function verdictOf(
  { least, longest, most }: MinutesView,
  classTime: number | undefined,
  isOpen: boolean,
  words: PathsWords,
): readonly [Mood, string] {
  if (classTime === undefined) return ['plain', words.noClassTime];
  if (least > classTime) return ['bad', words.shortestTooLong(least - classTime)];
  if (longest > classTime) return ['care', words.longestTooLong(longest - classTime)];
  if (isOpen) return ['plain', words.maybeFits];
  if (most > classTime) return ['good', words.mostTooLong(most - classTime)];
  return ['good', words.fits(classTime - longest)];
}

interface EntryProps {
  readonly kind: 'every' | 'some' | 'most' | 'class';
  readonly term: string;
  readonly children: string;
}

/** A line of the legend, with a small piece of what it is about. */
function Entry({ kind, term, children }: EntryProps): JSX.Element {
  return (
    <div class={`lp-time-entry lp-time-entry-${kind}`}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
