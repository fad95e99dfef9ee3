import type { JSX } from 'preact';
import { Icon } from '../components/Icon';
import { LessonPage } from '../components/LessonPage';
import { type Memory, StageContext } from '../components/stage';
import type { LessonView, Place } from '../view';
import { wordsFor } from '../words';

export interface AppProps {
  readonly view: LessonView | undefined;
  readonly stale: 'broken' | 'gone' | undefined;
  readonly current: string | undefined;
  readonly memory: Memory;
  readonly reveal: (place: Place) => void;
}

/** The preview: the page, with a quiet note while it is not the newest. */
export function App({ view, stale, current, memory, reveal }: AppProps): JSX.Element {
  const words = wordsFor(view?.words);
  const note = view && stale === 'broken' ? words.stale : view && stale === 'gone' ? words.gone : undefined;
  return (
    <main class="lp-frame">
      <div class="lp-frame-status" role="status">
        {note !== undefined && (
          <p class="lp-frame-note">
            <Icon name="note" />
            {note}
          </p>
        )}
      </div>
      {view ? (
        <StageContext.Provider value={{ words, dir: view.dir, reveal, current, memory }}>
          {/* Another file is another page: nothing of the one before may linger in it. */}
          <LessonPage key={view.uri} view={view} />
        </StageContext.Provider>
      ) : (
        <p class="lp-frame-empty">{words.nothing}</p>
      )}
    </main>
  );
}
