import type { JSX } from 'preact';
import type { StepView } from '../view';
import { ActivityCard } from './ActivityCard';
import { CheckCard } from './CheckCard';
import { ChooseCard } from './ChooseCard';
import { IncludeCard } from './IncludeCard';
import { PartCard } from './PartCard';
import { UnwrittenCard } from './UnwrittenCard';

/** A step of any kind. */
export function StepCard({ step }: { readonly step: StepView }): JSX.Element {
  switch (step.type) {
    case 'activity':
      return <ActivityCard activity={step} />;
    case 'choose':
      return <ChooseCard choose={step} />;
    case 'part':
      return <PartCard part={step} />;
    case 'check':
      return <CheckCard check={step} />;
    case 'include':
      return <IncludeCard include={step} />;
    case 'unwritten':
      return <UnwrittenCard step={step} />;
  }
}
