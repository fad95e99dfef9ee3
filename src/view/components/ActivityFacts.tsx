import type { JSX } from 'preact';
import type { ActivityView } from '../view';
import { Fact } from './Fact';
import type { IconName } from './Icon';
import { useStage } from './stage';

const MODES: Readonly<Record<string, IconName>> = {
  digital: 'digital',
  paper: 'paper',
  'hands-on': 'handsOn',
};

/** Time, company, place and the like, each as an icon and a word. */
export function ActivityFacts({ activity }: { readonly activity: ActivityView }): JSX.Element | null {
  const { words } = useStage();
  const { mode } = activity;
  const facts = [
    activity.points !== undefined && (
      <Fact key="points" icon="points">
        <strong>{activity.points}</strong>
      </Fact>
    ),
    activity.minutes && (
      <Fact key="minutes" icon="minutes">
        {activity.minutes.text}
      </Fact>
    ),
    ...activity.with.map(({ key, word }) => (
      <Fact key={`with ${key}`} icon={key === 'solo' ? 'alone' : 'with'}>
        {word}
      </Fact>
    )),
    ...activity.where.map(({ key, word }) => (
      <Fact key={`where ${key}`} icon="where">
        {word}
      </Fact>
    )),
    mode && (
      <Fact key="mode" icon={MODES[mode.key] ?? 'other'}>
        {mode.word}
      </Fact>
    ),
    activity.level !== undefined && (
      <Fact key="level" icon="level">
        <span class="lp-unseen">{words.level}: </span>
        {activity.level}
      </Fact>
    ),
    activity.interests.length > 0 && (
      <Fact key="interests" icon="interests">
        <span class="lp-unseen">{words.interests} </span>
        {words.list(activity.interests)}
      </Fact>
    ),
  ].filter((fact) => fact !== undefined && fact !== false);
  return facts.length === 0 ? null : <ul class="lp-facts">{facts}</ul>;
}
