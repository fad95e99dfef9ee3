import type { JSX } from 'preact';
import type { PathsMessage } from '../../protocol';
import { Note } from '../Note';
import { useStage } from '../stage';
import { PathsPage } from './PathsPage';
import { StepButton } from './StepButton';

/** What the Paths tab holds: the figures, the last good ones under a note, or why there are none. */
export function PathsTab({ message }: { readonly message: PathsMessage | undefined }): JSX.Element {
  const { words, dir } = useStage();
  const { paths, gaps } = message ?? {};
  return (
    <div class="lp-page lp-paths" lang={words.language} dir={dir}>
      <div role="status">
        {!message && <p class="lp-quiet">{words.paths.working}</p>}
        {gaps && (
          <Note>
            {paths ? words.paths.lastFigures : words.paths.incomplete}
            {gaps.map((step, i) => (
              <span key={i}>
                {' '}
                <StepButton step={step} />
              </span>
            ))}
          </Note>
        )}
      </div>
      {paths && <PathsPage paths={paths} />}
    </div>
  );
}
