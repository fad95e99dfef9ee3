import type { JSX } from 'preact';
import type { AmountView } from '../view';

/** More places than these are told in words alone. */
const MOST = 6;

/** The rule of a choice, with a place for each option that will be taken. */
export function Slots({
  rule,
  amount,
}: {
  readonly rule: string;
  readonly amount?: AmountView | undefined;
}): JSX.Element {
  const places = amount && amount.max <= MOST ? amount.max : 0;
  return (
    <p class="lp-rule-chip">
      {places > 0 && (
        <span class="lp-slots" aria-hidden="true">
          {Array.from({ length: places }, (_, i) => (
            <span key={i} class={`lp-slot${i >= (amount?.min ?? 0) ? ' lp-slot-optional' : ''}`} />
          ))}
        </span>
      )}
      {rule}
    </p>
  );
}
