import type { JSX } from 'preact';
import type { FindingView } from '../view';
import { Icon } from './Icon';
import { useStage } from './stage';

/** What is to be mended here: for the author, never on a page for students. */
export function Findings({ findings }: { readonly findings: readonly FindingView[] }): JSX.Element | null {
  const { words, reveal } = useStage();
  if (findings.length === 0) return null;
  return (
    <ul class="lp-findings" aria-label={words.findingsHere}>
      {findings.map((finding) => (
        <li
          class={`lp-finding lp-finding-${finding.level}`}
          key={`${finding.place.start} ${finding.message}`}
        >
          <Icon name={finding.level} />
          <span>
            <strong>{words.findings[finding.level]}</strong> {finding.message}
          </span>
          {reveal && (
            <button
              type="button"
              class="lp-button"
              onClick={() => reveal(finding.place)}
              aria-label={`${words.openInText}: ${finding.message}`}
            >
              <Icon name="source" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
