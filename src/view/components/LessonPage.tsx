import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LessonView } from '../view';
import { Body } from './Body';
import { Credits } from './Credits';
import { Goals } from './Goals';
import { Deeper, Heading } from './Heading';
import { Legend } from './Legend';
import { LessonHeader } from './LessonHeader';
import { Signatures } from './Signatures';
import { useStage } from './stage';

/** The whole student's side of a file. */
export function LessonPage({ view }: { readonly view: LessonView }): JSX.Element {
  const { words } = useStage();
  const id = useId();
  return (
    <div class="lp-page" lang={view.language} dir={view.dir}>
      <LessonHeader view={view} />
      <Deeper>
        <Goals goals={view.goals} />
        <section class="lp-body" aria-labelledby={id}>
          <div class="lp-body-head">
            <Heading class="lp-section-title" id={id}>
              {view.kind === 'choice-board' ? words.theBoard : words.steps}
            </Heading>
            <Legend legend={view.legend} />
          </div>
          <Deeper>
            <Body body={view.body} />
          </Deeper>
        </section>
        <Signatures signatures={view.signatures} />
      </Deeper>
      <Credits credits={view.credits} />
    </div>
  );
}
