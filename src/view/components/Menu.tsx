import type { JSX } from 'preact';
import type { MenuView } from '../view';
import { Deeper, Heading } from './Heading';
import { Options } from './Options';
import { Rich } from './Rich';
import { Rule } from './Rule';
import { Slots } from './Slots';

/** A board as a menu: its sections with their options. */
export function Menu({ menu }: { readonly menu: MenuView }): JSX.Element {
  return (
    <div class="lp-menu">
      {menu.rule && <Rule rule={menu.rule} />}
      {menu.sections.map((section) => (
        <section key={section.key} class="lp-section" data-key={section.key}>
          <div class="lp-section-head">
            <Heading class="lp-section-name">
              <Rich text={section.name} />
            </Heading>
            <span class="lp-leader" aria-hidden="true" />
            {section.rule !== undefined && <Slots rule={section.rule} amount={section.amount} />}
            {section.points !== undefined && <span class="lp-chip lp-points">{section.points}</span>}
          </div>
          <Deeper>
            <Options options={section.options} />
          </Deeper>
        </section>
      ))}
    </div>
  );
}
