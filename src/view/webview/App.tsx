import type { JSX } from 'preact';
import { Icon } from '../components/Icon';
import { LessonPage } from '../components/LessonPage';
import { PathsTab } from '../components/paths/PathsTab';
import { PathsStageContext } from '../components/paths/pathsStage';
import { type Memory, StageContext } from '../components/stage';
import { panelId, Tabs, tabId } from '../components/Tabs';
import { directionOf } from '../language';
import type { PathsMessage, Tab } from '../protocol';
import type { LessonView, Place } from '../view';
import { wordsFor } from '../words';

export interface AppProps {
  readonly view: LessonView | undefined;
  readonly stale: 'broken' | 'gone' | undefined;
  readonly current: string | undefined;
  readonly memory: Memory;
  readonly tab: Tab;
  /** What the Paths tab shows; undefined while it is worked out. */
  readonly paths: PathsMessage | undefined;
  /** The way that shows in the text. */
  readonly way: string | undefined;
  readonly reveal: (place: Place) => void;
  readonly openTab: (tab: Tab) => void;
  readonly showWay: (way: string | undefined) => void;
}

/** The preview: the page or its paths, with a quiet note while it is not the newest. */
export function App({ view, stale, current, memory, tab, ...rest }: AppProps): JSX.Element {
  const { paths, way, reveal, openTab, showWay } = rest;
  const words = wordsFor(view?.words);
  const note = view && stale === 'broken' ? words.stale : view && stale === 'gone' ? words.gone : undefined;
  // The figures are the author's: they run as their words do, whatever the language of the file.
  const dir = directionOf(words.language);
  const isNewest = stale === undefined && paths?.gaps === undefined;
  return (
    <main class="lp-frame">
      {view && (
        <StageContext.Provider value={{ words, dir, memory }}>
          <Tabs tab={tab} open={openTab} />
        </StageContext.Provider>
      )}
      <div class="lp-frame-status" role="status">
        {note !== undefined && (
          <p class="lp-frame-note">
            <Icon name="note" />
            {note}
          </p>
        )}
      </div>
      {view ? (
        <>
          <div
            role="tabpanel"
            id={panelId('student')}
            aria-labelledby={tabId('student')}
            hidden={tab !== 'student'}
          >
            <StageContext.Provider value={{ words, dir: view.dir, reveal, current, memory }}>
              {/* Another file is another page: nothing of the one before may linger in it. */}
              <LessonPage key={view.uri} view={view} />
            </StageContext.Provider>
          </div>
          <div
            role="tabpanel"
            id={panelId('paths')}
            aria-labelledby={tabId('paths')}
            hidden={tab !== 'paths'}
          >
            {tab === 'paths' && (
              <StageContext.Provider value={{ words, dir, reveal, memory }}>
                <PathsStageContext.Provider value={isNewest ? { show: showWay, shown: way } : {}}>
                  <PathsTab key={view.uri} message={paths} />
                </PathsStageContext.Provider>
              </StageContext.Provider>
            )}
          </div>
        </>
      ) : (
        <p class="lp-frame-empty">{words.nothing}</p>
      )}
    </main>
  );
}
