import type { JSX } from 'preact';
import type { BranchView } from '../view';
import { Deeper, Heading } from './Heading';
import { Icon } from './Icon';
import { Path } from './Path';
import { Rich } from './Rich';
import { useStage } from './stage';

/** What each score leads to, from the highest. */
export function Branches({ branches }: { readonly branches: readonly BranchView[] }): JSX.Element | null {
  const { words } = useStage();
  if (branches.length === 0) return null;
  return (
    <div class="lp-branches">
      <p class="lp-branches-label">{words.leadsTo}</p>
      <ul>
        {branches.map((branch) => (
          <li key={branch.key} class="lp-branch">
            <Deeper>
              <Heading class="lp-branch-head">
                <span class="lp-score">{branch.score}</span>
                <Icon name="go" />
                {branch.name && <Rich text={branch.name} />}
              </Heading>
              {branch.steps.length > 0 ? (
                <Deeper>
                  <Path steps={branch.steps} inner />
                </Deeper>
              ) : (
                <p class="lp-quiet">{words.goOn}</p>
              )}
            </Deeper>
          </li>
        ))}
      </ul>
    </div>
  );
}
