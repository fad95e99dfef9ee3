import { createElement, type JSX } from 'preact';
import { iconShapes } from '../iconShapes';

export type IconName = keyof typeof iconShapes;

/** An icon beside words that say the same; unseen by screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="lp-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {iconShapes[name].map(([tag, attributes]) =>
        createElement(tag, { key: JSON.stringify(attributes), ...attributes }),
      )}
    </svg>
  );
}

/** The icon of that name where there is one. */
export function iconFor(name: string, otherwise: IconName): IconName {
  return isIcon(name) ? name : otherwise;
}

function isIcon(name: string): name is IconName {
  return Object.hasOwn(iconShapes, name);
}
