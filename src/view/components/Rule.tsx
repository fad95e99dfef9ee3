import type { JSX } from 'preact';
import type { RuleView } from '../view';
import { Icon } from './Icon';

/** The rule that finishes a board. */
export function Rule({ rule }: { readonly rule: RuleView }): JSX.Element {
  return (
    <div class="lp-rule">
      <Icon name="rule" />
      <div>
        <p class="lp-rule-text">{rule.text}</p>
        {rule.notes.map((note) => (
          <p class="lp-quiet" key={note}>
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}
