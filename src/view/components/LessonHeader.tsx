import type { ComponentChildren, JSX } from 'preact';
import type { LessonView } from '../view';
import { Findings } from './Findings';
import { Heading } from './Heading';
import { Icon, type IconName } from './Icon';
import { Rich } from './Rich';
import { useStage } from './stage';

/** Title, what it is about, and what to know before starting. */
export function LessonHeader({ view }: { readonly view: LessonView }): JSX.Element {
  const { words } = useStage();
  const isBoard = view.kind === 'choice-board';
  const over = [isBoard ? words.board : words.playlist, view.grades, view.subject];
  const hasFacts =
    view.time !== undefined || view.due !== undefined || view.targets.length + view.materials.length > 0;
  return (
    <header class="lp-header">
      <p class="lp-kicker">
        <Icon name={isBoard ? 'board' : 'playlist'} />
        {over.filter((part) => part !== undefined).join(' · ')}
      </p>
      <Heading class="lp-title">
        <Rich text={view.title} />
      </Heading>
      {view.summary && (
        <p class="lp-summary">
          <Rich text={view.summary} />
        </p>
      )}
      {hasFacts && (
        <dl class="lp-about">
          {view.time && (
            <About icon="minutes" label={words.time}>
              {view.time.text}
            </About>
          )}
          {view.due !== undefined && (
            <About icon="due" label={words.due}>
              {view.due}
            </About>
          )}
          {view.materials.length > 0 && (
            <About icon="materials" label={words.youNeed}>
              {view.materials.map((text, i) => (
                <span key={i}>
                  {i > 0 && ', '}
                  <Rich text={text} />
                </span>
              ))}
            </About>
          )}
          {view.targets.length > 0 && (
            <About icon="standards" label={words.targets}>
              {view.targets.map((code, i) => (
                <span key={code}>
                  {i > 0 && ' '}
                  <span class="lp-code">{code}</span>
                </span>
              ))}
            </About>
          )}
        </dl>
      )}
      <Findings findings={view.findings} />
    </header>
  );
}

interface AboutProps {
  readonly icon: IconName;
  readonly label: string;
  readonly children: ComponentChildren;
}

function About({ icon, label, children }: AboutProps): JSX.Element {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
