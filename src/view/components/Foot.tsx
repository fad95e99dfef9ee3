import type { JSX } from 'preact';
import { Icon } from './Icon';
import { useStage } from './stage';

interface FootProps {
  readonly standards: readonly string[];
  readonly rigor?: readonly string[];
}

/** Codes at the foot of a card: which standards the work is aligned with, and how deep it goes. */
export function Foot({ standards, rigor = [] }: FootProps): JSX.Element | null {
  const { words } = useStage();
  if (standards.length === 0 && rigor.length === 0) return null;
  return (
    <p class="lp-foot">
      {standards.length > 0 && (
        <>
          <Icon name="standards" />
          <span class="lp-unseen">{words.standards}: </span>
          {standards.map((code, i) => (
            <span key={code}>
              {i > 0 && <span class="lp-unseen">, </span>}
              <span class="lp-code">{code}</span>
            </span>
          ))}
        </>
      )}
      {rigor.map((word) => (
        <span class="lp-rigor" key={word}>
          {word}
        </span>
      ))}
    </p>
  );
}
