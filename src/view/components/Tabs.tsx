import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tab } from '../protocol';
import { Icon } from './Icon';
import { useStage } from './stage';

const TABS: readonly Tab[] = ['student', 'paths'];

/** Ids of a tab and of what it opens. */
export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

interface TabsProps {
  readonly tab: Tab;
  readonly open: (tab: Tab) => void;
}

/** The two sides of a file (WAI-ARIA tabs): one stop for Tab, arrows open the neighbour at once. */
export function Tabs({ tab, open }: TabsProps): JSX.Element {
  const { words } = useStage();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = target(event.key, tab);
    if (!next) return;
    event.preventDefault();
    open(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="lp-tabs" role="tablist" aria-label={words.paths.tabs} ref={list} onKeyDown={move}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          class="lp-tab"
          aria-selected={one === tab}
          aria-controls={panelId(one)}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => open(one)}
        >
          <Icon name={one === 'student' ? 'watch' : 'choose'} />
          {words.paths[one]}
        </button>
      ))}
    </div>
  );
}

function target(key: string, tab: Tab): Tab | undefined {
  const at = TABS.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS[(at + TABS.length - 1) % TABS.length];
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
