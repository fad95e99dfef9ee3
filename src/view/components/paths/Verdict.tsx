import type { JSX } from 'preact';
import { Icon, type IconName } from '../Icon';

export type Mood = 'good' | 'care' | 'bad' | 'plain';

const ICONS: Readonly<Record<Mood, IconName>> = {
  good: 'rule',
  care: 'warning',
  bad: 'error',
  plain: 'note',
};

/** A judgement in a word, with an icon of its own shape. */
export function Verdict({ mood, children }: { readonly mood: Mood; readonly children: string }): JSX.Element {
  return (
    <span class={`lp-verdict lp-mood-${mood}`}>
      <Icon name={ICONS[mood]} />
      {children}
    </span>
  );
}
