import type { JSX } from 'preact';

/** A line for the student's own words. */
export function Blank({ label }: { readonly label: string }): JSX.Element {
  return (
    <span class="lp-blank">
      <span class="lp-blank-label">{label}</span>
      <span class="lp-blank-line" aria-hidden="true" />
    </span>
  );
}
