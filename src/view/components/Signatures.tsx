import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { NamedWord } from '../view';
import { Heading } from './Heading';
import { useStage } from './stage';

/** Lines to sign on. */
export function Signatures({
  signatures,
}: {
  readonly signatures: readonly NamedWord[];
}): JSX.Element | null {
  const { words } = useStage();
  const id = useId();
  if (signatures.length === 0) return null;
  return (
    <section class="lp-signatures" aria-labelledby={id}>
      <Heading class="lp-section-title" id={id}>
        {words.signatures}
      </Heading>
      <ul>
        {signatures.map(({ key, word }) => (
          <li key={key}>
            <span class="lp-sign-line" aria-hidden="true" />
            <span class="lp-sign-date" aria-hidden="true" />
            <span class="lp-sign-name">{word}</span>
            <span class="lp-sign-when">{words.date}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
